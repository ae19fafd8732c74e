/** What editors and sanitisers leave of each form in which a widget is put into a text. Measured by the tests. */
import type { Label } from '../../../db/schema/field.ts'
import measured from './editors.json' with { type: 'json' }

/** A link or an address alone in its paragraph, the widget's tag with a link in it, or a frame. */
export type Form = 'link' | 'address' | 'tag' | 'frame'

/** What readers of the saved text get where the site includes the loader. */
export type Outcome = 'widget' | 'frame' | 'frame-without-scripts' | 'link' | 'nothing'

export interface Editor {
  readonly name: string
  readonly version: string
  readonly setting: Label
  /** The day it was read by hand from a running system, where the editor cannot run in the tests. */
  readonly recorded: string | null
  readonly becomes: Readonly<Record<Form, Outcome>>
}

/** Written by the test: see test/e2e/editors.test.ts. */
export const { date, editors } = measured as unknown as {
  readonly date: string
  readonly editors: readonly Editor[]
}
