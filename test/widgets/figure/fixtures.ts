/** Records with the fields that figures request, as the API sends them. */
import '../../../widgets/figure/define.ts'
import type { RecordFor } from '../../../db/resources/index.ts'
import type { IntlFigure } from '../../../widgets/figure/intl-figure.ts'
import { alvesta, type Routes, envelope, startApi } from '../helpers/api.ts'
import { fixture } from '../helpers/page.ts'

type Project = RecordFor<'project'>
type Funding = Project['funding'][number]
type TwinTown = RecordFor<'twinTown'>

let ids = 0
const record = <T extends object>(own: T) => ({ id: `r${ids++}`, url: 'https://utblick.example/r', ...own })

export const town = (kind: TwinTown['kind'], status: TwinTown['status'], country: string) =>
  record({ kind, status, country, fictional: false })

export const project = (status: Project['status'], countries: string[] = [], funding: Funding[] = []) =>
  record({ status, partners: countries.map((country) => record({ country })), funding, fictional: false })

export const grant = (amount: string | null, currency = 'EUR', own: Partial<Funding> = {}) =>
  record({
    origin: 'eu',
    stage: 'granted',
    amount: amount === null ? null : { amount, currency },
    ...own,
  }) as unknown as Funding

export const goal = (measured: boolean, values: (number | null)[][]) =>
  record({
    measured,
    indicators: values.map((each) => ({ measurements: each.map((value) => ({ value, unitId: null })) })),
  })

export const report = (dueOn: string | null, submittedOn: string | null) => record({ dueOn, submittedOn })

/** A mock API with these records, by path; `others` overrides responses. */
export function figureApi(records: Record<string, readonly object[]>, others: Routes = {}) {
  const answers = Object.entries(records).map(([path, list]) => [path, { json: envelope(list) }])
  return startApi({
    municipalities: { json: envelope(alvesta) },
    ...(Object.fromEntries(answers) as Routes),
    ...others,
  })
}

/** A sentence with a figure in it. */
export function sentence(base: string, metric: string, inner = '', attributes = '') {
  const p = fixture<HTMLElement>(
    `<p>Vi har <intl-figure municipality="0764" metric="${metric}" loading="eager" api="${base}" ${attributes}>${inner}</intl-figure> vänorter.</p>`,
  )
  return { p, el: p.querySelector<IntlFigure>('intl-figure')! }
}
