import type { RecordFor } from '../../db/resources/index.ts'
import type { Language } from '../text/language.ts'
import type { shared } from '../text/messages/sv.ts'
import type { Meta } from '../data/envelope.ts'

export type WidgetState = 'loading' | 'ready' | 'empty' | 'stale' | 'error'

/** The base element's request for every municipality. */
export type Place = Pick<
  RecordFor<'municipality'>,
  'id' | 'url' | 'name' | 'longitude' | 'latitude' | 'fictional'
>

/** Context of a template beside the records. */
export interface View {
  readonly lang: Language
  readonly messages: typeof shared
  /** Level of the widget's own heading; headings inside are one lower in rank: `level + 1`. */
  readonly level: number
  readonly place: Place | null
  /** The day of the data in Sweden, YYYY-MM-DD: count years to this, never to the clock. */
  readonly today: string
  readonly meta: Meta
  /** For `@click` on a record's link: fires `intl-select`; cancelling it keeps the reader on the page. */
  readonly select: (event: Event, record: { readonly id: string; readonly url: string }) => void
}
