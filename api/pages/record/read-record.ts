import type { ReleaseRow, VersionRow } from '../../../db/database.ts'
import { reasonsOf } from '../../../db/queries/change-reasons.ts'
import { numberUnits } from '../../../db/queries/number-units.ts'
import { proposedRecords } from '../../../db/queries/proposed-records.ts'
import { recordContext } from '../../../db/queries/record-context.ts'
import { findLastNames } from '../../../db/queries/record-names.ts'
import { relatedRecords } from '../../../db/queries/related-records.ts'
import type { Json } from '../../../db/schema/json.ts'
import { nameOf } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { dayInSweden } from '../../../widgets/text/format-date.ts'
import type { AppContext } from '../../context.ts'
import { recordEvents } from '../../endpoints/record-events.ts'
import { aboutMeta } from '../../envelope/meta.ts'
import { type ResolvedRelease, toSelection } from '../../parameters/as-of.ts'
import type { PageContext } from '../page.ts'
import { referencesIn, type ShownRecords } from './references.ts'
import { MAX_EVENTS } from './changes.ts'
import { partOf } from './part.ts'
import { MAX_RELATED } from './related.ts'
import type { DatedEvent, RecordView } from './view.ts'

/** A record as its endpoint has found it. */
export interface FoundRecord {
  readonly resource: Resource
  readonly id: string
  /** All of its versions, the oldest first. */
  readonly versions: readonly VersionRow[]
  /** The version that is shown. */
  readonly version: VersionRow
  /** The permanent address of the answer. */
  readonly address: string
  /** The release in which it last stood, of a record that is closed. */
  readonly last?: ResolvedRelease
}

/** Reads what a record's page shows around it. */
export async function readRecord(
  context: AppContext,
  { resource, id, versions, version, address, last }: FoundRecord,
  page: PageContext,
): Promise<RecordView> {
  const { db } = context
  const { releases } = page
  const resolved = last ?? page.resolved
  const at = toSelection(resolved)
  const record = JSON.parse(version.doc) as Json
  const [around, related, reasons] = await Promise.all([
    recordContext(db, at, resource, record),
    relatedRecords(db, at, { resource, id, limit: MAX_RELATED }),
    reasonsOf(db, resource, id),
  ])
  const isFictional = record.fictional === true
  const today = resolved.release ? dayInSweden(resolved.release.publishedAt) : ''
  const events = dated(recordEvents(versions, toSelection(page.resolved).release), releases, reasons)
  const part = await partOf(
    context,
    { resource, record, related, ...around, today, meta: aboutMeta(resolved, resource.title, isFictional) },
    { ...page, resolved },
  )
  const wanted = referencesIn([
    {
      resource,
      records: [record, ...events.slice(0, MAX_EVENTS).flatMap(({ before }) => (before ? [before] : []))],
    },
    ...around.ancestors.map((one) => ({ resource: one.resource, records: [one.record], fields: [] })),
    ...related.map((list): ShownRecords => ({ resource: list.resource, records: list.records })),
  ])
  const [findName, isProposed, unitOf] = await Promise.all([
    findLastNames(db, at, wanted),
    proposedRecords(db, at, wanted),
    numberUnits(db, at, [{ resource, records: [record] }, ...related]),
  ])
  return {
    ...page,
    ...around,
    resource,
    record,
    name: nameOf(resource, record, findName),
    isFictional,
    related,
    events,
    part,
    address,
    today,
    findName,
    isProposed,
    unitOf,
  }
}

/** Events with their releases and reasons. */
export const dated = (
  events: ReturnType<typeof recordEvents>,
  releases: readonly ReleaseRow[],
  reasons: ReadonlyMap<number, string>,
): DatedEvent[] =>
  events.map(({ release, ...event }) => ({
    ...event,
    release: releases.find(({ id }) => id === release)!,
    reason: reasons.get(release) ?? null,
  }))
