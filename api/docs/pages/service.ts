import { html } from 'hono/html'
import { limitations, serviceLevel } from '../../openapi/info.ts'
import type { Page } from '../page.ts'

const words = {
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
  title: { sv: words.sv.title, en: words.en.title },
  summary: {
    sv: 'Vad du kan räkna med av API:et, och vad det inte kan.',
    en: 'What you can rely on, and what the API cannot do.',
  },
  body: ({ language, publisher }) => {
    const say = words[language]
    return html`<h1>${say.title}</h1>
      <h2>${say.level}</h2>
      <dl class="facts">
        ${(['availability', 'responseTime', 'support'] as const).map(
          (name) =>
            html`<div>
              <dt>${say[name]}</dt>
              <dd>${serviceLevel[name][language]}</dd>
            </div>`,
        )}
      </dl>
      <h2>${say.contact}</h2>
      <p>
        ${publisher.contactName ?? publisher.name}:
        <a href="mailto:${publisher.mailbox}">${publisher.mailbox}</a>
      </p>
      <p>${say.weakness} <a href="/.well-known/security.txt">security.txt</a>.</p>
      <h2>${say.limits}</h2>
      <ul>
        ${limitations.map((limit) => html`<li>${limit[language]}</li>`)}
      </ul>`
  },
}
