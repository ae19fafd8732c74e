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

/** Where the town's place is unknown the frame says so; where the municipality's is, there is nothing to draw. */
export function locator(from: LongitudeLatitude | null, to: LongitudeLatitude | null, nowhere: string) {
  if (!from) return nothing
  if (!to) return html`<p class="sketch nowhere meta" part="sketch">${nowhere}</p>`
  const sketch = locatorPaths(from, to, (lines ??= decodeCoast(coast)), size)
  const { x, y } = sketch.to
  return html`<svg class="sketch" part="sketch" viewBox="0 0 320 160" aria-hidden="true">
    ${svg`<path class="coast" d=${sketch.coast} /><path class="way" d=${sketch.line} /><circle class="home" cx=${sketch.from.x} cy=${sketch.from.y} r="4" /><circle class="town" cx=${x} cy=${y} r="5" />`}
  </svg>`
}
