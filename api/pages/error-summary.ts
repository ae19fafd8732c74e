import { html } from 'hono/html'
import type { Html } from '../docs/html.ts'
import { type ParameterIssue, type Problem, problemTypes } from '../http/problem.ts'
import { sameAddress } from './links.ts'
import type { PageContext } from './page.ts'
import { shortened } from './text.ts'

const messages = {
  sv: {
    given: 'Du skrev',
    missing: 'saknas',
    allowed: 'Det här går att använda',
    without: 'Visa utan',
    more: 'och fler',
  },
  en: {
    given: 'You wrote',
    missing: 'is missing',
    allowed: 'These can be used',
    without: 'Show without',
    more: 'and more',
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
    <h2 id="errors">${problemTypes[type].title[language]}</h2>
    ${details.errors ? details.errors.map((issue) => issueText(issue, context)) : html`<p>${details.detail[language]}</p>`}
  </section>`
}

function issueText(
  { parameter, value, reason, allowed }: ParameterIssue,
  { language, url }: PageContext,
): Html {
  const t = messages[language]
  const isKnown = !('sv' in allowed) && !allowed.includes(parameter)
  return html`<p>
      <strong><bdi>${parameter}</bdi></strong
      >: ${reason[language]}.
      ${value !== null && html`${t.given} ”<bdi>${shortened(value, MAX_SHOWN)}</bdi>”.`}
      <a href="${sameAddress(url, { [parameter]: null })}">${t.without} <bdi>${parameter}</bdi></a>
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
                  html`${i > 0 && ', '}<a href="${sameAddress(url, { [parameter]: one })}">${one}</a>`,
              )}${allowed.length > MAX_LISTED && html` ${t.more}`}.
          </p>`
    }`
}
