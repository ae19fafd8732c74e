import type { Language } from '../../db/schema/field.ts'
import type { Format, RecordFormat } from '../formats/format.ts'
import { formatOf } from '../http/negotiate.ts'
import { asOf, type ResolvedRelease } from './as-of.ts'
import { languageOf } from './language.ts'
import { defineParameter, type Parameter, type Parameters } from './parameters.ts'

export const lang = defineParameter({
  name: 'lang',
  description: {
    sv: 'Språk för API:ets egna texter, som felbeskrivningar. Har företräde framför Accept-Language.',
    en: 'Language of the API’s own texts, such as problems. Takes precedence over Accept-Language.',
  },
  schema: { type: 'string', enum: ['sv', 'en'] },
  example: 'sv',
  read: (parameters): Language => {
    const { request, url } = parameters.requestContext
    parameters.oneOf('lang', ['sv', 'en'])
    return languageOf(request, url)
  },
})

/** The format of the answer; the first is the default. */
export function formatParameter<F extends Format>(formats: readonly [F, ...F[]]): Parameter<F> {
  const names = formats.map(({ name }) => name)
  return defineParameter({
    name: 'format',
    description: {
      sv: 'Svarets format. Har företräde framför Accept.',
      en: 'Format of the answer. Takes precedence over Accept.',
    },
    schema: { type: 'string', enum: names, default: names[0] },
    example: names[0]!,
    read: (parameters) => formatOf(parameters, parameters.requestContext.request, formats),
  })
}

/** The dialect of CSV; it is read together with `format`. */
export function csvDialect(formats: readonly RecordFormat[]): Parameter<undefined> {
  const names = formats.flatMap(({ dialects = {} }) => Object.keys(dialects))
  return defineParameter({
    name: 'csvDialect',
    description: {
      sv: 'Hur CSV skrivs: excel ger BOM, semikolon, decimalkomma och celler som Excel inte tolkar som formler. Excel tar ändå en kommunkod som 0764 för talet 764; i XLSX är den text. Bara tillsammans med format=csv (eller Accept: text/csv); med alla andra format ger den 400.',
      en: 'How CSV is written: excel gives a BOM, semicolons, decimal commas and cells that Excel does not read as formulas. Excel still takes a municipality’s code such as 0764 for the number 764; in XLSX it is text. Only together with format=csv (or Accept: text/csv); with every other format it gives 400.',
    },
    schema: { type: 'string', enum: names },
    example: names[0] ?? '',
    requires: { format: 'csv' },
    read: () => undefined,
  })
}

/** Parameters of every request: release, format and language. */
export interface Common<F extends Format = RecordFormat> {
  readonly resolved: ResolvedRelease
  readonly format: F
  readonly language: Language
}

/** Parameters of nearly every endpoint. */
export const commonParameters = <F extends Format>(formats: readonly [F, ...F[]]): readonly Parameter[] => [
  asOf,
  lang,
  formatParameter(formats),
]

/** Reads them. Without them, `Accept` and `Accept-Language` decide. */
export function readCommon<F extends Format>(
  parameters: Parameters,
  formats: readonly [F, ...F[]],
): Common<F> {
  const language = lang.read(parameters)
  const resolved = asOf.read(parameters)
  const { request } = parameters.requestContext
  return { resolved, format: formatOf(parameters, request, formats), language }
}
