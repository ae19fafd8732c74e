import { isGranted } from '../../db/resources/granted.ts'
import type { RecordFor } from '../../db/resources/index.ts'
import type { projectStatuses } from '../../db/resources/project.ts'

export type Project = RecordFor<'project'>
type Status = keyof typeof projectStatuses

/** An organisation that asks for IATI of those it funds. */
export interface AidOrganisation {
  readonly name: string
  /** Matches its names in the texts of the register; not the word "sida", a page. */
  readonly named: RegExp
  /** Its identifier in the IATI Registry; null without one. */
  readonly ref: string | null
  /** Code of the list OrganisationType; null where no code is certain. */
  readonly type: string | null
}

/** Sida, and the centre through which it funds municipalities. Whoever pays first is listed first. */
export const aidOrganisations: readonly AidOrganisation[] = [
  {
    name: 'Sida',
    named: /\bSida\b|[Ss]tyrelsen för [Ii]nternationellt [Uu]tvecklingssamarbete/u,
    ref: 'SE-0',
    type: '10',
  },
  {
    name: 'ICLD',
    named: /\bICLD\b|[Ii]nternationellt [Cc]entrum för [Ll]okal [Dd]emokrati/u,
    ref: null,
    type: null,
  },
]

/** The statuses of a project that has got its money. */
const hasMoney: Readonly<Record<Status, boolean>> = {
  idea: false,
  'funding-explored': false,
  approved: false,
  applied: false,
  granted: true,
  rejected: false,
  ongoing: true,
  finished: true,
  reported: true,
}

const organisationsIn = (texts: readonly (string | null | undefined)[]): AidOrganisation[] =>
  aidOrganisations.filter(({ named }) => texts.some((text) => text && named.test(text)))

/** The aid organisations behind one line of funding: by its funder, and by the project's programme if it is the line's. */
const behind = ({ programmeId, programme }: Project, line: Project['funding'][number]): AidOrganisation[] =>
  organisationsIn([line.funder, ...(line.programmeId === programmeId ? programmeTexts(programme) : [])])

const programmeTexts = (programme: Project['programme']): (string | null | undefined)[] =>
  programme ? [programme.title.sv, programme.title.en, programme.fund] : []

/** The lines of funding that are granted or paid, with the aid organisations behind each. */
export const grantedLines = (project: Project) =>
  project.funding.filter(isGranted).map((line) => ({ ...line, organisations: behind(project, line) }))

/**
 * The aid organisations that fund a project: those behind money that is granted or paid, and those of its programme
 * once the project is granted. Money that is planned or applied for does not count.
 */
export function fundingOrganisations(project: Project): readonly AidOrganisation[] {
  const { status, programme } = project
  const found = new Set([
    ...grantedLines(project).flatMap(({ organisations }) => organisations),
    ...(status && hasMoney[status] ? organisationsIn(programmeTexts(programme)) : []),
  ])
  return aidOrganisations.filter((organisation) => found.has(organisation))
}
