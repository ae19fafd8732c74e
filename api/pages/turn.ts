import { html } from 'hono/html'
import type { Html } from '../docs/html.ts'
import type { PageContext } from './page.ts'
import { common } from './shared-messages.ts'

/**
 * The way to the pages before and after one that an endpoint has read.
 * @param links paths by relation
 * @param isPast whether the page is after the last
 */
export function turnLinks(
  links: Readonly<Record<string, string | null>>,
  isPast: boolean,
  { language }: Pick<PageContext, 'language'>,
): Html {
  const t = common[language]
  return html`<nav class="turn" aria-label="${t.paging}">
    ${isPast && html`<a href="${links.first}">${t.first}</a>`}
    ${links.prev && html`<a rel="prev" href="${links.prev}">${t.previous}</a>`}
    ${links.next && html`<a rel="next" href="${links.next}">${t.next}</a>`}
  </nav>`
}
