import { html } from 'hono/html'
import type { MunicipalityName } from '../../../db/queries/municipality-names.ts'
import { FINDING, type Issue, issueKinds, type IssueSet } from '../../../db/quality/issues.ts'
import { countIssues, type DatasetQuality } from '../../../db/quality/quality.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import { count, number, percent, wordList } from '../../../widgets/text/format.ts'
import { dayInWords } from '../../../widgets/text/format-date.ts'
import type { Html } from '../../docs/html.ts'
import { csv } from '../../formats/csv.ts'
import { json } from '../../formats/json.ts'
import { dayOf } from '../../parameters/as-of.ts'
import { formatLinks } from '../data-forms.ts'
import { separated } from '../data-link.ts'
import { bar } from '../derived/value.ts'
import { withParameters } from '../links.ts'
import type { Page, PageContext } from '../page.ts'
import { common } from '../shared-messages.ts'
import { lower, municipalityName } from '../text.ts'
import { howItIsCounted } from './how.ts'
import { issueLine } from './issue-line.ts'
import { issuesPath, QUALITY } from './paths.ts'
import { figureWords, quality as pageTitle, yearsOf } from './words.ts'

const messages = {
  sv: {
    lead: (day: string) =>
      `Hur mycket registret vet om kommunen och hur aktuellt det är. Räknat av Utblick ur posterna, så som de stod den ${day}. Talen gäller registret och säger inget om hur bra kommunen arbetar.`,
    description: (name: string) =>
      `${name}: hur fullständiga och aktuella registrets uppgifter är, och vilka poster som saknar något.`,
    overview: 'Datamängd för datamängd',
    dataset: 'Datamängd',
    stated: 'Ifyllt, och annat att se över',
    from: (years: string) => `uppgifter från ${years}`,
    details: 'Vad som saknas eller är att se över',
    allStated: 'Inget är att se över.',
    lacking: 'Värden som saknas',
    field: (n: string, of: string) => `saknas i ${n} av ${of}`,
    all: (n: string) => `Visa alla ${n}`,
    compare: 'Jämför med andra kommuner',
    how: 'Så räknas det',
    use: 'Samma som data',
    page: 'Kvaliteten',
    toLookAt: 'Posterna att se över',
  },
  en: {
    lead: (day: string) =>
      `How much the register knows about the municipality, and how recent it is. Counted by Utblick from the records, as they stood on ${day}. The numbers are about the register and say nothing of how well the municipality works.`,
    description: (name: string) =>
      `${name}: how complete and recent the data of the register are, and which records lack something.`,
    overview: 'Data set by data set',
    dataset: 'Data set',
    stated: 'Stated, and what else to look at',
    from: (years: string) => `data from ${years}`,
    details: 'What is missing or to be looked at',
    allStated: 'There is nothing to look at.',
    lacking: 'Values that are missing',
    field: (n: string, of: string) => `missing in ${n} of ${of}`,
    all: (n: string) => `Show all ${n}`,
    compare: 'Compare with other municipalities',
    how: 'How it is counted',
    use: 'The same as data',
    page: 'The quality',
    toLookAt: 'The records to look at',
  },
} as const

/** Issues of a kind that the page shows; the list of issues has the rest. */
const MAX_SHOWN = 10

export interface ShownQuality {
  readonly own: MunicipalityName
  readonly datasets: readonly DatasetQuality[]
  readonly findName: FindName
}

/** By kind, the issues that are shown and how many there are. */
const byKind = (quality: DatasetQuality) =>
  [...new Set(quality.issues.map(({ kind }) => kind))].map((kind) => ({
    kind,
    total: countIssues(quality, kind),
    shown: quality.issues.filter((issue) => issue.kind === kind).slice(0, MAX_SHOWN),
  }))

/** The issues that the page shows of a data set. */
export const shownIssues = (quality: DatasetQuality): readonly Issue[] =>
  byKind(quality).flatMap(({ shown }) => shown)

/** GET /municipalities/{code}/quality-measurements as a page. */
export function qualityPage(shown: ShownQuality, context: PageContext): Page {
  const { own, datasets } = shown
  const { language, resolved, url, to } = context
  const t = messages[language]
  const name = municipalityName(own.name, language)
  const filled = datasets.filter(({ records }) => records !== 0)
  const empty = datasets.filter(({ records }) => records === 0)
  const withIssues = filled.filter(({ issues }) => issues.length > 0)
  return {
    title: [pageTitle[language], name],
    crumbs: [{ title: name, href: to(`/municipalities/${own.code}`) }],
    description: t.description(name),
    isFictional: own.fictional,
    body: html`<p class="lead">${t.lead(dayInWords(dayOf(resolved), language))}</p>
      ${overview(filled, own, context)}
      ${
        empty.length > 0 &&
        html`<p class="quiet">
          ${common[language].noneHere(
            wordList(
              empty.map(({ resource }) => resource.noun[language].other),
              language,
              'disjunction',
            ),
          )}
        </p>`
      }
      <p><a href="${to(QUALITY)}">${t.compare}</a></p>
      <section class="derived">
        <h2>${t.details}</h2>
        ${withIssues.length === 0 && html`<p>${t.allStated}</p>`}
        ${withIssues.map((quality) => details(quality, shown, context))}
      </section>
      <section>
        <h2>${t.how}</h2>
        ${howItIsCounted[language]()}
      </section>
      <section>
        <h2>${t.use}</h2>
        <p>
          ${t.page}:
          ${separated(
            formatLinks([json, csv], (parameters) => withParameters(url, parameters), t.page, context),
          )}
        </p>
        <p>
          ${t.toLookAt}:
          ${separated(
            formatLinks(
              [json, csv],
              (parameters) => to(issuesPath(own.code), parameters),
              t.toLookAt,
              context,
            ),
          )}
        </p>
      </section>`,
  }
}

/** A data set's records, the share that is stated, and how much there is to look at. */
function overview(datasets: readonly DatasetQuality[], own: MunicipalityName, context: PageContext): Html {
  const t = messages[context.language]
  return html`<div class="wide">
    <table class="compared">
      <caption class="hidden">
        ${t.overview}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.dataset}</th>
          <th scope="col">${t.stated}</th>
        </tr>
      </thead>
      <tbody>
        ${datasets.map((quality) => row(quality, own, context))}
      </tbody>
    </table>
  </div>`
}

function row(quality: DatasetQuality, own: MunicipalityName, context: PageContext): Html {
  const { language } = context
  const { resource, records, completeness, expected, stated, reason, issues } = quality
  const words = figureWords[language]
  const title = resource.title[language]
  const years = yearsOf(quality)
  return html`<tr>
    <th scope="row">
      ${issues.length > 0 ? html`<a href="#${resource.path}">${title}</a>` : title}
      <span class="quiet"
        >${records !== null && count(records, words.records, language)}${
          years && html`, ${messages[language].from(years)}`
        }</span
      >
    </th>
    ${
      reason
        ? html`<td class="quiet">${reason[language]}</td>`
        : html`<td>
            ${
              completeness === null
                ? html`<span class="quiet">${words.noValues}</span>`
                : html`${percent(completeness, language, { maximumFractionDigits: 1 })}
                    <span class="quiet"
                      >(${words.share(number(stated!, language), number(expected!, language))})</span
                    >
                    ${bar(stated!, expected!)}`
            }
            ${attention(quality, own, context)}
          </td>`
    }
  </tr>`
}

/** What is old, undated or not in line with rules, each with the way to the records. */
function attention(
  quality: DatasetQuality,
  own: MunicipalityName,
  { language, to }: PageContext,
): Html | false {
  const words = figureWords[language]
  const linked = (n: number | null, issue: IssueSet, text: (n: number) => string) =>
    n !== null && n > 0
      ? [
          html`<a href="${to(issuesPath(own.code), { dataset: quality.resource.path, issue })}"
            >${text(n)}</a
          >`,
        ]
      : []
  const { old, undated, findings } = quality
  const parts = [
    ...linked(old, 'old', (n) => words.old(number(n, language))),
    ...linked(undated, 'undated', (n) => words.undated(number(n, language))),
    ...(findings === null
      ? [html`${words.unchecked}`]
      : linked(findings, FINDING, (n) => count(n, words.findings, language))),
  ]
  return parts.length > 0 && html`<p>${separated(parts)}</p>`
}

/** The fields that lack values, and the records that have something to look at. */
function details(quality: DatasetQuality, { own, findName }: ShownQuality, context: PageContext): Html {
  const { resource, fields, records } = quality
  const { language, to } = context
  const t = messages[language]
  const lacking = fields.filter(({ stated, expected }) => stated < expected)
  return html`<details id="${resource.path}">
    <summary>${resource.title[language]}</summary>
    <p>
      <a href="${to(`/${resource.path}`, { municipality: own.code })}"
        >${common[language].all(count(records!, resource.noun[language], language), records === 1)}</a
      >
    </p>
    ${
      lacking.length > 0 &&
      html`<h3>${t.lacking}</h3>
        <ul>
          ${lacking.map(
            ({ name, field, stated, expected }) =>
              html`<li>
                ${field.title[language]}:
                <a
                  href="${to(issuesPath(own.code), { dataset: resource.path, issue: 'not-stated', field: name })}"
                  >${t.field(number(expected - stated, language), number(expected, language))}<span
                    class="hidden"
                    >: ${resource.title[language]}, ${lower(field.title, language)}</span
                  ></a
                >
              </li>`,
          )}
        </ul>`
    }
    ${byKind(quality).map(
      ({ kind, total, shown }) =>
        html`<h3>${issueKinds[kind][language]} (${number(total, language)})</h3>
          <ul>
            ${shown.map((issue) => issueLine(issue, findName, context))}
          </ul>
          ${
            total > shown.length &&
            html`<p>
              <a href="${to(issuesPath(own.code), { dataset: resource.path, issue: kind })}"
                >${t.all(number(total, language))}<span class="hidden"
                  >: ${resource.title[language]}, ${lower(issueKinds[kind], language)}</span
                ></a
              >
            </p>`
          }`,
    )}
  </details>`
}
