import '../../../widgets/project/define.ts'
import type { IntlProject } from '../../../widgets/project/intl-project.ts'
import type { Project, ProjectLists } from '../../../widgets/project/full-project.ts'
import { type MockResponse, envelope, startApi } from '../helpers/api.ts'
import { allInside, fixture, next, textOf } from '../helpers/page.ts'

export const exempelby = {
  id: '9999',
  url: 'https://utblick.example/utblick/v1/municipalities/9999',
  name: 'Exempelby',
  longitude: 14.9,
  latitude: 57.2,
  fictional: true,
}

/** What is shown of a project beside its record. */
type Others = Partial<Omit<ProjectLists, 'records'>>

export const projectApi = (
  records: readonly Project[],
  { goals = [], policies = [], activities = [], effects = [] }: Others = {},
  others: Record<string, MockResponse> = {},
) =>
  startApi({
    ...Object.fromEntries(records.map((record) => [`projects/${record.id}`, { json: envelope(record) }])),
    goals: { json: envelope(goals) },
    policies: { json: envelope(policies) },
    activities: { json: envelope(activities) },
    effects: { json: envelope(effects) },
    municipalities: { json: envelope(exempelby) },
    ...others,
  })

/** The widget with this project, painted. */
export async function show(record: Project, attributes = '', lists: Others = {}): Promise<IntlProject> {
  const api = await projectApi([record], lists)
  const el = fixture<IntlProject>(
    `<intl-project project-id="${record.id}" loading="eager" api="${api.base}" ${attributes}></intl-project>`,
  )
  await next(el, 'intl-load')
  await el.updateComplete
  return el
}

/** The stages as they are read, each with how it is drawn. */
export const stagesOf = (el: Element) =>
  allInside(el, '[part=station]').map((stage) => `${stage.classList[0]}: ${textOf(stage)}`)

/** The text under a heading of the widget. */
export function under(el: Element, name: string): string {
  const heading = allInside(el, '[part=section-title]').find((each) => textOf(each) === name)
  if (!heading) throw new Error(`no heading "${name}"`)
  return textOf(heading.parentElement!).slice(name.length + 1)
}

export const headings = (el: Element) => allInside(el, '[part=section-title]').map((each) => textOf(each))
