import { counted, defineIndicator, type Group, inGroups, read } from './define.ts'
import { isIn } from './year.ts'

const groups = {
  granted: { role: 'met', title: { sv: 'Beviljade', en: 'Granted' } },
  rejected: { role: 'unmet', title: { sv: 'Avslag', en: 'Rejected' } },
  unanswered: {
    role: 'outside',
    title: { sv: 'Ansökningar utan svar i registret', en: 'Applications without an answer in the register' },
  },
} as const satisfies Record<string, Group>

type Status = 'granted' | 'rejected' | 'unanswered'

/** What a project's station says of its application. */
const outcomes: Readonly<Record<string, Status>> = {
  granted: 'granted',
  ongoing: 'granted',
  finished: 'granted',
  reported: 'granted',
  rejected: 'rejected',
}

/** Applications of the year, and what became of them. */
export const grantedApplications = defineIndicator({
  id: 'granted-applications',
  title: { sv: 'Beviljade ansökningar', en: 'Granted applications' },
  definition: {
    sv: 'Projektansökningar som lämnades in under året och beviljades, delat med dem som har fått svar. Ansökningar utan svar i registret redovisas för sig.',
    en: 'Project applications sent in the year that were granted, divided by those that were answered. Applications without an answer in the register are shown apart.',
  },
  unit: 'percent',
  direction: 'increase',
  matter: 'project-application',
  reads: { projects: read('project', ['status', 'appliedOn']) },
  groups,
  whenNone: {
    sv: 'Registret har inga ansökningar från det året som har fått svar.',
    en: 'The register has no applications of that year that were answered.',
  },
  count: ({ projects }, year) => ({
    groups: inGroups(groups, projects, ({ id, status, appliedOn }) =>
      isIn(year, appliedOn) ? [outcomes[status ?? ''] ?? 'unanswered', counted(['project', id])] : null,
    ),
  }),
})
