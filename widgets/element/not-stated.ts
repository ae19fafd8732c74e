import { html, nothing, type TemplateResult } from 'lit'
import type { View } from './view.ts'

/**
 * "Uppgift saknas: diarienummer, ersätter.": all missing facts of a record in one line.
 */
export function notStated(
  names: readonly string[],
  { messages, lang }: Pick<View, 'messages' | 'lang'>,
): TemplateResult | typeof nothing {
  if (!names[0]) return nothing
  const all = names.join(', ').toLocaleLowerCase(lang)
  return html`<p class="meta text" part="not-stated">${messages.notStated}: ${all}.</p>`
}
