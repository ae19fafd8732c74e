import { html } from 'hono/html'
import { definedBy, type DerivedIndicator } from '../../../db/derived/define.ts'
import type { DerivedQuery, DerivedValue } from '../../../db/derived/derive.ts'
import { derived } from '../../../db/derived/index.ts'
import type { ReportedComparison, ReportedValue } from '../../../db/derived/reported.ts'
import type { MunicipalityName } from '../../../db/queries/municipality-names.ts'
import { indicator as indicators } from '../../../db/resources/indicator.ts'
import { dayInWords } from '../../../widgets/text/format-date.ts'
import { wordList } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { csv } from '../../formats/csv.ts'
import { json } from '../../formats/json.ts'
import { formatLinks } from '../data-forms.ts'
import { separated } from '../data-link.ts'
import { sameAddress } from '../links.ts'
import type { Page, PageContext } from '../page.ts'
import { common } from '../shared-messages.ts'
import { inLanguage, municipalityName, quoted } from '../text.ts'
import { bar, derivedInWords, notMeasured, openInWords, reportedInWords, yearLinks } from './value.ts'

const messages = {
  sv: {
    title: (what: string, year: number) => `${what} ${year}`,
    crumb: 'Jämförelse',
    lead: (day: string) =>
      `Räknat av Utblick enligt registret den ${day}, på samma sätt för alla kommuner. Ett tal visar det som står i registret och inte allt som görs. Registret är olika väl ifyllt för olika kommuner.`,
    indicators: 'Nyckeltal',
    municipality: 'Kommun',
    value: 'Värde',
    empty: 'Registret har inga kommuner än.',
    by: (who: string) => `Definierat av ${who}.`,
    definition: 'Så räknas det',
    reported: 'Mått som kommunerna själva har redovisat',
    reportedLead: 'De jämförs bara när definition, enhet och period är desamma.',
    noneReported: 'Inget mått har redovisats av mer än en kommun för det året.',
    differs: (what: string) => `Går inte att jämföra: kommunerna skiljer sig i ${what}.`,
    differences: { definition: 'definition', unit: 'enhet', period: 'period' },
    use: 'Samma som data',
    page: 'Jämförelsen',
  },
  en: {
    title: (what: string, year: number) => `${what} ${year}`,
    crumb: 'Comparison',
    lead: (day: string) =>
      `Counted by Utblick from the register on ${day}, in the same way for all municipalities. A number shows what is in the register and not all that is done. The register is not equally complete for all municipalities.`,
    indicators: 'Indicators',
    municipality: 'Municipality',
    value: 'Value',
    empty: 'The register has no municipalities yet.',
    by: (who: string) => `Defined by ${who}.`,
    definition: 'How it is counted',
    reported: 'Indicators that the municipalities have reported themselves',
    reportedLead: 'They are compared only where definition, unit and period are the same.',
    noneReported: 'No indicator was reported by more than one municipality for that year.',
    differs: (what: string) => `They cannot be compared: the municipalities differ in ${what}.`,
    differences: { definition: 'definition', unit: 'unit', period: 'period' },
    use: 'The same as data',
    page: 'The comparison',
  },
} as const

/** What the page compares. */
export interface ShownComparison {
  readonly indicator: DerivedIndicator
  /** In the order in which they are shown. */
  readonly rows: readonly { readonly own: MunicipalityName; readonly value: DerivedValue }[]
  readonly reported: readonly ReportedComparison[]
  readonly query: DerivedQuery
}

/** GET /comparisons as a page. */
export function comparisonPage(shown: ShownComparison, context: PageContext): Page {
  const { indicator, rows, query } = shown
  const { language, url } = context
  const t = messages[language]
  const heading = rows.length > 0 ? t.title(indicator.title[language], query.year) : indicator.title[language]
  return {
    title: [heading, t.crumb],
    crumbs: [],
    description: indicator.definition[language],
    body: html`<nav class="picks" aria-label="${t.indicators}">
        <ul>
          ${derived.map(({ id, title }) =>
            id === indicator.id
              ? html`<li><strong aria-current="page">${title[language]}</strong></li>`
              : html`<li><a href="${sameAddress(url, { indicator: id })}">${title[language]}</a></li>`,
          )}
        </ul>
      </nav>
      ${
        rows.length === 0
          ? html`<p class="lead">${t.empty}</p>`
          : html`<p class="lead">${t.lead(dayInWords(query.today, language))}</p>
              ${yearLinks(query.year, query.today, context)} ${table(shown, context)}
              <p class="quiet">
                ${t.definition}: ${indicator.definition[language]} ${t.by(definedBy[language])}
              </p>
              ${reportedSection(shown, context)}
              <section>
                <h2>${t.use}</h2>
                <p>
                  ${separated(
                    formatLinks(
                      [json, csv],
                      (parameters) => addressWith(url, { indicator: indicator.id, ...parameters }),
                      t.page,
                      context,
                    ),
                  )}
                </p>
              </section>`
      }`,
  }
}

/** The same address with further parameters. */
function addressWith(url: URL, parameters: Readonly<Record<string, string>>): string {
  const address = new URL(sameAddress(url, {}), url)
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value)
  return address.pathname + address.search
}

/** The values as a table with bars; where there is none, the reason. */
function table({ indicator, rows, query }: ShownComparison, context: PageContext): Html {
  const { language, to } = context
  return tableWithBars(
    {
      title: messages[language].title(indicator.title[language], query.year),
      unit: indicator.unit,
      rows: rows.map(({ own, value }) => ({
        own,
        href: to(`/municipalities/${own.code}/derived-indicators`, { year: String(query.year) }),
        value: value.value,
        words: derivedInWords(value, language),
        open: openInWords(value, language),
        reason: value.reason?.[language] ?? null,
      })),
    },
    context,
  )
}

interface ShownRow {
  readonly own: Pick<MunicipalityName, 'name' | 'fictional'>
  readonly href: string
  readonly value: number | null
  readonly words: ReturnType<typeof derivedInWords>
  /** What the value leaves open. */
  readonly open: readonly string[]
  /** Why there is no value. */
  readonly reason: Html | string | null
}

function tableWithBars(
  {
    title,
    unit,
    rows,
  }: { readonly title: Html | string; readonly unit: string; readonly rows: readonly ShownRow[] },
  { language }: PageContext,
): Html {
  const t = messages[language]
  const values = rows.map(({ value }) => value ?? 0)
  const most = unit === 'percent' ? 100 : Math.max(...values)
  // A bar has no length below zero.
  const hasBars = values.every((value) => value >= 0 && value <= most)
  return html`<div class="wide">
    <table class="compared reasons">
      <caption class="hidden">
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.municipality}</th>
          <th scope="col">${t.value}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ own, href, value, words, open, reason }) =>
            html`<tr>
              <th scope="row">
                <a href="${href}">${municipalityName(own.name, language)}</a>${
                  own.fictional && html` <span class="quiet">${common[language].fictional}</span>`
                }
              </th>
              ${
                words
                  ? html`<td>
                      ${words.value}${words.share !== null && html` <span class="quiet">(${words.share})</span>`}
                      ${hasBars && bar(value!, most)}
                      ${open.map((text) => html`<div class="quiet">${text}</div>`)}
                    </td>`
                  : html`<td class="quiet">${reason}</td>`
              }
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** What several municipalities report under one title: as a table where it can be compared, else why it cannot. */
function reportedSection({ rows, reported }: ShownComparison, context: PageContext): Html {
  const { language, to } = context
  const t = messages[language]
  const ownOf = ({ indicator: { municipalityCode: code } }: ReportedValue) =>
    rows.find(({ own }) => own.code === code)?.own ?? { name: code, fictional: false }
  const hrefOf = ({ indicator: { id } }: ReportedValue) => to(`/${indicators.path}/${id}`)
  const meaning = ({ indicator }: ReportedValue) =>
    indicator.definition ? inLanguage(indicator.definition, language) : quoted(indicator.definedBy, language)
  const line = (value: ReportedValue) => {
    const words = reportedInWords(value, language)
    return html`<li>
      <a href="${hrefOf(value)}">${municipalityName(ownOf(value).name, language)}</a>,
      ${value.measurement.period}: ${words ? words.value : notMeasured[language]}
      <span class="quiet">${meaning(value)}</span>
    </li>`
  }
  const compared = (title: Html, values: readonly ReportedValue[]) => {
    const [first] = values
    return html`<p class="quiet">${first!.measurement.period}: ${meaning(first!)}</p>
      ${tableWithBars(
        {
          title,
          unit: first!.indicator.unit,
          rows: values.map((value) => ({
            own: ownOf(value),
            href: hrefOf(value),
            value: value.measurement.value,
            words: reportedInWords(value, language),
            open: [],
            reason: value.measurement.reason
              ? inLanguage(value.measurement.reason, language)
              : notMeasured[language],
          })),
        },
        context,
      )}`
  }
  return html`<section>
    <h2>${t.reported}</h2>
    <p>${reported.length === 0 ? t.noneReported : t.reportedLead}</p>
    ${reported.map(
      ({ title, values, differences }) =>
        html`<h3>${inLanguage(title, language)}</h3>
          ${
            differences.length > 0
              ? html`<p>
                    ${t.differs(
                      wordList(
                        differences.map((name) => t.differences[name]),
                        language,
                      ),
                    )}
                  </p>
                  <ul>
                    ${values.map(line)}
                  </ul>`
              : compared(inLanguage(title, language), values)
          }`,
    )}
  </section>`
}
