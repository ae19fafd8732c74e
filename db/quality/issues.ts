import type { DemandFinding } from '../checks/demands.ts'
import { checks, type Finding } from '../checks/finding.ts'
import { checkedResources, findings } from '../checks/index.ts'
import type { Label } from '../schema/field.ts'
import type { Json } from '../schema/json.ts'
import type { Resource } from '../schema/resource.ts'
import type { ValidRecord } from '../schema/validate.ts'
import { OLD, statedOn, statusAges, yearOf, yearsSince } from '../resources/status-age.ts'
import { expectedFields } from './missed.ts'

/** What can be wrong with a record: what its sources leave open, its age, and what checks find. */
export const issueKinds = {
  'not-stated': { sv: 'Uppgift saknas i registret', en: 'Not stated in the register' },
  old: { sv: `Status äldre än ${OLD} år`, en: `Status older than ${OLD} years` },
  undated: { sv: 'Status utan datum', en: 'Status without a date' },
  ...checks,
} as const satisfies Readonly<Record<string, Label>>

export type IssueKind = keyof typeof issueKinds

/** All that checks find. */
export const FINDING = 'finding' as const

/** What issues can be chosen by: one kind, or all that checks find. */
export const issueSets = { ...issueKinds, [FINDING]: { sv: 'Avvikelser', en: 'Findings' } } as const

export type IssueSet = keyof typeof issueSets

export const isIn = ({ kind }: Pick<Issue, 'kind'>, set: IssueSet): boolean =>
  set === FINDING ? kind in checks : kind === set

/** Something that is missing from a record, old, or not in line with a rule. Never a reason not to publish it. */
export interface Issue {
  readonly kind: IssueKind
  readonly resource: Resource
  readonly id: string
  /** Names of the fields that it is about. */
  readonly fields: readonly string[]
  /** Id of the decision rule behind it, where there is one. */
  readonly ruleId: string | null
  /** False where the dates do not show whether the rule applied when it was done. */
  readonly certain: boolean
  /** A sentence. */
  readonly message: Label
}

const found = { ruleId: null, certain: true } as const

/** The issues that a record has by itself. */
export function ownIssues(resource: Resource, record: Json, today: string): Issue[] {
  const id = String(record.id)
  const missed = expectedFields(resource, record).filter(([name]) => record[name] === null)
  const titles = (language: keyof Label) => missed.map(([, { title }]) => title[language]).join(', ')
  const notStated: Issue = {
    ...found,
    kind: 'not-stated',
    resource,
    id,
    fields: missed.map(([name]) => name),
    message: { sv: `Uppgift saknas: ${titles('sv')}.`, en: `Not stated: ${titles('en')}.` },
  }
  return [...ageIssues(resource, record, today), ...(missed.length > 0 ? [notStated] : [])]
}

function ageIssues(resource: Resource, record: Json, today: string): Issue[] {
  const date = statusAges(resource, record) ? statedOn(record) : null
  const issue = { ...found, resource, id: String(record.id), fields: ['status'] }
  if (date === 'undated')
    return [
      {
        ...issue,
        kind: 'undated',
        message: { sv: 'Status enligt en odaterad källa.', en: 'Status according to an undated source.' },
      },
    ]
  if (date === null || yearsSince(date, today) <= OLD) return []
  const year = yearOf(date)
  return [
    {
      ...issue,
      kind: 'old',
      message: { sv: `Status enligt uppgift från ${year}.`, en: `Status as stated in ${year}.` },
    },
  ]
}

/** What checks find in records of one municipality; null where not all that they need was read. */
export function checkedIssues(
  records: ReadonlyMap<Resource, readonly Json[] | null>,
  today: string,
): Issue[] | null {
  const byName = new Map([...records].map(([resource, own]) => [resource.name, { resource, own }]))
  if (checkedResources.some(({ name }) => byName.get(name)?.own === null)) return null
  const register = new Map(
    [...byName].map(([name, { own }]) => [
      name,
      new Map((own ?? []).map((record) => [String(record.id), record as ValidRecord])),
    ]),
  )
  return findings(register, today).map((finding) => ({
    kind: finding.check,
    resource: byName.get(finding.resource)!.resource,
    id: finding.id,
    fields: [finding.field],
    ruleId: finding.ruleId,
    certain: finding.certain,
    message: inWords(finding),
  }))
}

/** A finding as a sentence for readers; those of an import say what to do too. */
const inWords = (finding: Finding | DemandFinding): Label =>
  'sentence' in finding
    ? finding.sentence
    : { sv: `${capital(finding.message.sv)}.`, en: `${capital(finding.message.en)}.` }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
