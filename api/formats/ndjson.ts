import { withFields } from '../envelope/stored-document.ts'
import type { RecordFormat } from './format.ts'

/** One record per line. */
export const ndjson: RecordFormat = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  table: {},
  inlineEnding: 'ndjson',
  write: ({ documents, fields }) => linesOf(documents, fields),
  async *stream({ documents, fields }) {
    for await (const batch of documents) yield linesOf(batch, fields)
  },
}

const linesOf = (documents: readonly string[], fields: readonly string[] | null): string =>
  documents.map((document) => `${withFields(document, fields)}\n`).join('')
