/** The whole content of the widget, out of what is known and chosen. Pure: no page, no element. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { count, number } from '../shared/format.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { inLanguage } from '../shared/language.ts'
import { later } from '../shared/later.ts'
import { choiceNames, type Choices, type FacetCounts, type Relation, relations } from './choices.ts'
import { figures } from './figures.ts'
import { filterBar } from './filter-bar.ts'
import { list, type ProjectsView } from './list.ts'
import type { table } from './table.ts'
import { axisOf } from './period.ts'
import type { PartState } from './other-views.ts'
import type { Project } from './project.ts'
import type { Column, Sorting } from './sorting.ts'
import { wordsIn } from './words.ts'

export const viewNames = ['list', 'map', 'table'] as const
export type ViewName = (typeof viewNames)[number]

export const viewNamed = (text: string): ViewName => viewNames.find((name) => name === text) ?? 'list'

/** Fewer records than this are seen at a glance. */
const WORTH_FILTERING = 6

/** Projects added at a time; a row of the table is far lower. */
const stepOf = (view: ViewName) => (view === 'table' ? 100 : 40)

/** How many projects are shown at most. A list begins with a few, for what stands beneath it on a phone. */
export const mostIn = (view: ViewName, pages: number): number =>
  stepOf(view) * pages - (view === 'table' ? 0 : 30)

export interface State {
  readonly records: readonly Project[]
  /** Those that the choices leave. */
  readonly chosen: readonly Project[]
  /** Ids of the projects in the places that the reader has opened on the map; null for all. */
  readonly opened: ReadonlySet<string> | null
  readonly choices: Choices
  /** How many projects the answer is of, which may have brought only some of them. */
  readonly total: number
  /** How many projects there are, and how many the choices leave: not all of them need be here. */
  readonly all: number
  readonly left: number
  /** The register's own counts, when it has more projects than are here. */
  readonly counted: FacetCounts | undefined
  /** Whether those that are here are the ones that began last, because the API chose them. */
  readonly latest: boolean
  /** Whether the API has been asked for what is chosen, and has not answered. */
  readonly awaited: boolean
  /** What the chosen twin town and goal are called. */
  readonly titles: Readonly<Record<Relation, LanguageMap>>
  readonly viewName: ViewName
  /** What is drawn: the list where the map would be empty. */
  readonly drawn: ViewName
  readonly sorting: Sorting
  /** How many times the reader has asked for more, and once. */
  readonly pages: number
  /** How it is with the part that draws the map or the table. */
  readonly part: PartState
  /** Draws the table, when it has come. */
  readonly table: typeof table | undefined
}

export interface Actions {
  readonly choose: (change: Partial<Choices>) => void
  /** Takes choices back. */
  readonly clear: (names: readonly (keyof Choices)[]) => unknown
  readonly showAs: (view: ViewName) => void
  readonly sort: (by: Column) => void
  readonly more: () => void
  readonly retry: () => void
}

function viewSwitch({ viewName }: State, { showAs }: Actions, { lang }: ProjectsView) {
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

/** What was chosen elsewhere on the page, each to be taken back. */
function chips({ choices, titles }: State, { clear }: Actions, { lang }: ProjectsView) {
  const words = wordsIn(lang)
  const chosen = relations.filter((relation) => choices[relation])
  return chosen[0]
    ? html`<div class="chips">
        ${chosen.map(
          (relation) =>
            html`<button type="button" part="chip" @click=${() => clear([relation])}>
              <span>${words[relation]}: ${inLanguage(titles[relation], lang)}</span>
              <span aria-hidden="true">×</span><span class="hidden">${words.remove}</span>
            </button>`,
        )}
      </div>`
    : nothing
}

export function projectsTemplate(state: State, actions: Actions, view: ProjectsView): TemplateResult {
  const { records, chosen, opened, choices, total, all, left, viewName, drawn, sorting, pages, part, table } =
    state
  const { lang, today, messages } = view
  const words = wordsIn(lang)
  const narrowed = Object.values(choices).some(Boolean)
  const listed = opened ? chosen.filter(({ id }) => opened.has(id)) : chosen
  const most = mostIn(drawn, pages)
  const rest = listed.length - most
  return html`${chosen.length > 0 ? figures(state, narrowed, view) : nothing}
    ${records.length < WORTH_FILTERING && !narrowed ? nothing : filterBar(state, actions, view)}
    ${chips(state, actions, view)}
    <div class="tools">
      ${viewSwitch(state, actions, view)}
      ${
        narrowed
          ? html`<p>
              <span>
                ${state.awaited ? messages.loading : words.some(number(left, lang), count(all, words.projects, lang))}
              </span>
              <button type="button" @click=${() => actions.clear(choiceNames)}>${words.clear}</button>
            </p>`
          : nothing
      }
    </div>
    ${
      total > records.length && records.length > 0
        ? html`<p class="meta">
            ${words.latest(
              words.some(number(records.length, lang), count(total, words.projects, lang)),
              state.latest,
            )}
          </p>`
        : nothing
    }
    ${
      chosen.length > 0 || state.awaited
        ? viewName === drawn
          ? nothing
          : html`<p>${words.unplaced}</p>`
        : html`<p>${words.noHits}</p>`
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
    ${later(() =>
      rest > 0
        ? html`<button type="button" class="more" part="more" @click=${actions.more}>
            ${words.more(Math.min(rest, stepOf(drawn)))}
          </button>`
        : nothing,
    )}`
}

/** Shown while the projects are awaited: filters and some rows, about as tall as they will be. */
const bone = html`<p class="bone"></p>`
const row = html`<div class="row">
  <div>${bone}${bone}${bone}</div>
  ${bone}${bone}
</div>`
export const bones = html`<p class="bone controls"></p>
  ${[row, row, row, row, row, row]}`
