/** A decision of a public body in words, the same wherever one is told. */
import { html, type TemplateResult } from 'lit'
import type { RecordFor } from '../../db/resources/index.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { unbroken } from '../text/format.ts'
import { dateInWords } from '../text/format-date.ts'
import { inLanguage, type Language, plain, wordsOf } from '../text/language.ts'
import { decision as sv } from '../text/messages/sv.ts'

const wordsIn = wordsOf('decision', sv)

type Whole = RecordFor<'decision'>

/** What is told of a decision. The units come only where decisions are asked for by themselves. */
export type Told = Pick<Whole, 'verb' | 'status' | 'body' | 'date' | 'paragraph'> &
  Partial<Pick<Whole, 'bodyUnit' | 'proposer' | 'registrationNumber'>> & {
    /** Told where neither body nor date is known; null where it stands beside. */
    readonly title: LanguageMap | null
  }

/**
 * Who, when, in which paragraph and case: "Kommunfullmäktige, 14 juni 2022, § 88, diarienummer KS 2022/0051". What is
 * no decision says so first: a proposal goes to the body, and its paragraph is left out, since that stands in the
 * minutes of whoever proposes.
 */
export function decisionInWords(decision: Told, lang: Language): TemplateResult {
  const { status, verb, body, bodyUnit, proposer, date, paragraph, registrationNumber, title } = decision
  const words = wordsIn(lang)
  const isProposal = status === 'proposal'
  const by = body && inLanguage({ ...bodyUnit?.name, sv: body }, lang)
  const parts = [
    isProposal
      ? html`${words.proposal}${proposer && html` ${words.from} ${inLanguage(proposer.name, lang)}`}${
          by && html` ${words.to} ${by}`
        }`
      : words.verbs[verb],
    !isProposal && by,
    date && dateInWords(date, lang),
    !isProposal && paragraph && plain(paragraph),
    registrationNumber && html`${words.registered} ${plain(unbroken(registrationNumber))}`,
    !body && !date && title && inLanguage(title, lang),
  ].filter(Boolean)
  return html`${parts.map((part, i) => html`${i ? ', ' : ''}${part}`)}`
}
