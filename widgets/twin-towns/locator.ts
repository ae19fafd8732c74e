/** The sketch at the head of a card: where the town lies, seen from the municipality. */
import { html, nothing, svg } from 'lit/html.js'
import coast from 'virtual:coast'
import { locatorPaths } from '../shared/map/azimuthal.ts'
import { decodeCoast, type LongitudeLatitude } from '../shared/map/coast.ts'

interface Placed {
  readonly longitude: number | null
  readonly latitude: number | null
}

const size = { width: 320, height: 160, padding: 24 }

let lines: LongitudeLatitude[][] | undefined

export function pointOf(place: Placed | null): LongitudeLatitude | null {
  if (!place || place.longitude === null || place.latitude === null) return null
  return [place.longitude, place.latitude]
}

/** Nothing where either end has no known place; the words of the card say the rest. */
export function locator(from: LongitudeLatitude | null, to: LongitudeLatitude | null) {
  if (!from || !to) return nothing
  const sketch = locatorPaths(from, to, (lines ??= decodeCoast(coast)), size)
  const { x, y } = sketch.to
  return html`<svg class="sketch" part="sketch" viewBox="0 0 320 160" aria-hidden="true">
    ${svg`<path class="coast" d=${sketch.coast} /><path class="way" d=${sketch.line} /><circle class="home" cx=${sketch.from.x} cy=${sketch.from.y} r="4" /><circle class="town" cx=${x} cy=${y} r="5" />`}
  </svg>`
}
