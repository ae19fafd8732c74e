/** Each metric: what it counts, and the requests it needs. */
import type { RecordFor } from '../../db/resources/index.ts'
import { stateOf } from '../../db/resources/report-state.ts'
import { formOf, type Goal } from '../records/goal.ts'
import { amountMessages, moneyFromEu } from '../records/money.ts'
import type { Report } from '../records/report.ts'
import type { ApiRequest } from '../data/client.ts'
import { number, unbroken } from '../text/format.ts'
import type { View } from '../element/view.ts'
import { messagesIn } from './messages.ts'

type Project = Pick<RecordFor<'project'>, 'status' | 'partners' | 'funding'>
type TwinTown = Pick<RecordFor<'twinTown'>, 'kind' | 'status' | 'country'>

export interface Figures {
  readonly records: readonly object[]
  readonly projects?: readonly object[]
}

interface Metric {
  readonly requests: (municipality: string) => {
    readonly records: ApiRequest
    readonly projects?: ApiRequest
  }
  /** The figure as text; null when it is not known. */
  readonly value: (lists: Figures, view: View) => string | null
}

/** More records than any municipality has: a limit for an API whose list never ends. */
const MAX_RECORDS = 10_000

/** All records of a municipality: a figure of part of them would be wrong. */
const all = (path: string, fields: string) => (municipality: string) => ({
  records: { path, params: { municipality, fields }, records: MAX_RECORDS },
})

/** How many records the API has; one of them is fetched. */
const counted = (path: string, fields: string): Metric => ({
  requests: (municipality) => ({ records: { path, params: { municipality, fields }, records: 1 } }),
  value: ({ records }, { meta, lang }) => number(meta.totalRecords ?? records.length, lang),
})

/**
 * "minst 3": a lower bound where other records are `unknown`. Null for none: no list of the register says that it is
 * complete.
 */
const atLeast = (value: number, unknown: boolean, { lang }: View) => {
  const text = number(value, lang)
  return value > 0 ? (unknown ? amountMessages(lang).atLeast(text) : text) : null
}

const isOngoing = ({ status }: Project) => status === 'ongoing'
const isUnknown = ({ status }: Project) => status === null
/** Whether the register has more records than were loaded. */
const isCut = ({ length }: readonly object[], { meta }: View) => meta.totalRecords! > length
/** "6 av 10"; null without records, or when only some of them are loaded. */
const share = (part: number, whole: number, records: readonly object[], view: View) =>
  whole > 0 && !isCut(records, view)
    ? unbroken(messagesIn(view.lang).of(number(part, view.lang), number(whole, view.lang)))
    : null

/** Neither planned nor ended. */
const isPresent = ({ status }: TwinTown) => !/planned|ended|merged/.test(status ?? '')

export type MetricName = keyof ReturnType<typeof messagesIn>['titles']

const metrics: Readonly<Record<MetricName, Metric>> = {
  /** Projects whose status is "ongoing". A lower bound where the status of others is unknown. */
  'projects-ongoing': {
    requests: all('projects', 'status'),
    value({ records }, view) {
      const projects = records as Project[]
      const ongoing = projects.filter(isOngoing).length
      return atLeast(ongoing, isCut(records, view) || projects.some(isUnknown), view)
    },
  },
  /** Every project of the register, ideas and refusals too. The API counts; one record is fetched. */
  'projects-all': counted('projects', 'status'),
  /**
   * What the EU has granted or paid to the projects, by currency, never converted. A lower bound where the amount of
   * a grant or the funding of a project is unknown. Null where no project states money from the EU.
   */
  'eu-grants': {
    requests: all('projects', 'status,funding'),
    value: ({ records }, view) => moneyFromEu(records as Project[], view.lang, isCut(records, view)) || null,
  },
  /**
   * Relations of the kind "twin-town" that are neither planned nor over. A lower bound where the kind or
   * the status of others is unknown.
   */
  'twin-towns': {
    requests: all('twin-towns', 'kind,status'),
    value({ records }, view) {
      const possible = (records as TwinTown[]).filter(
        (town) => (town.kind ?? 'twin-town') === 'twin-town' && isPresent(town),
      )
      const known = possible.filter(({ kind, status }) => kind && status).length
      return atLeast(known, isCut(records, view) || known < possible.length, view)
    },
  },
  /**
   * Countries but Sweden with a relation of any kind that is neither planned nor over, or with a partner of an
   * ongoing project, each once. A lower bound where the status of a project, or of the only relation to
   * a country, is unknown.
   */
  countries: {
    requests: (municipality) => ({
      ...all('twin-towns', 'status,country')(municipality),
      projects: all('projects', 'status,partners')(municipality).records,
    }),
    value(lists, view) {
      const projects = lists.projects as Project[]
      const partners = projects.filter(isOngoing).flatMap((project) => project.partners)
      const towns = (lists.records as TwinTown[]).filter(isPresent)
      const known = towns.filter(({ status }) => status)
      const codes = new Set([...partners, ...known].map(({ country }) => country)).add('SE')
      const mayBeMore =
        isCut(lists.records, view) ||
        projects.some(isUnknown) ||
        towns.some(({ country }) => !codes.has(country))
      codes.delete('SE')
      return atLeast(codes.size, mayBeMore, view)
    },
  },
  /** Every goal of the register. The API counts; one record is fetched. */
  'goals-all': counted('goals', 'kind'),
  /**
   * Numerator: goals with at least one measured value. Denominator: goals that can be measured; those that are only
   * words are no failure to measure. Null where none has a value: not measured is never zero.
   */
  'goals-measured': {
    requests: all('goals', 'measured,indicators'),
    value({ records }, view) {
      const forms = (records as Goal[]).map(formOf)
      const measurable = forms.filter((form) => form !== 'inWords')
      const measured = measurable.filter((form) => form === 'measured')
      return measured.length > 0 ? share(measured.length, measurable.length, records, view) : null
    },
  },
  /**
   * Of all years. Numerator: reports submitted by their due day. Denominator: reports whose due day has passed, and
   * those submitted before it; not those of units that did not exist then.
   */
  'reports-on-time': {
    requests: all('reports', 'dueOn,submittedOn,unit'),
    value({ records }, view) {
      const states = (records as Report[]).map((report) => stateOf(report, view.today))
      const due = states.filter((state) => /onTime|late|overdue/.test(state))
      return share(due.filter((state) => state === 'onTime').length, due.length, records, view)
    },
  },
}

export const metricOf = (name: string): Metric | undefined =>
  Object.entries(metrics).find(([key]) => key === name)?.[1]
