import { html } from 'hono/html'
import { municipality } from '../../../db/resources/municipality.ts'
import type { LanguageMap } from '../../../db/schema/field.ts'
import { count, number } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { asOf } from '../../parameters/as-of.ts'
import { municipality as municipalityParameter } from '../../parameters/selection.ts'
import { sameAddress } from '../links.ts'
import type { Crumb, Page, PageContext } from '../page.ts'
import { common } from '../shared-messages.ts'
import { lower, municipalityName, textIn } from '../text.ts'
import { chipList, chipsOf, chipText } from './chips.ts'
import { facetList } from './facets.ts'
import { orderField, rangeFields, searchForm } from './form.ts'
import { type ListedRecords, onlyMunicipality } from './listed-records.ts'
import { listMap } from './map.ts'
import { paging, positionOf } from './paging.ts'
import { sameData } from './same-data.ts'
import { AFTER_TABLE, columnLinks, recordTable } from './table.ts'

const messages = {
  sv: {
    in: (title: string, place: string) => `${title} i ${place}`,
    shown: (records: string, from: string, to: string) => `${records}, visar ${from}–${to}.`,
    fictional: (n: number, some: string) => (n === 1 ? '1 uppgift är påhittad.' : `${some} är påhittade.`),
    allFictional: 'Uppgiften är påhittad.',
    page: (at: string, of: string) => `sida ${at} av ${of}`,
    none: (nouns: string) => `Inga ${nouns} stämmer med valen.`,
    before: (nouns: string) => `Registret hade ingen utgåva då, och alltså inga ${nouns}.`,
    empty: (nouns: string) => `Registret har inga ${nouns}.`,
    emptyFor: (nouns: string, place: string) =>
      `Registret har inga ${nouns} för ${place}. Det betyder inte att kommunen saknar ${nouns}.`,
    past: (records: string) => `Sidan är tom: listan har ${records}.`,
    filters: (chosen: number) =>
      chosen === 0 ? 'Filtrera' : `Filtrera (${chosen} ${chosen === 1 ? 'vald' : 'valda'})`,
    choices: 'Filter',
  },
  en: {
    in: (title: string, place: string) => `${title} in ${place}`,
    shown: (records: string, from: string, to: string) => `${records}, showing ${from}–${to}.`,
    fictional: (n: number, some: string) => (n === 1 ? '1 is fictional.' : `${some} are fictional.`),
    allFictional: 'It is fictional.',
    page: (at: string, of: string) => `page ${at} of ${of}`,
    none: (nouns: string) => `No ${nouns} match the choices.`,
    before: (nouns: string) => `The register had no release then, and so no ${nouns}.`,
    empty: (nouns: string) => `The register has no ${nouns}.`,
    emptyFor: (nouns: string, place: string) =>
      `The register has no ${nouns} for ${place}. That does not mean that the municipality has none.`,
    past: (records: string) => `The page is empty: the list has ${records}.`,
    filters: (chosen: number) => (chosen === 0 ? 'Filter' : `Filter (${chosen} chosen)`),
    choices: 'Filters',
  },
} as const

/** GET /{collection} as a page. */
export function listPage(listed: ListedRecords, context: PageContext): Page {
  const { resource, records, total, fictional, findName, parameters } = listed
  const { language, to } = context
  const t = messages[language]
  const code = onlyMunicipality(listed)
  const place =
    code === null || resource.name === municipality.name ? undefined : findName(municipality.name, code)
  const title = resource.title[language]
  const chips = chipsOf(listed)
  const ofOthers = chips.filter(({ name }) => !place || name !== municipalityParameter.name)
  // What is chosen of the records, and not of the time.
  const choices = ofOthers.filter(({ name }) => name !== asOf.name).length
  const { at, of } = positionOf(listed)
  const crumbs: Crumb[] = place
    ? [{ title: municipalityName(place.sv, language), href: to(`/municipalities/${code}`) }]
    : []
  return {
    title: [
      place ? t.in(title, municipalityName(place.sv, language)) : title,
      ...ofOthers.map((chip) => chipText(chip, context)),
      count(total, resource.noun[language], language),
      ...(at > 1 && at <= of ? [t.page(number(at, language), number(of, language))] : []),
    ],
    crumbs,
    description: resource.description[language],
    isFictional: total > 0 && fictional === total,
    isIndexed: new URLSearchParams(parameters.selection()).size <= 1,
    ...(records.length > 0 && { paintedFrom: AFTER_TABLE }),
    body: html`<p class="lead">${countSentence(listed, place, choices, context)}</p>
      ${chips.length > 0 && chipList(chips, context)}
      <div class="with-choices">
        <div class="choose">
          ${searchForm(listed, context)}
          <details class="fold">
            <summary>${t.filters(chips.length)}</summary>
          </details>
          <div class="filters folded">
            <h2 class="hidden">${t.choices}</h2>
            ${orderField(listed, context)}${facetList(listed, context)}${rangeFields(listed, context)}
          </div>
        </div>
        <div class="found">
          ${
            records.length > 0 &&
            html`${recordTable(listed, context, lower(resource.title, language))}
            ${columnLinks(listed, context)} ${paging(listed, context)}`
          }
          ${listMap(listed, context)} ${sameData(listed, context)}
        </div>
      </div>`,
  }
}

/** How many records there are, which are shown, and how many of them are fictional; or that there are none. */
function countSentence(
  { resource, records, total, fictional, query }: ListedRecords,
  place: LanguageMap | undefined,
  choices: number,
  { language, url, resolved }: PageContext,
): Html {
  const t = messages[language]
  const noun = resource.noun[language]
  if (total === 0) {
    if (!resolved.release) return html`${t.before(noun.other)}`
    if (choices > 0) return html`${t.none(noun.other)}`
    return html`${place ? t.emptyFor(noun.other, textIn(place, language)) : t.empty(noun.other)}`
  }
  const all = count(total, noun, language)
  if (records.length === 0)
    return html`${t.past(all)} <a href="${sameAddress(url, {})}">${common[language].first}</a>`
  const [from, to] = [query.offset + 1, query.offset + records.length].map((n) => number(n, language))
  return html`${total === 1 ? `${all}.` : t.shown(all, from!, to!)}
  ${fictional > 0 && (total === 1 ? t.allFictional : t.fictional(fictional, number(fictional, language)))}`
}
