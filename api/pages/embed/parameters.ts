/** Parameters of the widgets' own addresses, beside the filters of their lists. Named as the elements' properties. */
import { municipality as municipalityResource } from '../../../db/resources/municipality.ts'
import type { ResourceName } from '../../../db/resources/index.ts'
import { resources } from '../../../db/resources/index.ts'
import type { Label } from '../../../db/schema/field.ts'
import { messagesIn as figureMessages } from '../../../widgets/figure/messages.ts'
import type { MetricName } from '../../../widgets/figure/metrics.ts'
import { viewNames } from '../../../widgets/projects/state.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { limits } from '../../limits.ts'
import { exampleId } from '../../openapi/example-record.ts'
import { ID_PATTERN } from '../../openapi/field-schema.ts'
import { valuesReader } from '../../parameters/filters.ts'
import { defineParameter, integerParameter, type Parameter } from '../../parameters/parameters.ts'

/** A parameter with one of these values. */
export const choice = <T extends string>(name: string, values: readonly T[], description: Label) =>
  defineParameter<T | undefined>({
    name,
    description,
    schema: { type: 'string', enum: [...values] },
    example: values[0]!,
    read: (parameters) => parameters.oneOf(name, values) as T | undefined,
  })

const readCode = valuesReader('municipality', municipalityResource.fields.municipalityCode)

/** The code of the municipality; null without it. */
export const municipality = defineParameter<string | null>({
  name: 'municipality',
  description: { sv: 'Kommunens kod.', en: 'The municipality’s code.' },
  schema: { type: 'string', pattern: '^[0-9]{4}$' },
  example: '0764',
  read: (parameters) => {
    const codes = readCode(parameters)
    if (!codes) return null
    if (codes.length > 1)
      parameters.addInvalid('municipality', { sv: 'en enda kommunkod', en: 'a single code' })
    return String(codes[0])
  },
})

/** Longest heading that an address may give, in characters. */
const MAX_HEADING = 120

export const heading = defineParameter<string | undefined>({
  name: 'heading',
  description: { sv: 'En egen rubrik.', en: 'A heading of one’s own.' },
  schema: { type: 'string', maxLength: MAX_HEADING },
  example: 'Vi i världen',
  read: (parameters) => {
    const text = parameters.get('heading')?.trim()
    // oxlint-disable-next-line no-control-regex -- none belongs in a heading
    if (text !== undefined && (text.length > MAX_HEADING || /[\u0000-\u001f\u007f]/.test(text)))
      parameters.addInvalid('heading', {
        sv: `högst ${MAX_HEADING} tecken, på en rad`,
        en: `at most ${MAX_HEADING} characters, on one line`,
      })
    return text === '' ? undefined : text
  },
})

/** Only for the widget in another page: the page at its own address begins with its heading. */
export const headingLevel = integerParameter(
  { minimum: 2, maximum: 6, default: 2 },
  {
    name: 'headingLevel',
    description: {
      sv: 'Rubrikens nivå i den sida som widgeten visas i.',
      en: 'Level of the heading in the page that shows the widget.',
    },
    example: '3',
  },
)

export const theme = choice('theme', ['auto', 'light', 'dark'], {
  sv: 'Ljust eller mörkt; annars som läsaren har valt.',
  en: 'Light or dark; else as the reader has chosen.',
})

export const limit = integerParameter(
  { minimum: 0, maximum: limits.maxPageSize, default: 0 },
  {
    name: 'limit',
    description: { sv: 'Högst så många poster; 0 för alla.', en: 'Most records; 0 for all.' },
    example: '5',
  },
)

export const view = choice('view', ['auto', ...viewNames], {
  sv: 'Hur projekten visas från början.',
  en: 'How the projects are shown at first.',
})

export const year = integerParameter(
  { minimum: 0, maximum: 2200, default: 0 },
  {
    name: 'year',
    description: {
      sv: 'Bara det här året; 0 för alla.',
      en: 'Only this year; 0 for all.',
    },
    example: '2025',
  },
)

export const metric = choice('metric', Object.keys(figureMessages('sv').titles) as MetricName[], {
  sv: 'Vad som räknas.',
  en: 'What is counted.',
})

/** The id of one record. */
export const recordId = (name: string, of: ResourceName): Parameter<string | null> =>
  defineParameter<string | null>({
    name,
    description: { sv: 'Bara den här posten, med id.', en: 'Only this record, by its id.' },
    schema: { type: 'string', pattern: ID_PATTERN },
    example: exampleId(resources[of] as unknown as Resource),
    read: (parameters) => {
      const id = parameters.get(name)
      if (id === undefined) return null
      if (!new RegExp(ID_PATTERN).test(id))
        parameters.addInvalid(name, { sv: 'ett id ur registret', en: 'an id of the register' })
      return id
    },
  })

/** A filter that the element takes only one value of. */
export const single = <T>(parameter: Parameter<readonly T[] | undefined>): typeof parameter => ({
  ...parameter,
  isList: false,
  read: (parameters) => {
    const values = parameter.read(parameters)
    if (values && values.length > 1)
      parameters.addInvalid(parameter.name, { sv: 'ett enda värde', en: 'a single value' })
    return values
  },
})
