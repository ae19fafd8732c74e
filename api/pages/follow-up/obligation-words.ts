/** An obligation in words, the same on pages, in answers and in widgets. */
import type { Obligation } from '../../../db/derived/obligations.ts'
import { type OwedState, owedStates } from '../../../db/derived/owed.ts'
import { matters } from '../../../db/resources/decision-rule.ts'
import { reportKinds } from '../../../db/resources/report.ts'
import type { Label, Language, LanguageMap } from '../../../db/schema/field.ts'
import { inBoth } from '../../../db/schema/label.ts'
import { messagesIn } from '../../../widgets/reporting/messages.ts'
import { dayInWords } from '../../../widgets/text/format-date.ts'
import { lowerFirst, textIn } from '../text.ts'
import { formFor, number, wordList } from '../../../widgets/text/format.ts'

type Forms = { readonly one: string; readonly other: string }

/** The states that only a whole obligation can have, and whether its due date is shown beside each. */
const statesOfAll = {
  nothing: false,
  proposed: false,
  latestOnly: false,
  noReportDays: false,
  unknownEnds: true,
  unknownCourses: false,
} as const satisfies Partial<Record<OwedState, boolean>>

type StateOfAll = keyof typeof statesOfAll

const isOfAll = (state: OwedState): state is StateOfAll => state in statesOfAll

/** What is said of several in a state, after their number. */
const several: Readonly<Record<Exclude<OwedState, StateOfAll>, Readonly<Record<Language, Forms>>>> = {
  onTime: { sv: { one: 'i tid', other: 'i tid' }, en: { one: 'on time', other: 'on time' } },
  submitted: { sv: { one: 'inlämnad', other: 'inlämnade' }, en: { one: 'submitted', other: 'submitted' } },
  late: { sv: { one: 'för sent', other: 'för sent' }, en: { one: 'late', other: 'late' } },
  overdue: {
    sv: { one: 'inte inlämnad', other: 'inte inlämnade' },
    en: { one: 'not submitted', other: 'not submitted' },
  },
  upcoming: {
    sv: { one: 'ska lämnas in senare', other: 'ska lämnas in senare' },
    en: { one: 'not due yet', other: 'not due yet' },
  },
  noDay: {
    sv: { one: 'utan angiven dag', other: 'utan angiven dag' },
    en: { one: 'without a stated day', other: 'without a stated day' },
  },
  reported: {
    sv: { one: 'har rapporterats det senaste året', other: 'har rapporterats det senaste året' },
    en: { one: 'was reported in the last twelve months', other: 'were reported in the last twelve months' },
  },
  unreported: {
    sv: { one: 'har inte rapporterats på tolv månader', other: 'har inte rapporterats på tolv månader' },
    en: { one: 'has not been reported for twelve months', other: 'have not been reported for twelve months' },
  },
  unknown: {
    sv: { one: 'saknar uppgift om senaste rapport', other: 'saknar uppgift om senaste rapport' },
    en: { one: 'has no latest report stated', other: 'have no latest report stated' },
  },
  adopted: { sv: { one: 'antagen', other: 'antagna' }, en: { one: 'adopted', other: 'adopted' } },
  draft: { sv: { one: 'utkast', other: 'utkast' }, en: { one: 'draft', other: 'drafts' } },
  noUnit: {
    sv: { one: 'från en enhet som inte fanns då', other: 'från enheter som inte fanns då' },
    en: { one: 'of a unit that did not exist then', other: 'of units that did not exist then' },
  },
}

const messages = {
  sv: {
    noReport: 'Registret visar inte att något har lämnats in.',
    noDay: 'Ingen dag är angiven, och registret visar inte att något har lämnats in.',
    notOver: 'Inte dags än.',
    to: (who: string) => `till ${lowerFirst(who, 'sv')}`,
  },
  en: {
    noReport: 'The register does not show that anything was submitted.',
    noDay: 'No day is stated, and the register does not show that anything was submitted.',
    notOver: 'Not due yet.',
    to: (who: string) => `to the ${lowerFirst(who, 'en').replace(/^the /, '')}`,
  },
} as const

/** "Verksamhetsplan"; "Uppföljning" where the rules leave open which. */
export const titleOf = ({ kind, matter }: Pick<Obligation, 'kind' | 'matter'>): Label =>
  kind && matter === 'action-plan' ? evaluationOfPlan : kind ? reportKinds[kind] : matters[matter]

const evaluationOfPlan: Label = {
  sv: 'Utvärdering av handlingsplanen',
  en: 'Evaluation of the action plan',
}

/** Whom it is asked of, else who receives it; null where neither is stated. @param unit name of its unit */
export function ownerOf({ actor, rules }: Obligation, unit: LanguageMap | undefined): LanguageMap | null {
  const owner = unit ?? actor
  const receiver = rules.find(({ act }) => act === 'receives-report')?.actor
  return owner ?? (receiver ? inBoth((language) => messages[language].to(textIn(receiver, language))) : null)
}

/** What came of it: "7 i tid och 1 för sent. Sista dag: 31 januari 2025." */
export function stateInWords({ state, items, dueOn }: Obligation, language: Language): string {
  const t = messages[language]
  if (isOfAll(state) && !statesOfAll[state]) return `${owedStates[state][language]}.`
  // Where some have days of their own, none is that of all.
  const [day, other] = new Set(items.length > 0 ? items.map((item) => item.dueOn) : [dueOn])
  const lastDay = !day || other !== undefined ? [] : [messagesIn(language).lastDay(dayInWords(day, language))]
  const said = isOfAll(state)
    ? `${owedStates[state][language]}.`
    : items.length > 0
      ? `${itemsInWords(items, language)}.`
      : state === 'overdue'
        ? t.noReport
        : state === 'noDay'
          ? t.noDay
          : t.notOver
  return [said, ...lastDay].join(' ')
}

function itemsInWords(items: Obligation['items'], language: Language): string {
  if (items.length === 1) return owedStates[items[0]!.state][language]
  const states = Object.entries(several).map(([state, forms]) => ({
    forms: forms[language],
    found: items.filter((item) => item.state === state).length,
  }))
  return wordList(
    states.flatMap(({ forms, found }) =>
      found > 0 ? [`${number(found, language)} ${formFor(found, forms, language)}`] : [],
    ),
    language,
  )
}

/** The words of rules and demands, each once. */
export const wordingsOf = ({ rules, demands }: Pick<Obligation, 'rules' | 'demands'>): LanguageMap[] =>
  withoutParts([...rules.map(({ wording }) => wording), ...demands.flatMap(({ content }) => content ?? [])])

/** The end of a sentence that is quoted may be left out. */
const withoutEnd = ({ sv }: LanguageMap) => sv.replace(/[.;]$/, '')

/** Those that are not a part of another; of the same ones the first. Rules and demands often quote one sentence. */
export const withoutParts = (wordings: readonly LanguageMap[]): LanguageMap[] =>
  wordings.filter((one, i) => {
    const own = withoutEnd(one)
    return !wordings.some(
      (other, k) => k !== i && other.sv.includes(own) && (withoutEnd(other) !== own || k < i),
    )
  })

/** What a widget shows of an obligation. @param unitName name of a unit of the municipality */
export const inWords = (
  obligation: Obligation,
  year: number,
  unitName: (id: string) => LanguageMap | undefined,
) => ({
  id: obligation.id,
  year,
  title: titleOf(obligation),
  unitId: obligation.unitId,
  owner: ownerOf(obligation, unitName(obligation.unitId ?? '')),
  state: obligation.state,
  stateInWords: inBoth((language) => stateInWords(obligation, language)),
  wordings: wordingsOf(obligation),
})
