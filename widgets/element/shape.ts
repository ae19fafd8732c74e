/** The shape beside a state in words, so that nothing depends on colour alone. Colours: `styles/mark.ts`. */
import { html, type TemplateResult } from 'lit'

const ring = 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z'

/** SVG paths in a box of 12 by 12: the outline, and what is filled beside it. */
const shapes = {
  full: { outline: ring },
  done: { outline: 'M1 6.5 4.5 10 11 2' },
  half: { outline: `${ring}V11`, fill: 'M6 1a5 5 0 0 1 0 10z' },
  missed: { outline: 'M2 2 10 10M10 2 2 10' },
  open: { outline: ring },
  none: { outline: 'M2 6H10' },
} satisfies Readonly<Record<string, { readonly outline: string; readonly fill?: string }>>

export type Shape = keyof typeof shapes

export function shape(name: Shape): TemplateResult {
  const { outline, fill = '' }: { readonly outline: string; readonly fill?: string } = shapes[name]
  return html`<svg viewBox="-1 -1 14 14" aria-hidden="true">
    <path d=${outline} fill=${name === 'full' ? 'currentColor' : 'none'} />
    <path d=${fill} fill="currentColor" />
  </svg>`
}
