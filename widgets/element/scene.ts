/** Builds the context of the templates from the responses and the element's settings. Pure. */
import type { Answers } from '../data/client.ts'
import { dayInSweden, dayInWords } from '../text/format-date.ts'
import { levelWithin } from './heading.ts'
import type { Place, View } from './view.ts'

type Given = Pick<View, 'lang' | 'messages' | 'level' | 'select'>

/** The view of these responses. */
export function sceneOf(
  { records: { meta }, place }: Answers,
  { lang, messages, level, select }: Given,
): View {
  return {
    lang,
    messages,
    level: levelWithin(level),
    place: (place?.data[0] as Place | undefined) ?? null,
    today: meta.publishedAt ? dayInSweden(meta.publishedAt) : '',
    meta,
    select,
  }
}

/** Notice on the age of the data: stale, or an earlier date requested. */
export function noticeOf({ meta, lang, messages }: View, isStale: boolean, asOf: string): string {
  const date = meta.publishedAt ? dayInWords(meta.publishedAt, lang) : messages.unknown
  return isStale ? messages.stale(date) : asOf ? messages.asOf(date) : ''
}

/** Whether anything shown is fictional. */
export const isFictional = (records: readonly (object | null | undefined)[]): boolean =>
  records.some((record) => (record as Place | null)?.fictional)
