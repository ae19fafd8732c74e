/** The sketch at the head of a card: position of the town, seen from the municipality. */
import { html, nothing, svg } from 'lit'
import { coastline } from '../map/coastline.ts'
import type { Point } from '../map/equal-earth.ts'
import { type Locator, locatorPaths } from '../map/azimuthal.ts'
import { decodeCoast, type LongitudeLatitude } from '../map/coast.ts'
import { plain } from '../text/language.ts'
import type { Municipality } from '../element/view.ts'
import type { TwinTown } from './twin-town.ts'

const size = { width: 320, height: 160, padding: 34 }

let rings: LongitudeLatitude[][] | undefined

/** Cached: rendered on every update of the widget, but computed once. */
const drawn = new WeakMap<TwinTown, Locator>()

export function pointOf(
  place: Pick<Municipality, 'longitude' | 'latitude'> | null,
): LongitudeLatitude | null {
  if (!place || place.longitude === null || place.latitude === null) return null
  return [place.longitude, place.latitude]
}

/**
 * Text beside a place; in HTML, to be as large as the page's own however large the sketch is. Empty pictures keep the
 * distances, because pages may forbid styles in attributes. Those at its sides give way to a long text.
 */
const label = ({ x, y }: Point, side: 'above' | 'below', text: unknown) =>
  html`<div class="label ${side}">
    <svg height="${(side === 'above' ? 160 - y : y) / 1.6}%"></svg>
    <p><svg width="${x / 3.2}%"></svg><span>${text}</span><svg width="${100 - x / 3.2}%"></svg></p>
  </div>`

/** An unknown position of the town is stated in the sketch; without the municipality's there is no sketch. */
export function locator(home: Municipality | null, town: TwinTown, nowhere: string) {
  const [from, to] = [pointOf(home), pointOf(town)]
  if (!from) return nothing
  const sketch = drawn.get(town) ?? locatorPaths(from, to ?? from, (rings ??= decodeCoast(coastline)), size)
  drawn.set(town, sketch)
  const [start, end] = [sketch.from, sketch.to]
  const [one, other] = start.y > end.y ? (['below', 'above'] as const) : (['above', 'below'] as const)
  return html`<div class="sketch" part="sketch" aria-hidden=${to ? 'true' : nothing}>
    <svg viewBox="0 0 320 160" aria-hidden="true">
      ${svg`<path class="land" d=${sketch.land} />${to && svg`<path class="way" d="M${start.x} ${start.y}L${end.x} ${end.y}" /><circle class="town" cx=${end.x} cy=${end.y} r="5" />`}<path class="home" d="M${start.x} ${start.y}m0-6l6 6-6 6-6-6z" />`}
    </svg>
    ${label(start, one, plain(home!.name))}
    ${to ? label(end, other, plain(town.name)) : label({ x: 160, y: 160 }, 'above', nowhere)}
  </div>`
}
