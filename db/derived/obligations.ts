/** What a municipality’s rules and policies ask to be reported for a year, and what came of it. Pure. */
import { isOver } from '../resources/project.ts'
import { retrospectiveKinds } from '../resources/report.ts'
import {
  isReportMatter,
  kindsOf,
  matterOfKind,
  type OwedMatter,
  type ReportKind,
  type ReportMatter,
  reportMatters,
} from '../resources/report-matters.ts'
import type { LanguageMap } from '../schema/field.ts'
import { type Binding, bindingFields, bindingOf, inForce, isOutside } from './binding.ts'
import { mayHaveEnded } from './closing-report.ts'
import { read, type RecordsOf } from './define.ts'
import { firstSince } from './due-day.ts'
import {
  closingReports,
  latestReport,
  type Owed,
  owedReport,
  type OwedState,
  stateWithoutDay,
  worstOf,
} from './owed.ts'
import { planFields, plansOwed } from './owed-plans.ts'
import { projectDates, ranIn } from './project-years.ts'
import type { Year } from './year.ts'

/** The records of a municipality that its obligations follow from. */
export const obligationReads = {
  rules: read('decisionRule', [
    'policyId',
    'matter',
    'act',
    'unitId',
    'actor',
    'force',
    'interval',
    'deadline',
    'wording',
  ]),
  policies: read('policy', bindingFields),
  reports: read('report', ['kind', 'unitId', 'actor', 'year', 'dueOn', 'submittedOn', 'content']),
  units: read('unit', ['name', 'since', 'until']),
  projects: read('project', [...projectDates, 'lastReportedOn', 'reportDueOn']),
  twinTowns: read('twinTown', ['status', 'lastReportedOn']),
  activities: read('activity', ['status', 'lastReportedOn']),
  actionPlans: read('actionPlan', planFields),
}

export type ObligationRecords = RecordsOf<typeof obligationReads>
type Rule = ObligationRecords['rules'][number]
type Report = ObligationRecords['reports'][number]
type Reported = Pick<ObligationRecords['projects'][number], 'id' | 'lastReportedOn'>

const isGoingOn = ({ status }: ObligationRecords['twinTowns'][number]) =>
  status === 'active' || status === 'ending'

/** What is to be reported each year, seen in one year. */
export interface Obligation {
  /** The same from year to year. */
  readonly id: string
  readonly matter: OwedMatter
  /** Null where neither the rules nor the reports of the year say which kind of plan or report it is. */
  readonly kind: ReportKind | null
  /** The unit that owes it; null where it is asked of several. */
  readonly unitId: string | null
  /** Whom it is asked of, in the words of the rule or the policy; null where they do not say. */
  readonly actor: LanguageMap | null
  /** Whether it is only proposed. */
  readonly isProposed: boolean
  /** MM-DD; null where no day is stated. */
  readonly deadline: string | null
  /** The last day for the year by the rules, YYYY-MM-DD. */
  readonly dueOn: string | null
  /** The rules and the demands of the policy that it follows from; none where only the list of reports asks for it. */
  readonly rules: readonly Rule[]
  readonly demands: readonly Report[]
  readonly state: OwedState
  readonly items: readonly Owed[]
}

interface Draft {
  readonly matter: ReportMatter
  readonly kind: ReportKind | null
  readonly unitId: string | null
  /** Whether every cooperation is to be reported, and not the work of units. */
  isOfCooperation: boolean
  readonly demands: Report[]
  readonly rules: { readonly rule: Rule; readonly binding: Binding }[]
}

/** Who owes what a rule asks for: not the one who receives it. */
export const ownerOf = ({ act, unitId }: Pick<Rule, 'act' | 'unitId'>): string | null =>
  act === 'receives-report' ? null : unitId

/** Whether it is cooperation that is to be reported, as "allt internationellt samarbete", and not the work of units. */
const isOnCooperation = ({ act, matter }: Rule) => matter === 'follow-up' && act === 'receives-report'

export const isRetrospective = (kind: ReportKind | null, matter: ReportMatter): boolean =>
  (retrospectiveKinds as readonly ReportKind[]).includes(kind ?? kindsOf(matter)[0]!)

/** What is to be reported for a year, in the order of the kinds; what one unit owes comes after what all owe. */
export function obligationsOf(records: ObligationRecords, year: Year): Obligation[] {
  const units = new Map(records.units.map((unit) => [unit.id, unit]))
  const current = records.reports.filter((report) => report.year === year.number)
  const claimed = new Set<string>()
  const drafts = draftsOf(records, year)
  /** The reports of the year that answer it, each once. */
  const answersTo = ({ matter, kind, unitId, isOfCooperation }: Draft) => {
    if (isOfCooperation) return []
    const found = current.filter(
      (report) =>
        matterOfKind[report.kind] === matter &&
        (kind === null || report.kind === kind) &&
        (unitId === null || report.unitId === unitId) &&
        !claimed.has(report.id),
    )
    for (const { id } of found) claimed.add(id)
    return found
  }
  const itemsOf = (draft: Draft, deadline: string | null, dueOn: string | null): Owed[] => {
    const { projects, twinTowns, activities } = records
    const { matter, kind } = draft
    const isAboutYear = isRetrospective(kind, matter)
    const reports = answersTo(draft).map((report) =>
      owedReport(report, units, year, { ruled: dueOn, isAboutYear }),
    )
    if (matter === 'closing-report') return [...reports, ...closingReports(projects, year, deadline)]
    const isOnProjects = matter === 'ongoing-project-report'
    // Only the latest report of each is known.
    if (!year.isPresent || !(isOnProjects || draft.isOfCooperation)) return reports
    const running = projects.filter((project) => !isOver(project) && ranIn(project, year) === true)
    const latest = (name: 'project' | 'twinTown' | 'activity', records: readonly Reported[]) =>
      records.map(({ id, lastReportedOn }) => latestReport([name, id], lastReportedOn, year.today))
    const ofProjects = [...reports, ...latest('project', running)]
    if (isOnProjects) return ofProjects
    return [
      ...ofProjects,
      ...latest('twinTown', twinTowns.filter(isGoingOn)),
      ...latest(
        'activity',
        activities.filter(({ status }) => status === 'ongoing'),
      ),
    ]
  }
  const filled = (draft: Draft): Obligation & { readonly matter: ReportMatter } => {
    const rules = draft.rules.filter(({ binding }) => !isOutside(binding))
    const deadline = rules.find(({ rule }) => rule.deadline !== null)?.rule.deadline ?? null
    const { matter, kind, unitId, demands } = draft
    const dueOn = deadline && dueDayOf(matter, kind, deadline, year)
    const items = itemsOf(draft, deadline, dueOn)
    const handedIn = new Set(
      current.flatMap((report) =>
        items.some(({ record: [name, of] }) => name === 'report' && of === report.id) ? [report.kind] : [],
      ),
    )
    const [onlyKind = null] = handedIn.size === 1 ? handedIn : []
    const isProposed = isOnlyProposed(rules, records, year)
    return {
      id: [kind ?? matter, draft.isOfCooperation ? 'cooperation' : null, unitId]
        .filter((part) => part !== null)
        .join('-'),
      matter,
      kind: kind ?? onlyKind,
      unitId,
      actor: actorOf(
        demands,
        rules.map(({ rule }) => rule),
      ),
      isProposed: isProposed && demands.length + rules.length > 0,
      deadline,
      dueOn,
      rules: rules.map(({ rule }) => rule),
      demands,
      state:
        isProposed && demands.length + rules.length > 0
          ? 'proposed'
          : stateOfAll(items, { draft, dueOn, year, records }),
      items,
    }
  }
  // What one unit owes takes its reports first.
  const own = drafts.filter(({ unitId }) => unitId !== null).map(filled)
  const all = drafts.filter(({ unitId }) => unitId === null).map(filled)
  const asked = [...all, ...own]
  const rest = [...new Set(current.flatMap(({ id, kind }) => (claimed.has(id) ? [] : [kind])))].map((kind) =>
    filled({
      matter: matterOfKind[kind],
      kind,
      unitId: null,
      isOfCooperation: false,
      demands: [],
      rules: [],
    }),
  )
  const place = ({ matter, kind }: { matter: ReportMatter; kind: ReportKind | null }) =>
    reportMatters.indexOf(matter) * 100 + (kind === null ? 0 : kindsOf(matter).indexOf(kind))
  const policies = new Map(records.policies.map((policy) => [policy.id, policy]))
  const bound = records.rules.map((rule) => ({
    rule,
    binding: bindingOf(policies.get(rule.policyId ?? ''), { earliest: year.first, latest: year.last }),
  }))
  return [
    ...plansOwed(bound, records.actionPlans, units, year),
    ...[...asked, ...rest].toSorted((a, b) => place(a) - place(b)),
  ]
}

/** What rules and policies ask for, each once: the demands of a policy, with the rules of the same unit and matter. */
function draftsOf({ rules, policies, reports }: ObligationRecords, { first, last }: Year): Draft[] {
  const byId = new Map(policies.map((policy) => [policy.id, policy]))
  const days = { earliest: first, latest: last }
  const noneApplies =
    policies.length > 0 && inForce(policies).every((policy) => isOutside(bindingOf(policy, days)))
  const drafts: Draft[] = []
  // They name no policy: those of the present one were not asked before it came.
  for (const demand of noneApplies ? [] : reports.filter((report) => report.year === null)) {
    const { kind, unitId } = demand
    const matter = matterOfKind[kind]
    const same = drafts.find((draft) => draft.kind === kind && draft.unitId === unitId)
    if (same) same.demands.push(demand)
    else drafts.push({ matter, kind, unitId, isOfCooperation: false, demands: [demand], rules: [] })
  }
  const asked = rules.filter(({ force, matter }) => force === 'must' && isReportMatter(matter))
  // Rules on all cooperation first: their wording decides which demands belong to them.
  for (const rule of asked.toSorted((a, b) => Number(isOnCooperation(b)) - Number(isOnCooperation(a)))) {
    const matter = rule.matter as ReportMatter
    const binding = bindingOf(byId.get(rule.policyId ?? ''), days)
    const [unitId, isOfCooperation] = [ownerOf(rule), isOnCooperation(rule)]
    if (isOfCooperation)
      for (const draft of drafts)
        draft.isOfCooperation ||= draft.demands.some(({ content }) => content?.sv === rule.wording.sv)
    const same = drafts.filter(
      (draft) =>
        draft.matter === matter && draft.unitId === unitId && draft.isOfCooperation === isOfCooperation,
    )
    for (const draft of same) draft.rules.push({ rule, binding })
    if (same.length > 0) continue
    const [kind = null, other] = kindsOf(matter)
    drafts.push({
      matter,
      kind: other ? null : kind,
      unitId,
      isOfCooperation,
      demands: [],
      rules: [{ rule, binding }],
    })
  }
  return drafts.filter(({ rules: own }) => own.length === 0 || own.some(({ binding }) => !isOutside(binding)))
}

/** Whether nothing that binds asks for it. A demand without a rule is as binding as the policies. */
function isOnlyProposed(
  rules: Draft['rules'],
  { policies }: ObligationRecords,
  { first, last }: Year,
): boolean {
  const bindings =
    rules.length > 0
      ? rules.map(({ binding }) => binding)
      : inForce(policies)
          .map((policy) => bindingOf(policy, { earliest: first, latest: last }))
          .filter((binding) => !isOutside(binding))
  return bindings.length > 0 && bindings.every(({ isProposed }) => isProposed)
}

function actorOf(demands: readonly Report[], rules: readonly Rule[]): LanguageMap | null {
  const stated = demands.find(({ actor }) => actor !== null)?.actor
  return stated ?? rules.find(({ act }) => act !== 'receives-report')?.actor ?? null
}

/** A report about a year that must be over is due on the first such day once it is. */
export const dueDayOf = (
  matter: ReportMatter,
  kind: ReportKind | null,
  deadline: string,
  { first, last }: Year,
): string => firstSince(deadline, isRetrospective(kind, matter) ? last : first)

function stateOfAll(
  items: readonly Owed[],
  {
    draft,
    dueOn,
    year,
    records,
  }: {
    readonly draft: Draft
    readonly dueOn: string | null
    readonly year: Year
    readonly records: ObligationRecords
  },
): OwedState {
  const { matter, kind } = draft
  const worst = worstOf(items)
  if (worst) return worst
  if (matter === 'closing-report')
    return records.projects.some((project) => mayHaveEnded(project, year)) ? 'unknownEnds' : 'nothing'
  if (matter === 'ongoing-project-report' || draft.isOfCooperation) {
    const those = mayHaveGoneOn(records, draft, year)
    if (those.length === 0) return 'nothing'
    if (year.isPresent) return 'unknownCourses'
    return those.some(({ lastReportedOn }) => lastReportedOn !== null) ? 'latestOnly' : 'noReportDays'
  }
  if (dueOn === null) return stateWithoutDay(year, isRetrospective(kind, matter))
  return dueOn < year.today ? 'overdue' : 'upcoming'
}

/** What was to be reported and may have gone on in the year. */
const mayHaveGoneOn = (
  { projects, twinTowns, activities }: ObligationRecords,
  { isOfCooperation }: Draft,
  year: Year,
): readonly Reported[] => [
  ...projects.filter((project) => !(year.isPresent && isOver(project)) && ranIn(project, year) !== false),
  ...(isOfCooperation && !year.isPresent ? [...twinTowns, ...activities] : []),
]
