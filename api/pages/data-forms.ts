import { pointColumn } from '../../db/schema/columns.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { Html } from '../docs/html.ts'
import { formatTitle, type RecordFormat } from '../formats/format.ts'
import { geojson } from '../formats/geojson.ts'
import { formats } from '../formats/index.ts'
import { dataLink } from './data-link.ts'
import type { PageContext } from './page.ts'

const messages = {
  sv: { dialect: (format: string) => `${format} för svenska Excel` },
  en: { dialect: (format: string) => `${format} for Swedish Excel` },
} as const

/** The formats that have something to say of a resource: only what has a place is on a map. */
export const formatsOf = (resource: Resource): readonly RecordFormat[] =>
  formats.filter((format) => format !== geojson || pointColumn(resource))

/**
 * Links to records in each format, and in the dialects that it has.
 * @param address of the records, with these parameters
 * @param of what is in it, for those who hear only a link's text
 */
export const formatLinks = (
  shown: readonly RecordFormat[],
  address: (parameters: Readonly<Record<string, string>>) => string,
  of: Html | string,
  { language }: Pick<PageContext, 'language'>,
): readonly Html[] =>
  shown.flatMap((format) => [
    dataLink(address({ format: format.name }), format, of),
    ...Object.keys(format.dialects ?? {}).map((csvDialect) =>
      dataLink(
        address({ format: format.name, csvDialect }),
        { ...format, title: messages[language].dialect(formatTitle(format)) },
        of,
      ),
    ),
  ])
