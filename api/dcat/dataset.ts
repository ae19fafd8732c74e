import type { ReleaseRow } from '../../db/database.ts'
import { pointColumn } from '../../db/schema/columns.ts'
import type { Label } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { Format } from '../formats/format.ts'
import { CATALOGUE } from './addresses.ts'
import { eu, labelOf } from './vocabulary.ts'

/** A form that the API gives a list in, or that a whole data set can be fetched in. */
export type DataFormat = Pick<Format, 'name' | 'mediaType'>

/** What the catalogue and schema.org tell of a data set, from its definition and the releases. */
export interface DatasetFacts {
  readonly iri: string
  readonly title: Label
  readonly description: Label
  readonly keywords: { readonly sv: readonly string[]; readonly en: readonly string[] }
  readonly themes: readonly string[]
  /** When the register was first published, RFC 3339 in UTC; undefined before that. */
  readonly issued: string | undefined
  /** When a release last changed one of its records. */
  readonly modified: string | undefined
  /** Where its fields are described, one by one. */
  readonly dictionary: string
  readonly distributions: readonly Distribution[]
}

/** The data set in one form: page by page from the API, as one file, or both. */
export interface Distribution {
  readonly iri: string
  /** What people call the form, as "CSV". */
  readonly label: string
  readonly mediaType: string
  /** The list's address; null where only the whole file has this form. */
  readonly list: string | null
  /** The whole data set as one file; null where there is none in this form. */
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
      ...(hasPlaces(resource) ? [eu.places] : []),
      ...(Object.values(resource.fields).some(({ kind }) => kind === 'money') ? [eu.money] : []),
    ],
    issued: releases[0]?.publishedAt,
    modified: (releases.findLast((release) => changed(release, resource)) ?? releases[0])?.publishedAt,
    dictionary: `${origin}${BASE}/datasets/${path}`,
    distributions: distributionsOf(resource, origin, lists, dumps),
  }
}

const hasPlaces = (resource: Resource) => pointColumn(resource) !== undefined

const changed = ({ counts }: ReleaseRow, { name }: Resource) => name in (JSON.parse(counts) as object)

function distributionsOf(
  resource: Resource,
  origin: string,
  lists: readonly DataFormat[],
  dumps: readonly DataFormat[],
): Distribution[] {
  const { path } = resource
  const forms = new Map(
    [...lists, ...dumps]
      // A map of what has no places would be found by whoever looks for maps, and be empty.
      .filter(({ mediaType }) => mediaType !== 'application/geo+json' || hasPlaces(resource))
      .map((format) => [format.name, format]),
  )
  const address = (place: string, forms: readonly DataFormat[], name: string) =>
    forms.some((format) => format.name === name) ? `${origin}${BASE}/${place}?format=${name}` : null
  return [...forms.values()].map((format) => ({
    iri: `${origin}${CATALOGUE}#distribution-${path}-${format.name}`,
    label: labelOf(format),
    mediaType: format.mediaType,
    list: address(path, lists, format.name),
    dump: address(`datasets/${path}/dump`, dumps, format.name),
  }))
}
