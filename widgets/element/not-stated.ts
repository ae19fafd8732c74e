import { html, nothing, type TemplateResult } from 'lit'
import type { View } from './view.ts'

/**
 * "Uppgift saknas: diarienummer, ersätter.": what the register does not know of something, said once for all of it.
 */
export function notStated(
  names: readonly string[],
  { messages, lang }: Pick<View, 'messages' | 'lang'>,
): TemplateResult | typeof nothing {
  if (!names[0]) return nothing
  const all = names.join(', ').toLocaleLowerCase(lang)
  return html`<p class="meta text" part="not-stated">${messages.notStated}: ${all}.</p>`
}
