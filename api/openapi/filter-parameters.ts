import { codeLists } from '../../db/schema/code-lists.ts'
import { fieldAt } from '../../db/schema/columns.ts'
import type { Field, Label } from '../../db/schema/field.ts'
import type { Filter, Resource } from '../../db/schema/resource.ts'
import { exampleId } from './example-record.ts'
import { ID_PATTERN } from './field-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import type { Parameter } from './parameter.ts'
import { resourceOf } from '../../db/resources/index.ts'

/** The filters of a resource, as parameters of its list. */
export const filterParameters = (resource: Resource): Parameter[] =>
  Object.entries(resource.filters).map(([name, filter]) => {
    const { field } = fieldAt(resource, filter.path)
    return {
      name,
      in: 'query',
      description: filterText(field, filter),
      schema: filterSchema(field),
      example: filterExample(field),
      list: filter.op === 'is',
    }
  })

/** What the codes of a list are, and which others are read as one of them. */
function codesText({ codeList }: Field, language: 'sv' | 'en'): string {
  if (!codeList) return ''
  const { title, aliases } = codeLists[codeList]
  const [value, as] = { sv: ['Värdet är', 'läses som'], en: ['The value is', 'is read as'] }[language]
  const others = Object.entries(aliases).map(([from, to]) => `${from} ${as} ${to}`)
  return ` ${[`${value} ${title[language]}`, ...others].join('; ')}.`
}

function filterText(field: Field, { op, path }: Filter): Label {
  const { title, unit } = field
  const of = (language: 'sv' | 'en') => (unit ? `${title[language]} (${unit[language]})` : title[language])
  if (op === 'from')
    return {
      sv: `${of('sv')}: från och med. Fältet ${path}; ett ungefärligt datum tas med om det kan ligga där.`,
      en: `${of('en')}: from. The field ${path}; a vague date is included if it can lie there.`,
    }
  if (op === 'to')
    return {
      sv: `${of('sv')}: till och med. Fältet ${path}; ett ungefärligt datum tas med om det kan ligga där.`,
      en: `${of('en')}: up to. The field ${path}; a vague date is included if it can lie there.`,
    }
  return {
    sv: `${of('sv')}: lika med något av värdena. Fältet ${path}.${codesText(field, 'sv')}`,
    en: `${of('en')}: equal to any of the values. The field ${path}.${codesText(field, 'en')}`,
  }
}

/** What a filter takes: see api/parameters/filter-value.ts, which reads it. */
function filterSchema({ kind, choices, pattern }: Field): JsonSchema {
  switch (kind) {
    case 'choice':
      return { type: 'string', enum: Object.keys(choices ?? {}), 'x-labels': choices }
    case 'boolean':
      return { type: 'boolean' }
    case 'integer':
      return { type: 'integer', minimum: -999_999_999, maximum: 999_999_999 }
    case 'decimal':
      return { type: 'string', pattern: '^-?\\d{1,9}(\\.\\d{1,9})?$' }
    case 'money':
      return { type: 'string', pattern: '^-?\\d{1,13}(\\.\\d{1,2})?$' }
    case 'date':
    case 'uncertainDate':
      return { type: 'string', pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' }
    case 'code':
      return { type: 'string', ...(pattern && { pattern: pattern.source }) }
    case 'reference':
      return { type: 'string', pattern: ID_PATTERN, maxLength: 200 }
    default:
      return { type: 'string', minLength: 1, maxLength: 200 }
  }
}

function filterExample({ kind, example, refersTo }: Field): string {
  if (kind === 'money') return String((example as { amount: string }).amount)
  if (kind === 'uncertainDate') return /^\d{4}/.exec(String(example))?.[0] ?? '2020'
  const other = refersTo === undefined ? undefined : resourceOf(refersTo)
  return other ? exampleId(other) : String(example)
}
