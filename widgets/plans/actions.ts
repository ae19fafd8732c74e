/** Actions of a plan: what is to be done, how it is judged, how far it has come. */
import { html, nothing, type TemplateResult } from 'lit'
import { actionStatuses } from '../../db/resources/action.ts'
import { heading } from '../element/heading.ts'
import { notStated } from '../element/not-stated.ts'
import { type Shape, shape } from '../element/shape.ts'
import { count, formFor, number } from '../text/format.ts'
import { dayInWords } from '../text/format-date.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import type { PlansView } from './messages.ts'
import { type Action, isOverdue, type Plans } from './plans.ts'

const shapes = {
  planned: 'open',
  ongoing: 'half',
  done: 'done',
  cancelled: 'none',
} as const satisfies Readonly<Record<keyof typeof actionStatuses, Shape>>

/** "Pågår", and that it is overdue. */
export function actionMark(action: Pick<Action, 'status' | 'dueOn'>, view: PlansView): TemplateResult {
  const { t, lang, today } = view
  const { status, dueOn } = action
  const word = labelIn(actionStatuses[status], lang)
  return isOverdue(action, today)
    ? html`<p class="mark missed" part="overdue">
        ${shape('missed')}
        <span>${t.overdue(dayInWords(dueOn!, lang))} (${word.toLocaleLowerCase(lang)})</span>
      </p>`
    : html`<p class="mark ${shapes[status]}" part="mark">${shape(shapes[status])} <span>${word}</span></p>`
}

const term = (name: string, description: unknown) =>
  html`<div>
    <dt class="meta">${name}</dt>
    <dd class="text">${description}</dd>
  </div>`

function actionItem(action: Action, { actions, goals }: Pick<Plans, 'actions' | 'goals'>, view: PlansView) {
  const { t, lang, today } = view
  const { id, title, dueOn, criterion, result } = action
  const details = actions.find((each) => each.id === id)
  const served = goals.filter((goal) => details?.goalIds?.includes(goal.id))
  const name = inLanguage(title, lang)
  const about = [
    details?.unit && inLanguage(details.unit.name, lang),
    // An overdue one says its day itself.
    dueOn && !isOverdue(action, today) && t.dueOn(dayInWords(dueOn, lang)),
  ].filter(Boolean)
  const missing = [
    ...(details && !details.unit ? [t.fields.actionUnit] : []),
    ...(dueOn ? [] : [t.fields.dueOn]),
  ]
  return html`<li part="action">
    ${heading(
      view.level + 1,
      'action-title',
      details
        ? html`<a href=${details.url} @click=${(event: Event) => view.select(event, details)}>${name}</a>`
        : name,
    )}
    ${actionMark(action, view)}
    ${
      about[0]
        ? html`<p class="meta">${about.map((each, index) => html`${index > 0 ? ' · ' : nothing}${each}`)}</p>`
        : nothing
    }
    <dl>
      ${criterion ? term(t.criterion, inLanguage(criterion, lang)) : nothing}
      ${result ? term(t.result, inLanguage(result, lang)) : nothing}
      ${
        served[0]
          ? term(
              t.goals,
              served.map(
                (goal, index) =>
                  html`${index > 0 ? ', ' : nothing}<a href=${goal.url}
                      >${inLanguage(goal.wording, lang)}</a
                    >`,
              ),
            )
          : nothing
      }
    </dl>
    ${notStated(missing, view)}
  </li>`
}

/** "3 av 5 åtgärder är genomförda, 1 är försenad". */
export function progress(
  actions: readonly Pick<Action, 'status' | 'dueOn'>[],
  view: PlansView,
): TemplateResult {
  const { t, lang, today } = view
  const done = actions.filter(({ status }) => status === 'done').length
  const late = actions.filter((action) => isOverdue(action, today)).length
  const all = t.of(number(done, lang), count(actions.length, t.actionCount, lang))
  return html`<p part="progress">
    ${all}
    ${formFor(done, t.done, lang)}${late > 0 ? html`, <span class="missed">${count(late, t.late, lang)}</span>` : nothing}.
  </p>`
}

/** Those that are overdue, by name. */
export function overdueActions(actions: readonly Action[], view: PlansView): TemplateResult | typeof nothing {
  const late = actions.filter((action) => isOverdue(action, view.today))
  return late.length > 0
    ? html`<ul class="overdue">
        ${late.map(
          (action) => html`<li>${inLanguage(action.title, view.lang)} ${actionMark(action, view)}</li>`,
        )}
      </ul>`
    : nothing
}

export const actionList = (
  actions: readonly Action[],
  more: Pick<Plans, 'actions' | 'goals'>,
  view: PlansView,
): TemplateResult =>
  html`<ul class="actions" part="actions">
    ${actions.map((action) => actionItem(action, more, view))}
  </ul>`
