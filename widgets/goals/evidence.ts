/** Evidence for a goal: links to the projects and activities that serve it, and to their effects. */
import { html, nothing } from 'lit'
import { activityStatuses } from '../../db/resources/activity-statuses.ts'
import { projectStatuses } from '../../db/resources/project-fields.ts'
import type { Label } from '../../db/schema/field.ts'
import { count, wordList } from '../text/format.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { projectHref } from '../page/project-page.ts'
import type { Goal } from '../records/goal.ts'
import { recordUrl } from '../page/links.ts'
import type { GoalsView } from './messages.ts'

type Evidence = Pick<Goal['effects'][number], 'id' | 'title'>

/** A project that was refused funding does not count as evidence. */
const projectsOf = ({ projects }: Goal) => projects.filter(({ status }) => status !== 'rejected')

/** Absent in a snapshot from before widgets showed them. */
const effectsOf = ({ effects = [] }: Partial<Pick<Goal, 'effects'>>) => effects

export const hasEvidence = (goal: Goal) =>
  projectsOf(goal).length + goal.activities.length + effectsOf(goal).length > 0

/** Shows the goal's projects in another widget of the page, or all of them again. */
function choice(goal: Goal, { t, chosen, choose }: GoalsView) {
  const isChosen = goal.id === chosen
  if (!choose || !(isChosen || projectsOf(goal).length > 0)) return nothing
  return html`<button
    type="button"
    part="choose"
    aria-pressed=${isChosen}
    aria-describedby=${`${goal.id}.quote`}
    @click=${() => choose(goal)}
  >
    ${t.choose}
  </button>`
}

export function evidence(goal: Goal, view: GoalsView) {
  const { t, lang, messages, projectPage } = view
  const { url, activities } = goal
  const [projects, effects] = [projectsOf(goal), effectsOf(goal)]
  if (!hasEvidence(goal)) return choice(goal, view)
  const amounts = [
    [projects, t.projects] as const,
    [activities, t.activities] as const,
    [effects, t.effects] as const,
  ]
    .filter(([list]) => list.length > 0)
    .map(([list, word]) => count(list.length, word, lang))

  const links = <E extends Evidence>(
    path: string,
    list: readonly E[],
    about: (one: E) => unknown,
    page = '',
  ) =>
    list.map((one) => {
      const record = { id: one.id, url: recordUrl(url, path, one.id) }
      return html`<li>
        <a href=${projectHref(page, record)} @click=${(event: Event) => view.select(event, record)}
          >${inLanguage(one.title, lang)}</a
        >
        <span class="meta">${about(one)}</span>
      </li>`
    })
  const statusIn = (statuses: Readonly<Record<string, Label>>) => (one: { readonly status: string | null }) =>
    labelIn(statuses[one.status!], lang) || messages.unknown
  return html`<details part="evidence">
      <summary>${t.behind}: ${wordList(amounts, lang)}</summary>
      <ul class="evidence">
        ${links('projects', projects, statusIn(projectStatuses), projectPage)}
        ${links('activities', activities, statusIn(activityStatuses))}
        ${links('effects', effects, ({ year }) => year)}
      </ul>
    </details>
    ${choice(goal, view)}`
}
