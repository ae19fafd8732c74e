import { html } from 'hono/html'
import { number } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { cursor, offset, page } from '../../parameters/paging.ts'
import { sameAddress } from '../links.ts'
import type { PageContext } from '../page.ts'
import { common } from '../shared-messages.ts'
import type { ListedRecords } from './listed-records.ts'

const messages = {
  sv: { previous: 'Förra', next: 'Nästa', page: 'Sida' },
  en: { previous: 'Previous', next: 'Next', page: 'Page' },
} as const

/** Records up to which pages have numbers: later ones follow each other by cursor, which skips none. */
const MAX_NUMBERED = 10_000

/** Where in its list a page is, from 1; of how many. */
export function positionOf({ query, total }: Pick<ListedRecords, 'query' | 'total'>): {
  at: number
  of: number
} {
  return { at: Math.floor(query.offset / query.limit) + 1, of: Math.max(1, Math.ceil(total / query.limit)) }
}

/** "Förra · 1 2 3 … 43 · Nästa" */
export function paging(listed: ListedRecords, { language, url }: PageContext): Html | false {
  const { query, links } = listed
  const t = messages[language]
  const { at, of } = positionOf(listed)
  if (of === 1) return false
  const last = Math.min(of, Math.floor(MAX_NUMBERED / query.limit))
  const address = (n: number) => sameAddress(url, { [page.name]: n === 1 ? null : String(n) })
  const previous = links.prev && (at - 1 <= last ? address(at - 1) : continued(url, links.prev, offset.name))
  const next = links.next && (at + 1 <= last ? address(at + 1) : continued(url, links.next, cursor.name))
  return html`<nav class="paging" aria-label="${common[language].paging}">
    <ul>
      ${previous && html`<li><a rel="prev" href="${previous}">${t.previous}</a></li>`}
      ${numbersShown(at, last).map((n, i, all) => {
        const text = html`<span class="hidden">${t.page} </span>${number(n, language)}`
        return html`${i > 0 && n > all[i - 1]! + 1 && html`<li aria-hidden="true">…</li>`}
          <li>
            ${n === at ? html`<strong aria-current="page">${text}</strong>` : html`<a href="${address(n)}">${text}</a>`}
          </li>`
      })}
      ${next && html`<li><a rel="next" href="${next}">${t.next}</a></li>`}
    </ul>
  </nav>`
}

/** The first and the last page, this one and its neighbours. */
const numbersShown = (at: number, last: number): number[] =>
  [...new Set([1, at - 1, at, at + 1, last])].filter((n) => n >= 1 && n <= last).toSorted((a, b) => a - b)

/** The address with the position that a link of the data has. */
const continued = (url: URL, link: string, name: string): string =>
  sameAddress(url, { [name]: new URL(link, url).searchParams.get(name) })
