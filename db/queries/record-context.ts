import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { decidingActs, responsibleActs } from '../resources/acts.ts'
import { decisionRule } from '../resources/decision-rule.ts'
import { resourceOf } from '../resources/index.ts'
import { municipality } from '../resources/municipality.ts'
import { policy } from '../resources/policy.ts'
import { reportMatters } from '../resources/report-matters.ts'
import type { Json } from '../schema/json.ts'
import type { Resource } from '../schema/resource.ts'
import type { InRelease } from './record-names.ts'
import { inRelease } from './selection.ts'

/** A record that another belongs to. */
export interface Ancestor {
  readonly resource: Resource
  readonly record: Json
  /** Whether what is below it always belongs to one: it is then a step on the way to it. */
  readonly isParent: boolean
}

/** A rule on who decides, and the document that has it. */
export interface Rule {
  readonly rule: Json
  readonly policy: Json | null
}

/** What a record stands in. */
export interface RecordContext {
  readonly municipality: Json | null
  /** From its parent upwards; those that the release does not have are left out. */
  readonly ancestors: readonly Ancestor[]
  /** Its municipality's rules on the decisions that it refers to, on who is in charge of it, on its reporting, and on what else they demand of it. */
  readonly rules: readonly Rule[]
}

interface Step {
  /** The reference of the resource below. */
  readonly by: string
  readonly resource: Resource
  readonly isParent: boolean
}

const isShared = ({ fields }: Resource) => fields.municipalityCode?.optional === true

/** Where records of a resource belong: their required reference to what a municipality has, else their policy; and so on upwards. */
function stepsFrom(resource: Resource): Step[] {
  const references = Object.entries(resource.fields).flatMap(([by, { refersTo = '', optional }]): Step[] => {
    const target = resourceOf(refersTo)
    return target && target !== resource && target.name !== municipality.name && !isShared(target)
      ? [{ by, resource: target, isParent: !optional }]
      : []
  })
  const step =
    references.find(({ isParent }) => isParent) ??
    references.find((reference) => reference.resource.name === policy.name)
  return step ? [step, ...stepsFrom(step.resource)] : []
}

const demandsOf = ({ fields }: Resource) => Object.values(fields).flatMap(({ demands = [] }) => demands)

/** The matters of the rules that concern records of a resource. */
const mattersOf = (resource: Resource): readonly string[] => [
  ...Object.values(resource.fields).flatMap(({ matter }) => matter ?? []),
  ...demandsOf(resource).map(({ matter }) => matter),
]

const actsOf = (resource: Resource): readonly string[] => [
  ...decidingActs,
  ...responsibleActs,
  ...demandsOf(resource).flatMap(({ acts }) => acts),
]

/** What a record stands in, as far as a release has it, in one statement. */
export async function recordContext(
  db: Database,
  release: InRelease,
  resource: Resource,
  record: Json,
): Promise<RecordContext> {
  const steps = stepsFrom(resource)
  const find = (what: RawBuilder<unknown>, { name }: Pick<Resource, 'name'>, id: RawBuilder<unknown>) =>
    sql`(select ${what} from ${sql.table(name)} as t where t."id" = ${id} and ${inRelease(release)})`
  const doc = sql`t."doc"`
  let id = sql`${(steps[0] && record[steps[0].by]) ?? null}`
  const ancestors = steps.map((step, i) => {
    const found = find(doc, step.resource, id)
    const above = steps[i + 1]
    if (above) id = find(sql`${doc} ->> ${sql.lit(`$.${above.by}`)}`, step.resource, id)
    return sql`${found} as ${sql.ref(`a${i}`)}`
  })
  const matters = mattersOf(resource)
  const reporting = resource.fields.lastReportedOn ? reportMatters : []
  const rules =
    matters.length + reporting.length === 0
      ? sql`'[]'`
      : sql`(select json_group_array(json_object(
      'rule', json(r."doc"), 'policy', json(${find(doc, policy, sql`r."policyId"`)})))
    from (select t."doc", t."policyId" from ${sql.table(decisionRule.name)} as t
      where t."municipalityCode" = ${record.municipalityCode ?? null} and ${inRelease(release)}
        and (t."matter" in (select value from json_each(${JSON.stringify(matters)}))
          and t."act" in (select value from json_each(${JSON.stringify(actsOf(resource))}))
          or t."matter" in (select value from json_each(${JSON.stringify(reporting)})))
      order by t."id") as r)`
  const { rows } = await sql<Record<string, string | null>>`select ${sql.join([
    sql`${find(doc, municipality, sql`${record.municipalityCode ?? null}`)} as "municipality"`,
    sql`${rules} as "rules"`,
    ...ancestors,
  ])}`.execute(db)
  const row = rows[0]!
  const read = (text: string | null | undefined) => (text ? (JSON.parse(text) as Json) : null)
  return {
    municipality: read(row.municipality),
    rules: JSON.parse(row.rules!) as Rule[],
    ancestors: steps.flatMap((step, i) => {
      const above = read(row[`a${i}`])
      const isParent = steps.slice(0, i + 1).every((one) => one.isParent)
      return above ? [{ resource: step.resource, record: above, isParent }] : []
    }),
  }
}
