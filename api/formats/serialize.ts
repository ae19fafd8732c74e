import type { Label } from '../../db/schema/field.ts'
import type { Body } from '../http/body.ts'
import { totalHeader } from '../http/headers.ts'
import type { Page, RecordFormat, StreamedPage } from './format.ts'

/** Path of the description of the answer's fields, below the API's base; for tables the Table Schema. */
export const describedBy = (path: string, format: RecordFormat): string =>
  format.table ? `/datasets/${path}/schema` : `/datasets/${path}`

/** A page in a format, with the headers of that format. */
export async function serialize(format: RecordFormat, page: Page): Promise<Body> {
  return { content: await format.write(page), ...fileHeaders(format, page) }
}

/** All selected records as a stream. */
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
 * "utblick-projects-release-12", with the id of a single record, and with the extent of a part:
 * "utblick-projects-release-12-records-1-20-of-107". Ids and paths consist of letters, digits and hyphens.
 */
function fileName({ resource, documents, meta, single }: Page): string {
  const { release } = meta as { readonly release?: number }
  const id = single ? [(JSON.parse(documents[0] ?? '{}') as { id?: string }).id] : []
  return ['utblick', resource.path, ...id, `release-${release ?? 0}`, ...extentInName(meta)].join('-')
}

/** Paging in `_meta`. */
interface Paging {
  readonly totalRecords: number
  readonly offset: number
  readonly count: number
}

/** The extent of a page, as "1–20 of 107"; null if it is not a list. */
export function extentOf(meta: object): Label | null {
  if (!isPaging(meta)) return null
  const { totalRecords, offset, count } = meta
  if (count === totalRecords) return { sv: `alla ${totalRecords}`, en: `all ${totalRecords}` }
  const [sv, en] =
    count === 0 ? ['inga', 'none'] : [`${offset + 1}–${offset + count}`, `${offset + 1}–${offset + count}`]
  return { sv: `${sv} av ${totalRecords}`, en: `${en} of ${totalRecords}` }
}

/** The same for a file name, as "records-1-20-of-107"; empty if all records are in the file. */
export function extentInName(meta: object): string[] {
  if (!isPaging(meta) || meta.count === meta.totalRecords) return []
  const { totalRecords, offset, count } = meta
  return [`records-${count === 0 ? 'none' : `${offset + 1}-${offset + count}`}-of-${totalRecords}`]
}

const isPaging = (meta: object): meta is Paging =>
  'totalRecords' in meta && 'offset' in meta && 'count' in meta
