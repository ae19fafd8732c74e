import { fieldAt } from '../../../db/schema/columns.ts'
import type { Field, Label, LanguageMap } from '../../../db/schema/field.ts'
import type { ColumnValue } from '../../../db/schema/kinds/kind.ts'
import { filterOf } from '../../../db/schema/kinds/kind-of.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { countryName } from '../../../widgets/text/format.ts'
import { municipalityTitle } from './columns.ts'

// Filters and their values in words, and as addresses have them.

const truth: readonly [no: Label, yes: Label] = [
  { sv: 'Nej', en: 'No' },
  { sv: 'Ja', en: 'Yes' },
]
const ends: Readonly<Record<'from' | 'to', Label>> = {
  from: { sv: 'från', en: 'from' },
  to: { sv: 'till', en: 'to' },
}

export const filterField = (resource: Resource, name: string): Field =>
  fieldAt(resource, resource.filters[name]!.path).field

/** The field that a filter compares with. */
export function filterTitle(resource: Resource, name: string): Label {
  const { path } = resource.filters[name]!
  return path === 'municipalityCode' ? municipalityTitle : filterField(resource, name).title
}

/** "från" or "till", of a range. */
export const endOf = (resource: Resource, name: string): Label | null => {
  const { op } = resource.filters[name]!
  return op === 'is' ? null : ends[op]
}

/** What a stored value of a filter is called. */
export function valueLabel(field: Field, value: ColumnValue, findName: FindName): LanguageMap {
  const text = String(value)
  const { choices, refersTo, codeList, kind } = field
  if (kind === 'boolean') return truth[value === 1 ? 1 : 0]
  if (refersTo !== undefined) return findName(refersTo, text) ?? { sv: text }
  if (codeList === 'country') return { sv: countryName(text, 'sv'), en: countryName(text, 'en') }
  return choices?.[text] ?? { sv: text, en: text }
}

/** A stored value of a filter as an address has it. */
export const valueInAddress = (field: Field, value: ColumnValue): string =>
  String(filterOf(field).facetValue(value))
