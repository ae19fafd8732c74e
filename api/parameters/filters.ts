import { resourceOf } from '../../db/resources/index.ts'
import { codeLists } from '../../db/schema/code-lists.ts'
import { fieldAt } from '../../db/schema/columns.ts'
import type { Field, Label, Language } from '../../db/schema/field.ts'
import type { ColumnValue } from '../../db/schema/kinds/kind.ts'
import { filterOf, kindOf } from '../../db/schema/kinds/kind-of.ts'
import type { Filter, Resource } from '../../db/schema/resource.ts'
import { exampleId } from '../openapi/example-record.ts'
import { defineParameter, type Parameter, type Parameters } from './parameters.ts'

/** The filters of a resource, as parameters of its list. */
export const filterParameters = (resource: Resource): Parameter<readonly ColumnValue[] | undefined>[] =>
  Object.entries(resource.filters).map(([name, filter]) => {
    const { field } = fieldAt(resource, filter.path)
    return defineParameter({
      name,
      description: filterText(field, filter),
      schema: filterOf(field).jsonSchema(field),
      example: filterExample(field),
      isList: filter.op === 'is',
      choosesRecords: true,
      read: valuesReader(name, field, filter.op),
    })
  })

/** Reads values of a field, as they are stored; undefined without the parameter. */
export function valuesReader(name: string, field: Field, op: Filter['op'] = 'is') {
  const { read, allowed } = filterOf(field)
  return (parameters: Parameters): readonly ColumnValue[] | undefined => {
    const text = parameters.get(name)
    if (text === undefined) return undefined
    // A range has one end; a list of them would mean nothing.
    const parts = (op === 'is' ? text.split(',') : [text]).map((part) => part.trim())
    const values = new Set<ColumnValue>()
    for (const part of parts) {
      const value = part === '' || part.length > 200 ? null : read(part, field, op)
      if (value === null) {
        parameters.addInvalid(name, allowed(field))
        return undefined
      }
      values.add(value)
    }
    return [...values]
  }
}

/** The code list and its aliases. */
function codesText({ codeList }: Field, language: Language): string {
  if (!codeList) return ''
  const { title, aliases } = codeLists[codeList]
  const [value, as] = { sv: ['Värdet är', 'läses som'], en: ['The value is', 'is read as'] }[language]
  const others = Object.entries(aliases).map(([from, to]) => `${from} ${as} ${to}`)
  return ` ${[`${value} ${title[language]}`, ...others].join('; ')}.`
}

const uncertainDate: Label = {
  sv: ' Ett osäkert datum träffar om någon av dess möjliga dagar är i intervallet.',
  en: ' An uncertain date matches if any of its possible days is in range.',
}

function filterText(field: Field, { op, path }: Filter): Label {
  const { title, unit } = field
  const of = (language: Language) => (unit ? `${title[language]} (${unit[language]})` : title[language])
  const uncertain = kindOf(field).isUncertain ? uncertainDate : { sv: '', en: '' }
  if (op === 'from')
    return {
      sv: `${of('sv')}: från och med. Fältet ${path}.${uncertain.sv}`,
      en: `${of('en')}: from. The field ${path}.${uncertain.en}`,
    }
  if (op === 'to')
    return {
      sv: `${of('sv')}: till och med. Fältet ${path}.${uncertain.sv}`,
      en: `${of('en')}: up to. The field ${path}.${uncertain.en}`,
    }
  return {
    sv: `${of('sv')}: lika med något av värdena. Fältet ${path}.${codesText(field, 'sv')}`,
    en: `${of('en')}: equal to any of the values. The field ${path}.${codesText(field, 'en')}`,
  }
}

/** Ids in examples exist. */
function filterExample(field: Field): string {
  const target = field.refersTo === undefined ? undefined : resourceOf(field.refersTo)
  return target ? exampleId(target) : filterOf(field).example(field)
}
