/** What the answers of derived indicators share: their members, their table, and their parameters. */
import { definedBy, groupRoles } from '../../db/derived/define.ts'
import { type DerivedValue, listOf } from '../../db/derived/derive.ts'
import { derived } from '../../db/derived/index.ts'
import type { MunicipalityName } from '../../db/queries/municipality-names.ts'
import { findNames, type InRelease } from '../../db/queries/record-names.ts'
import { directions, indicatorUnits } from '../../db/resources/indicator.ts'
import { matters } from '../../db/resources/decision-rule.ts'
import { type ResourceName, resourceOf } from '../../db/resources/index.ts'
import { project } from '../../db/resources/project.ts'
import type { Fields } from '../../db/schema/field.ts'
import { boolean, choice, date, decimal, integer, languageMap } from '../../db/schema/kinds/index.ts'
import type { Json } from '../../db/schema/json.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { FindName } from '../../db/schema/record-name.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { type Cost, perRecord } from '../cost/cost.ts'
import { withQuery } from '../envelope/links.ts'
import type { Format } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { EXAMPLE_ORIGIN, exampleId } from '../openapi/example-record.ts'
import {
  address,
  array,
  count,
  type JsonSchema,
  member,
  nullable,
  object,
  ref,
  text as textSchema,
} from '../openapi/json-schema.ts'
import { commonParameters, csvDialect } from '../parameters/common.ts'
import { dayOf, type ResolvedRelease, toSelection } from '../parameters/as-of.ts'
import { defineParameter } from '../parameters/parameters.ts'
import { fictionalField, municipalityFields, rowFormats, tableOf } from './value-rows.ts'

const YEARS = { minimum: 1950, maximum: 2100 }

/** The year that is counted; that of the release without it. */
export const year = defineParameter<number | null>({
  name: 'year',
  description: {
    sv: 'Året som räknas. Utan det: utgåvans år.',
    en: 'The year that is counted. Without it: that of the release.',
  },
  schema: { type: 'integer', ...YEARS },
  example: '2025',
  read: (parameters) => {
    const read = parameters.integer('year', { ...YEARS, default: 0 })
    return read === 0 ? null : read
  },
})

export const derivedParameters = [
  year,
  ...commonParameters<Format>([...rowFormats, html]),
  csvDialect(rowFormats),
]

/** The release, its day and the year, as `derivedIndicators` takes them. */
export function derivedQuery(resolved: ResolvedRelease, chosen: number | null) {
  const today = dayOf(resolved)
  return { ...toSelection(resolved), today, year: chosen ?? Number(today.slice(0, 4)) }
}

/** Every record of what is counted may have to be read. */
export const costOfDerived = (
  { isLatest }: ResolvedRelease,
  indicators = derived,
  records: Cost['records'] = 0,
): Cost => ({
  scans: isLatest ? 0.2 : 1,
  resources: [
    ...new Set(indicators.flatMap(({ reads }) => Object.values(reads).map(({ resource }) => resource))),
  ].map((name) => resourceOf(name)!),
  records,
  rowsPerRecord: perRecord.reshaped,
})

/** The members of a value that are a row of a table too. */
const rowFields = {
  indicator: choice(Object.fromEntries(derived.map(({ id, title }) => [id, title])), {
    title: { sv: 'Nyckeltal', en: 'Indicator' },
    description: { sv: 'Vad som räknas.', en: 'What is counted.' },
    example: derived[0]!.id,
  }),
  ...municipalityFields,
  year: integer({
    title: { sv: 'År', en: 'Year' },
    description: { sv: 'Året som räknas.', en: 'The year that is counted.' },
    unit: { sv: 'år', en: 'year' },
    example: 2025,
  }),
  countedUntil: date({
    title: { sv: 'Räknat till och med', en: 'Counted until' },
    description: {
      sv: 'Sista dagen som räknas: årets sista, eller utgåvans dag medan året pågår.',
      en: 'The last day that is counted: the last of the year, or that of the release while the year runs.',
    },
    example: '2025-12-31',
  }),
  value: decimal({
    optional: true,
    title: { sv: 'Värde', en: 'Value' },
    description: {
      sv: 'Värdet i nyckeltalets enhet. Tomt när registret inte säger det; skälet står då i reason.',
      en: 'The value in the unit of the indicator. Null where the register does not say; reason then says why.',
    },
    unitAt: { field: 'unit' },
    example: 50,
  }),
  unit: choice(indicatorUnits, {
    title: { sv: 'Enhet', en: 'Unit' },
    description: { sv: 'Enheten som värdet anges i.', en: 'The unit of the value.' },
    example: 'percent',
  }),
  isLowerBound: boolean({
    title: { sv: 'Minst', en: 'At least' },
    description: {
      sv: 'Sant när värdet kan vara högre, eftersom registret inte säger allt.',
      en: 'True where the value may be higher, because the register does not say all.',
    },
    example: false,
  }),
  numerator: integer({
    optional: true,
    title: { sv: 'Täljare', en: 'Numerator' },
    description: { sv: 'Antalet som uppfyller nyckeltalet.', en: 'The number that meets the indicator.' },
    example: 4,
  }),
  denominator: integer({
    optional: true,
    title: { sv: 'Nämnare', en: 'Denominator' },
    description: {
      sv: 'Antalet som det jämförs med. Tomt för ett antal.',
      en: 'The number it is compared with. Null for a count.',
    },
    example: 8,
  }),
  unclear: integer({
    title: { sv: 'Oklara', en: 'Unclear' },
    description: {
      sv: 'Antal poster i nämnaren där registret inte säger om de uppfyller nyckeltalet.',
      en: 'Number of records in the denominator of which the register does not say whether they meet the indicator.',
    },
    example: 1,
  }),
  pending: integer({
    title: { sv: 'Inte inne än', en: 'Not due yet' },
    description: {
      sv: 'Antal poster som inte räknas än, för tiden har inte gått ut.',
      en: 'Number of records that are not counted yet, since they are not due yet.',
    },
    example: 0,
  }),
  outside: integer({
    title: { sv: 'Utanför', en: 'Outside' },
    description: {
      sv: 'Antal poster som inte räknas, för registret säger inte om de hör dit.',
      en: 'Number of records that are not counted, because the register does not say whether they belong.',
    },
    example: 0,
  }),
  reason: languageMap({
    optional: true,
    title: { sv: 'Skäl till att värdet saknas', en: 'Reason for the missing value' },
    description: { sv: 'Varför det inte går att räkna.', en: 'Why it cannot be counted.' },
    example: derived[0]!.whenNone,
  }),
  ...fictionalField,
} as const satisfies Fields

export const valueTable = tableOf(rowFields)

/** A value as a row. */
export const rowOf = (
  {
    indicator,
    year,
    value,
    isLowerBound,
    numerator,
    denominator,
    sizes: { unclear, pending, outside },
    reason,
  }: DerivedValue,
  { code, name, fictional }: MunicipalityName,
): { readonly [K in keyof typeof rowFields]: unknown } => ({
  indicator: indicator.id,
  municipalityCode: code,
  municipality: name,
  year: year.number,
  countedUntil: year.until,
  value,
  unit: indicator.unit,
  isLowerBound,
  numerator,
  denominator,
  unclear,
  pending,
  outside,
  reason,
  fictional,
})

/** Records of a group that an answer shows. */
const MAX_RECORDS = 100

/** The names of all records that values show. */
export const namesIn = (
  { db }: Pick<AppContext, 'db'>,
  release: InRelease,
  values: readonly DerivedValue[],
): Promise<FindName> =>
  findNames(
    db,
    release,
    values.flatMap(({ groups, sums }) => [
      ...groups.flatMap(({ records }) =>
        records.slice(0, MAX_RECORDS).flatMap(({ record, evidence }) => [record, ...evidence]),
      ),
      ...sums.flatMap(({ records }) => records.slice(0, MAX_RECORDS)),
    ]),
  )

/** A value with what it means and the records behind it. */
export function valueInFull(
  value: DerivedValue,
  municipality: MunicipalityName,
  findName: FindName,
  origin: string,
): Json {
  const { indicator, groups, sums } = value
  const named = ([name, id]: readonly [ResourceName, string]) => {
    const { path } = resourceOf(name)!
    return {
      dataset: path,
      id,
      name: findName(name, id) ?? { sv: id },
      url: `${origin}${BASE}/${path}/${id}`,
    }
  }
  return {
    ...rowOf(value, municipality),
    title: indicator.title,
    definition: indicator.definition,
    definedBy,
    direction: indicator.direction,
    matter: indicator.matter,
    countedLists: Object.values(indicator.reads).map((read) => {
      const { path, filters } = listOf(read, municipality.code)
      const query = new URLSearchParams(filters).toString()
      return { dataset: path, url: `${origin}${BASE}${withQuery(`/${path}`, query)}` }
    }),
    groups: groups.map(({ id, role, title, records }) => ({
      id,
      role,
      title,
      count: records.length,
      records: records
        .slice(0, MAX_RECORDS)
        .map(({ record, evidence }) => ({ ...named(record), evidenceRecords: evidence.map(named) })),
    })),
    sums: sums.map(({ records, ...sum }) => ({ ...sum, records: records.slice(0, MAX_RECORDS).map(named) })),
  }
}

const rolesInWords = (language: 'sv' | 'en') =>
  `${Object.entries(groupRoles)
    .map(([role, meaning]) => `${role}: ${meaning[language]}`)
    .join('; ')}.`

/** Schema of `valueInFull`. */
export function valueSchema(): JsonSchema {
  const { path } = project
  const id = exampleId(project as unknown as Resource)
  const named = {
    dataset: member(textSchema, { sv: 'Postens lista.', en: 'The list of the record.' }, path),
    id: member(textSchema, { sv: 'Postens id.', en: 'Id of the record.' }, id),
    name: member(ref('LanguageMap'), { sv: 'Vad posten heter.', en: 'What the record is called.' }),
    url: member(
      address,
      { sv: 'Postens adress.', en: 'Address of the record.' },
      `${EXAMPLE_ORIGIN}${BASE}/${path}/${id}`,
    ),
  }
  const first = derived[0]!
  const [role, group] = Object.entries(first.groups)[0]!
  return object({
    ...valueTable.schema(),
    title: member(ref('LanguageMap'), { sv: 'Vad det heter.', en: 'What it is called.' }, first.title),
    definition: member(
      ref('LanguageMap'),
      { sv: 'Vad som räknas, och hur.', en: 'What is counted, and how.' },
      first.definition,
    ),
    definedBy: member(
      ref('LanguageMap'),
      { sv: 'Vem som har bestämt det.', en: 'Who defined it.' },
      definedBy,
    ),
    direction: member(
      { type: 'string', enum: Object.keys(directions) },
      { sv: 'Om ett högre eller lägre värde är bättre.', en: 'Whether a higher or lower value is better.' },
      first.direction,
    ),
    matter: member(
      { type: 'string', enum: Object.keys(matters) },
      {
        sv: 'Ärendet i de beslutsregler som det följer upp.',
        en: 'The matter of the decision rules that it follows up.',
      },
      first.matter,
    ),
    countedLists: array(
      object({
        dataset: member(textSchema, { sv: 'Listan.', en: 'The list.' }, path),
        url: member(
          address,
          { sv: 'Listans adress.', en: 'Address of the list.' },
          `${EXAMPLE_ORIGIN}${BASE}/${path}?municipality=9999`,
        ),
      }),
      {
        sv: 'Listorna med alla poster som räkningen går igenom.',
        en: 'The lists with all records that the count goes through.',
      },
    ),
    groups: array(
      object({
        id: member(textSchema, { sv: 'Gruppens namn.', en: 'Name of the group.' }, role),
        role: member(
          { type: 'string', enum: Object.keys(groupRoles) },
          { sv: rolesInWords('sv'), en: rolesInWords('en') },
          group.role,
        ),
        title: member(ref('LanguageMap'), { sv: 'Gruppen i ord.', en: 'The group in words.' }, group.title),
        count: member(count, { sv: 'Antal poster.', en: 'Number of records.' }, 1),
        records: array(
          object({
            ...named,
            evidenceRecords: array(object(named), {
              sv: 'Posterna som visar det.',
              en: 'The records that show it.',
            }),
          }),
          { sv: `Posterna, högst ${MAX_RECORDS}.`, en: `The records, at most ${MAX_RECORDS}.` },
        ),
      }),
      { sv: 'Posterna bakom värdet.', en: 'The records behind the value.' },
    ),
    sums: array(
      object({
        year: member(
          nullable({ type: 'integer' }),
          {
            sv: 'Beviljat år; tomt när dagen inte är känd.',
            en: 'Year of the grant; null where the day is not known.',
          },
          2025,
        ),
        fund: member(
          nullable(textSchema),
          { sv: 'Fond eller program.', en: 'Fund or programme.' },
          'Erasmus+',
        ),
        amount: member(
          nullable(ref('Money')),
          { sv: 'Summan i en valuta.', en: 'The sum in one currency.' },
          { amount: '404000.00', currency: 'EUR' },
        ),
        records: array(object(named), { sv: 'Finansieringarna.', en: 'The funding.' }),
      }),
      {
        sv: 'Beviljade pengar från EU, per år, fond och valuta. Tomt för andra nyckeltal.',
        en: 'Money granted by the EU, by year, fund and currency. Empty for other indicators.',
      },
    ),
  })
}
