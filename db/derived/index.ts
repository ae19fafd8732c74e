import { closedProjectsReported } from './closed-projects-reported.ts'
import type { DerivedIndicator } from './define.ts'
import { ongoingEuProjects } from './eu-projects.ts'
import { grantedApplications } from './granted-applications.ts'
import { twinTownsWithProject } from './twin-towns-with-project.ts'
import { unitsPlanning } from './units-planning.ts'
import { unitsWithContact } from './units-with-contact.ts'

/** All indicators that the register itself counts, in the order in which they are shown. To add one, add it here. */
export const derived: readonly DerivedIndicator[] = [
  unitsPlanning,
  twinTownsWithProject,
  ongoingEuProjects,
  grantedApplications,
  closedProjectsReported,
  unitsWithContact,
] as unknown as readonly DerivedIndicator[]
