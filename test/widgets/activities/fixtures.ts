/** Activities as the API gives them, and the widget that shows them. */
import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'
import '../../../widgets/activities/define.ts'
import type { Activities, Activity } from '../../../widgets/activities/activity.ts'
import type { IntlActivities } from '../../../widgets/activities/intl-activities.ts'
import { alvesta, envelope } from '../helpers/api.ts'
import { fixture } from '../helpers/page.ts'

const api = 'https://utblick.example/utblick/v1'

export const day = (edtf: string): UncertainDate => ({
  edtf,
  earliest: edtf,
  latest: edtf,
  precision: 'day',
  approximate: false,
})

export const source = (own: Partial<Activity['sources'][number]> = {}): Activity['sources'][number] => ({
  sourceId: 'alvesta-policy',
  title: 'Internationell policy för Alvesta kommun',
  publisher: 'Alvesta kommun',
  kind: 'policy-document',
  href: null,
  documentDate: day('2026-03-04'),
  registrationNumber: null,
  retrieved: null,
  supports: null,
  place: 'Bakgrund, punkt 1',
  quote: null,
  ...own,
})

/** An activity of which nothing is known but what is given. */
export const activity = (id: string, own: Partial<Activity> = {}): Activity => ({
  id,
  url: `${api}/activities/${id}`,
  goalIds: null,
  fictional: false,
  title: { sv: id },
  type: 'exchange',
  status: null,
  description: null,
  leadIn: null,
  hostRole: null,
  place: null,
  placeAsWritten: null,
  countries: null,
  date: null,
  audience: null,
  participants: null,
  unit: null,
  partners: [],
  projectId: null,
  twinTownId: null,
  sources: [source()],
  ...own,
})

/** The policy that suggests, with its status. */
export const policy = (status: string | null) => ({
  id: '0764-policy',
  url: `${api}/policies/0764-policy`,
  status,
  sources: [source()],
})

/** The widget with these activities, painted. The day of the data is 21 November 2026. */
export async function show(
  records: readonly Activity[],
  attributes = '',
  others: { readonly [N in Exclude<keyof Activities, 'records'>]?: readonly object[] } = {},
): Promise<IntlActivities> {
  const el = fixture<IntlActivities>(`<intl-activities ${attributes}></intl-activities>`)
  const lists = Object.entries(others).map(([name, list]) => [name, envelope(list)] as const)
  el.data = { records: envelope(records), place: envelope(alvesta), ...Object.fromEntries(lists) } as never
  await el.updateComplete
  return el
}
