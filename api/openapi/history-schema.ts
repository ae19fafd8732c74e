import type { Resource } from '../../db/schema/resource.ts'
import { EXAMPLE_PUBLISHED, EXAMPLE_RELEASE, exampleOf, exampleRecord } from './example-record.ts'
import {
  array,
  count,
  dateTime,
  type JsonSchema,
  member,
  nullable,
  object,
  ref,
  text,
} from './json-schema.ts'
import { schemaName } from './record-schema.ts'

/** One event of a record's history. */
export function historyEvent(resource: Resource): JsonSchema {
  const before = exampleOf(resource, resource.label)
  return object({
    release: member(
      count,
      { sv: 'Utgåvan då det hände.', en: 'The release in which it happened.' },
      EXAMPLE_RELEASE,
    ),
    publishedAt: member(
      dateTime,
      { sv: 'När utgåvan kom, i UTC.', en: 'When the release was published, in UTC.' },
      EXAMPLE_PUBLISHED,
    ),
    note: member(
      text,
      { sv: 'Utgåvans anmärkning: varför.', en: 'The note of the release: why.' },
      'Rättelse efter påpekande',
    ),
    change: member(
      { type: 'string', enum: ['added', 'changed', 'closed', 'reopened'] },
      {
        sv: 'Om posten kom till, ändrades, avslutades eller öppnades igen.',
        en: 'Whether the record was added, changed, closed or reopened.',
      },
      'changed',
    ),
    changes: array(
      object({
        field: member(text, { sv: 'Fältets namn.', en: 'Name of the field.' }, resource.label),
        before: member(
          {},
          { sv: 'Värdet före; tomt när det inte fanns.', en: 'The value before; null when there was none.' },
          null,
        ),
        after: member(
          {},
          { sv: 'Värdet efter; tomt när det togs bort.', en: 'The value after; null when it was removed.' },
          before,
        ),
      }),
      { sv: 'Vad som ändrades, fält för fält.', en: 'What changed, field by field.' },
    ),
    record: member(
      nullable(ref(schemaName(resource))),
      {
        sv: 'Posten som den blev; tomt när den avslutades.',
        en: 'The record as it became; null when it was closed.',
      },
      exampleRecord(resource),
    ),
  })
}
