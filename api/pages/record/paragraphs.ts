import { html } from 'hono/html'
import type { Html } from '../../docs/html.ts'

/** One text as it is, several as a list. */
export const paragraphs = (texts: readonly Html[]): Html =>
  texts.length === 1
    ? texts[0]!
    : html`<ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`
