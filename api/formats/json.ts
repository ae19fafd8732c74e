import type { Format } from './format.ts'

/** The API's own form: data, meta and links. The documents are JSON already and are only put together. */
export const json: Format = {
  name: 'json',
  mediaType: 'application/json',
  contentType: 'application/json; charset=utf-8',
  write: ({ documents, single, meta, links }) => {
    const data = single ? documents[0] : `[${documents.join(',')}]`
    return `{"data":${data},"_meta":${JSON.stringify(meta)},"_links":${JSON.stringify(links)}}`
  },
}
