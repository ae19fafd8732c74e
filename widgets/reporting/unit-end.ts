/** "Enheten upphörde 30 juni 2025", of a report whose unit did not exist then; on pages too. Pure. */
import { unitEnd } from '../../db/resources/report-state.ts'
import { dateInWords } from '../text/format-date.ts'
import type { Language } from '../text/language.ts'
import { messagesIn } from './messages.ts'

/** Null where the unit may have existed, or an older release does not say when it did. */
export function unitEndInWords(report: Parameters<typeof unitEnd>[0], lang: Language): string | null {
  const end = unitEnd(report)
  return end && messagesIn(lang).unitEnd[end](dateInWords(report.unit![end]!, lang))
}
