/** Monitoring items as the API gives them, and the widget that shows them. */
import '../../../widgets/monitoring/define.ts'
import type { IntlMonitoring } from '../../../widgets/monitoring/intl-monitoring.ts'
import type { Monitoring, MonitoringItem } from '../../../widgets/monitoring/monitoring-item.ts'
import { alvesta, envelope } from '../helpers/api.ts'
import { fixture } from '../helpers/page.ts'

const api = 'https://utblick.example/utblick/v1'

export const source = (
  own: Partial<MonitoringItem['sources'][number]> = {},
): MonitoringItem['sources'][number] => ({
  sourceId: 'alvesta-policy',
  title: 'Internationell policy för Alvesta kommun',
  publisher: 'Alvesta kommun',
  kind: 'policy-document',
  href: null,
  documentDate: null,
  registrationNumber: null,
  retrieved: null,
  supports: null,
  place: 'Samordning, mening 1',
  quote: null,
  ...own,
})

/** An item of which nothing is known but what is given. */
export const item = (id: string, own: Partial<MonitoringItem> = {}): MonitoringItem => ({
  id,
  url: `${api}/monitoring-items/${id}`,
  fictional: false,
  title: { sv: id },
  type: 'call',
  description: null,
  publishedOn: null,
  deadline: null,
  programmeId: null,
  themes: null,
  href: null,
  sources: [source()],
  ...own,
})

/** The widget with these items, painted. The day of the data is 21 November 2026. */
export async function show(
  records: readonly MonitoringItem[],
  attributes = '',
  others: { readonly [N in Exclude<keyof Monitoring, 'records'>]?: readonly object[] } = {},
): Promise<IntlMonitoring> {
  const el = fixture<IntlMonitoring>(`<intl-monitoring ${attributes}></intl-monitoring>`)
  const lists = Object.entries(others).map(([name, list]) => [name, envelope(list)] as const)
  el.data = { records: envelope(records), place: envelope(alvesta), ...Object.fromEntries(lists) } as never
  await el.updateComplete
  return el
}
