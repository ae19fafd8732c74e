import { html } from 'hono/html'
import type { MunicipalityName } from '../../../db/queries/municipality-names.ts'
import { type Issue, issueKinds, type IssueSet, issueSets } from '../../../db/quality/issues.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { number } from '../../../widgets/text/format.ts'
import { csv } from '../../formats/csv.ts'
import { json } from '../../formats/json.ts'
import { formatLinks } from '../data-forms.ts'
import { separated } from '../data-link.ts'
import { withParameters } from '../links.ts'
import type { Page, PageContext } from '../page.ts'
import { turnLinks } from '../turn.ts'
import { lower, lowerFirst, municipalityName } from '../text.ts'
import { issueLine } from './issue-line.ts'
import { measurementsPath } from './paths.ts'
import { quality } from './words.ts'

const messages = {
  sv: {
    title: 'Poster att se över',
    shown: (from: string, to: string, all: string) => `Visar ${from}–${to} av ${all}.`,
    none: 'Det finns inget att se över.',
    past: 'Sidan är tom: det finns inte fler.',
    use: 'Samma som data',
  },
  en: {
    title: 'Records to look at',
    shown: (from: string, to: string, all: string) => `Showing ${from}–${to} of ${all}.`,
    none: 'There is nothing to look at.',
    past: 'The page is empty: there are no more.',
    use: 'The same as data',
  },
} as const

/** A page of a municipality's issues. */
export interface ShownIssues {
  readonly own: MunicipalityName
  readonly total: number
  readonly offset: number
  readonly shown: readonly Issue[]
  readonly resource: Resource | undefined
  readonly kind: IssueSet | undefined
  /** Of the field that they are about. */
  readonly name: string | undefined
  readonly findName: FindName
  readonly links: Readonly<Record<string, string | null>>
}

/** GET /municipalities/{code}/quality-issues as a page. */
export function issuesPage(found: ShownIssues, context: PageContext): Page {
  const { own, total, offset, shown, resource, kind, name: field, findName, links } = found
  const { language, url, to } = context
  const t = messages[language]
  const name = municipalityName(own.name, language)
  const chosen = [
    resource?.title[language],
    kind && lower(issueSets[kind], language),
    // The same name may have other titles in other data sets.
    field && (resource ? lower(resource.fields[field]!.title, language) : field),
  ]
    .filter((text) => text !== undefined)
    .join(', ')
  const title = chosen === '' ? t.title : `${t.title}: ${lowerFirst(chosen, language)}`
  const [from, until, all] = [offset + 1, offset + shown.length, total].map((n) => number(n, language))
  return {
    title: [title, name],
    crumbs: [
      { title: name, href: to(`/municipalities/${own.code}`) },
      { title: quality[language], href: to(measurementsPath(own.code)) },
    ],
    isFictional: own.fictional,
    isIndexed: false,
    body: html`${
        shown.length > 0
          ? html`<p class="quiet">${t.shown(from!, until!, all!)}</p>
              <ol start="${offset + 1}">
                ${shown.map((issue) => issueLine(issue, findName, context, kind === undefined || !(kind in issueKinds)))}
              </ol>`
          : html`<p>${total > 0 ? t.past : t.none}</p>`
      }
      ${turnLinks(links, shown.length === 0 && total > 0, context)}
      <section>
        <h2>${t.use}</h2>
        <p>
          ${separated(formatLinks([json, csv], (parameters) => withParameters(url, parameters), title, context))}
        </p>
      </section>`,
  }
}
