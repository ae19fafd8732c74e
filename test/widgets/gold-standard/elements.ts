/** Every element with the least it needs to show something: a record of its list, as its own tests make them. */
import '../../../widgets/activities/define.ts'
import '../../../widgets/contacts/define.ts'
import '../../../widgets/figure/define.ts'
import '../../../widgets/goals/define.ts'
import '../../../widgets/monitoring/define.ts'
import '../../../widgets/plans/define.ts'
import '../../../widgets/policy/define.ts'
import '../../../widgets/project/define.ts'
import '../../../widgets/projects/define.ts'
import '../../../widgets/reporting/define.ts'
import '../../../widgets/twin-towns/define.ts'
import type { IntlElement } from '../../../widgets/element/element.ts'
import type { LitElement } from 'lit'
import { activity } from '../activities/fixtures.ts'
import { committee, role } from '../contacts/fixtures.ts'
import { goal } from '../goals/fixtures.ts'
import { alvesta, type MockResponse, type Routes, envelope, type MockApi, startApi } from '../helpers/api.ts'
import { fixture, next } from '../helpers/page.ts'
import { item } from '../monitoring/fixtures.ts'
import { plan } from '../plans/fixtures.ts'
import { policy } from '../policy/fixtures.ts'
import { whole } from '../project/fixtures.ts'
import { project } from '../projects/fixtures.ts'
import { reports } from '../reporting/fixtures.ts'
import { town } from '../twin-towns/fixtures.ts'

export interface Case {
  readonly tag: string
  /** Required attributes. */
  readonly needs: Readonly<Record<string, string>>
  /** Responses by path. */
  readonly path: string
  readonly records: unknown
  /** In running text: with a fallback, a failure adds nothing. */
  readonly inline?: true
}

const municipality = { municipality: '0764' }

/** A test compares these with the folders of widgets/. */
export const cases: readonly Case[] = [
  { tag: 'intl-activities', needs: municipality, path: 'activities', records: [activity('ett')] },
  {
    tag: 'intl-contacts',
    needs: municipality,
    path: 'contact-roles',
    records: [role('ett', { unit: committee })],
  },
  {
    tag: 'intl-figure',
    needs: { ...municipality, metric: 'twin-towns' },
    path: 'twin-towns',
    records: [town('turnov', { kind: 'twin-town', status: 'active' })],
    inline: true,
  },
  { tag: 'intl-goals', needs: municipality, path: 'goals', records: [goal('ett')] },
  { tag: 'intl-monitoring', needs: municipality, path: 'monitoring-items', records: [item('ett')] },
  { tag: 'intl-plans', needs: municipality, path: 'action-plans', records: [plan('ett')] },
  { tag: 'intl-policy', needs: municipality, path: 'policies', records: [policy('ett')] },
  {
    tag: 'intl-project',
    needs: { 'project-id': whole.id },
    path: `projects/${whole.id}`,
    records: whole,
  },
  { tag: 'intl-projects', needs: municipality, path: 'projects', records: [project('ett')] },
  { tag: 'intl-reporting', needs: municipality, path: 'reports', records: reports },
  { tag: 'intl-twin-towns', needs: municipality, path: 'twin-towns', records: [town('turnov', {})] },
]

export const answerTo = ({ records }: Case): MockResponse => ({ json: envelope(records) })

/** A mock API for a case, or with other responses. */
export const apiFor = (
  of: Case,
  answer: MockResponse | readonly MockResponse[] = answerTo(of),
  others: Routes = {},
) =>
  startApi({
    municipalities: { json: envelope(alvesta) },
    'municipalities/0764/obligations': { json: envelope([]) },
    [of.path]: answer,
    ...others,
  })

/** The attributes of an element that uses an API. */
export const attributesOf = ({ needs }: Case, api: Pick<MockApi, 'base'>): [string, string][] =>
  Object.entries({ ...needs, api: api.base, loading: 'eager' })

export const markup = (of: Case, api: Pick<MockApi, 'base'>, inner = '', more = '') => {
  const written = attributesOf(of, api).map(([name, value]) => `${name}="${value}"`)
  return `<${of.tag} ${written.join(' ')} ${more}>${inner}</${of.tag}>`
}

interface ElementClass {
  new (): HTMLElement & Pick<IntlElement, 'data' | 'state' | 'updateComplete'>
  readonly elementProperties: typeof LitElement.elementProperties
}

export const classOf = ({ tag }: Case) => customElements.get(tag) as unknown as ElementClass

/** The element with its record on the page. */
export async function shown(of: Case, inner = '', more = '') {
  const api = await apiFor(of)
  const el = fixture(markup(of, api, inner, more))
  await next(el, 'intl-load')
  return { api, el }
}

/** What the page has written in the tag; nothing where that would be all there is to read. */
export const FALLBACK = '<a href="/egen">Vår egen sida</a>'
export const fallbackOf = ({ inline }: Case) => (inline ? '' : FALLBACK)

/** Collects uncaught errors; returns a function that reads them. */
export function watchForUncaught(): () => string[] {
  const uncaught: string[] = []
  const listener = (event: Event) => {
    const { message, reason } = event as ErrorEvent & PromiseRejectionEvent
    uncaught.push(`${event.type}: ${message ?? String(reason)}`)
  }
  window.addEventListener('error', listener)
  window.addEventListener('unhandledrejection', listener)
  return () => {
    window.removeEventListener('error', listener)
    window.removeEventListener('unhandledrejection', listener)
    return uncaught
  }
}
