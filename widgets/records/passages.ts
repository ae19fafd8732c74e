/** What a municipality's documents say is to be done or followed, by the passage that says it. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RecordFor } from '../../db/resources/index.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import type { Citation } from '../../db/schema/resource.ts'
import type { ApiRequest } from '../data/client.ts'
import { heading } from '../element/heading.ts'
import type { View } from '../element/view.ts'
import { inLanguage, messagesOf, plain } from '../text/language.ts'
import { passages as sv } from '../text/messages/sv.ts'
import { sourceQuotes, sourcesOf } from './sources.ts'

const messagesIn = messagesOf('passages', sv)

const policyFields = ['status', 'sources'] as const

export type CitedPolicy = Pick<RecordFor<'policy'>, 'id' | 'url' | (typeof policyFields)[number]>

/** The municipality's policies, for whether the documents are adopted. */
export const citedPoliciesRequest = (municipality: string): ApiRequest => ({
  path: 'policies',
  params: { municipality, fields: policyFields.join() },
  optional: true,
})

interface Cited {
  readonly sources: readonly Citation[]
  /** The words of the document before its list: "Detta bör ske i form av:". */
  readonly leadIn?: LanguageMap | null
}

/** "Handlingsplan" of "Handlingsplan, punkt 4": the heading in the document, without the number of the sentence. */
const passageOf = ({ place }: Citation): string => place?.replace(/,[^,]*\d+$/, '') ?? ''

/** In the order of the document: "punkt 2" before "punkt 10". */
export const byPlace = (a: Cited, b: Cited): number =>
  (a.sources[0]?.place ?? '').localeCompare(b.sources[0]?.place ?? '', 'sv', { numeric: true })

/** Whether the document is a proposal or replaced, or does not say that it is adopted; else ''. */
export function standingOf({ sourceId }: Citation, policies: readonly CitedPolicy[], { lang }: View): string {
  const policy = policies.find(({ sources }) => sources.some((each) => each.sourceId === sourceId))
  const { standing, proposal } = messagesIn(lang)
  return policy ? (standing[String(policy.status)] ?? proposal) : ''
}

/**
 * The records by passage, in the order given, with the document's name and what applies to it once, its words before
 * the list, and the quotes of each passage once.
 * @param level of the headings
 */
export function byPassage<R extends Cited>(
  records: readonly R[],
  policies: readonly CitedPolicy[],
  rowOf: (record: R) => unknown,
  level: number,
  view: View,
): TemplateResult[] {
  const groups = new Map<string, R[]>()
  for (const record of records) {
    const [first] = record.sources
    const key = first ? `${first.sourceId} ${passageOf(first)}` : ''
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  const named = new Set<string>()
  return [...groups.values()].map((some) => {
    const [first] = some[0]!.sources
    const passage = first && passageOf(first)
    const isNamed = !first || named.has(first.sourceId)
    if (first) named.add(first.sourceId)
    const standing = isNamed ? '' : standingOf(first, policies, view)
    const leadIn = some.find((each) => each.leadIn)?.leadIn
    return html`<div class="passage" part="passage">
      <div>
        ${first ? heading(level, 'passage-title', plain(passage || first.title, 'sv')) : nothing}
        ${!isNamed && passage ? html`<p class="meta">${plain(first.title, 'sv')}</p>` : nothing}
        ${standing ? html`<p class="meta" part="standing">${standing}</p>` : nothing}
        ${leadIn ? html`<blockquote class="text">${inLanguage(leadIn, view.lang)}</blockquote>` : nothing}
      </div>
      <ul class="rows">
        ${some.map(rowOf)}
      </ul>
      ${first ? sourceQuotes({ sources: sourcesOf(some) }, view) : nothing}
    </div>`
  })
}
