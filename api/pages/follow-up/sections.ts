import { lastedIn, type Answer, both, fallsIn, isIn, type Year } from '../../../db/derived/year.ts'
import { ranIn } from '../../../db/derived/project-years.ts'
import { isGrantFromEu } from '../../../db/resources/granted.ts'
import type { RecordFor, ResourceName } from '../../../db/resources/index.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Label } from '../../../db/schema/field.ts'
import { isOver } from '../../../db/resources/project.ts'
import { isCurrent } from '../../../db/resources/status-age.ts'

/** What a follow-up says of the records of one resource. */
export interface Part<N extends ResourceName = ResourceName> {
  readonly id: string
  readonly resource: N
  readonly title: Label
  /** Its title inside a sentence. */
  readonly noun: Label
  /** The fields that are shown of a record beside its name. */
  readonly shown: readonly (keyof RecordFor<N> & string)[]
  /** The fields that a follow-up cannot do without. */
  readonly needed: readonly (keyof RecordFor<N> & string)[]
  /** Whether a record belongs to the year; null where the register does not say. */
  readonly belongs: (record: RecordFor<N>, year: Year) => Answer
  /** Holds what no other part can take: that there is none is not told. */
  readonly isRemainder?: true
}

export interface Section {
  readonly id: string
  readonly title: Label
  readonly parts: readonly Part[]
}

const definePart = <N extends ResourceName>(part: Part<N>): Part => part as unknown as Part

type Project = RecordFor<'project'>

const isFromEu = ({ programme, funding }: Project): boolean =>
  programme?.euFund === true || funding.some((line) => isGrantFromEu(line))

/** Neither programme nor funding is known. */
const mayBeFromEu = ({ programme, funding }: Project): boolean => programme === null && funding.length === 0

const projectFields = {
  shown: ['status', 'startDate', 'endDate', 'programmeId', 'summary', 'result'],
  needed: ['status', 'startDate', 'endDate', 'unitId', 'programmeId', 'goalIds', 'result'],
} as const satisfies Partial<Part<'project'>>

/** Whether something that goes on until it is ended was there in the year. */
function wasThere(record: RecordFor<'twinTown'> | RecordFor<'membership'>, year: Year): Answer {
  if (record.status === 'planned') return false
  const goesOn = record.status === 'active' && isCurrent(record as unknown as Json, year.until)
  return goesOn && year.isPresent ? true : lastedIn(year, record.since, record.until, { goesOn })
}

/** Every section of a follow-up, in order; the first three are those that the policy of Upplands Väsby lists. */
export const sections: readonly Section[] = [
  {
    id: 'projects',
    title: { sv: 'Projekt och ansökningar', en: 'Projects and applications' },
    parts: [
      definePart({
        id: 'eu-projects',
        resource: 'project',
        title: { sv: 'Pågående EU-projekt', en: 'Ongoing EU projects' },
        noun: { sv: 'pågående EU-projekt', en: 'ongoing EU projects' },
        ...projectFields,
        belongs: (project, year) => isFromEu(project) && ranIn(project, year),
      }),
      definePart({
        id: 'other-projects',
        resource: 'project',
        title: { sv: 'Andra internationella projekt', en: 'Other international projects' },
        noun: { sv: 'andra internationella projekt', en: 'other international projects' },
        ...projectFields,
        belongs: (project, year) => !isFromEu(project) && !mayBeFromEu(project) && ranIn(project, year),
      }),
      definePart({
        id: 'projects-of-unknown-funding',
        resource: 'project',
        title: {
          sv: 'Projekt där det inte framgår vem som betalar',
          en: 'Projects of which it is not clear who pays',
        },
        noun: {
          sv: 'projekt där det inte framgår vem som betalar',
          en: 'projects of which it is not clear who pays',
        },
        ...projectFields,
        belongs: (project, year) => mayBeFromEu(project) && ranIn(project, year),
        isRemainder: true,
      }),
      definePart({
        id: 'applications',
        resource: 'project',
        title: { sv: 'Inlämnade ansökningar', en: 'Applications sent' },
        noun: { sv: 'inlämnade ansökningar', en: 'applications sent' },
        shown: ['status', 'appliedOn', 'answeredOn', 'programmeId'],
        needed: ['answeredOn', 'approvalDecisionId'],
        // Only of an application that awaits its answer the day is missed.
        belongs: ({ status, appliedOn }, year) =>
          appliedOn === null && status !== 'applied' ? false : isIn(year, appliedOn),
      }),
      definePart({
        id: 'closed-projects',
        resource: 'project',
        title: { sv: 'Avslutade projekt', en: 'Projects that ended' },
        noun: { sv: 'avslutade projekt', en: 'projects that ended' },
        shown: ['status', 'endDate', 'reportDueOn', 'lastReportedOn', 'result', 'lessons'],
        needed: ['lastReportedOn', 'result'],
        belongs: (project, year) => isOver(project) && fallsIn(year, project.endDate),
      }),
    ],
  },
  {
    id: 'other-work',
    title: { sv: 'Övrigt internationellt arbete', en: 'Other international work' },
    parts: [
      definePart({
        id: 'activities',
        resource: 'activity',
        title: { sv: 'Besök, utbyten och andra aktiviteter', en: 'Visits, exchanges and other activities' },
        noun: { sv: 'besök, utbyten och andra aktiviteter', en: 'visits, exchanges and other activities' },
        shown: ['type', 'status', 'date', 'place', 'participants', 'description'],
        needed: ['date', 'unitId', 'goalIds'],
        belongs: ({ status, date }, year) => {
          if (status === 'suggested' || status === 'planned' || status === 'cancelled') return false
          if (status === 'ongoing') return year.isPresent ? true : both(null, fallsIn(year, date))
          return both(status === null ? null : true, fallsIn(year, date))
        },
      }),
      definePart({
        id: 'twin-towns',
        resource: 'twinTown',
        title: { sv: 'Vänorter och partnerskap', en: 'Twin towns and partnerships' },
        noun: { sv: 'vänorter och partnerskap', en: 'twin towns and partnerships' },
        shown: ['country', 'kind', 'status', 'since', 'until'],
        needed: ['status', 'since'],
        belongs: wasThere,
      }),
      definePart({
        id: 'agreements',
        resource: 'agreement',
        title: { sv: 'Avtal', en: 'Agreements' },
        noun: { sv: 'avtal', en: 'agreements' },
        shown: ['kind', 'signedOn', 'validTo'],
        needed: ['signedOn', 'decisionId'],
        belongs: ({ signedOn, validTo }, year) => lastedIn(year, signedOn, validTo, { goesOn: false }),
      }),
      definePart({
        id: 'memberships',
        resource: 'membership',
        title: { sv: 'Medlemskap i nätverk', en: 'Network memberships' },
        noun: { sv: 'medlemskap i nätverk', en: 'network memberships' },
        shown: ['status', 'since', 'until', 'purpose'],
        needed: ['status', 'since', 'unitId'],
        belongs: wasThere,
      }),
    ],
  },
  {
    id: 'effects',
    title: { sv: 'Konkreta effekter', en: 'Concrete effects' },
    parts: [
      definePart({
        id: 'effects',
        resource: 'effect',
        title: { sv: 'Effekter i verksamheten', en: 'Effects in operations' },
        noun: { sv: 'konkreta effekter', en: 'concrete effects' },
        shown: ['description', 'projectIds', 'activityIds'],
        needed: ['unitId', 'goalIds'],
        belongs: ({ year: of }, { number }) => (of === null ? null : of === number),
      }),
    ],
  },
]
