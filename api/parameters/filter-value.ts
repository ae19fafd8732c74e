import { codeLists, readCode } from '../../db/schema/code-lists.ts'
import type { ColumnValue } from '../../db/schema/column-values.ts'
import { fieldAt } from '../../db/schema/columns.ts'
import type { Field, Label } from '../../db/schema/field.ts'
import { toMinorUnits } from '../../db/schema/money.ts'
import type { Filter, Resource } from '../../db/schema/resource.ts'
import { parseUncertainDate } from '../../db/schema/uncertain-date.ts'

const WRONG = Symbol('wrong')

/** What a filter takes, for the problem document. */
export function allowedValues(resource: Resource, { path }: Filter): Label | readonly string[] {
  const { field } = fieldAt(resource, path)
  if (field.choices) return Object.keys(field.choices)
  if (field.codeList) return codeLists[field.codeList].title
  switch (field.kind) {
    case 'boolean':
      return ['true', 'false']
    case 'date':
    case 'uncertainDate':
      return { sv: 'ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD', en: 'YYYY, YYYY-MM or YYYY-MM-DD' }
    case 'money':
      return { sv: 'ett belopp som 250000 eller 125000.50', en: 'an amount such as 250000 or 125000.50' }
    case 'integer':
      return { sv: 'ett heltal', en: 'a whole number' }
    default: {
      const example = String(field.example)
      return { sv: `ett värde som ${example}`, en: `a value such as ${example}` }
    }
  }
}

/** The values of a filter as they are stored, or the one that cannot be used. */
export function filterValues(
  resource: Resource,
  filter: Filter,
  text: string,
): { values: ColumnValue[] } | { wrong: string } {
  const { field } = fieldAt(resource, filter.path)
  // A range has one end; a list of them would mean nothing.
  const parts = filter.op === 'is' ? text.split(',') : [text]
  const values: ColumnValue[] = []
  for (const part of parts) {
    const value = stored(field, filter.op, part.trim())
    if (value === WRONG) return { wrong: part }
    values.push(value)
  }
  return { values: [...new Set(values)] }
}

function stored(field: Field, op: Filter['op'], text: string): ColumnValue | typeof WRONG {
  if (text === '' || text.length > 200) return WRONG
  switch (field.kind) {
    case 'choice':
      return Object.hasOwn(field.choices ?? {}, text) ? text : WRONG
    case 'boolean':
      return text === 'true' ? 1 : text === 'false' ? 0 : WRONG
    case 'integer':
      return /^-?\d{1,9}$/.test(text) ? Number(text) : WRONG
    case 'decimal':
      return /^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : WRONG
    case 'money':
      return toMinorUnits(text) ?? WRONG
    case 'date':
    case 'uncertainDate': {
      const date = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? parseUncertainDate(text) : null
      return (op === 'to' ? date?.latest : date?.earliest) ?? WRONG
    }
    case 'code':
      if (field.codeList) return readCode(field.codeList, text) ?? WRONG
      return field.pattern?.test(text) === false ? WRONG : text
    default:
      return text
  }
}
