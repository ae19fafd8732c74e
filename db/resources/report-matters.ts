import type { matters } from './decision-rule.ts'
import type { reportKinds } from './report.ts'

export type ReportKind = keyof typeof reportKinds
export type Matter = keyof typeof matters

/** The matter of the decision rules that ask for each kind of plan and report. */
export const matterOfKind = {
  plan: 'operating-plan',
  'committee-plan': 'operating-plan',
  'operations-report': 'follow-up',
  'annual-accounts': 'follow-up',
  'annual-report': 'follow-up',
  'follow-up': 'follow-up',
  evaluation: 'follow-up',
  'project-report': 'ongoing-project-report',
  'closing-report': 'closing-report',
} as const satisfies Readonly<Record<ReportKind, Matter>>

export type ReportMatter = (typeof matterOfKind)[ReportKind]

const kinds = Object.keys(matterOfKind) as ReportKind[]

/** The kinds that the rules of a matter ask for. */
export const kindsOf = (matter: ReportMatter): ReportKind[] =>
  kinds.filter((kind) => matterOfKind[kind] === matter)

/** The matters of rules on what is to be reported, in the order of the kinds. */
export const reportMatters: readonly ReportMatter[] = [...new Set(Object.values(matterOfKind))]

export const isReportMatter = (matter: Matter): matter is ReportMatter =>
  (reportMatters as readonly Matter[]).includes(matter)

/** What is owed each year: plans and reports, and action plans, which are records of their own. */
export const owedMatters = ['action-plan', ...reportMatters] as const

export type OwedMatter = (typeof owedMatters)[number]
