import { html } from 'hono/html'
import { policy } from '../../../db/resources/policy.ts'
import type { RecordFor } from '../../../db/resources/index.ts'
import type { Html } from '../../docs/html.ts'
import { inLanguage } from '../text.ts'
import type { RecordView } from './view.ts'

export type Policy = RecordFor<'policy'>

const messages = {
  sv: {
    proposed: (year: string) =>
      `, ett förslag${year && ` från ${year}`}; registret visar inte att det antogs.`,
    adoptionUnknown: '; det framgår inte om dokumentet är antaget.',
    replaced: ', som är ersatt.',
  },
  en: {
    proposed: (year: string) =>
      `, a proposal${year && ` of ${year}`}; the register does not show that it was adopted.`,
    adoptionUnknown: '; it is not stated whether the document was adopted.',
    replaced: ', which has been replaced.',
  },
} as const

/** A policy with its standing, at the end of a sentence. */
export function policyInWords(
  { id, title, status, documentDate }: Policy,
  { language, to }: Pick<RecordView, 'language' | 'to'>,
): Html {
  const t = messages[language]
  const { proposals = [] } = policy.fields.status
  const standing =
    status === null
      ? t.adoptionUnknown
      : proposals.includes(status)
        ? t.proposed(documentDate?.earliest?.slice(0, 4) ?? '')
        : status === 'replaced'
          ? t.replaced
          : '.'
  return html`<a href="${to(`/${policy.path}/${id}`)}">${inLanguage(title, language)}</a>${standing}`
}
