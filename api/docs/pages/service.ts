import { html } from 'hono/html'
import { limitations, serviceLevel } from '../../openapi/info.ts'
import type { Page } from '../page.ts'

const messages = {
  sv: {
    title: 'Servicenivå och begränsningar',
    level: 'Servicenivå',
    availability: 'Tillgänglighet',
    responseTime: 'Svarstid',
    support: 'Hjälp',
    limits: 'Kända begränsningar',
    contact: 'Kontakt',
    weakness: 'Har du hittat en säkerhetsbrist? Skriv till samma adress; den står också i',
  },
  en: {
    title: 'Service level and limitations',
    level: 'Service level',
    availability: 'Availability',
    responseTime: 'Response time',
    support: 'Support',
    limits: 'Known limitations',
    contact: 'Contact',
    weakness: 'Report vulnerabilities to the same address; it is also in',
  },
} as const

/** GET /docs/service: service level and limitations. */
export const servicePage: Page = {
  path: 'service',
  title: { sv: messages.sv.title, en: messages.en.title },
  summary: {
    sv: 'Vad du kan räkna med av API:et, och vad det inte kan.',
    en: 'What you can rely on, and what the API cannot do.',
  },
  body: ({ language, publisher }) => {
    const t = messages[language]
    return html`<h1>${t.title}</h1>
      <h2>${t.level}</h2>
      <dl class="facts">
        ${(['availability', 'responseTime', 'support'] as const).map(
          (name) =>
            html`<div>
              <dt>${t[name]}</dt>
              <dd>${serviceLevel[name][language]}</dd>
            </div>`,
        )}
      </dl>
      <h2>${t.contact}</h2>
      <p>
        ${publisher.contactName ?? publisher.name}:
        <a href="mailto:${publisher.mailbox}">${publisher.mailbox}</a>
      </p>
      <p>${t.weakness} <a href="/.well-known/security.txt" type="text/plain">security.txt</a>.</p>
      <h2>${t.limits}</h2>
      <ul>
        ${limitations.map((limit) => html`<li>${limit[language]}</li>`)}
      </ul>`
  },
}
