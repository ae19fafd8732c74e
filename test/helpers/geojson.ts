import type { Json } from './api.ts'

/** What is wrong with a GeoJSON document by RFC 7946, as far as points go; empty when nothing is. */
export function geojsonErrors(document: Json): string[] {
  if (document.type === 'Feature') return featureErrors(document, 'feature')
  if (document.type !== 'FeatureCollection') return [`type is ${document.type}`]
  if (!Array.isArray(document.features)) return ['features is no list']
  const stray = ['geometry', 'properties', 'coordinates', 'geometries'].filter((name) => name in document)
  return [
    ...stray.map((name) => `a collection may not have ${name} (7.1)`),
    ...document.features.flatMap((feature: Json, i: number) => featureErrors(feature, `features.${i}`)),
  ]
}

function featureErrors(feature: Json, at: string): string[] {
  const errors: string[] = []
  if (feature.type !== 'Feature') errors.push(`${at}: type is ${feature.type}`)
  if (!('geometry' in feature)) errors.push(`${at}: has no geometry; unknown is null (3.2)`)
  if (typeof feature.properties !== 'object') errors.push(`${at}: properties is no object`)
  if (typeof feature.id !== 'string' && typeof feature.id !== 'number')
    errors.push(`${at}: id is no text or number`)
  if ('coordinates' in feature || 'features' in feature)
    errors.push(`${at}: has members of another type (7.1)`)
  return [...errors, ...(feature.geometry ? geometryErrors(feature.geometry, at) : [])]
}

function geometryErrors({ type, coordinates }: Json, at: string): string[] {
  if (type === 'Point') return positionErrors(coordinates, at)
  if (type !== 'MultiPoint' || !Array.isArray(coordinates)) return [`${at}: geometry ${type}`]
  return coordinates.flatMap((position) => positionErrors(position, at))
}

function positionErrors(position: Json, at: string): string[] {
  const [longitude, latitude, ...more] = Array.isArray(position) ? position : []
  const good =
    more.length === 0 &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90 &&
    [longitude, latitude].every(Number.isFinite)
  return good ? [] : [`${at}: ${JSON.stringify(position)} is no longitude and latitude (3.1.1, 4)`]
}
