import { closingFields, closingReportOf, mayHaveEnded } from './closing-report.ts'
import { counted, defineIndicator, type Group, inGroups, read } from './define.ts'
import { demandsOn, ruleReads } from './rules.ts'

const groups = {
  inTime: { role: 'met', title: { sv: 'Slutrapporterade i tid', en: 'Reported in time' } },
  late: {
    role: 'unmet',
    title: { sv: 'Slutrapporterade för sent, eller inte alls', en: 'Reported late, or not at all' },
  },
  notDue: {
    role: 'pending',
    title: {
      sv: 'Inte rapporterade än, men tiden har inte gått ut',
      en: 'Not reported yet, and not yet due',
    },
  },
  unclear: {
    role: 'unclear',
    title: {
      sv: 'Projekt där registret inte säger när rapporten kom eller när den skulle ha kommit',
      en: 'Projects of which the register does not say when the report came or was due',
    },
  },
  endUnclear: {
    role: 'outside',
    title: {
      sv: 'Projekt där registret inte säger om de tog slut under året',
      en: 'Projects of which the register does not say whether they ended in the year',
    },
  },
} as const satisfies Record<string, Group>

/** Projects that ended in the year and were reported in time. */
export const closedProjectsReported = defineIndicator({
  id: 'closed-projects-reported-in-time',
  title: { sv: 'Avslutade projekt som slutrapporterats i tid', en: 'Closed projects reported in time' },
  definition: {
    sv: 'Projekt som tog slut under året och vars slutrapport kom senast den dag som gäller för projektet, delat med de projekt som tog slut under året och vars slutrapport har kommit eller skulle ha kommit. Saknar projektet en egen dag gäller beslutsregelns.',
    en: 'Projects that ended in the year and whose closing report came by the day that applies to the project, divided by the projects that ended in the year and whose closing report has come or was due. Where the project has no day of its own, that of the decision rule applies.',
  },
  unit: 'percent',
  direction: 'increase',
  matter: 'closing-report',
  reads: { ...ruleReads, projects: read('project', closingFields) },
  groups,
  whenNone: {
    sv: 'Registret har inga projekt som tog slut det året.',
    en: 'The register has no projects that ended in the year.',
  },
  count: ({ projects, ...rules }, year) => {
    const deadline = demandsOn('closing-report', rules, year).binding.find((rule) => rule.deadline)?.deadline
    return {
      groups: inGroups(groups, projects, (project) => {
        const found = closingReportOf(project, year, deadline ?? null)
        const record = counted(['project', project.id])
        if (!found) return mayHaveEnded(project, year) ? ['endUnclear', record] : null
        const { dueOn, submittedOn, isReported } = found
        if (dueOn === null || (isReported && submittedOn === null)) return ['unclear', record]
        if (submittedOn !== null) return [submittedOn <= dueOn ? 'inTime' : 'late', record]
        return [dueOn < year.today ? 'late' : 'notDue', record]
      }),
    }
  },
})
