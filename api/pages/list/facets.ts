import { html } from 'hono/html'
import { MAX_FACET_VALUES } from '../../../db/queries/facet-counts.ts'
import { number, wordList } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { sameAddress } from '../links.ts'
import type { PageContext } from '../page.ts'
import { inLanguage, lower, shortenedMap } from '../text.ts'
import { filterField, filterTitle, valueInAddress, valueLabel } from './filter-words.ts'
import type { Facet, ListedRecords } from './listed-records.ts'

const messages = {
  sv: {
    all: (n: string) => `Visa alla ${n}`,
    most: (n: string) => `Visa de ${n} vanligaste`,
    remove: 'Ta bort',
    divide: 'Fördela på',
    others: 'Fler filter',
  },
  en: {
    all: (n: string) => `Show all ${n}`,
    most: (n: string) => `Show the ${n} most frequent`,
    remove: 'Remove',
    divide: 'Divide by',
    others: 'More filters',
  },
} as const

/** Facets that are open from the start; the others are folded until one of their values is chosen. */
const MAX_OPEN = 4

/** Characters of a value: the name of a goal is a whole paragraph. */
const MAX_LENGTH = 60

/** The filters of a list with the number of records after each choice; those too costly to count as links. */
export function facetList(listed: ListedRecords, context: PageContext): Html {
  const { counted, offered, resource, query, facets } = listed
  const { language, url } = context
  const isUsed = ({ name }: Facet) => query.filters[name] !== undefined || facets.includes(name)
  const isOpen = (facet: Facet, i: number) => i < MAX_OPEN || isUsed(facet)
  const folded = counted.filter((facet, i) => !isOpen(facet, i))
  return html`${counted.filter(isOpen).map((facet) => facetValues(facet, listed, context))}
  ${
    folded.length > 0 &&
    html`<details class="facets">
      <summary>
        ${messages[language].others}:
        ${wordList(
          folded.map(({ name }) => lower(filterTitle(resource, name), language)),
          language,
        )}
      </summary>
      ${folded.map((facet) => facetValues(facet, listed, context))}
    </details>`
  }
  ${
    offered.length > 0 &&
    html`<p>
      ${messages[language].divide}:
      ${offered.map(
        (name, i) =>
          html`${i > 0 && ', '}<a href="${sameAddress(url, { facets: name })}"
              >${lower(filterTitle(resource, name), language)}</a
            >`,
      )}
    </p>`
  }`
}

function facetValues(
  { name, values, more }: Facet,
  { resource, query, findName }: ListedRecords,
  { language, url }: PageContext,
): Html {
  const t = messages[language]
  const field = filterField(resource, name)
  const title = filterTitle(resource, name)[language]
  const chosen = query.filters[name] ?? []
  const total = number(values.length + more, language)
  return html`<section class="facet" aria-labelledby="of-${name}">
    <h3 id="of-${name}">${title}</h3>
    <ul>
      ${values.map(({ value, count }) => {
        const label = inLanguage(shortenedMap(valueLabel(field, value, findName), MAX_LENGTH), language)
        const others = chosen.filter((one) => one !== value).map((one) => valueInAddress(field, one))
        return chosen.includes(value)
          ? html`<li>
              <a class="on" href="${sameAddress(url, { [name]: others.join() || null })}"
                ><span class="hidden">${t.remove} ${title}: </span>${label}
                <span aria-hidden="true">✓</span></a
              >
            </li>`
          : html`<li>
              <a href="${sameAddress(url, { [name]: valueInAddress(field, value) })}"
                ><span class="hidden">${title}: </span>${label}
                <span class="n">${number(count, language)}</span></a
              >
            </li>`
      })}
      ${
        more > 0 &&
        html`<li>
          <a href="${sameAddress(url, { facets: name })}#of-${name}"
            >${values.length + more < MAX_FACET_VALUES ? t.all(total) : t.most(total)}<span class="hidden"
              >: ${title}</span
            ></a
          >
        </li>`
      }
    </ul>
  </section>`
}
