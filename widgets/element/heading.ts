import { html, nothing, type TemplateResult } from 'lit'

/** Clamps the level to 2 to 6. */
export const levelWithin = (level: number) => Math.min(6, Math.max(2, Math.round(level)))

/**
 * A heading at the level that fits the page's outline, from 2. HTML ends at 6; deeper levels use `aria-level`, for
 * screen readers. Style `h2`…`h6` by their class or part.
 */
export function heading(level: number, part: string, content: unknown, named?: string): TemplateResult {
  const id = named ?? nothing
  if (level < 3) return html`<h2 id=${id} class=${part} part=${part}>${content}</h2>`
  if (level < 4) return html`<h3 id=${id} class=${part} part=${part}>${content}</h3>`
  if (level < 5) return html`<h4 id=${id} class=${part} part=${part}>${content}</h4>`
  if (level < 6) return html`<h5 id=${id} class=${part} part=${part}>${content}</h5>`
  return html`<h6 id=${id} class=${part} part=${part} aria-level=${level > 6 ? level : nothing}>
    ${content}
  </h6>`
}
