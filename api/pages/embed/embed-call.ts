import { resources } from '../../../db/resources/index.ts'
import type { ColumnValue } from '../../../db/schema/kinds/kind.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { MetricName } from '../../../widgets/figure/metrics.ts'
import { listParts } from '../parts/definitions.ts'
import { asOf } from '../../parameters/as-of.ts'
import { lang } from '../../parameters/common.ts'
import { filterParameters } from '../../parameters/filters.ts'
import type { Parameter, Parameters } from '../../parameters/parameters.ts'
import { q } from '../../parameters/selection.ts'
import type { Embed } from './embeds.ts'
import {
  heading,
  headingLevel,
  limit,
  metric,
  municipality,
  single,
  theme,
  view,
  year,
} from './parameters.ts'
import type { Choice } from './read-embed.ts'

/** What the address of an embed asks for. */
export interface EmbedCall {
  readonly municipality: string | null
  /** The only record, by its id; null for all that are chosen. */
  readonly id: string | null
  readonly choice: Choice
  readonly metric: MetricName | undefined
  readonly heading: string | undefined
  /** How projects are shown. */
  readonly view: string
  readonly theme: string | undefined
  /** 0 for all. */
  readonly limit: number
}

/** The filters of a widget that shows a list. */
export function filtersOf({ resource, isOfOne }: Embed): Parameter<readonly ColumnValue[] | undefined>[] {
  const { filters = [], takesSeveral } = (resource && !isOfOne && listParts[resource]) || {}
  return resource === null
    ? []
    : filterParameters(resources[resource] as unknown as Resource)
        .filter(({ name }) => filters.includes(name))
        .map((filter) => (takesSeveral ? filter : single(filter)))
}

/** Every parameter of a widget's address, in the order in which they are documented. */
export const parametersOf = (embed: Embed): readonly Parameter[] => [
  municipality,
  ...(embed.one ? [embed.one] : []),
  ...filtersOf(embed),
  ...(embed.others ?? []),
  limit,
  asOf,
  heading,
  headingLevel,
  theme,
  lang,
]

/** The parameters that the list of the same records has too. */
export const listParameters = (embed: Embed, parameters: Parameters): Record<string, string> =>
  Object.fromEntries(
    [municipality, ...filtersOf(embed), q].flatMap(({ name }) => {
      const value = parameters.get(name)
      return value === undefined ? [] : [[name, value] as const]
    }),
  )

/** Whether it shows nothing without the name of a figure. */
export const asksForMetric = ({ others }: Embed): boolean => others?.includes(metric) === true

/** Reads them; issues are kept in `parameters`. */
export function readCall(embed: Embed, parameters: Parameters): EmbedCall {
  // Each once: an issue is kept each time.
  const readOther = <T>(parameter: Parameter<T>) =>
    embed.others?.includes(parameter) ? parameter.read(parameters) : undefined
  const code = municipality.read(parameters)
  const ofYear = readOther(year) ?? 0
  const chosen = filtersOf(embed).flatMap((filter) => {
    const values = filter.read(parameters)
    return values ? [[filter.name, values] as const] : []
  })
  headingLevel.read(parameters)
  const id = embed.one?.read(parameters) ?? null
  if (embed.isOfOne)
    parameters.requirePresent(embed.one!.name, { sv: 'ett id ur registret', en: 'an id of the register' })
  if (asksForMetric(embed)) parameters.requirePresent(metric.name, metric.schema.enum as string[])
  return {
    municipality: code,
    id,
    choice: {
      filters: {
        ...(code !== null && { municipality: [code] }),
        ...(ofYear > 0 && { yearFrom: [ofYear], yearTo: [ofYear] }),
        ...Object.fromEntries(chosen),
      },
      words: readOther(q) ?? null,
    },
    metric: readOther(metric),
    heading: heading.read(parameters),
    view: readOther(view) ?? '',
    theme: theme.read(parameters),
    limit: limit.read(parameters),
  }
}
