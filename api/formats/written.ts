import type { Body } from '../http/answer.ts'
import type { Format, Page } from './format.ts'

/** Where the answer's fields are described, below the API's base: column by column for a table. */
export const describedBy = (path: string, format: Format): string =>
  format.table ? `/datasets/${path}/schema` : `/datasets/${path}`

/** A page in the form asked for, with the headers that only this form needs. */
export async function written(format: Format, page: Page): Promise<Body> {
  const { next, collection } = page.links
  const links = [next, collection].filter((link) => link !== undefined)
  const ending = format.table?.fileEnding
  return {
    content: await format.write(page),
    ...(format.table && { links: links.map(({ href, rel }) => `<${href}>; rel="${rel}"`) }),
    ...(ending && {
      headers: { 'Content-Disposition': `attachment; filename="${fileName(page)}.${ending}"` },
    }),
  }
}

/** "utblick-projects-release-12", and with the record's id where it is one. Ids and paths are letters, digits and hyphens. */
function fileName({ resource, documents, meta, single }: Page): string {
  const { release } = meta as { readonly release?: number }
  const id = single ? [(JSON.parse(documents[0] ?? '{}') as { id?: string }).id] : []
  return ['utblick', resource.path, ...id, `release-${release ?? 0}`].join('-')
}
