import type { Label } from '../../../db/schema/field.ts'
import { type RecordFor, resourceOf } from '../../../db/resources/index.ts'
import type { projectStatuses } from '../../../db/resources/project.ts'
import { themes } from '../../../db/resources/shared-choices.ts'
import { wordList } from '../../../widgets/text/format.ts'
import { lower } from '../text.ts'
import { asStated, known, open, type Stated, yearIn } from './age.ts'
import {
  entryOf,
  group,
  inBoth,
  inGroups,
  type Said,
  type Section,
  type Seen,
  easyStart,
  wayToList,
} from './content.ts'
import { inOrderOf } from './order.ts'
import { isForYoungPeople } from './young-people.ts'

type Project = RecordFor<'project'>

const resource = resourceOf('project')!
const MAX_PROJECTS = 4

const byStatus = inOrderOf<Project>([
  'ongoing',
  null,
  'granted',
  'finished',
  'reported',
  'applied',
  'approved',
  'funding-explored',
  'idea',
  'rejected',
] satisfies readonly (keyof typeof projectStatuses | null)[])

/** The projects: those that go on first, and of those the ones for young people. */
export function projectSection({ own, code, today }: Seen): Section | null {
  const young = (own.project ?? []).toSorted(
    (a, b) => Number(isForYoungPeople(b.groups)) - Number(isForYoungPeople(a.groups)),
  )
  const projects = byStatus(young)
  return projects.length === 0
    ? null
    : {
        id: 'projects',
        title: inBoth((t) => t.projects),
        groups: [
          ...inGroups(
            projects.map((project) => said(project, today)),
            MAX_PROJECTS,
          ),
          group({
            ways: [wayToList((t) => t.allProjects, resource, { municipality: code })],
          }),
        ],
      }
}

function said(project: Project, today: string): Said {
  const stated = progress(project, today)
  return {
    lead: stated.lead,
    entry: entryOf(resource, project, [...about(project), ...stated.sentences]),
  }
}

/** What it is about: the beginning of its summary where that is easy, else its themes. */
function about({ summary, themes: of }: Project) {
  const start = easyStart(summary)
  if (start.length > 0 || !of || of.length === 0) return start
  return [
    inBoth((t, language) =>
      t.about(
        wordList(
          of.map((theme) => lower(themes[theme], language)),
          language,
        ),
      ),
    ),
  ]
}

/** Whether it goes on. */
function progress(project: Project, today: string): Stated {
  const stated = (sentence: Label) => asStated(resource, project, today, sentence)
  const to = yearIn(project.endDate)
  switch (project.status) {
    case 'ongoing':
      return stated(inBoth((t) => t.isOngoing))
    case 'finished':
    case 'reported':
      return known(inBoth((t) => (to ? t.endedIn(to) : t.isOver)))
    case 'granted':
      return stated(inBoth((t) => t.granted))
    case 'applied':
      return stated(inBoth((t) => t.applied))
    case 'rejected':
      return known(inBoth((t) => t.rejected))
    case 'idea':
    case 'funding-explored':
    case 'approved':
      return stated(inBoth((t) => t.isIdea))
    case null:
      return open()
  }
}
