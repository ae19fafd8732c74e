import { html } from 'hono/html'
import { resourceAt } from '../../../db/resources/index.ts'
import { messagesIn } from '../../../widgets/figure/messages.ts'
import { type MetricName, metricOf } from '../../../widgets/figure/metrics.ts'
import type { View } from '../../../widgets/element/view.ts'
import type { Html } from '../../docs/html.ts'
import type { PageContext } from '../page.ts'
import { sharedMessages } from '../widget-part.ts'
import type { ShownList } from './municipality-lists.ts'

/**
 * The figures of `<intl-figure>` that the register can give of a municipality; those it cannot are left out.
 * @param totals how many records each list has, also where not all were read
 */
export function figures(
  lists: readonly ShownList[],
  totals: (list: ShownList) => number,
  view: Pick<View, 'today' | 'meta' | 'municipality'>,
  { language }: PageContext,
): Html | false {
  const t = messagesIn(language)
  const listAt = (path: string) => lists.find(({ resource }) => resource === resourceAt(path))
  const found = (Object.entries(t.titles) as [MetricName, string][]).flatMap(([name, title]) => {
    const metric = metricOf(name)
    const { records, projects } = metric?.requests('') ?? {}
    const own = records && listAt(records.path)
    if (!metric || !own || own.records.length === 0) return []
    const text = metric.value(
      { records: own.records, ...(projects && { projects: listAt(projects.path)?.records ?? [] }) },
      {
        ...view,
        lang: language,
        messages: sharedMessages(language),
        level: 2,
        isRecordPage: false,
        select: () => {},
        meta: { ...view.meta, totalRecords: totals(own) },
      },
    )
    return text === null ? [] : [{ title, text }]
  })
  return (
    found.length > 0 &&
    html`<dl class="figures">
      ${found.map(
        ({ title, text }) =>
          html`<div>
            <dt>${title}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`
  )
}
