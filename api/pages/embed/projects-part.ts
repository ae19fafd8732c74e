/** What `<intl-projects>` shows before the reader has chosen anything. */
import type { LanguageMap } from '../../../db/schema/field.ts'
import { type Choices, chosenProjects, type Relation } from '../../../widgets/projects/choices.ts'
import type { Project } from '../../../widgets/projects/listed-project.ts'
import { byStart } from '../../../widgets/projects/sorting.ts'
import { type Actions, viewNamed } from '../../../widgets/projects/state.ts'
import { table } from '../../../widgets/projects/table.ts'
import { projectsTemplate } from '../../../widgets/projects/template.ts'
import type { View } from '../../../widgets/element/view.ts'

interface ProjectsPart {
  /** The projects of the municipality, or of the choices where it has too many. */
  readonly projects: readonly Project[]
  /** How many it has in all. */
  readonly total: number
  readonly choices: Choices
  readonly titles: Readonly<Record<Relation, LanguageMap>>
  readonly limit: number
  readonly view: string
}

/** Nothing listens: the element takes the page over. */
const actions: Actions = {
  choose: () => {},
  clear: () => {},
  showAs: () => {},
  sort: () => {},
  more: () => {},
  retry: () => {},
}

/** The whole content of the widget; the map's place is taken by the list. */
export function projectsPart(
  { projects, total, choices, titles, limit, view: name }: ProjectsPart,
  shared: View,
): unknown {
  const records = limit > 0 ? projects.slice(0, limit) : projects
  const chosen = chosenProjects(records, choices)
  const viewName = viewNamed(name)
  return projectsTemplate(
    {
      records,
      chosen,
      opened: null,
      choices,
      total,
      all: records.length,
      left: chosen.length,
      counted: undefined,
      latest: true,
      awaited: false,
      titles,
      viewName,
      drawn: viewName === 'table' ? 'table' : 'list',
      sorting: byStart,
      pages: 1,
      part: 'ready',
      table,
    },
    actions,
    { ...shared, page: '', current: '' },
  )
}
