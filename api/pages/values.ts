import { html } from 'hono/html'
import { resourceOf } from '../../db/resources/index.ts'
import type { Field, Language, LanguageMap, Money } from '../../db/schema/field.ts'
import { type Json, isObject } from '../../db/schema/json.ts'
import type { FindName } from '../../db/schema/record-name.ts'
import type { UncertainDate } from '../../db/schema/uncertain-date.ts'
import { inUnit } from '../../widgets/goals/value.ts'
import { countryName, number, once } from '../../widgets/text/format.ts'
import { dateInWords, dayInWords } from '../../widgets/text/format-date.ts'
import { money } from '../../widgets/text/format-money.ts'
import type { Html } from '../docs/html.ts'
import type { PageContext } from './page.ts'
import { inLanguage, inSwedish } from './text.ts'

const messages = {
  sv: { yes: 'Ja', no: 'Nej', none: 'inga' },
  en: { yes: 'Yes', no: 'No', none: 'none' },
} as const

/** What values need to be written in words. */
export interface ValueContext extends Pick<PageContext, 'to' | 'language'> {
  /** Finds the name of a record that is referred to. */
  readonly findName: FindName
}

type InWords = (value: never, field: Field, context: ValueContext) => Html | string

/** How a value of each kind reads, by the name of the kind. */
const byKind: Readonly<Record<string, InWords>> = {
  text: (value: string, { isProperName }) => (isProperName ? html`<bdi>${value}</bdi>` : inSwedish(value)),
  languageMap: (value: LanguageMap, _, { language }) => inLanguage(value, language),
  choice: (value: string, { choices = {} }, { language }) => choices[value]?.[language] ?? value,
  boolean: (value: boolean, _, { language }) => (value ? messages[language].yes : messages[language].no),
  code: (value: string, { codeList, isDayOfYear }, { language }) =>
    codeList === 'country'
      ? countryName(value, language)
      : isDayOfYear
        ? dayOfYearInWords(value, language)
        : value,
  date: (value: string, _, { language }) => dayInWords(value, language),
  uncertainDate: (value: UncertainDate, _, { language }) => dateInWords(value, language),
  integer: numberInWords,
  decimal: numberInWords,
  money: (value: Money, _, { language }) => money(value, language),
  url: (value: string) => html`<a href="${value}">${new URL(value).host}</a>`,
  email: (value: string) => html`<a href="mailto:${value}">${value}</a>`,
  reference: (value: string, { refersTo = '' }, { findName, to, language }) => {
    const path = resourceOf(refersTo)?.path
    const name = findName(refersTo, value) ?? { sv: value }
    return path ? html`<a href="${to(`/${path}/${value}`)}">${inLanguage(name, language)}</a>` : value
  },
  list: (values: readonly unknown[], { item }, context) =>
    listed(
      values.map((value) => valueInWords(value, item!, context)),
      context.language,
    ),
  objects: (values: readonly Json[], { fields = {} }, context) =>
    listed(
      values.map((value) => {
        const known = Object.entries(fields).filter(
          ([name]) => value[name] !== null && value[name] !== undefined,
        )
        return html`${known.map(
          ([name, field], i) => html`${i > 0 && ', '}${valueInWords(value[name], field, context)}`,
        )}`
      }),
      context.language,
    ),
}

/** "31 december". The year is one that has every day. */
const dayOfYearInWords = (day: string, language: Language): string =>
  once(
    language === 'en' ? 'en-GB' : language,
    { day: 'numeric', month: 'long', timeZone: 'UTC' },
    Intl.DateTimeFormat,
  ).format(new Date(`2000-${day}`))

/** A year is not grouped; a number that counts something has its unit. */
function numberInWords(value: number, { unit }: Field, { language }: ValueContext): string {
  if (unit?.sv === 'år' || !unit)
    return number(value, language, { useGrouping: !isYear(value), maximumFractionDigits: 10 })
  return `${number(value, language, { maximumFractionDigits: 10 })} ${unit[language]}`
}

/** A number in a unit that its record has: "53,4 %". */
export const numberIn = (value: number, unit: string, language: Language): string =>
  inUnit(value, unit, language, { maximumFractionDigits: 10 })
const isYear = (value: number) => Number.isInteger(value) && value >= 1000 && value < 3000

const listed = (values: readonly (Html | string)[], language: Language): Html | string =>
  values.length === 0
    ? messages[language].none
    : html`${values.map((value, i) => html`${i > 0 && ', '}${value}`)}`

/** A known value in words, as markup. */
export function valueInWords(value: unknown, field: Field, context: ValueContext): Html | string {
  const inWords = byKind[field.kind]
  if (!inWords) throw new Error(`Pages cannot show a field of kind "${field.kind}"; see api/pages/values.ts.`)
  return inWords(value as never, field, context)
}

/** Whether values of a field are numbers to compare: they are set to the end of their column. */
export const isNumeric = ({ kind }: Field): boolean =>
  kind === 'money' || kind === 'integer' || kind === 'decimal'

/** The kinds that pages can show. */
export const shownKinds: readonly string[] = Object.keys(byKind)

/** The values at a path of a record, as "status" or "partners.country"; those that are not known are left out. */
export function valuesAt(record: Json, path: string): unknown[] {
  const [first = '', second] = path.split('.')
  const values = [record[first]].flat()
  const found =
    second === undefined ? values : values.map((value) => (isObject(value) ? value[second] : null))
  return found.filter((value) => value !== null && value !== undefined)
}
