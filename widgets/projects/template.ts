/** The whole content of the widget, out of what is known and chosen. Pure: no page, no element. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { count } from '../shared/format.ts'
import type { View } from '../shared/view.ts'
import type { Choices } from './choices.ts'
import { figures } from './figures.ts'
import { filterBar } from './filter-bar.ts'
import { list } from './list.ts'
import type { table } from './table.ts'
import { axisOf } from './period.ts'
import type { Project } from './project.ts'
import type { Column, Sorting } from './sorting.ts'
import { wordsIn } from './words.ts'

export const viewNames = ['list', 'map', 'table'] as const
export type ViewName = (typeof viewNames)[number]

/** Fewer records than this are seen at a glance. */
const WORTH_FILTERING = 6

/** Projects listed at first, and added at a time; a row of the table is five times as low. */
export const pageOf = (view: ViewName): number => (view === 'table' ? 100 : 20)

export interface State {
  readonly records: readonly Project[]
  /** Those that the choices leave. */
  readonly chosen: readonly Project[]
  /** Ids of the projects in the places that the reader has opened on the map; null for all. */
  readonly opened: ReadonlySet<string> | null
  readonly choices: Choices
  readonly viewName: ViewName
  readonly sorting: Sorting
  /** How many times `pageOf` is shown. */
  readonly pages: number
  /** Whether the part that draws the map or the table has come, or never will. */
  readonly part: 'awaited' | 'ready' | 'failed'
  /** Draws the table, when it has come. */
  readonly table: typeof table | undefined
}

export interface Actions {
  readonly choose: (change: Partial<Choices>) => void
  readonly clear: () => void
  readonly showAs: (view: ViewName) => void
  readonly sort: (by: Column) => void
  readonly more: () => void
  readonly retry: () => void
}

function viewSwitch({ viewName }: State, { showAs }: Actions, { lang }: View) {
  const words = wordsIn(lang)
  return html`<fieldset class="views" part="views">
    <legend class="hidden">${words.showAs}</legend>
    ${viewNames.map(
      (name) =>
        html`<label
          ><input type="radio" name="view" .checked=${name === viewName} @change=${() => showAs(name)} /><span
            >${words[name]}</span
          ></label
        >`,
    )}
  </fieldset>`
}

export function projectsTemplate(state: State, actions: Actions, view: View): TemplateResult {
  const { records, chosen, opened, choices, viewName, sorting, pages, part, table } = state
  const { lang, meta, today, messages } = view
  const words = wordsIn(lang)
  const narrowed = Object.values(choices).some(Boolean)
  const listed = opened ? chosen.filter(({ id }) => opened.has(id)) : chosen
  const page = pageOf(viewName)
  const left = listed.length - page * pages
  const total = meta.totalRecords ?? 0
  return html`${chosen.length > 0 ? figures(chosen, view) : nothing}
    ${records.length < WORTH_FILTERING && !narrowed ? nothing : filterBar(records, choices, actions.choose, view)}
    <div class="tools">
      ${viewSwitch(state, actions, view)}
      ${
        narrowed
          ? html`<p>
              ${words.some(chosen.length, count(records.length, words.projects, lang))}
              <button type="button" @click=${actions.clear}>${words.clear}</button>
            </p>`
          : nothing
      }
    </div>
    ${total > records.length ? html`<p class="meta">${words.latest(words.some(records.length, count(total, words.projects, lang)))}</p>` : nothing}
    ${chosen.length > 0 ? nothing : html`<p>${words.noHits}</p>`}
    ${
      part === 'failed'
        ? html`<div class="notice">
            <p role="status">${messages.errors.offline}</p>
            <button type="button" @click=${actions.retry}>${messages.retry}</button>
          </div>`
        : part === 'awaited'
          ? html`<p role="status">${messages.loading}</p>`
          : nothing
    }
    ${viewName === 'map' ? html`<div class="map-part"></div>` : nothing}
    ${
      listed.length === 0
        ? nothing
        : viewName === 'table' && table
          ? table(listed, page * pages, sorting, actions.sort, view)
          : list(listed.slice(0, page * pages), axisOf(records, today), view)
    }
    ${
      left > 0
        ? html`<button type="button" class="more" part="more" @click=${actions.more}>
            ${words.more(Math.min(left, page))}
          </button>`
        : nothing
    }`
}
