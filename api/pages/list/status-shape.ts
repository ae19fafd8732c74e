import { html } from 'hono/html'
import { projectStatuses } from '../../../db/resources/project-fields.ts'
import { relationStatuses } from '../../../db/resources/relation-statuses.ts'
import type { Choices, Field } from '../../../db/schema/field.ts'
import { shapes as ofProjects } from '../../../widgets/projects/status-mark.ts'
import { shapes as ofTowns } from '../../../widgets/twin-towns/relation-status.ts'
import type { Html } from '../../docs/html.ts'

/** Draws the inside of a box of 12 by 12 for a status. */
type Shape = (status: string) => Html

/** The widgets' shapes, so that a status is known again, and without colour. */
const shapes = new Map<Choices, Shape>([
  [
    projectStatuses,
    (status) => {
      const { d, filled } = ofProjects[status as keyof typeof ofProjects]
      return html`<path d="${d}" ${filled && html` fill="currentColor"`} fill-rule="evenodd" />`
    },
  ],
  [
    relationStatuses,
    (status) =>
      html`<circle cx="6" cy="6" r="4.5" /><path
          d="${ofTowns[status as keyof typeof ofTowns]}"
          fill="currentColor"
        />`,
  ],
])

/** The shape of a status, which goes before its word; nothing for other choices. */
export function statusShape({ choices }: Field, value: unknown): Html | false {
  const shape = choices && shapes.get(choices)
  return (
    shape !== undefined &&
    html`<svg class="status-shape" viewBox="-1 -1 14 14" aria-hidden="true">${shape(String(value))}</svg>`
  )
}
