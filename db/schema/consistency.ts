import type { Field, Label } from './field.ts'
import type { Resource } from './resource.ts'
import type { UncertainDate } from './uncertain-date.ts'
import type { Fault, ValidRecord } from './validate.ts'

/** Dates from this day on are mistakes: a year with a digit wrong, as 2204 for 2024. */
const FAR_AHEAD = '2100-01-01'

/**
 * What cannot be, although each value by itself can: an end before its start, a place in the sea, the same partner twice.
 * @param today the day that counts as today, YYYY-MM-DD
 */
export function inconsistencies(resource: Resource, record: ValidRecord, today: string): Fault[] {
  const faults: Fault[] = []
  const fault = (field: string, message: Label) =>
    faults.push({ resource: resource.name, id: record.id, field, message })
  for (const [name, field] of Object.entries(resource.fields)) {
    const value = record[name]
    if (value === null || value === undefined) continue
    if (field.kind === 'date' || field.kind === 'uncertainDate') {
      const message = wrongDate(resource, record, field, value, today)
      if (message) fault(name, message)
    }
    if (field.kind === 'list' && distinct.has(field.item!.kind))
      for (const twice of repeated(value as readonly unknown[]))
        fault(name, {
          sv: `${String(twice)} står två gånger; skriv varje värde en gång`,
          en: `${String(twice)} is there twice; write each value once`,
        })
  }
  const place = wrongPlace(record)
  if (place) fault(place.field, place.message)
  return faults
}

/** Lists of these say which, not how many. */
const distinct = new Set<Field['kind']>(['reference', 'choice', 'code'])

const repeated = (values: readonly unknown[]): readonly unknown[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
]

/** First and last day that a date can mean; null is open. */
function boundsOf(value: unknown): Pick<UncertainDate, 'earliest' | 'latest'> {
  if (typeof value === 'string') return { earliest: value, latest: value }
  return (value as UncertainDate | null) ?? { earliest: null, latest: null }
}

function wrongDate(
  resource: Resource,
  record: ValidRecord,
  { notBefore, notPastWhile }: Field,
  value: unknown,
  today: string,
): Label | null {
  const { earliest, latest } = boundsOf(value)
  if ((earliest ?? latest ?? '') >= FAR_AHEAD)
    return {
      sv: 'datumet ligger långt fram i tiden; kontrollera årtalet',
      en: 'the date is far ahead; check the year',
    }
  const start = notBefore === undefined ? null : boundsOf(record[notBefore]).earliest
  if (start !== null && latest !== null && latest < start) {
    const { title } = resource.fields[notBefore!]!
    return {
      sv: `datumet är före ${title.sv} (${start}); rätta det ena`,
      en: `the date is before ${title.en} (${start}); correct one of them`,
    }
  }
  if (notPastWhile && record[notPastWhile.field] === notPastWhile.is && latest !== null && latest < today) {
    const { title, choices } = resource.fields[notPastWhile.field]!
    const label = choices?.[notPastWhile.is]
    return {
      sv: `datumet har passerat, men ${title.sv} är ${label?.sv ?? notPastWhile.is}; rätta det ena`,
      en: `the date has passed, but ${title.en} is ${label?.en ?? notPastWhile.is}; correct one of them`,
    }
  }
  return null
}

function wrongPlace({ longitude, latitude }: ValidRecord): { field: string; message: Label } | null {
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
