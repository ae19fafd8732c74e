/** The whole content of the widget, from its state. Pure: no page, no element. */
import { html, nothing, type TemplateResult } from 'lit'
import { count, number } from '../text/format.ts'
import { inLanguage } from '../text/language.ts'
import { deferred } from '../element/deferred.ts'
import { choiceNames, relations } from './choices.ts'
import { figures } from './figures.ts'
import { filterBar } from './filter-bar.ts'
import { list, type ProjectsView } from './list.ts'
import { axisOf } from './period.ts'
import { type Actions, type State, type ViewName, viewNames } from './state.ts'
import { messagesIn } from './messages.ts'

/** Below this number of records, filters are not needed. */
const MIN_RECORDS_TO_FILTER = 6

/** Projects added at a time; a row of the table is far lower. */
const stepOf = (view: ViewName) => (view === 'table' ? 100 : 40)

/** Maximum number of projects shown. A list begins with a few, to keep content below it reachable on a phone. */
export const maxShownIn = (view: ViewName, pages: number): number =>
  stepOf(view) * pages - (view === 'table' ? 0 : 30)

function viewSwitch({ viewName }: State, { showAs }: Actions, { lang }: ProjectsView) {
  const t = messagesIn(lang)
  return html`<fieldset class="views" part="views">
    <legend class="hidden">${t.showAs}</legend>
    ${viewNames.map(
      (name) =>
        html`<label
          ><input type="radio" name="view" .checked=${name === viewName} @change=${() => showAs(name)} /><span
            >${t[name]}</span
          ></label
        >`,
    )}
  </fieldset>`
}

/** Choices made elsewhere on the page, each with a button to clear it. */
function chips({ choices, titles }: State, { clear }: Actions, { lang }: ProjectsView) {
  const t = messagesIn(lang)
  const chosen = relations.filter((relation) => choices[relation])
  return chosen[0]
    ? html`<div class="chips">
        ${chosen.map(
          (relation) =>
            html`<button type="button" part="chip" @click=${() => clear([relation])}>
              <span>${t[relation]}: ${inLanguage(titles[relation], lang)}</span>
              <span aria-hidden="true">×</span><span class="hidden">${t.remove}</span>
            </button>`,
        )}
      </div>`
    : nothing
}

export function projectsTemplate(state: State, actions: Actions, view: ProjectsView): TemplateResult {
  const { records, chosen, opened, choices, total, all, left, viewName, drawn, sorting, pages, part, table } =
    state
  const { lang, today, messages } = view
  const t = messagesIn(lang)
  const narrowed = Object.values(choices).some(Boolean)
  const listed = opened ? chosen.filter(({ id }) => opened.has(id)) : chosen
  const most = maxShownIn(drawn, pages)
  const rest = listed.length - most
  return html`${chosen.length > 0 ? figures(state, narrowed, view) : nothing}
    ${records.length < MIN_RECORDS_TO_FILTER && !narrowed ? nothing : filterBar(state, actions, view)}
    ${chips(state, actions, view)}
    <div class="tools">
      ${viewSwitch(state, actions, view)}
      ${
        narrowed
          ? html`<p>
              <span>
                ${state.awaited ? messages.loading : t.some(number(left, lang), count(all, t.projects, lang))}
              </span>
              <button type="button" @click=${() => actions.clear(choiceNames)}>${t.clear}</button>
            </p>`
          : nothing
      }
    </div>
    ${
      total > records.length && records.length > 0
        ? html`<p class="meta">
            ${t.latest(t.some(number(records.length, lang), count(total, t.projects, lang)), state.latest)}
          </p>`
        : nothing
    }
    ${
      chosen.length > 0 || state.awaited
        ? viewName === drawn
          ? nothing
          : html`<p>${t.unplaced}</p>`
        : html`<p>${t.noHits}</p>`
    }
    ${
      part === 'ready'
        ? nothing
        : html`<div class=${part === 'awaited' ? '' : 'notice'}>
            <p>${part === 'failed' ? messages.errors.offline : messages.loading}</p>
            ${
              part === 'awaited'
                ? nothing
                : html`<button type="button" @click=${actions.retry}>${messages.retry}</button>`
            }
          </div>`
    }
    ${drawn === 'map' ? html`<div class="map-part"></div>` : nothing}
    ${
      listed.length === 0
        ? nothing
        : drawn === 'table' && table
          ? table(listed, most, sorting, actions.sort, view)
          : list(listed.slice(0, most), axisOf(records, today), view)
    }
    ${deferred(() =>
      rest > 0
        ? html`<button type="button" class="more" part="more" @click=${actions.more}>
            ${t.more(Math.min(rest, stepOf(drawn)))}
          </button>`
        : nothing,
    )}`
}

/** Skeleton: filters and some rows, about as tall as the content. */
const bone = html`<p class="bone"></p>`
const row = html`<div class="row">
  <div>${bone}${bone}${bone}</div>
  ${bone}${bone}
</div>`
export const skeleton = html`<p class="bone controls"></p>
  ${[row, row, row, row, row, row]}`
