import type { Condition, Field, Label } from './field.ts'
import { kindOf } from './kinds/kind-of.ts'
import { ownFields } from './own-fields.ts'
import type { Resource } from './resource.ts'
import type { Issue, ValidRecord } from './validate.ts'

/** Dates from this year on are mistakes: a year with a digit wrong, as 2204 for 2024. */
const END_YEAR = 2100
/** Dates before this year are mistakes, as 0020 for 2020: a year in a spreadsheet that was given with two digits. */
const FIRST_YEAR = 1000

/**
 * Rules across values: an end before its start, a point in the sea, the same partner twice.
 * @param today the day that counts as today, YYYY-MM-DD
 */
export function inconsistencies(resource: Resource, record: ValidRecord, today: string): Issue[] {
  const issues: Issue[] = []
  const issue = (field: string, message: Label) =>
    issues.push({ resource: resource.name, id: record.id, field, message })
  for (const [name, field] of Object.entries(resource.fields)) {
    const value = record[name]
    if (value === null || value === undefined) continue
    const message = wrongDate(resource, record, field, value, today)
    if (message) issue(name, message)
    // A list of words is a set: duplicates are errors.
    if (field.item && kindOf(field.item).isWord)
      for (const duplicate of duplicates(value as readonly unknown[]))
        issue(name, {
          sv: `${String(duplicate)} står två gånger; skriv varje värde en gång`,
          en: `${String(duplicate)} is there twice; write each value once`,
        })
  }
  for (const { supports } of (record.sources as readonly { supports?: readonly string[] | null }[] | null) ??
    [])
    for (const name of supports ?? [])
      if (!Object.hasOwn(ownFields(resource), name) || name === 'id' || name === 'sources')
        issue('sources', {
          sv: `supports: ${resource.title.sv} har inget fält ${name}`,
          en: `supports: ${resource.title.en} have no field ${name}`,
        })
  const point = wrongPoint(record)
  if (point) issue(point.field, point.message)
  return issues
}

const duplicates = (values: readonly unknown[]): readonly unknown[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
]

/** The year of a day; NaN, which is neither early nor late, where the day is not known. */
const yearOf = (day: string | null): number => Number(day?.slice(0, 4))

function wrongDate(
  resource: Resource,
  record: ValidRecord,
  field: Field,
  value: unknown,
  today: string,
): Label | null {
  const range = kindOf(field).bounds?.(value)
  if (!range) return null
  const { earliest, latest } = range
  const { notBefore, notPastWhile, notAheadWhile } = field
  if (yearOf(earliest ?? latest) >= END_YEAR)
    return {
      sv: 'datumet ligger långt fram i tiden; kontrollera årtalet',
      en: 'the date is far ahead; check the year',
    }
  if (yearOf(earliest ?? latest) < FIRST_YEAR)
    return {
      sv: 'datumet ligger långt tillbaka i tiden; kontrollera årtalet, som skrivs med fyra siffror',
      en: 'the date is far back in time; check the year, which is written with four digits',
    }
  const startField = notBefore === undefined ? undefined : resource.fields[notBefore]
  const startValue = record[notBefore ?? '']
  const start = startField && startValue ? kindOf(startField).bounds?.(startValue).earliest : null
  if (startField && start && latest !== null && latest < start) {
    const { title } = startField
    return {
      sv: `datumet är före ${title.sv} (${start}); rätta det ena`,
      en: `the date is before ${title.en} (${start}); correct one of them`,
    }
  }
  if (notPastWhile && holds(notPastWhile, record) && latest !== null && latest < today) {
    const { sv, en } = conditionIn(resource, notPastWhile)
    return {
      sv: `datumet har passerat, men ${sv}; rätta det ena`,
      en: `the date has passed, but ${en}; correct one of them`,
    }
  }
  if (notAheadWhile && holds(notAheadWhile, record) && earliest !== null && earliest > today) {
    const { sv, en } = conditionIn(resource, notAheadWhile)
    return {
      sv: `datumet ligger i framtiden, men ${sv}; rätta det ena`,
      en: `the date is in the future, but ${en}; correct one of them`,
    }
  }
  return null
}

const holds = ({ field, is }: Condition, record: ValidRecord): boolean => record[field] === is

/** "Status är Aktiv". */
function conditionIn({ fields }: Resource, { field, is }: Condition): Label {
  const { title, choices } = fields[field]!
  return {
    sv: `${title.sv} är ${choices?.[is]?.sv ?? is}`,
    en: `${title.en} is ${choices?.[is]?.en ?? is}`,
  }
}

function wrongPoint({ longitude, latitude }: ValidRecord): { field: string; message: Label } | null {
  if (longitude === 0 && latitude === 0)
    return {
      field: 'latitude',
      message: {
        sv: 'platsen 0, 0 ligger i havet; lämna longitud och latitud tomma när platsen är okänd',
        en: 'the place 0, 0 is in the sea; leave longitude and latitude empty when it is not known',
      },
    }
  return null
}
