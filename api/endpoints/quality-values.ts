/** What the answers on the quality of the data share. */
import { type MunicipalityName, municipalityNames } from '../../db/queries/municipality-names.ts'
import { type DatasetQuality, type QualityFigures, qualityOf } from '../../db/quality/quality.ts'
import { MAX_RECORDS } from '../../db/quality/read-records.ts'
import { allResources, resourceAt, resources } from '../../db/resources/index.ts'
import { OLD } from '../../db/resources/status-age.ts'
import type { Fields } from '../../db/schema/field.ts'
import { choice, decimal, integer, languageMap } from '../../db/schema/kinds/index.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { AppContext } from '../context.ts'
import { type Cost, perRecord } from '../cost/cost.ts'
import { dayOf, type ResolvedRelease, toSelection } from '../parameters/as-of.ts'
import { defineParameter } from '../parameters/parameters.ts'
import { recordNotFound } from './not-found.ts'

/** The data set that a row is about. */
export const datasetField = {
  dataset: choice(Object.fromEntries(allResources.map(({ path, title }) => [path, title])), {
    title: { sv: 'Datamängd', en: 'Data set' },
    description: { sv: 'Datamängden som posterna hör till.', en: 'The data set of the records.' },
    example: resources.project.path,
  }),
} as const

const records = { sv: 'poster', en: 'records' }
const values = { sv: 'värden', en: 'values' }
const noNumber = { sv: 'Tomt när posterna är för många.', en: 'Null where there are too many records.' }
const counted = (
  sv: string,
  en: string,
  description: readonly [sv: string, en: string],
  example: number,
  unit = records,
) =>
  integer({
    optional: true,
    title: { sv, en },
    description: { sv: `${description[0]} ${noNumber.sv}`, en: `${description[1]} ${noNumber.en}` },
    unit,
    example,
  })
const yearOf = (sv: string, en: string, description: readonly [sv: string, en: string], example: number) =>
  integer({
    optional: true,
    title: { sv, en },
    description: { sv: description[0], en: description[1] },
    unit: { sv: 'år', en: 'year' },
    example,
  })

/** The numbers of some records. */
export const figureFields = {
  records: counted('Poster', 'Records', ['Antal poster.', 'Number of records.'], 44),
  expectedValues: counted(
    'Väntade värden',
    'Expected values',
    ['Värden som en läsare väntar sig i posterna.', 'Values that a reader expects of the records.'],
    1158,
    values,
  ),
  statedValues: counted(
    'Ifyllda värden',
    'Stated values',
    ['De av dem som är ifyllda.', 'Those of them that are stated.'],
    1062,
    values,
  ),
  completeness: decimal({
    optional: true,
    title: { sv: 'Ifyllt', en: 'Completeness' },
    description: {
      sv: 'Ifyllda värden delat med väntade, avrundat nedåt. Tomt när inget värde väntas.',
      en: 'Stated values divided by those expected, rounded down. Null where none is expected.',
    },
    unit: { sv: 'procent', en: 'per cent' },
    example: 91.7,
  }),
  incompleteRecords: counted(
    'Poster som saknar uppgifter',
    'Incomplete records',
    ['Poster som saknar något av de väntade värdena.', 'Records that lack one of the expected values.'],
    40,
  ),
  changingRecords: counted(
    'Poster vars status kan ändras',
    'Records whose status may change',
    [
      'Poster med en status som kan ha ändrats sedan den angavs.',
      'Records whose status may have changed since it was stated.',
    ],
    24,
  ),
  oldRecords: counted(
    `Status äldre än ${OLD} år`,
    `Status older than ${OLD} years`,
    [
      `De av dem vars status är äldre än ${OLD} år.`,
      `Those of them whose status is older than ${OLD} years.`,
    ],
    0,
  ),
  undatedRecords: counted(
    'Status utan datum',
    'Status without a date',
    [
      'De av dem vars status står i en odaterad källa.',
      'Those of them whose status is in an undated source.',
    ],
    0,
  ),
  firstYear: yearOf(
    'Äldsta uppgiften',
    'Oldest statement',
    [
      'Året för den äldsta posten som vilar på daterade dokument.',
      'Year of the oldest record that rests on dated documents.',
    ],
    2009,
  ),
  lastYear: yearOf(
    'Nyaste uppgiften',
    'Newest statement',
    [
      'Året för den nyaste posten som vilar på daterade dokument.',
      'Year of the newest record that rests on dated documents.',
    ],
    2026,
  ),
  findings: counted(
    'Avvikelser',
    'Findings',
    [
      'Det som inte stämmer med kommunens egna regler eller med en annan post.',
      'What does not agree with the municipality’s own rules or with another record.',
    ],
    1,
    { sv: 'avvikelser', en: 'findings' },
  ),
  reason: languageMap({
    optional: true,
    title: { sv: 'Skäl till att tal saknas', en: 'Reason for missing numbers' },
    description: { sv: 'Varför posterna inte räknas.', en: 'Why the records are not counted.' },
    example: { sv: `Posterna är fler än ${MAX_RECORDS}.` },
  }),
} as const satisfies Fields

export const inFigures = (
  figures: QualityFigures,
): { readonly [K in keyof typeof figureFields]: QualityFigures[keyof QualityFigures] } => ({
  records: figures.records,
  expectedValues: figures.expected,
  statedValues: figures.stated,
  completeness: figures.completeness,
  incompleteRecords: figures.incomplete,
  changingRecords: figures.changing,
  oldRecords: figures.old,
  undatedRecords: figures.undated,
  firstYear: figures.firstYear,
  lastYear: figures.lastYear,
  findings: figures.findings,
  reason: figures.reason,
})

const paths = allResources.map(({ path }) => path)

/** One data set; all without it. */
export const dataset = defineParameter({
  name: 'dataset',
  description: { sv: 'Bara posterna i en datamängd.', en: 'Only the records of a data set.' },
  schema: { type: 'string', enum: paths },
  example: 'projects',
  choosesRecords: true,
  read: (parameters) => resourceAt(parameters.oneOf('dataset', paths) ?? ''),
})

/** Every record of a municipality may have to be read. */
export const costOfQuality = ({ isLatest }: ResolvedRelease): Cost => ({
  scans: isLatest ? 0.2 : 1,
  resources: allResources,
  rowsPerRecord: perRecord.reshaped,
})

export interface MunicipalityQuality {
  readonly own: MunicipalityName
  readonly datasets: readonly DatasetQuality[]
}

/** @throws Problem where the release does not have the municipality */
export async function readQuality(
  context: AppContext,
  resolved: ResolvedRelease,
  code: string,
): Promise<MunicipalityQuality> {
  const release = toSelection(resolved)
  const [own] = await municipalityNames(context.db, release, code)
  if (!own) throw await recordNotFound(context, resources.municipality as unknown as Resource, code)
  return { own, datasets: await qualityOf(context.db, { ...release, code, today: dayOf(resolved) }) }
}
