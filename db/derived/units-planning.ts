import { stateOf, unitEnd } from '../resources/report-state.ts'
import { counted, defineIndicator, type Group, inGroups, read } from './define.ts'
import { demandsOn, ruleReads, whyNoUnits } from './rules.ts'

const groups = {
  described: {
    role: 'met',
    title: { sv: 'Har beskrivit arbetet i planen', en: 'Described the work in their plan' },
  },
  silent: {
    role: 'unmet',
    title: {
      sv: 'Planen tar inte upp internationellt arbete',
      en: 'The plan does not cover international work',
    },
  },
  overdue: {
    role: 'unmet',
    title: {
      sv: 'Har inte lämnat in planen, fast tiden har gått ut',
      en: 'Have not handed in the plan, which is overdue',
    },
  },
  unclear: {
    role: 'unclear',
    title: {
      sv: 'Enheter där registret inte säger om planen tar upp internationellt arbete',
      en: 'Units of which the register does not say whether the plan covers international work',
    },
  },
} as const satisfies Record<string, Group>

const noRule = {
  sv: 'Ingen regel i registret säger vilka som ska beskriva arbetet i sin plan.',
  en: 'No rule in the register says who is to describe the work in their plan.',
}

/** Units that described their international work in the plan of the year. */
export const unitsPlanning = defineIndicator({
  id: 'units-planning-international-work',
  title: {
    sv: 'Enheter som beskriver internationellt arbete i sin plan',
    en: 'Units that describe international work in their plan',
  },
  definition: {
    sv: 'Enheter vars verksamhetsplan eller nämndplan för året är inlämnad och enligt registret beskriver internationellt arbete, delat med de enheter som ska ha en sådan plan enligt beslutsreglerna eller rapportlistan.',
    en: 'Units whose operating or committee plan for the year was handed in and describes international work according to the register, divided by the units that owe such a plan according to the decision rules or the list of reports.',
  },
  unit: 'percent',
  direction: 'increase',
  matter: 'operating-plan',
  reads: {
    ...ruleReads,
    existing: read('unit', ['since', 'until']),
    reports: read('report', ['unitId', 'year', 'dueOn', 'submittedOn', 'describesInternationalWork'], {
      kind: ['plan', 'committee-plan'],
    }),
  },
  groups,
  whenNone: noRule,
  count: ({ reports, existing, ...rules }, year) => {
    const demands = demandsOn('operating-plan', rules, year)
    // A report without a year is a demand of every year.
    const current = reports.filter((report) => (report.year ?? year.number) === year.number)
    const units = new Set([...demands.binding, ...current].flatMap(({ unitId }) => unitId ?? []))
    return {
      groups: inGroups(groups, [...units].toSorted(), (unit) => {
        const own = current.filter(({ unitId }) => unitId === unit)
        // A unit that did not exist then owes nothing.
        const asked = { year: year.number, unit: existing.find(({ id }) => id === unit) ?? null }
        const isOutside =
          own.length > 0
            ? own.every((report) => stateOf({ ...report, ...asked }, year.today) === 'noUnit')
            : unitEnd({ dueOn: null, ...asked }) !== null
        if (isOutside) return null
        const known = own.filter(({ submittedOn }) => submittedOn !== null && submittedOn <= year.today)
        const says = (value: boolean) =>
          known.filter((report) => report.year !== null && report.describesInternationalWork === value)
        const described = says(true)
        const silent = says(false)
        const late = own.filter(({ dueOn }) => dueOn !== null && dueOn < year.today)
        const name =
          described.length > 0
            ? 'described'
            : silent.length > 0
              ? 'silent'
              : known.length === 0 && late.length > 0
                ? 'overdue'
                : 'unclear'
        const evidence = described.length > 0 ? described : silent.length > 0 ? silent : own
        return [
          name,
          counted(
            ['unit', unit],
            evidence.map(({ id }) => ['report', id] as const),
          ),
        ]
      }),
      reason: units.size === 0 ? whyNoUnits(demands, noRule) : null,
    }
  },
})
