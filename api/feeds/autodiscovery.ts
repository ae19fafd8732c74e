import { BASE } from '../constants.ts'
import { withQuery } from '../http/links.ts'
import { atom, jsonFeed } from './formats.ts'

/** For the Link header of a list: the feeds of what changes in it, of the same municipalities. */
export function feedLinks(origin: string, name: string, municipality: string | undefined): string[] {
  return [atom, jsonFeed].map((format) => {
    const query = new URLSearchParams({ format: format.name, ...(municipality && { municipality }) })
    const address = origin + withQuery(`${BASE}/feeds/${name}`, query.toString())
    return `<${address}>; rel="alternate"; type="${format.mediaType}"`
  })
}
