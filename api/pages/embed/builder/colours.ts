/** A theme from one colour: the widgets' accent, mended until it can be read on their surfaces. Pure. */
import { tokens } from '../../../../widgets/styles/tokens.ts'

/** Contrast that WCAG 2.2 requires of text (1.4.3). */
export const MIN_CONTRAST = 4.5

/** The widgets' surfaces where the page sets none. */
const [, light = '', dark = ''] = /--intl-color-surface, light-dark\((#\w+), (#\w+)\)/.exec(tokens.cssText)!
const surfaces = { light, dark }

type Rgb = readonly [number, number, number]

const toRgb = (hex: string): Rgb => {
  const digits = hex.slice(1)
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16)) as unknown as Rgb
}

const toHex = (rgb: Rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Ratio of contrast between two colours as `#rrggbb`, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(toRgb(one)), luminance(toRgb(other))].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

export interface MendedColour {
  readonly colour: string
  /** Contrast of the colour that was given. */
  readonly contrast: number
  readonly isChanged: boolean
}

/** The colour, mixed with black or white in steps of 2 % until it has enough contrast. */
function mended(given: string, surface: string, towards: number): MendedColour {
  const rgb = toRgb(given)
  let colour = given
  for (let share = 0; contrast(colour, surface) < MIN_CONTRAST && share < 1;) {
    share += 0.02
    colour = toHex(rgb.map((part) => part + (towards - part) * share) as unknown as Rgb)
  }
  return { colour, contrast: contrast(given, surface), isChanged: colour !== given }
}

/** On the light surface and on the dark one. @param given as `#rrggbb` */
export const mendedColours = (given: string) => ({
  light: mended(given, surfaces.light, 0),
  dark: mended(given, surfaces.dark, 255),
})

/** For the site's style sheet. Browsers without `light-dark()` get the colour for light pages, as of the widgets. */
export function themeCss(given: string): string {
  const { light, dark } = mendedColours(given)
  return `:root { --intl-color-accent: ${light.colour}; }
@supports (color: light-dark(red, red)) {
:root { --intl-color-accent: ${accentOf(light.colour, dark.colour)}; }
}`
}

const accentOf = (onLight: string, onDark: string) => `light-dark(${onLight}, ${onDark})`

/** Value of `--intl-color-accent`. */
export const accent = (given: string): string => {
  const { light, dark } = mendedColours(given)
  return accentOf(light.colour, dark.colour)
}
