import { html } from 'hono/html'
import type { Json } from '../../../db/schema/json.ts'
import { nameOf } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { Html } from '../../docs/html.ts'
import type { PageContext } from '../page.ts'
import { inLanguage } from '../text.ts'
import type { ValueContext } from '../values.ts'

/** What the parts of a follow-up need to be written. */
export interface FollowUpContext extends ValueContext, Pick<PageContext, 'resolved'> {
  readonly year: number
  /** The day of the release in Sweden, YYYY-MM-DD. */
  readonly today: string
}

/** Addresses as of the release, so that what they show never changes. */
export const linksTo =
  ({ release }: PageContext['resolved'], to: PageContext['to']): PageContext['to'] =>
  (path, query = {}) => {
    const parameters = new URLSearchParams(query instanceof URLSearchParams ? query : Object.entries(query))
    parameters.set('asOf', String(release?.id ?? 0))
    return to(path, parameters)
  }

/** A record by its name. */
export const link = (resource: Resource, record: Json, { to, language, findName }: FollowUpContext): Html =>
  html`<a href="${to(`/${resource.path}/${String(record.id)}`)}"
    >${inLanguage(nameOf(resource, record, findName), language)}</a
  >`

export const as = (record: object) => record as unknown as Json
export const asResource = (resource: object) => resource as unknown as Resource
