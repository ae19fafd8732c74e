import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { goal } from '../resources/goal.ts'
import type { RecordFor } from '../resources/index.ts'
import { municipality } from '../resources/municipality.ts'
import { policy } from '../resources/policy.ts'
import { project } from '../resources/project.ts'
import { twinTown } from '../resources/twin-town.ts'
import type { Resource } from '../schema/resource.ts'
import { sortColumn } from '../schema/columns.ts'
import { listRecords } from './list-records.ts'

interface SummaryPart {
  readonly resource: Resource
  /** Fields of each record that a page shows; the whole record is at its address. */
  readonly fields: readonly string[]
  readonly sort: string
}

export const summaryParts = {
  policies: {
    resource: policy,
    fields: ['title', 'status', 'documentDate', 'decidedBy'],
    sort: 'documentDate',
  },
  goals: {
    resource: goal,
    fields: ['kind', 'wording', 'measured', 'narrative', 'indicators'],
    sort: 'position',
  },
  projects: {
    resource: project,
    fields: ['title', 'status', 'startDate', 'endDate', 'programme', 'partners', 'budget'],
    sort: 'startDate',
  },
  twinTowns: {
    resource: twinTown,
    fields: ['name', 'country', 'longitude', 'latitude', 'kind', 'status', 'since', 'until'],
    sort: 'since',
  },
} as const satisfies Record<string, { resource: unknown; fields: readonly string[]; sort: string }>

/** Records of each resource: enough for a page, small enough for one answer. */
export const MAX_RECORDS = 500

export interface Summary {
  readonly municipality: { readonly id: string; readonly doc: string }
  /** By part, the resource's records as stored, and the fields a page shows of them. */
  readonly parts: Readonly<
    Record<
      keyof typeof summaryParts,
      { resource: Resource; fields: readonly string[]; rows: readonly { id: string; doc: string }[] }
    >
  >
  readonly figures: Figures
}

/**
 * How many records are of a kind. Null for none where the register has no such records, or does not say it of all: no
 * list says that it is complete, and not known is never 0. Null too where not all were read.
 */
type Count = number | null

export interface Figures {
  readonly projects: Count
  readonly projectsOngoing: Count
  readonly twinTowns: Count
  readonly countries: Count
  readonly goals: Count
  readonly goalsMeasured: Count
}

/** How many current records there are to show of one municipality, all parts together. */
export async function summarySize(db: Database, code: string): Promise<number> {
  const terms = Object.values(summaryParts).map(
    ({ resource }) => sql`(select count(*) from (select 1 from ${sql.table(resource.name)}
      where "municipalityCode" = ${code} and "untilRelease" is null limit ${MAX_RECORDS}))`,
  )
  const { rows } = await sql<{ size: number }>`select ${sql.join(terms, sql` + `)} as "size"`.execute(db)
  return Number(rows[0]?.size ?? 0)
}

/** Everything that a page's widgets show of one municipality as of a release; null when it has none. */
export async function municipalitySummary(
  db: Database,
  code: string,
  release: number,
  isLatest: boolean,
): Promise<Summary | null> {
  const list = (resource: Resource, filter: string, sort: string | null) =>
    listRecords(db, {
      resource,
      release,
      isLatest,
      filters: filter === 'municipality' ? { municipality: [code] } : {},
      words: null,
      sort: sort === null ? [] : [{ column: sortColumn(resource, sort).name, descending: false }],
      // One more than is shown tells whether those are all.
      limit: MAX_RECORDS + 1,
      offset: 0,
      after: null,
    })
  const own = (await list(municipality as unknown as Resource, 'municipality', null)).find(
    (row) => row.id === code,
  )
  if (!own) return null
  const entries = await Promise.all(
    Object.entries(summaryParts as unknown as Record<string, SummaryPart>).map(
      async ([name, { resource, fields, sort }]) => {
        const rows = await list(resource, 'municipality', sort)
        return [name, { resource, fields, rows }] as const
      },
    ),
  )
  const found = Object.fromEntries(entries) as unknown as Summary['parts']
  const parts = Object.fromEntries(
    entries.map(([name, part]) => [name, { ...part, rows: part.rows.slice(0, MAX_RECORDS) }]),
  ) as unknown as Summary['parts']
  return { municipality: own, parts, figures: figuresOf(found) }
}

/**
 * @param isOpen whether the register does not say it of a record
 */
const countOf = <T>(
  records: readonly T[] | null,
  is: (record: T) => boolean,
  isOpen: (record: T) => boolean,
): Count => {
  const number = records?.filter(is).length ?? 0
  return number > 0 || (records !== null && records.length > 0 && !records.some(isOpen)) ? number : null
}

function figuresOf(found: Summary['parts']): Figures {
  const records = <T>(name: keyof typeof summaryParts) => {
    const { rows } = found[name]
    return rows.length > MAX_RECORDS ? null : rows.map(({ doc }) => JSON.parse(doc) as T)
  }
  const projects = records<Pick<RecordFor<'project'>, 'status' | 'partnerIds' | 'partners'>>('projects')
  const twinTowns = records<Pick<RecordFor<'twinTown'>, 'kind' | 'country'>>('twinTowns')
  const goals = records<Pick<RecordFor<'goal'>, 'measured' | 'indicators'>>('goals')
  const places =
    projects && twinTowns
      ? [
          ...projects.map(({ partnerIds, partners }) =>
            partnerIds === null ? null : partners.map(({ country }) => country),
          ),
          ...twinTowns.map(({ country }) => [country]),
        ]
      : null
  const countries = new Set(places?.flatMap((own) => own ?? []))
  const isMeasured = ({ indicators }: NonNullable<typeof goals>[number]) =>
    indicators.some(({ measurements }) => measurements.some(({ value }) => value !== null))
  const all = () => true
  return {
    projects: countOf(projects, all, all),
    projectsOngoing: countOf(
      projects,
      ({ status }) => status === 'ongoing',
      ({ status }) => status === null,
    ),
    twinTowns: countOf(
      twinTowns,
      ({ kind }) => kind === 'twin-town',
      ({ kind }) => kind === null,
    ),
    countries:
      countries.size > 0 || (places && places.length > 0 && !places.includes(null)) ? countries.size : null,
    goals: countOf(goals, all, all),
    // Not measured is never 0; what is only words cannot be measured.
    goalsMeasured: countOf(
      goals,
      isMeasured,
      ({ measured, indicators }) => measured || indicators.length > 0,
    ),
  }
}
