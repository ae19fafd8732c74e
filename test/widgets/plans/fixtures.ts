/** Action plans of a small municipality, each record as the API would give it. */
import '../../../widgets/plans/define.ts'
import type { IntlPlans } from '../../../widgets/plans/intl-plans.ts'
import type { Action, ActionDetails, Plan } from '../../../widgets/plans/plans.ts'
import { alvesta, envelope, type MockResponse, type Routes, startApi } from '../helpers/api.ts'
import { fixture, next } from '../helpers/page.ts'

const source: Plan['sources'][number] = {
  sourceId: 'alvesta-plan',
  title: 'Handlingsplan',
  publisher: 'Alvesta kommun',
  kind: 'policy-document',
  href: null,
  documentDate: null,
  registrationNumber: null,
  retrieved: null,
  supports: null,
  place: null,
  quote: null,
}

export const board = { id: '0764-ks', name: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' } }

/** A plan of which nothing is known but what is given. */
export const plan = (id: string, own: Partial<Plan> = {}): Plan => ({
  id,
  url: `https://utblick.example/utblick/v1/action-plans/${id}`,
  fictional: false,
  title: { sv: `Handlingsplan ${id}` },
  policyId: '0764-policy',
  unit: null,
  status: null,
  year: null,
  revision: null,
  adoptedOn: null,
  evaluationDueOn: null,
  evaluatedOn: null,
  evaluation: null,
  wording: null,
  actions: [],
  sources: [source],
  ...own,
})

export const action = (id: string, own: Partial<Action> = {}): Action => ({
  id,
  title: { sv: `Åtgärd ${id}` },
  criterion: { sv: `Kriterium ${id}` },
  status: 'planned',
  dueOn: null,
  result: null,
  ...own,
})

export const details = (id: string, own: Partial<ActionDetails> = {}): ActionDetails => ({
  id,
  url: `https://utblick.example/utblick/v1/actions/${id}`,
  unit: null,
  goalIds: null,
  sources: [source],
  ...own,
})

export const policy = (status: 'adopted' | 'proposed' | null) => ({
  id: '0764-policy',
  title: { sv: 'Internationell policy' },
  status,
})

/** The API with these plans and other lists. The day of the data is 21 November 2026. */
export function plansApi(
  records: readonly Plan[],
  lists: Readonly<Record<string, unknown>> = {},
  others: Readonly<Record<string, MockResponse>> = {},
) {
  const all = {
    'action-plans': records,
    actions: [],
    goals: [],
    policies: [],
    municipalities: alvesta,
    ...lists,
  }
  const routes: Routes = Object.fromEntries(
    Object.entries(all).map(([path, data]) => [path, { json: envelope(data) }]),
  )
  return startApi({ ...routes, ...others })
}

/** The widget with these plans, painted. */
export async function show(
  records: readonly Plan[],
  lists: Readonly<Record<string, unknown>> = {},
  attributes = '',
  others: Readonly<Record<string, MockResponse>> = {},
) {
  const api = await plansApi(records, lists, others)
  const el = fixture<IntlPlans>(
    `<intl-plans municipality="0764" loading="eager" api="${api.base}" ${attributes}></intl-plans>`,
  )
  await next(el, 'intl-load')
  await el.updateComplete
  return Object.assign(el, { requestedPaths: () => api.requests() })
}
