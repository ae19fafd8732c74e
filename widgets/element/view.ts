/** Context of the templates beside the records. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { Responses } from '../data/client.ts'
import type { Meta } from '../data/envelope.ts'
import { dayInSweden, dayInWords } from '../text/format-date.ts'
import type { Language } from '../text/language.ts'
import type { shared } from '../text/messages/sv.ts'
import { levelWithin } from './heading.ts'

export type WidgetState = 'loading' | 'ready' | 'empty' | 'stale' | 'error'

/** The base element's request for every municipality. */
export type Municipality = Pick<
  RecordFor<'municipality'>,
  'id' | 'url' | 'name' | 'longitude' | 'latitude' | 'fictional'
>

/** Context of a template beside the records. */
export interface View {
  readonly lang: Language
  readonly messages: typeof shared
  /** Level of the widget's own heading; headings inside are one lower in rank: `level + 1`. */
  readonly level: number
  readonly municipality: Municipality | null
  /** The day of the data in Sweden, YYYY-MM-DD: count years to this, never to the clock. */
  readonly today: string
  readonly meta: Meta
  /** Whether the page around is the record's own: it says its name, its sources and notes, and what is missing. */
  readonly isRecordPage?: boolean
  /** Whether the page around is an overview: maps, of several kilobytes each, and details are left to the records' own. */
  readonly isOverview?: boolean
  /** For `@click` on a record's link: fires `intl-select`; cancelling it keeps the reader on the page. */
  readonly select: (event: Event, record: { readonly id: string; readonly url: string }) => void
}

type ElementSettings = Pick<View, 'lang' | 'messages' | 'level' | 'select'>

/** The view of these responses. */
export function createView(
  { records: { meta }, place }: Responses,
  { lang, messages, level, select }: ElementSettings,
): View {
  return {
    lang,
    messages,
    level: levelWithin(level),
    municipality: (place?.data[0] as Municipality | undefined) ?? null,
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
  records.some((record) => (record as Municipality | null)?.fictional)
