import { html } from 'hono/html'
import { definedBy, type RecordKey } from '../../../db/derived/define.ts'
import {
  type DerivedGroup,
  type DerivedQuery,
  type DerivedValue,
  listOf,
} from '../../../db/derived/derive.ts'
import type { MeasuredGoals, ReportedValue } from '../../../db/derived/reported.ts'
import type { MunicipalityName } from '../../../db/queries/municipality-names.ts'
import { decisionRule, matters } from '../../../db/resources/decision-rule.ts'
import { goal } from '../../../db/resources/goal.ts'
import { indicator as indicators } from '../../../db/resources/indicator.ts'
import { resourceOf } from '../../../db/resources/index.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import { count, number } from '../../../widgets/text/format.ts'
import { dayInWords } from '../../../widgets/text/format-date.ts'
import { money } from '../../../widgets/text/format-money.ts'
import type { Html } from '../../docs/html.ts'
import { csv } from '../../formats/csv.ts'
import { json } from '../../formats/json.ts'
import { formatLinks } from '../data-forms.ts'
import { separated } from '../data-link.ts'
import { withParameters } from '../links.ts'
import type { Page, PageContext } from '../page.ts'
import { measurementsPath } from '../quality/paths.ts'
import { quality } from '../quality/words.ts'
import { inLanguage, inSwedish, lower, lowerFirst, municipalityName, quoted } from '../text.ts'
import { bar, derivedInWords, notMeasured, reportedInWords, yearLinks } from './value.ts'

const messages = {
  sv: {
    title: (year: number) => `Nyckeltal ${year}`,
    lead: (day: string) =>
      `Räknat av Utblick enligt registret den ${day}. Det är inte kommunens egen redovisning; den står för sig längre ned.`,
    description: (name: string) => `${name}: nyckeltal räknade ur registret, med posterna bakom varje tal.`,
    none: 'Inget värde för året.',
    definition: 'Så räknas det',
    by: (who: string) => `Definierat av ${who}.`,
    follows: (matter: string) => `Följer upp reglerna om ${matter}`,
    compare: 'Jämför kommuner',
    because: 'se',
    from: 'Räknat ur',
    money: 'Beviljat av EU',
    undated: 'Dagen för beviljandet är inte känd',
    noFund: 'Fonden är inte känd',
    noAmount: 'belopp saknas',
    reported: 'Redovisat av kommunen själv',
    measurable: (goals: string, known: number) =>
      `${goals} går att mäta i siffror. ${known === 0 ? 'Inget av dem' : known} har ett värde för året.`,
    noneMeasurable: 'Inget av målen i registret går att mäta i siffror.',
    inWords: (n: number) => ` ${n} går inte att mäta i siffror och räknas inte bland dem.`,
    noReported: 'Registret har inga värden från kommunen för det året.',
    measured: 'Period',
    definedBy: 'definierat av',
    use: 'Samma som data',
    page: 'Nyckeltalen',
    register: 'Hur mycket registret vet om kommunen:',
  },
  en: {
    title: (year: number) => `Indicators ${year}`,
    lead: (day: string) =>
      `Counted by Utblick from the register on ${day}. It is not the municipality’s own reporting, which stands apart further down.`,
    description: (name: string) =>
      `${name}: indicators counted from the register, with the records behind each number.`,
    none: 'No value for the year.',
    definition: 'How it is counted',
    by: (who: string) => `Defined by ${who}.`,
    follows: (matter: string) => `Follows up these rules: ${matter}`,
    compare: 'Compare municipalities',
    because: 'see',
    from: 'Counted from',
    money: 'Granted by the EU',
    undated: 'The day of the grant is not known',
    noFund: 'The fund is not known',
    noAmount: 'no amount',
    reported: 'Reported by the municipality itself',
    measurable: (goals: string, known: number) =>
      `${goals} can be measured in figures. ${known === 0 ? 'None of them' : known} ${known > 1 ? 'have' : 'has'} a value for the year.`,
    noneMeasurable: 'None of the goals in the register can be measured in figures.',
    inWords: (n: number) =>
      ` ${n} cannot be measured in figures and ${n === 1 ? 'is' : 'are'} not counted among them.`,
    noReported: 'The register has no values from the municipality for that year.',
    measured: 'Period',
    definedBy: 'defined by',
    use: 'The same as data',
    page: 'The indicators',
    register: 'How much the register knows about the municipality:',
  },
} as const

/** What the page shows of one municipality. */
export interface ShownDerived {
  readonly own: MunicipalityName
  readonly values: readonly DerivedValue[]
  readonly reported: { readonly values: readonly ReportedValue[]; readonly goals: MeasuredGoals }
  readonly findName: FindName
  readonly query: DerivedQuery
}

/** GET /municipalities/{code}/derived-indicators as a page. */
export function derivedPage(shown: ShownDerived, context: PageContext): Page {
  const { own, values, query } = shown
  const { language, url, to } = context
  const t = messages[language]
  const name = municipalityName(own.name, language)
  return {
    title: [t.title(query.year), name],
    crumbs: [{ title: name, href: to(`/municipalities/${own.code}`) }],
    description: t.description(name),
    isFictional: own.fictional,
    body: html`<p class="lead">${t.lead(dayInWords(query.today, language))}</p>
      ${yearLinks(query.year, query.today, context)}
      ${values.map((value) => valueSection(value, shown, context))} ${reportedSection(shown, context)}
      <section>
        <h2>${t.use}</h2>
        <p>
          ${separated(
            formatLinks([json, csv], (parameters) => withParameters(url, parameters), t.page, context),
          )}
        </p>
        <p>
          ${t.register}
          <a href="${to(measurementsPath(own.code))}">${quality[language]}</a>.
        </p>
      </section>`,
  }
}

function valueSection(value: DerivedValue, shown: ShownDerived, { language, to }: PageContext): Html {
  const { indicator, reasonInShort, groups, sums, year } = value
  const t = messages[language]
  const words = derivedInWords(value, language)
  const { own, findName } = shown
  const link = ([name, id]: RecordKey) =>
    html`<a href="${to(`/${resourceOf(name)!.path}/${id}`)}"
      >${inLanguage(findName(name, id) ?? { sv: id }, language)}</a
    >`
  const group = ({ title, records }: DerivedGroup) =>
    records.length > 0 &&
    html`<details>
      <summary>${title[language]} (${number(records.length, language)})</summary>
      <ul>
        ${records.map(
          ({ record, evidence }) =>
            html`<li>
              ${link(record)}${
                evidence.length > 0 &&
                html` <span class="quiet">${t.because} ${separated(evidence.map(link), ', ')}</span>`
              }
            </li>`,
        )}
      </ul>
    </details>`
  return html`<section class="derived">
    <h2>${indicator.title[language]}</h2>
    ${
      words
        ? html`<p class="amount">
            <strong>${words.value}</strong>${words.share !== null && html` <span>(${words.share})</span>`}
            ${value.denominator !== null && bar(value.numerator!, value.denominator)}
          </p> `
        : html`<p>${t.none} ${reasonInShort![language]}</p>`
    }
    ${groups.map(group)}
    ${
      sums.length > 0 &&
      html`<h3>${t.money} ${year.number}</h3>
        <ul>
          ${sums.map(
            ({ fund, amount, records, year: granted }) =>
              html`<li>
                ${fund === null ? t.noFund : inSwedish(fund)}:
                ${amount ? money(amount, language) : t.noAmount}${granted === null && html` (${lowerFirst(t.undated, language)})`}
                <span class="quiet">${t.because} ${separated(records.map(link), ', ')}</span>
              </li>`,
          )}
        </ul>`
    }
    <p class="quiet">
      ${t.definition}: ${indicator.definition[language]} ${t.by(definedBy[language])}
      <a href="${to(`/${decisionRule.path}`, { municipality: own.code, matter: indicator.matter })}"
        >${t.follows(lower(matters[indicator.matter], language))}</a
      >. ${t.from}
      ${separated(
        Object.values(indicator.reads).map((one) => {
          const { path, filters } = listOf(one, own.code)
          return html`<a href="${to(`/${path}`, filters)}"
            >${lower(resourceOf(one.resource)!.title, language)}</a
          >`
        }),
        ', ',
      )}.
      <a href="${to('/comparisons', { indicator: indicator.id, year: String(year.number) })}"
        >${t.compare}<span class="hidden">: ${indicator.title[language]}</span></a
      >.
    </p>
  </section>`
}

/** What the municipality has measured itself, apart from what is counted here. */
function reportedSection({ reported }: ShownDerived, { language, to }: PageContext): Html {
  const t = messages[language]
  const { values, goals } = reported
  const { measurable, withValue, inWords } = goals
  return html`<section>
    <h2>${t.reported}</h2>
    ${
      measurable + inWords > 0 &&
      html`<p>
        ${
          measurable > 0
            ? t.measurable(count(measurable, goal.noun[language], language), withValue)
            : t.noneMeasurable
        }${measurable > 0 && inWords > 0 && t.inWords(inWords)}
      </p>`
    }
    ${
      values.length === 0
        ? html`<p>${t.noReported}</p>`
        : html`<ul>
            ${values.map((value) => {
              const { indicator, measurement } = value
              const words = reportedInWords(value, language)
              return html`<li>
                <a href="${to(`/${indicators.path}/${indicator.id}`)}"
                  >${inLanguage(indicator.title, language)}</a
                >, ${measurement.period}:
                ${
                  words
                    ? html`<strong>${words.value}</strong>${words.share !== null && ` (${words.share})`}`
                    : html`${notMeasured[language]}${measurement.reason && html`: ${inLanguage(measurement.reason, language)}`}`
                }
                <span class="quiet">${t.definedBy} ${quoted(indicator.definedBy, language)}</span>
              </li>`
            })}
          </ul>`
    }
  </section>`
}
