import type { Body } from '../http/body.ts'
import { totalHeader } from '../http/headers.ts'
import { extentInName } from './extent.ts'
import type { RecordFormat, Page, StreamedPage } from './format.ts'

/** Where the answer's fields are described, below the API's base: column by column for a table. */
export const describedBy = (path: string, format: RecordFormat): string =>
  format.table ? `/datasets/${path}/schema` : `/datasets/${path}`

/** A page in the form asked for, with the headers that only this form needs. */
export async function serialize(format: RecordFormat, page: Page): Promise<Body> {
  return { content: await format.write(page), ...fileHeaders(format, page) }
}

/** All records that were asked for, written bit by bit; for a form that can be. */
export function serializeStream(
  stream: NonNullable<RecordFormat['stream']>,
  format: RecordFormat,
  page: StreamedPage,
): Body {
  return {
    stream: () => stream(page),
    ...fileHeaders(format, { ...page, meta: page.meta(), single: false, documents: [] }),
  }
}

function fileHeaders(format: RecordFormat, page: Page): Pick<Body, 'headers' | 'links'> {
  const { next, collection } = page.links
  const links = [next, collection].filter((link) => link !== undefined)
  const saved = format.table?.fileEnding
  const ending = saved ?? format.inlineEnding
  return {
    ...(format.table && { links: links.map(({ href, rel }) => `<${href}>; rel="${rel}"`) }),
    headers: {
      ...('totalRecords' in page.meta && totalHeader(Number(page.meta.totalRecords))),
      ...(ending && {
        'Content-Disposition': `${saved ? 'attachment' : 'inline'}; filename="${fileName(page)}.${ending}"`,
      }),
    },
  }
}

/**
 * "utblick-projects-release-12", with the record's id where it is one, and with what it holds where that is not
 * all: "utblick-projects-release-12-records-1-20-of-107". Ids and paths are letters, digits and hyphens.
 */
function fileName({ resource, documents, meta, single }: Page): string {
  const { release } = meta as { readonly release?: number }
  const id = single ? [(JSON.parse(documents[0] ?? '{}') as { id?: string }).id] : []
  return ['utblick', resource.path, ...id, `release-${release ?? 0}`, ...extentInName(meta)].join('-')
}
