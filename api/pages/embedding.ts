import { html } from 'hono/html'
import { NEWEST_SCRIPTS } from '../built-scripts.ts'
import type { Html } from '../docs/html.ts'
import { EMBED } from './embed/addresses.ts'
import type { PageContext } from './page.ts'
import type { Embedded } from './widget-part.ts'

const messages = {
  sv: { builder: 'Bädda in på er webbplats, steg för steg', code: 'Kod för utvecklare:' },
  en: { builder: 'Embed on your site, step by step', code: 'Code for developers:' },
} as const

/** How an editor shows a widget on another website: the builder with the same choices, and the code. */
export function embedding(
  { widget, properties: { asOf, ...properties }, tag }: Embedded,
  { language, url, resolved: { release }, to }: Pick<PageContext, 'language' | 'url' | 'resolved' | 'to'>,
): Html {
  const t = messages[language]
  const isFrozen = (asOf ?? url.searchParams.get('asOf')) !== null && release !== undefined
  const address = to(EMBED, {
    widget,
    ...properties,
    ...(isFrozen && { version: 'frozen', release: String(release.id) }),
  })
  return html`<p><a href="${address}">${t.builder}</a></p>
    <p>${t.code}</p>
    <pre><code>${`<script type="module" src="${url.origin}${NEWEST_SCRIPTS}all.js"></script>\n${tag}`}</code></pre>`
}
