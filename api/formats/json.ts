import { envelope } from '../envelope/envelope.ts'
import { withFields } from '../envelope/stored-document.ts'
import type { RecordFormat } from './format.ts'

/** The API's own format: data, meta and links. The documents are JSON already and only concatenated. */
export const json: RecordFormat = {
  name: 'json',
  mediaType: 'application/json',
  contentType: 'application/json; charset=utf-8',
  write: ({ documents, fields, single, meta, links }) => {
    const records = documents.map((document) => withFields(document, fields))
    const data = single ? records[0]! : `[${records.join(',')}]`
    return envelope(data, meta, links)
  },
}
