import type { ReleaseRow } from '../../db/database.ts'
import { pointColumn } from '../../db/schema/columns.ts'
import type { Label } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { Format } from '../formats/format.ts'
import { CATALOGUE } from './iris.ts'
import { eu, labelOf } from './vocabulary.ts'

/** A format of a list or of a dump. */
export type DataFormat = Pick<Format, 'name' | 'mediaType'>

/** Facts of a data set for the catalogue and schema.org, from its definition and the releases. */
export interface DatasetFacts {
  readonly iri: string
  readonly title: Label
  readonly description: Label
  readonly keywords: { readonly sv: readonly string[]; readonly en: readonly string[] }
  readonly themes: readonly string[]
  /** When the register was first published, RFC 3339 in UTC; undefined before that. */
  readonly issued: string | undefined
  /** When one of its records last changed. */
  readonly modified: string | undefined
  /** Address of its field dictionary. */
  readonly dictionary: string
  readonly distributions: readonly Distribution[]
}

/** The data set in one format: as a list, a dump, or both. */
export interface Distribution {
  readonly iri: string
  /** Name of the format, as "CSV". */
  readonly label: string
  readonly mediaType: string
  /** Address of the list; null if only the dump has this format. */
  readonly list: string | null
  /** Address of the dump; null if there is none in this format. */
  readonly dump: string | null
}

export const subject: Label = {
  sv: 'kommuners internationella arbete',
  en: 'municipalities’ international work',
}

export function datasetFacts(
  resource: Resource,
  origin: string,
  releases: readonly ReleaseRow[],
  lists: readonly DataFormat[],
  dumps: readonly DataFormat[],
): DatasetFacts {
  const { path, title, description } = resource
  return {
    iri: `${origin}${CATALOGUE}#dataset-${path}`,
    title: { sv: `${title.sv} – ${subject.sv}`, en: `${title.en} – ${subject.en}` },
    description: {
      sv: `${description.sv} Ur Utblick: öppna data om ${subject.sv}.`,
      en: `${description.en} From Utblick: open data on ${subject.en}.`,
    },
    keywords: {
      sv: [...new Set([title.sv.toLowerCase(), 'internationellt arbete', 'kommuner'])],
      en: [...new Set([title.en.toLowerCase(), 'international work', 'municipalities'])],
    },
    themes: [
      eu.international,
      eu.government,
      ...(hasLocation(resource) ? [eu.places] : []),
      ...(Object.values(resource.fields).some(({ kind }) => kind === 'money') ? [eu.money] : []),
    ],
    issued: releases[0]?.publishedAt,
    modified: (releases.findLast((release) => changed(release, resource)) ?? releases[0])?.publishedAt,
    dictionary: `${origin}${BASE}/datasets/${path}`,
    distributions: distributionsOf(resource, origin, lists, dumps),
  }
}

const hasLocation = (resource: Resource) => pointColumn(resource) !== undefined

const changed = ({ counts }: ReleaseRow, { name }: Resource) => name in (JSON.parse(counts) as object)

function distributionsOf(
  resource: Resource,
  origin: string,
  lists: readonly DataFormat[],
  dumps: readonly DataFormat[],
): Distribution[] {
  const { path } = resource
  const formats = new Map(
    [...lists, ...dumps]
      // A data set without locations has no map.
      .filter(({ mediaType }) => mediaType !== 'application/geo+json' || hasLocation(resource))
      .map((format) => [format.name, format]),
  )
  const address = (path: string, formats: readonly DataFormat[], name: string) =>
    formats.some((format) => format.name === name) ? `${origin}${BASE}/${path}?format=${name}` : null
  return [...formats.values()].map((format) => ({
    iri: `${origin}${CATALOGUE}#distribution-${path}-${format.name}`,
    label: labelOf(format),
    mediaType: format.mediaType,
    list: address(path, lists, format.name),
    dump: address(`datasets/${path}/dump`, dumps, format.name),
  }))
}
