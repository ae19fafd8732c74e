import { html } from 'hono/html'
import { fieldAt, sortColumn } from '../../../db/schema/columns.ts'
import type { Language } from '../../../db/schema/field.ts'
import { filterOf, kindOf } from '../../../db/schema/kinds/kind-of.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { Html } from '../../docs/html.ts'
import { limits } from '../../limits.ts'
import { sortParameter } from '../../parameters/fields.ts'
import { cursor, offset, page } from '../../parameters/paging.ts'
import { q } from '../../parameters/selection.ts'
import type { PageContext } from '../page.ts'
import { isNumeric } from '../values.ts'
import { endOf } from './filter-words.ts'
import type { ListedRecords } from './listed-records.ts'

const messages = {
  sv: {
    search: (nouns: string) => `Sök bland ${nouns}`,
    show: 'Visa',
    sort: 'Ordning',
    best: 'Bästa träffen först',
    usual: 'Registrets ordning',
    own: 'Den valda ordningen',
    day: ['äldst först', 'nyast först'],
    number: ['lägst först', 'högst först'],
    choice: ['från början', 'från slutet'],
    word: ['A till Ö', 'Ö till A'],
  },
  en: {
    search: (nouns: string) => `Search the ${nouns}`,
    show: 'Show',
    sort: 'Order',
    best: 'Best match first',
    usual: 'The order of the register',
    own: 'The chosen order',
    day: ['oldest first', 'newest first'],
    number: ['lowest first', 'highest first'],
    choice: ['from the start', 'from the end'],
    word: ['A to Z', 'Z to A'],
  },
} as const

const FORM = 'choices'
/** Parameters of the page shown, and not of the list. */
const OF_PAGE = [page.name, offset.name, cursor.name, 'format']

/** The filters that are ranges, by the field they compare with. */
function rangesOf(resource: Resource): Map<string, string[]> {
  const ranges = new Map<string, string[]>()
  for (const [name, { op, path }] of Object.entries(resource.filters))
    if (op !== 'is') ranges.set(path, [...(ranges.get(path) ?? []), name])
  return ranges
}

/** The search in a list. Its form is that of the ranges and the order too, and keeps the other choices. */
export function searchForm({ resource, parameters }: ListedRecords, { language, url }: PageContext): Html {
  const t = messages[language]
  const own = new Set([
    ...OF_PAGE,
    q.name,
    sortParameter(resource).name,
    ...[...rangesOf(resource).values()].flat(),
  ])
  const label = t.search(resource.noun[language].other)
  return html`<form id="${FORM}" class="search" role="search" aria-label="${label}" action="${url.pathname}">
    ${[...url.searchParams].map(
      ([name, value]) => !own.has(name) && html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    <label for="words">${label}</label>
    <input
      id="words"
      type="search"
      name="${q.name}"
      maxlength="${limits.maxQueryLength}"
      value="${parameters.get(q.name) ?? ''}"
    />
    <button>${t.show}</button>
  </form>`
}

/** The order of the list. */
export function orderField(listed: ListedRecords, { language }: PageContext): Html {
  const t = messages[language]
  return html`<div class="order">
    <label for="order">${t.sort}</label>
    <select id="order" form="${FORM}" name="${sortParameter(listed.resource).name}">
      ${sortOptions(listed, language)}
    </select>
    <button form="${FORM}">${t.show}</button>
  </div>`
}

/** The filters that are ranges, with what can be written in them. */
export function rangeFields(
  { resource, parameters }: ListedRecords,
  { language }: PageContext,
): Html | false {
  const ranges = [...rangesOf(resource)]
  return (
    ranges.length > 0 &&
    html`${ranges.map(([path, names]) => {
        const { field } = fieldAt(resource, path)
        const allowed = filterOf(field).allowed(field)
        return html`<fieldset class="range">
          <legend>
            ${field.title[language]}${'sv' in allowed && html` <small>${allowed[language]}</small>`}
          </legend>
          ${names.map(
            (name) =>
              html`<label
                ><span class="hidden">${field.title[language]} </span>${endOf(resource, name)![language]}
                <input form="${FORM}" name="${name}" value="${parameters.get(name) ?? ''}" size="10"
              /></label>`,
          )}
        </fieldset>`
      })}<button form="${FORM}">${messages[language].show}</button>`
  )
}

function sortOptions({ resource, parameters, query }: ListedRecords, language: Language): Html {
  const t = messages[language]
  const [first, ...others] = query.sort
  const options = resource.sorts.flatMap((path) => {
    const { field } = fieldAt(resource, path)
    const words = kindOf(field).bounds
      ? t.day
      : isNumeric(field)
        ? t.number
        : field.choices
          ? t.choice
          : t.word
    const column = path === 'id' ? 'id' : sortColumn(resource, path).name
    return [false, true].map((descending) => ({
      value: descending ? `-${path}` : path,
      text: `${field.title[language]}: ${words[descending ? 1 : 0]}`,
      isChosen: others.length === 0 && first?.column === column && first.descending === descending,
    }))
  })
  const own = parameters.get(sortParameter(resource).name)
  const isOwn = first !== undefined && !options.some(({ isChosen }) => isChosen)
  return html`<option value="">${query.words === null ? t.usual : t.best}</option>
    ${isOwn && html`<option value="${own}" selected>${t.own}</option>`}
    ${options.map(
      ({ value, text, isChosen }) =>
        html`<option value="${value}" ${isChosen && html` selected`}>${text}</option>`,
    )}`
}
