import { html } from 'hono/html'
import { resourceAt } from '../../db/resources/index.ts'
import type { Label } from '../../db/schema/field.ts'
import { BASE } from '../constants.ts'
import type { Html } from '../docs/html.ts'
import { type ParameterIssue, type Problem, problemTypes } from '../http/problem.ts'
import { asOf } from '../parameters/as-of.ts'
import { cursor } from '../parameters/paging.ts'
import { choiceTitles } from './list/chips.ts'
import { endOf, filterField, filterTitle } from './list/filter-words.ts'
import { sameAddress } from './links.ts'
import type { PageContext } from './page.ts'
import { common } from './shared-messages.ts'
import { lower, shortened } from './text.ts'

const messages = {
  sv: {
    heading: 'Något i adressen är fel',
    given: (value: Html) => html`Du skrev ”${value}”.`,
    missing: 'saknas',
    allowed: 'Det här går att använda',
    without: 'Visa utan',
    more: 'och fler',
    cursor: 'Adressen är inte hel, så det går inte att bläddra vidare från den.',
  },
  en: {
    heading: 'Something in the address is wrong',
    given: (value: Html) => html`You wrote “${value}”.`,
    missing: 'is missing',
    allowed: 'These can be used',
    without: 'Show without',
    more: 'and more',
    cursor: 'The address is not whole, so it is not possible to page on from it.',
  },
} as const

/** Allowed values that are listed; the documentation has all. */
const MAX_LISTED = 30
/** Characters of a faulty value that are shown. */
const MAX_SHOWN = 100

/** What is wrong with the address, first on the page: the reason of each fault, and what is right, as links. */
export function errorSummary({ type, details }: Problem, context: PageContext): Html {
  const { language } = context
  return html`<section class="errors" aria-labelledby="errors">
    <h2 id="errors">
      ${type === 'invalid-parameter' ? messages[language].heading : problemTypes[type].title[language]}
    </h2>
    ${details.errors ? details.errors.map((issue) => issueText(issue, context)) : html`<p>${details.detail[language]}</p>`}
  </section>`
}

/** A filter of the list at an address, in the words of its field, or another choice; null for other parameters. */
function filterOf(
  { pathname }: URL,
  name: string,
): { readonly title: Label; readonly choices: Readonly<Record<string, Label>> } | null {
  const resource = resourceAt(pathname.slice(BASE.length + 1))
  if (!resource || !Object.hasOwn(resource.filters, name)) {
    return name !== asOf.name && Object.hasOwn(choiceTitles, name)
      ? { title: choiceTitles[name]!, choices: {} }
      : null
  }
  const end = endOf(resource, name)
  const title = filterTitle(resource, name)
  const { choices = {} } = filterField(resource, name)
  return {
    title: end ? { sv: `${title.sv} ${end.sv}`, en: `${title.en} ${end.en}` } : title,
    choices,
  }
}

function issueText(
  { parameter, value, reason, allowed }: ParameterIssue,
  { language, url }: PageContext,
): Html {
  const t = messages[language]
  const without = sameAddress(url, { [parameter]: null })
  // Readers have followed a link and written no cursor.
  if (parameter === cursor.name)
    return html`<p>${t.cursor} <a href="${without}">${common[language].first}</a></p>`
  const filter = filterOf(url, parameter)
  const title = filter?.title[language] ?? parameter
  const isKnown = !('sv' in allowed) && !allowed.includes(parameter)
  return html`<p>
      <strong><bdi>${title}</bdi></strong
      >: ${reason[language]}. ${value !== null && t.given(html`<bdi>${shortened(value, MAX_SHOWN)}</bdi>`)}
      <a href="${without}">${t.without} <bdi>${filter ? lower(filter.title, language) : parameter}</bdi></a>
    </p>
    ${
      'sv' in allowed
        ? html`<p>${t.allowed}: ${allowed[language]}.</p>`
        : isKnown &&
          allowed.length > 0 &&
          html`<p>
            ${t.allowed}:
            ${allowed
              .slice(0, MAX_LISTED)
              .map(
                (one, i) =>
                  html`${i > 0 && ', '}<a href="${sameAddress(url, { [parameter]: one })}"
                      >${filter?.choices[one]?.[language] ?? one}</a
                    >`,
              )}${allowed.length > MAX_LISTED && html` ${t.more}`}.
          </p>`
    }`
}
