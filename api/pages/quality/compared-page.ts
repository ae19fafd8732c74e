import { html } from 'hono/html'
import type { MunicipalityName } from '../../../db/queries/municipality-names.ts'
import { FINDING, type IssueSet } from '../../../db/quality/issues.ts'
import type { QualityFigures } from '../../../db/quality/quality.ts'
import { allResources } from '../../../db/resources/index.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { count, number, percent } from '../../../widgets/text/format.ts'
import { dayInWords } from '../../../widgets/text/format-date.ts'
import type { Html } from '../../docs/html.ts'
import { csv } from '../../formats/csv.ts'
import { json } from '../../formats/json.ts'
import { dayOf } from '../../parameters/as-of.ts'
import { formatLinks } from '../data-forms.ts'
import { separated } from '../data-link.ts'
import { bar } from '../derived/value.ts'
import { sameAddress, withParameters } from '../links.ts'
import type { Page, PageContext } from '../page.ts'
import { common } from '../shared-messages.ts'
import { municipalityName } from '../text.ts'
import { howItIsCounted } from './how.ts'
import { issuesPath, measurementsPath } from './paths.ts'
import { figureWords, quality as pageTitle, yearsOf } from './words.ts'

const messages = {
  sv: {
    lead: (day: string) =>
      `Hur mycket registret vet om varje kommun och hur aktuellt det är. Räknat av Utblick ur posterna, så som de stod den ${day}. Talen gäller registret och säger inget om hur bra kommunerna arbetar.`,
    description: 'Hur fullständiga och aktuella registrets uppgifter är, kommun för kommun.',
    empty: 'Registret har inga kommuner än.',
    datasets: 'En datamängd i taget',
    all: 'Alla datamängder',
    municipality: 'Kommun',
    stated: 'Ifyllt',
    freshness: 'Aktualitet',
    toLookAt: 'Att se över',
    none: 'inga poster i registret',
    from: (years: string) => `uppgifter från ${years}`,
    undatedData: 'inga daterade uppgifter',
    unchanging: 'ingen status som kan ändras',
    incomplete: {
      one: 'post som saknar uppgifter',
      other: 'poster som saknar uppgifter',
    },
    nothing: 'inget',
    how: 'Så räknas det',
    use: 'Samma som data',
    page: 'Kvaliteten',
  },
  en: {
    lead: (day: string) =>
      `How much the register knows about each municipality, and how recent it is. Counted by Utblick from the records, as they stood on ${day}. The numbers are about the register and say nothing of how well the municipalities work.`,
    description: 'How complete and recent the data of the register are, municipality by municipality.',
    empty: 'The register has no municipalities yet.',
    datasets: 'One data set at a time',
    all: 'All data sets',
    municipality: 'Municipality',
    stated: 'Stated',
    freshness: 'Freshness',
    toLookAt: 'To look at',
    none: 'no records in the register',
    from: (years: string) => `data from ${years}`,
    undatedData: 'no dated data',
    unchanging: 'no status that may change',
    incomplete: {
      one: 'record that lacks data',
      other: 'records that lack data',
    },
    nothing: 'nothing',
    how: 'How it is counted',
    use: 'The same as data',
    page: 'The quality',
  },
} as const

export interface ComparedQuality {
  /** In the order in which they are shown. */
  readonly rows: readonly { readonly own: MunicipalityName; readonly figures: QualityFigures }[]
  /** The data set that is compared; undefined for all together. */
  readonly resource: Resource | undefined
}

/** GET /quality-measurements as a page. */
export function comparedQualityPage(shown: ComparedQuality, context: PageContext): Page {
  const { rows, resource } = shown
  const { language, resolved, url } = context
  const t = messages[language]
  const title = pageTitle[language]
  return {
    title: [resource ? `${title}: ${resource.title[language]}` : title],
    crumbs: [],
    description: t.description,
    body:
      rows.length === 0
        ? html`<p class="lead">${t.empty}</p>`
        : html`<p class="lead">${t.lead(dayInWords(dayOf(resolved), language))}</p>
            ${table(shown, context)}
            <details>
              <summary>${t.datasets}</summary>
              <nav class="picks" aria-label="${t.datasets}">
                <ul>
                  ${[undefined, ...allResources].map((one) => pick(one, resource, context))}
                </ul>
              </nav>
            </details>
            <section>
              <h2>${t.how}</h2>
              ${howItIsCounted[language]()}
            </section>
            <section>
              <h2>${t.use}</h2>
              <p>
                ${separated(
                  formatLinks([json, csv], (parameters) => withParameters(url, parameters), t.page, context),
                )}
              </p>
            </section>`,
  }
}

function pick(one: Resource | undefined, chosen: Resource | undefined, { language, url }: PageContext): Html {
  const title = one ? one.title[language] : messages[language].all
  return one === chosen
    ? html`<li><strong aria-current="page">${title}</strong></li>`
    : html`<li><a href="${sameAddress(url, { dataset: one?.path ?? null })}">${title}</a></li>`
}

function table({ rows, resource }: ComparedQuality, context: PageContext): Html {
  const { language, to } = context
  const t = messages[language]
  return html`<div class="wide">
    <table class="compared figured">
      <caption class="hidden">
        ${resource ? resource.title[language] : t.all}
      </caption>
      <thead>
        <tr>
          ${[t.municipality, t.stated, t.freshness, t.toLookAt].map(
            (heading) => html`<th scope="col">${heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ own, figures }) =>
            html`<tr>
              <th scope="row">
                <a href="${to(measurementsPath(own.code))}${resource ? `#${resource.path}` : ''}"
                  >${municipalityName(own.name, language)}</a
                >${own.fictional && html` <span class="quiet">${common[language].fictional}</span>`}
                <div class="quiet">
                  ${
                    figures.records === null
                      ? ''
                      : figures.records === 0
                        ? t.none
                        : count(figures.records, figureWords[language].records, language)
                  }
                </div>
              </th>
              ${cells(own, figures, resource, context)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** How much is stated, how old it is, and how much there is to look at, each with the way to the records. */
function cells(
  own: MunicipalityName,
  figures: QualityFigures,
  resource: Resource | undefined,
  { language, to }: PageContext,
): Html {
  const t = messages[language]
  const words = figureWords[language]
  const { records, expected, stated, completeness, incomplete, changing, old, undated, findings } = figures
  if (figures.reason) return html`<td class="quiet" colspan="3">${figures.reason[language]}</td>`
  if (records === 0) return html`<td class="quiet" colspan="3"></td>`
  /** A number with what it counts; as a link to the records where there are some. */
  const linked = (n: number, issue: IssueSet, text: string) =>
    n > 0
      ? html`<a href="${to(issuesPath(own.code), { ...(resource && { dataset: resource.path }), issue })}"
          >${text}</a
        >`
      : html`${text}`
  const ofChanging = (n: number) => words.share(number(n, language), number(changing!, language))
  const aged =
    changing === 0
      ? [html`${t.unchanging}`]
      : [
          // Of what has no date it is not known whether it is old.
          (old! > 0 || undated === 0) && linked(old!, 'old', words.old(ofChanging(old!))),
          undated! > 0 && linked(undated!, 'undated', words.undated(ofChanging(undated!))),
        ]
  const toLookAt = [
    incomplete! > 0 && linked(incomplete!, 'not-stated', count(incomplete!, t.incomplete, language)),
    findings === null
      ? html`${words.unchecked}`
      : findings > 0 && linked(findings, FINDING, count(findings, words.findings, language)),
  ].filter((one) => one !== false)
  const years = yearsOf(figures)
  return html`<td>
      ${
        completeness === null
          ? html`<span class="quiet">${words.noValues}</span>`
          : html`${percent(completeness, language, { maximumFractionDigits: 1 })}
              <span class="quiet"
                >(${words.share(number(stated!, language), number(expected!, language))})</span
              >
              ${bar(stated!, expected!)}`
      }
    </td>
    <td>
      ${aged.map((one) => one && html`<div>${one}</div>`)}
      <div class="quiet">${years ? t.from(years) : t.undatedData}</div>
    </td>
    <td>
      ${
        toLookAt.length > 0
          ? toLookAt.map((one) => html`<div>${one}</div>`)
          : html`<span class="quiet">${t.nothing}</span>`
      }
    </td>`
}
