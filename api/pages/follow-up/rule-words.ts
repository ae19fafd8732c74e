import { acts } from '../../../db/resources/acts.ts'
import type { RecordFor } from '../../../db/resources/index.ts'
import { stateOf } from '../../../db/resources/report-state.ts'
import type { Language } from '../../../db/schema/field.ts'
import { messagesIn } from '../../../widgets/policy/messages.ts'
import { unitEndInWords } from '../../../widgets/reporting/unit-end.ts'
import { textIn } from '../text.ts'

/** "Förvaltningarna ansvarar", below the name of what is to be done. */
export const actInWords = (
  { actor, act }: Pick<RecordFor<'decisionRule'>, 'actor' | 'act'>,
  language: Language,
): string => `${textIn(actor, language)} ${acts[act][language]}`

/** Who is to do what, in the words of the rule, and whether the register leaves open that its policy was adopted. */
export const ruleInWords = (
  { wording, ...rule }: Pick<RecordFor<'decisionRule'>, 'actor' | 'act' | 'wording'>,
  source: Pick<RecordFor<'policy'>, 'status'> | undefined,
  language: Language,
): string[] => [
  `${actInWords(rule, language)}.`,
  `”${textIn(wording, language)}”`,
  ...(source?.status === null ? [messagesIn(language).adoptionUnknown] : []),
]

/** Why nobody owes a report, "Enheten upphörde 30 juni 2026"; null where it is owed. @param day its last day */
export const notOwedInWords = (
  report: RecordFor<'report'>,
  day: string,
  language: Language,
): string | null => (stateOf(report, day) === 'noUnit' ? unitEndInWords(report, language) : null)
