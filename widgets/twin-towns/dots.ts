import { html, type TemplateResult } from 'lit'

/** What there is of the items, in a line; a dot stands only between two on the same line. */
export const dots = (items: readonly (string | false | null)[], part: string): TemplateResult =>
  html`<ul class="dots numbers" part=${part}>
    ${items.filter(Boolean).map((item) => html`<li>${item}</li>`)}
  </ul>`
