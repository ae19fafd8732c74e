/** Status of a project: a text, and a shape that differs without colour. */
import { labelIn } from '../text/language.ts'
import { html } from 'lit'
import { projectStatuses } from '../../db/resources/project-fields.ts'
import type { View } from '../element/view.ts'
import type { Project } from './listed-project.ts'

const circle = 'M6 1a5 5 0 1 0 0 10 5 5 0 0 0 0-10z'
const diamond = 'M6 .5 11.5 6 6 11.5.5 6z'

/** SVG paths in a box of 12 by 12, drawn with a line; `filled` ones with the even-odd rule. */
export const shapes: Record<
  NonNullable<Project['status']>,
  { readonly d: string; readonly filled?: true }
> = {
  idea: { d: 'M6 1a5 5 0 0 1 5 5M6 11a5 5 0 0 1-5-5' },
  'funding-explored': { d: circle },
  approved: { d: diamond },
  applied: { d: 'M2 1 11 6 2 11z' },
  granted: { d: diamond, filled: true },
  rejected: { d: 'M2 2 10 10M10 2 2 10' },
  ongoing: { d: `${circle}M6 1a5 5 0 0 0 0 10z`, filled: true },
  finished: { d: circle, filled: true },
  reported: { d: 'M1 6.5 4.5 10 11 2' },
}

export function statusMark({ status }: Project, { lang, messages }: View) {
  // A newer register may have a status without a shape or text here.
  const { d, filled } = (status && shapes[status]) || {}
  if (!d) return html`<span class="missing">${status ?? messages.unknown}</span>`
  return html`<span class="status" part="status-mark"
    ><svg viewBox="-1 -1 14 14" aria-hidden="true">
      <path d=${d} fill=${filled ? 'currentColor' : 'none'} fill-rule="evenodd" />
    </svg>
    ${labelIn(projectStatuses[status!], lang)}</span
  >`
}
