import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { goal } from '../resources/goal.ts'
import { municipality } from '../resources/municipality.ts'
import { policy } from '../resources/policy.ts'
import { project } from '../resources/project.ts'
import { twinTown } from '../resources/twin-town.ts'
import type { Json } from '../schema/json.ts'
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
const MAX_RECORDS = 500

export interface Summary {
  readonly municipality: { readonly id: string; readonly doc: string }
  /** By part, the resource's records as stored, and the fields a page shows of them. */
  readonly parts: Readonly<
    Record<
      keyof typeof summaryParts,
      { resource: Resource; fields: readonly string[]; rows: readonly { id: string; doc: string }[] }
    >
  >
  readonly figures: Json
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
      limit: MAX_RECORDS,
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
  return { municipality: own, parts: found, figures: figuresOf(found) }
}

function figuresOf(found: Summary['parts']): Json {
  const records = (name: keyof typeof summaryParts) =>
    found[name].rows.map(({ doc }) => JSON.parse(doc) as Json)
  const projects = records('projects')
  const twinTowns = records('twinTowns')
  const goals = records('goals')
  const countries = [
    ...projects.flatMap((p) => (p.partners as { country: string }[]).map((partner) => partner.country)),
    ...twinTowns.map((t) => String(t.country)),
  ]
  const measured = goals.filter((g) =>
    (g.indicators as { measurements: { value: number | null }[] }[]).some((i) =>
      i.measurements.some((m) => m.value !== null),
    ),
  )
  return {
    projects: projects.length,
    projectsOngoing: projects.filter((p) => p.status === 'ongoing').length,
    twinTowns: twinTowns.filter((t) => t.kind === 'twin-town').length,
    countries: new Set(countries).size,
    goals: goals.length,
    goalsMeasured: measured.length,
  }
}
