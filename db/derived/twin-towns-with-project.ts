import { OLD, isCurrent, statusAges } from '../resources/status-age.ts'
import type { RecordFor } from '../resources/index.ts'
import { twinTown } from '../resources/twin-town.ts'
import type { Json } from '../schema/json.ts'
import type { Resource } from '../schema/resource.ts'
import { counted, defineIndicator, type Group, inGroups, read } from './define.ts'
import { noProjects, projectDates, ranIn } from './project-years.ts'
import { type Answer, both, lastedIn, type Year } from './year.ts'

const townFields = ['status', 'statusDate', 'since', 'until', 'sources'] as const
const towns = read('twinTown', townFields, { kind: ['twin-town'] })

const groups = {
  withProject: { role: 'met', title: { sv: 'Med projekt som pågick', en: 'With a project under way' } },
  withoutProject: {
    role: 'unclear',
    title: {
      sv: 'Vänorter där registret inte har något projekt som pågick',
      en: 'Twin towns for which the register has no project under way',
    },
  },
  projectUnclear: {
    role: 'unclear',
    title: {
      sv: 'Vänorter med projekt där registret inte säger om det pågick',
      en: 'Twin towns with a project of which the register does not say whether it was under way',
    },
  },
  statusUnclear: {
    role: 'outside',
    title: {
      sv: 'Vänorter där registret inte säger om de var aktiva',
      en: 'Twin towns of which the register does not say whether they were active',
    },
  },
} as const satisfies Record<string, Group>

/** Whether a relation was active in the year. A status is that of the present, unless its source is too old. */
function wasActive(town: Pick<RecordFor<'twinTown'>, (typeof townFields)[number]>, year: Year): Answer {
  const { status, since, until } = town
  if (status === 'planned') return false
  const record = town as unknown as Json
  const isKnown = !statusAges(twinTown as unknown as Resource, record) || isCurrent(record, year.until)
  if (year.isPresent && status !== null && isKnown) return status === 'active'
  return lastedIn(year, since, until, { goesOn: status === 'active' && isKnown })
}

/** Whether a project builds on a town; null where the register does not say on which it does. */
const isWith = ({ twinTownIds }: { twinTownIds: readonly string[] | null }, town: string): Answer =>
  twinTownIds === null ? null : twinTownIds.includes(town)

/** Twin towns with an ongoing project, of those that are active. */
export const twinTownsWithProject = defineIndicator({
  id: 'twin-towns-with-project',
  title: { sv: 'Vänorter med pågående projekt', en: 'Twin towns with an ongoing project' },
  definition: {
    sv: `Vänorter med minst ett projekt som pågick under året, delat med de vänorter som enligt registret var aktiva då. Ett läge som källan anger utan datum eller för mer än ${OLD} år sedan räknas som okänt. Samarbetsorter, vänskapsorter och partnerskap räknas inte.`,
    en: `Twin towns with at least one project under way in the year, divided by the twin towns that were active then according to the register. A status whose source is undated or more than ${OLD} years old counts as unknown. Cooperation towns, friendship towns and partnerships are not counted.`,
  },
  unit: 'percent',
  direction: 'increase',
  matter: 'twin-town-work',
  reads: { towns, projects: read('project', [...projectDates, 'twinTownIds']) },
  groups,
  whenNone: {
    sv: 'Registret har inga vänorter som var aktiva det året.',
    en: 'The register has no twin towns that were active in the year.',
  },
  count: ({ towns, projects }, year) => ({
    groups: inGroups(groups, projects.length > 0 ? towns : [], (town) => {
      const isActive = wasActive(town, year)
      if (isActive === false) return null
      if (isActive === null) return ['statusUnclear', counted(['twinTown', town.id])]
      const found = projects.map((project) => ({
        key: ['project', project.id] as const,
        answer: both(isWith(project, town.id), ranIn(project, year)),
      }))
      const by = (wanted: Answer) => found.flatMap(({ key, answer }) => (answer === wanted ? [key] : []))
      const [running, unclear] = [by(true), by(null)]
      const name =
        running.length > 0 ? 'withProject' : unclear.length > 0 ? 'projectUnclear' : 'withoutProject'
      return [name, counted(['twinTown', town.id], running.length > 0 ? running : unclear)]
    }),
    reason: projects.length > 0 ? null : noProjects,
  }),
})
