/** The widgets of a municipality with everything that they would request, for files that take the API's place. */
import '../english.ts'
import type { Language, LanguageMap } from '../../../db/schema/field.ts'
import { type ResourceName, resources } from '../../../db/resources/index.ts'
import type { ApiRequest } from '../../../widgets/data/client.ts'
import { placeRequest } from '../../../widgets/data/place.ts'
import { messagesIn as figureMessages } from '../../../widgets/figure/messages.ts'
import { type MetricName, metricOf } from '../../../widgets/figure/metrics.ts'
import { attributeOf } from '../element-tag.ts'
import { type Embed, embeds } from '../embed/embeds.ts'
import { recordParts, wholeParts } from '../parts/definitions.ts'
import { textIn } from '../text.ts'
import type { ApiRecord } from '../widget-part.ts'

/** An answer of the API without its links: what the attribute `src` of a widget may name, also several by name. */
export interface Answer {
  readonly data: unknown
  readonly _meta: unknown
}

/** Asks the API; more pages as one answer. */
export type Ask = (request: ApiRequest) => Promise<Answer>

export interface SnapshotWidget {
  /** Name in the address of its own page, and folder of the widget. */
  readonly widget: string
  readonly attributes: Readonly<Record<string, string>>
  readonly title: string
  /** Name of the file, without its ending. */
  readonly file: string
  /** The answers, by the names of the widget's requests. */
  readonly answers: Readonly<Record<string, Answer>>
}

type Requests = (records: readonly ApiRecord[]) => Readonly<Record<string, ApiRequest>>

const recordsOf = ({ data }: Answer) => data as readonly ApiRecord[]

/** What a part asks for beside its records: with all that refer to them. */
const requestsOf = (parts: object, name: ResourceName): Requests => {
  const part = (
    parts as Readonly<Record<string, { readonly requests: (...of: unknown[]) => unknown } | undefined>>
  )[name]
  return (records) => (records[0] && part ? part.requests(records, () => true) : {}) as ReturnType<Requests>
}

async function answersTo(ask: Ask, requests: Readonly<Record<string, ApiRequest>>) {
  const answers: Record<string, Answer> = {}
  for (const [name, request] of Object.entries(requests)) answers[name] = await ask(request)
  return answers
}

/** Every widget of a municipality: its lists, each of its projects, and the figures. */
export async function snapshotWidgets(code: string, language: Language, ask: Ask): Promise<SnapshotWidget[]> {
  const attributes = { municipality: code }
  const place = await ask(placeRequest(code))

  async function list({ widget, title }: Embed, name: ResourceName): Promise<SnapshotWidget> {
    const sort = wholeParts[name]?.sort
    const records = await ask({ path: resources[name].path, params: { municipality: code, sort } })
    const related = await answersTo(ask, requestsOf(wholeParts, name)(recordsOf(records)))
    return {
      widget,
      title: title(language),
      attributes,
      file: widget,
      answers: { records, place, ...related },
    }
  }

  const titleOf = ({ data }: Answer) => {
    const { title } = data as { readonly title?: LanguageMap }
    return title && textIn(title, language)
  }

  /** One for each record. */
  async function ones({ widget, title, one }: Embed, name: ResourceName): Promise<SnapshotWidget[]> {
    const { path } = resources[name]
    const all = recordsOf(await ask({ path, params: { municipality: code, fields: 'id' } }))
    const found: SnapshotWidget[] = []
    for (const { id } of all) {
      const records = await ask({ path: `${path}/${encodeURIComponent(id)}` })
      const related = await answersTo(ask, requestsOf(recordParts, name)([records.data as ApiRecord]))
      found.push({
        widget,
        title: titleOf(records) ?? title(language),
        attributes: { ...attributes, [attributeOf(one!.name)]: id },
        file: `${widget}-${id}`,
        answers: { records, place, ...related },
      })
    }
    return found
  }

  /** One for each metric. */
  async function figures({ widget }: Embed): Promise<SnapshotWidget[]> {
    const found: SnapshotWidget[] = []
    for (const [metric, title] of Object.entries(figureMessages(language).titles) as [MetricName, string][])
      found.push({
        widget,
        title,
        attributes: { ...attributes, metric },
        file: `${widget}-${metric}`,
        answers: { place, ...(await answersTo(ask, metricOf(metric)!.requests(code))) },
      })
    return found
  }

  const found: SnapshotWidget[] = []
  for (const embed of embeds) {
    if (embed.resource === null) found.push(...(await figures(embed)))
    else if (embed.isOfOne) found.push(...(await ones(embed, embed.resource)))
    else found.push(await list(embed, embed.resource))
  }
  return found
}
