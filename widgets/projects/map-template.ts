import { number } from '../text/format.ts'
import { html, nothing, svg, type TemplateResult } from 'lit'
import type { Language } from '../text/language.ts'
import { type BaseMap, type Point, worldGrid } from '../map/equal-earth.ts'
import type { ViewBox } from '../map/viewport.ts'
import { heading } from '../element/heading.ts'
import { type ProjectsView, titleLink } from './list.ts'
import type { Gestures } from './map-gestures.ts'
import { viewMessages } from './view-messages.ts'
import { nameOf, nameOfAll, projectsIn } from './place-names.ts'
import type { Marker, Spot } from './places.ts'
import type { Project } from './listed-project.ts'

export interface MapState {
  readonly world: BaseMap
  readonly box: ViewBox
  /** Grid units per CSS pixel. */
  readonly unit: number
  readonly markers: readonly Marker[]
  /** The marker that the Tab key reaches. */
  readonly current: Marker | undefined
  /** The municipality itself. */
  readonly own: (Point & { readonly name: string }) | null
  readonly unknown: readonly Project[]
  /** The places that are opened. */
  readonly open: readonly Spot[]
  /** Id of the project highlighted in the list. */
  readonly highlighted: string
  readonly closest: boolean
  /** Whether there are places out of view, or the reader has zoomed or moved. */
  readonly moved: boolean
  /** How many places are out of view. */
  readonly outside: number
  /** How many projects are on the map. */
  readonly total: number
  /** Whether they are clustered by the API. */
  readonly isClustered: boolean
}

export interface MapActions {
  readonly skip: () => void
  readonly open: (marker: Marker, event: MouseEvent) => void
  readonly reach: (marker: Marker) => void
  readonly zoom: (factor: number) => void
  readonly move: (right: number, down: number) => void
  readonly whole: () => void
  readonly close: () => void
  /** Escape in the opened places. */
  readonly leave: (event: KeyboardEvent) => void
  readonly gestures: Gestures
  /** The pointer or the focus enters or leaves a marker. */
  readonly names: (event: Event) => void
}

/** Custom properties instead of an inline style, which a strict CSP would block. */
const at = ({ x, y }: Point, box: ViewBox, more = '') =>
  `--x:${(100 * (x - box.x)) / box.width}%;--y:${(100 * (y - box.y)) / box.height}%;${more}`

const side = ({ x, y }: Point, box: ViewBox) =>
  `${x > box.x + box.width / 2 ? 'east' : ''} ${y < box.y + box.height / 4 ? 'north' : ''}`

/** The municipality's name: after its point or before it, or above markers that leave no room on either side. */
function ownName(own: NonNullable<MapState['own']>, { markers, box, unit }: MapState) {
  const crowd = markers.filter(
    ({ x, y }) => Math.abs(y - own.y) < 28 * unit && Math.abs(x - own.x) < 130 * unit,
  )
  const isFree = (sign: number) =>
    crowd.every(({ x }) => Math.abs(sign * (x - own.x) - 55 * unit) > 75 * unit)
  const sides = own.x > box.x + box.width / 2 ? [-1, 1] : [1, -1]
  const side = sides.find(isFree)
  const below = crowd.filter(({ x }) => Math.abs(x - own.x) < 50 * unit)
  const top = Math.min(own.y, ...below.map((marker) => marker.y)) - 24 * unit
  const y = side ? own.y : Math.max(top, box.y + 14 * unit)
  return html`<span
    class="own ${side === -1 ? 'before' : side ? '' : 'above'}"
    .style=${at({ x: own.x, y }, box)}
    >${own.name}</span
  >`
}

/** Area proportional to the count, and wide enough for its digits. */
const diameter = (count: number, most: number) =>
  count === 1 ? 14 : Math.max(24 + 20 * Math.sqrt(count / most), 14 + 8 * String(count).length)

function markerButton(marker: Marker, most: number, state: MapState, actions: MapActions, lang: Language) {
  const { box, current, open, highlighted } = state
  const { projects, spots, count: many } = marker
  const isOpen = spots.some((spot) => open.includes(spot))
  const lit = [...projects].some(({ id }) => id === highlighted)
  return html`<button
    type="button"
    class="marker ${many > 1 ? 'many' : ''} ${lit ? 'lit' : ''} ${side(marker, box)}"
    part="marker"
    tabindex=${marker === current ? 0 : -1}
    aria-pressed=${spots.length === 1 || isOpen ? isOpen : nothing}
    .style=${at(marker, box, `--d:${diameter(many, most)}px`)}
    @click=${(event: MouseEvent) => actions.open(marker, event)}
    @mouseenter=${actions.names}
    @mouseleave=${actions.names}
    @focus=${(event: Event) => {
      actions.names(event)
      actions.reach(marker)
    }}
  >
    <span class="dot" aria-hidden="true">${many > 1 ? number(many, lang) : nothing}</span
    ><span class="label">${nameOf(marker, lang)}</span>
  </button>`
}

function tool(name: string, sign: string, action: () => void, disabled = false) {
  return html`<button
    type="button"
    aria-label=${name}
    title=${name}
    aria-disabled=${disabled}
    @click=${action}
  >
    ${sign}
  </button>`
}

export function mapTemplate(state: MapState, actions: MapActions, view: ProjectsView): TemplateResult {
  const { world, box, markers, own, unknown, open, total, outside } = state
  const { lang } = view
  const t = viewMessages(lang)
  const most = Math.max(2, ...markers.map((marker) => marker.count))
  const { key, wheel, press, drag, touch, pinch } = actions.gestures
  return html`<button type="button" class="skip" @click=${actions.skip}>${t.skip}</button>
    <div
      class="map"
      part="map"
      role="group"
      tabindex=${markers.length > 0 ? -1 : 0}
      aria-label=${t.name(projectsIn(total, lang))}
      @keydown=${key}
      @wheel=${wheel}
      @pointerdown=${press}
      @pointermove=${drag}
      @touchstart=${touch}
      @touchmove=${pinch}
    >
      <svg
        viewBox="${box.x} ${box.y} ${box.width} ${box.height}"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        ${svg`<g transform="scale(${worldGrid.width / world.width})"><path class="land" d=${world.land} /><path class="borders" d=${world.borders} /></g>`}
      </svg>
      ${own ? ownName(own, state) : nothing}
      ${markers.map((marker) => markerButton(marker, most, state, actions, lang))}
    </div>
    <div class="map-tools">
      <div role="group" aria-label=${t.zoom}>
        ${tool(t.closer, '+', () => actions.zoom(2), state.closest)}
        ${tool(t.farther, '−', () => actions.zoom(0.5))}
      </div>
      <div role="group" aria-label=${t.move}>
        ${tool(t.left, '←', () => actions.move(-1, 0))} ${tool(t.up, '↑', () => actions.move(0, -1))}
        ${tool(t.down, '↓', () => actions.move(0, 1))} ${tool(t.right, '→', () => actions.move(1, 0))}
      </div>
      <button type="button" class="whole" aria-disabled=${!state.moved} @click=${actions.whole}>
        ${t.whole(outside ? number(outside, lang) : '')}
      </button>
      <details>
        <summary>${t.how}</summary>
        <p>${t.help}</p>
      </details>
    </div>
    <div class="meta">
      <p>${t.credit}</p>
      ${state.isClustered ? html`<p>${t.unmapped}</p>` : nothing}
    </div>
    ${
      unknown.length > 0
        ? html`<div class="unknown dots">
            <p>${t.unknown(projectsIn(unknown.length, lang))}:</p>
            ${unknown.map((project) => titleLink(project, view))}
          </div>`
        : nothing
    }
    ${
      open.length > 0
        ? html`<div
            class="opened"
            role="group"
            aria-labelledby="opened"
            tabindex="-1"
            @keydown=${actions.leave}
          >
            ${heading(view.level + 1, 'title', nameOfAll(open, lang), 'opened')}
            <button type="button" @click=${actions.close}>${t.close}</button>
          </div>`
        : nothing
    }`
}
