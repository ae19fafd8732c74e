/** Evidence for a goal: links to the work that serves it, and to its effects. */
import { html, nothing } from 'lit'
import { actionStatuses } from '../../db/resources/action.ts'
import { activityStatuses } from '../../db/resources/activity-statuses.ts'
import { projectStatuses } from '../../db/resources/project-fields.ts'
import { relationStatuses } from '../../db/resources/relation-statuses.ts'
import type { Label, LanguageMap } from '../../db/schema/field.ts'
import { count, wordList } from '../text/format.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { projectHref } from '../page/project-page.ts'
import type { Goal } from '../records/goal.ts'
import { recordUrl } from '../page/links.ts'
import type { GoalsView } from './messages.ts'

interface Evidence {
  readonly id: string
  readonly title?: LanguageMap
  /** Of a town. */
  readonly name?: string
  readonly status?: string | null
  /** Of an effect. */
  readonly year?: number | null
}

/** The path of the resource, its records behind the goal, and the labels of their statuses. */
type KindOfEvidence = readonly [
  path: keyof GoalsView['t']['evidence'],
  records: readonly Evidence[],
  statuses: Readonly<Record<string, Label>> | null,
]

/** A project that was refused funding does not count as evidence. */
const projectsOf = ({ projects }: Goal) => projects.filter(({ status }) => status !== 'rejected')

/** A goal of a snapshot, which may lack what widgets showed later. */
type Stored = Partial<Pick<Goal, 'actions' | 'twinTowns' | 'effects'>>

/** What is behind a goal. Neither actions and relations that are only planned, nor those that are dropped or past. */
function evidenceOf(goal: Goal): KindOfEvidence[] {
  const { actions = [], twinTowns = [], effects = [] }: Stored = goal
  const all: KindOfEvidence[] = [
    ['projects', projectsOf(goal), projectStatuses],
    ['activities', goal.activities, activityStatuses],
    ['actions', actions.filter(({ status }) => /ongoing|done/.test(status)), actionStatuses],
    ['twin-towns', twinTowns.filter(({ status }) => !/planned|ended|merged/.test(status!)), relationStatuses],
    ['effects', effects, null],
  ]
  return all.filter(([, [first]]) => first)
}

export const hasEvidence = (goal: Goal) => evidenceOf(goal).length > 0

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
  const found = evidenceOf(goal)
  const items = found.map(([path, list, statuses]) =>
    list.map(({ id, title, name, status, year }) => {
      const record = { id, url: recordUrl(goal.url, path, id) }
      return html`<li>
        <a
          href=${projectHref(path === 'projects' ? projectPage : '', record)}
          @click=${(event: Event) => view.select(event, record)}
          >${title ? inLanguage(title, lang) : name}</a
        >
        <span class="meta">${statuses ? labelIn(statuses[status!], lang) || messages.unknown : year}</span>
      </li>`
    }),
  )
  const amounts = found.map(([path, { length }]) => count(length, t.evidence[path], lang))
  return html`${
    found[0]
      ? html`<details part="evidence">
          <summary>${t.behind}: ${wordList(amounts, lang)}</summary>
          <ul class="evidence">
            ${items}
          </ul>
        </details>`
      : nothing
  }
  ${choice(goal, view)}`
}
