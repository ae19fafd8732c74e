/** What stands behind a goal: the projects and activities that serve it, as links. */
import { html } from 'lit/html.js'
import { activityStatuses } from '../../db/resources/activity.ts'
import { projectStatuses } from '../../db/resources/project.ts'
import type { Label } from '../../db/schema/field.ts'
import { count, wordList } from '../shared/format.ts'
import { inLanguage, labelIn } from '../shared/language.ts'
import type { Goal } from './goal.ts'
import type { GoalsView } from './words.ts'

type Evidence = Pick<Goal['projects'][number] | Goal['activities'][number], 'id' | 'title' | 'status'>

export function evidence({ url, projects, activities }: Goal, view: GoalsView) {
  const { words, lang, messages } = view
  const amounts = [[projects, words.projects] as const, [activities, words.activities] as const]
    .filter(([list]) => list.length > 0)
    .map(([list, word]) => count(list.length, word, lang))
  if (amounts.length === 0) return html`<p class="meta">${words.behind}: ${words.nothingBehind}.</p>`

  const links = (path: string, list: readonly Evidence[], statuses: Readonly<Record<string, Label>>) =>
    list.map(({ id, title, status }) => {
      const record = { id, url: url.replace(/[^/]+\/[^/]*$/, `${path}/${id}`) }
      return html`<li>
        <a href=${record.url} @click=${(event: Event) => view.select(event, record)}
          >${inLanguage(title, lang)}</a
        >
        <span class="meta">${status ? labelIn(statuses[status]!, lang) : messages.unknown}</span>
      </li>`
    })
  return html`<details part="evidence">
    <summary>${words.behind}: ${wordList(amounts, lang)}</summary>
    <ul class="evidence">
      ${links('projects', projects, projectStatuses)} ${links('activities', activities, activityStatuses)}
    </ul>
  </details>`
}
