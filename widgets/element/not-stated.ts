import { html, nothing, type TemplateResult } from 'lit'
import type { View } from './view.ts'

/**
 * "Uppgift saknas: diarienummer, ersätter.": all missing facts of a record in one line. Nothing where the page tells it.
 */
export function notStated(
  names: readonly string[],
  { messages, lang, isRecordPage }: Pick<View, 'messages' | 'lang' | 'isRecordPage'>,
): TemplateResult | typeof nothing {
  if (!names[0] || isRecordPage) return nothing
  const all = names.join(', ').toLocaleLowerCase(lang)
  return html`<p class="meta text" part="not-stated">${messages.notStated}: ${all}.</p>`
}
