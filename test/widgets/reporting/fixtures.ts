/** Reports of a small municipality, each record as the API would give it. */
import '../../../widgets/reporting/define.ts'
import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'
import type { IntlReporting } from '../../../widgets/reporting/intl-reporting.ts'
import type { Report } from '../../../widgets/records/report.ts'
import { alvesta, type Routes, envelope, startApi } from '../helpers/api.ts'
import { fixture, inside, next } from '../helpers/page.ts'
import type { Obligation, Policy, Role } from '../../../widgets/reporting/reporting.ts'

const source: Report['sources'][number] = {
  sourceId: 'alvesta-policy',
  title: 'Internationell policy',
  publisher: 'Alvesta kommun',
  kind: 'policy-document',
  href: 'https://alvesta.example/policy.pdf',
  documentDate: null,
  registrationNumber: null,
  retrieved: null,
  supports: null,
  place: 'Uppföljning',
  quote: 'Varje nämnd rapporterar årligen.',
}

/** Of which the register does not say when they were set up or ended. */
const unknown = { since: null, until: null }

export const units = {
  culture: {
    id: '0764-kultur',
    name: { sv: 'Kulturnämnden', en: 'Culture committee' },
    kind: 'committee',
    ...unknown,
  },
  technical: { id: '0764-teknik', name: { sv: 'Tekniska nämnden' }, kind: 'committee', ...unknown },
  water: { id: '0764-vatten', name: { sv: 'Vatten AB', en: 'Water Ltd' }, kind: 'company', ...unknown },
  board: { id: '0764-ks', name: { sv: 'Kommunstyrelsen' }, kind: 'executive-board', ...unknown },
} as const

export const day = (edtf: string): UncertainDate => ({
  edtf,
  earliest: edtf,
  latest: edtf,
  precision: 'day',
  approximate: false,
})

/** A report of which nothing is known but what is given. */
export function report(
  unit: Report['unit'],
  year: number | null,
  dueOn: string | null,
  submittedOn: string | null,
  own: Partial<Report> = {},
): Report {
  const id = `${own.kind ?? 'plan'}-${year}-${unit?.id ?? 'alla'}`
  return {
    id,
    url: `https://utblick.example/utblick/v1/reports/${id}`,
    fictional: false,
    kind: 'plan',
    unitId: unit?.id ?? null,
    unit,
    year,
    dueOn,
    submittedOn,
    content: null,
    href: null,
    sources: [source],
    ...own,
  }
}

const { culture, technical, water, board } = units

/** The day of the data is 21 November 2026. */
export const reports: readonly Report[] = [
  report(technical, 2025, '2025-01-31', '2025-01-31'),
  report(culture, 2025, '2025-01-31', null),
  report(technical, 2026, '2026-01-31', null),
  report(culture, 2026, '2026-01-31', '2026-02-03', { content: { sv: 'Planen tar upp läshundar.' } }),
  report(water, 2026, '2026-01-31', '2026-01-20', { href: 'https://alvesta.example/plan-2026.pdf' }),
  report(board, 2025, '2026-03-31', '2026-03-24', { kind: 'evaluation' }),
  report(board, 2026, '2027-03-31', null, { kind: 'evaluation' }),
]

/** Requirements of Upplands Väsby's proposal: no year, no due day, one without a unit. */
export const demands: readonly Report[] = [
  report(board, null, null, null, {
    id: 'krav-1',
    kind: 'annual-report',
    content: { sv: 'redovisning av pågående EU-projekt' },
  }),
  report(board, null, null, null, {
    id: 'krav-2',
    kind: 'annual-report',
    content: { sv: 'de konkreta effekterna' },
  }),
  report(null, null, null, null, { id: 'krav-3' }),
]

export const policy = (own: Partial<Policy> = {}): Policy => ({
  id: '0764-policy',
  title: { sv: 'Internationell policy' },
  status: 'adopted',
  followUp: { sv: 'Minst en gång om året skall projekten rapporteras.' },
  ...own,
})

/** What all committees owe: their plan, of which the register shows nothing and no day is stated. */
export const obligation = (year: number, own: Partial<Obligation> = {}): Obligation => ({
  id: 'plan',
  year,
  title: { sv: 'Verksamhetsplan', en: 'Operating plan' },
  owner: { sv: 'Varje nämnd', en: 'Every committee' },
  state: 'noDay',
  stateInWords: { sv: 'Ingen dag är angiven.', en: 'No day is stated.' },
  wordings: [],
  ...own,
})

/** Route of what is to be reported. */
export const owed = (...obligations: readonly Obligation[]): Routes => ({
  'municipalities/0764/obligations': { json: envelope(obligations) },
})

export const role = (unit: Role['unit'], own: Partial<Role> = {}): Role => ({
  id: `kontakt-${unit?.id ?? 'ingen'}`,
  title: { sv: 'Kontaktperson' },
  unit,
  mailbox: null,
  vacant: null,
  ...own,
})

export const reportingApi = (records: readonly Report[], others: Routes = {}) =>
  startApi({
    reports: { json: envelope(records) },
    policies: { json: envelope([policy()]) },
    'contact-roles': { json: envelope([]) },
    municipalities: { json: envelope(alvesta) },
    ...owed(),
    ...others,
  })

/** The widget with these reports, painted. */
export async function show(records = reports, attributes = '', others: Routes = {}) {
  const api = await reportingApi(records, others)
  const el = fixture<IntlReporting>(
    `<intl-reporting municipality="0764" loading="eager" api="${api.base}" ${attributes}></intl-reporting>`,
  )
  await next(el, 'intl-load')
  await el.updateComplete
  return Object.assign(el, { requestedPaths: () => api.requests() })
}

/** One kind's part of the widget, by its place. */
export const kindAt = (el: Element, index: number) =>
  [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part=kind]')][index]!

/** The matrix as text: the cells of each row, without the years shown in the block layout. */
export const rowsOf = (part: Element): string[][] =>
  [...part.querySelectorAll('[role=row]')].map((row) =>
    [...row.children].map((cell) => {
      const copy = cell.cloneNode(true) as Element
      copy.querySelectorAll('.year, [aria-hidden]').forEach((each) => each.remove())
      return copy.textContent.replace(/\s+/g, ' ').trim()
    }),
  )

export const tableOf = (el: Element) => inside<HTMLTableElement>(el, 'table')
