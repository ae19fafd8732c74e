/** A decision of a public body as text, the same in every widget. */
import { html, type TemplateResult } from 'lit'
import type { RecordFor } from '../../db/resources/index.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import type { View } from '../element/view.ts'
import { recordUrl } from '../page/links.ts'
import { unbroken } from '../text/format.ts'
import { dateInWords } from '../text/format-date.ts'
import { inLanguage, type Language, messagesOf } from '../text/language.ts'
import { decision as sv } from '../text/messages/sv.ts'

const messagesIn = messagesOf('decision', sv)

type Decision = RecordFor<'decision'>

/** The fields of a decision shown. Units are present only where decisions are requested separately. */
export type DecisionSummary = Pick<Decision, 'verb' | 'status' | 'body' | 'date' | 'paragraph'> &
  Partial<Pick<Decision, 'bodyUnit' | 'proposer' | 'registrationNumber'>> & {
    /** Shown where neither body nor date is known; null where it is shown beside it. */
    readonly title: LanguageMap | null
  }

/** A Swedish name of a public body that is a common noun: in the definite form, as "Kommunstyrelsen". */
const COMMON_NOUN = /^\p{Lu}(?=\p{Ll}[^\p{Lu}]*(?:[ae]n|et|fullmäktige)$)/u

/** A public body in the middle of a sentence: "kommunstyrelsen", but "Tyresö kommun". */
const bodyName = (name: LanguageMap, lang: Language) =>
  inLanguage({ ...name, sv: name.sv.replace(COMMON_NOUN, (first) => first.toLowerCase()) }, lang)

/**
 * Who, when (in the words of the source where it gives no date), paragraph and case: "Kommunfullmäktige, 14 juni 2022, § 88, diarienummer KS 2022/0051". A proposal
 * is marked as one, names the body that it goes to, and omits its paragraph, which belongs to the proposer's minutes.
 */
export function decisionInWords(decision: DecisionSummary, lang: Language): TemplateResult {
  const { status, verb, body, bodyUnit, proposer, date, paragraph, registrationNumber, title } = decision
  const t = messagesIn(lang)
  const isProposal = status === 'proposal'
  const bodyNames = body && { ...bodyUnit?.name, sv: body }
  const by = bodyNames && (isProposal ? bodyName : inLanguage)(bodyNames, lang)
  // Word and space are one node: in the name of a link, browsers drop a space that is a node of its own.
  const parts = [
    isProposal
      ? html`${t.proposal}${proposer && html`${` ${t.from} `}${bodyName(proposer.name, lang)}`}${
          by && html`${` ${t.to} `}${by}`
        }`
      : t.verbs[verb],
    !isProposal && by,
    date && (date.asWritten ? html`<q lang="sv">${date.asWritten}</q>` : dateInWords(date, lang)),
    !isProposal && paragraph && inLanguage({ sv: paragraph }, lang),
    registrationNumber &&
      html`${`${t.registered} `}${inLanguage({ sv: unbroken(registrationNumber) }, lang)}`,
    !body && !date && title && inLanguage(title, lang),
  ].filter(Boolean)
  return html`${parts.map((part, i) => html`${i ? ', ' : ''}${part}`)}`
}

/** The same with a link to its record, which has its quote; the page of the record that it is about leads there itself. */
export const linkedDecision = (
  decision: DecisionSummary & Pick<Decision, 'id'>,
  { url }: { readonly url: string },
  { lang, isRecordPage }: View,
): TemplateResult =>
  isRecordPage
    ? decisionInWords(decision, lang)
    : html`<a href=${recordUrl(url, 'decisions', decision.id)}>${decisionInWords(decision, lang)}</a>`
