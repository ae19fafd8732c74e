/** Evidence for a goal: links to the projects and activities that serve it. */
import { html, nothing } from 'lit'
import { activityStatuses } from '../../db/resources/activity.ts'
import { projectStatuses } from '../../db/resources/project-fields.ts'
import type { Label } from '../../db/schema/field.ts'
import { count, wordList } from '../text/format.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { projectHref } from '../page/project-page.ts'
import type { Goal } from '../records/goal.ts'
import type { GoalsView } from './messages.ts'

type Evidence = Pick<Goal['projects'][number] | Goal['activities'][number], 'id' | 'title' | 'status'>

/** A project that was refused funding does not count as evidence. */
const projectsOf = ({ projects }: Goal) => projects.filter(({ status }) => status !== 'rejected')

export const hasEvidence = (goal: Goal) => projectsOf(goal).length + goal.activities.length > 0

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
  const projects = projectsOf(goal)
  if (!hasEvidence(goal)) return choice(goal, view)
  const amounts = [[projects, t.projects] as const, [activities, t.activities] as const]
    .filter(([list]) => list.length > 0)
    .map(([list, word]) => count(list.length, word, lang))

  const links = (
    path: string,
    list: readonly Evidence[],
    statuses: Readonly<Record<string, Label>>,
    page: string,
  ) =>
    list.map(({ id, title, status }) => {
      const record = { id, url: url.replace(/[^/]+\/[^/?]*(\?.*)?$/, `${path}/${id}$1`) }
      return html`<li>
        <a href=${projectHref(page, record)} @click=${(event: Event) => view.select(event, record)}
          >${inLanguage(title, lang)}</a
        >
        <span class="meta">${labelIn(statuses[status!], lang) || messages.unknown}</span>
      </li>`
    })
  return html`<details part="evidence">
      <summary>${t.behind}: ${wordList(amounts, lang)}</summary>
      <ul class="evidence">
        ${links('projects', projects, projectStatuses, projectPage)}
        ${links('activities', activities, activityStatuses, '')}
      </ul>
    </details>
    ${choice(goal, view)}`
}
