import { html } from 'hono/html'
import { municipality } from '../../../db/resources/municipality.ts'
import type { Crumb, Page, PageContext } from '../page.ts'
import { lower, textIn } from '../text.ts'
import { type ListedRecords, onlyMunicipality } from './listed-records.ts'
import { recordTable } from './table.ts'

const messages = {
  sv: {
    in: 'i',
    count: (total: number, from: number, to: number) => `${total} poster, visar ${from}–${to}.`,
    none: 'Inga poster stämmer med valen.',
    previous: 'Förra',
    next: 'Nästa',
    paging: 'Sidor',
    municipality: 'kommun',
  },
  en: {
    in: 'in',
    count: (total: number, from: number, to: number) => `${total} records, showing ${from}–${to}.`,
    none: 'No records match the choices.',
    previous: 'Previous',
    next: 'Next',
    paging: 'Pages',
    municipality: 'municipality',
  },
} as const

/** GET /{collection} as a page. */
export function listPage(listed: ListedRecords, context: PageContext): Page {
  const { resource, records, total, offset, findName, links } = listed
  const { language, to } = context
  const t = messages[language]
  const code = onlyMunicipality(listed)
  const place = code === null ? undefined : findName(municipality.name, code)
  const title = place
    ? `${resource.title[language]} ${t.in} ${textIn(place, language)} ${t.municipality}`
    : resource.title[language]
  const crumbs: Crumb[] = place
    ? [{ title: `${textIn(place, language)} ${t.municipality}`, href: to(`/municipalities/${code}`) }]
    : []
  return {
    title: [title],
    crumbs,
    description: resource.description[language],
    isFictional: records.length > 0 && records.every(({ fictional }) => fictional === true),
    body: html`<p class="lead">
        ${total === 0 ? t.none : t.count(total, offset + 1, offset + records.length)}
      </p>
      ${records.length > 0 && recordTable(listed, context, lower(resource.title, language))}
      <nav class="paging" aria-label="${t.paging}">
        ${links.prev && html`<a rel="prev" href="${links.prev}">${t.previous}</a>`}
        ${links.next && html`<a rel="next" href="${links.next}">${t.next}</a>`}
      </nav>`,
  }
}
