import { html, type TemplateResult } from 'lit'

/** The non-empty items in a line; a dot is shown only between two on the same line. */
export const dots = (items: readonly (string | false | null)[], part: string): TemplateResult =>
  html`<ul class="dots numbers" part=${part}>
    ${items.filter(Boolean).map((item) => html`<li>${item}</li>`)}
  </ul>`
