/**
 * The emblem of the European Union by its graphic rules (Regulation (EU) 2021/1060, Annex IX; the same in 821/2014,
 * Annex II): a flag half as long again as it is high, twelve upright stars on a circle of a third of the height,
 * the points of each on a circle of an eighteenth of it. Units: a star's radius is 2.
 */
import { html, type TemplateResult } from 'lit'

/** Five points to a star, joined every second one: an upright star in one stroke. */
const stars = Array.from({ length: 60 }, (_, i) => {
  const [hour, point] = [(Math.floor(i / 5) * Math.PI) / 6, ((i % 5) * 4 * Math.PI) / 5]
  const x = 27 + 12 * Math.sin(hour) + 2 * Math.sin(point)
  const y = 18 - 12 * Math.cos(hour) - 2 * Math.cos(point)
  return `${i % 5 ? 'L' : 'M'}${x.toFixed(2)} ${y.toFixed(2)}`
}).join('')

/** White border, 1/25 of the height, for backgrounds that are not white. The statement beside it is the text. */
export const emblem = (): TemplateResult =>
  html`<svg class="emblem" part="emblem" viewBox="-1.44 -1.44 56.88 38.88" aria-hidden="true">
    <path fill="#fff" d="M-1.44-1.44h56.88v38.88h-56.88z" />
    <path fill="#039" d="M0 0h54v36H0z" />
    <path fill="#fc0" d=${stars} />
  </svg>`
