import type { Resource } from '../../db/schema/resource.ts'
import { metaAndLinks } from '../envelope/envelope.ts'
import { withFields } from '../envelope/stored-document.ts'
import type { RecordFormat } from './format.ts'

type Json = Readonly<Record<string, unknown>>
/** Degrees east and degrees north, in this order (RFC 7946). */
type Position = readonly [longitude: number, latitude: number]
type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint'; readonly coordinates: readonly Position[] }

/** GeoJSON (RFC 7946). An unknown location is null. */
export const geojson: RecordFormat = {
  name: 'geojson',
  title: 'GeoJSON',
  mediaType: 'application/geo+json',
  contentType: 'application/geo+json; charset=utf-8',
  inlineEnding: 'geojson',
  write: ({ resource, documents, fields, meta, links, single }) => {
    const features = documents.map((document) => featureMembers(resource, document, fields))
    const about = metaAndLinks(meta, links)
    return single
      ? `{${features[0]},${about}}`
      : `{"type":"FeatureCollection","features":[${features.map((f) => `{${f}}`).join(',')}],${about}}`
  },
  async *stream({ resource, documents, fields, meta, links }) {
    yield '{"type":"FeatureCollection","features":['
    let separator = ''
    for await (const batch of documents) {
      yield separator + batch.map((document) => `{${featureMembers(resource, document, fields)}}`).join(',')
      separator = ','
    }
    yield `],${metaAndLinks(meta(), links)}}`
  },
}

/** One record as a feature on one line. */
export const featureOf = (resource: Resource, document: string): string =>
  `{${featureMembers(resource, document, null)}}`

function featureMembers(resource: Resource, document: string, fields: readonly string[] | null): string {
  const record = JSON.parse(document) as Json
  const geometry = JSON.stringify(geometryOf(resource, record))
  return `"type":"Feature","id":${JSON.stringify(record.id)},"geometry":${geometry},"properties":${withFields(document, fields)}`
}

/** The record's own location, else those of embedded records, such as a project's partners. */
function geometryOf(resource: Resource, record: Json): Geometry | null {
  if ('longitude' in resource.fields && 'latitude' in resource.fields) {
    const position = positionOf(record)
    return position && { type: 'Point', coordinates: position }
  }
  const placed = Object.entries(resource.embeds).filter(
    ([, { fields }]) => fields.includes('longitude') && fields.includes('latitude'),
  )
  const coordinates = placed
    .flatMap(([name]) => [record[name]].flat() as (Json | null)[])
    .map((embedded) => embedded && positionOf(embedded))
    .filter((position) => position !== null)
  return coordinates.length > 0 ? { type: 'MultiPoint', coordinates } : null
}

function positionOf({ longitude, latitude }: Json): Position | null {
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null
}
