import type { Json } from './api.ts'

/** What is wrong with a GeoJSON document by RFC 7946, as far as points go; empty when nothing is. */
export function geojsonFaults(document: Json): string[] {
  if (document.type === 'Feature') return featureFaults(document, 'feature')
  if (document.type !== 'FeatureCollection') return [`type is ${document.type}`]
  if (!Array.isArray(document.features)) return ['features is no list']
  const stray = ['geometry', 'properties', 'coordinates', 'geometries'].filter((name) => name in document)
  return [
    ...stray.map((name) => `a collection may not have ${name} (7.1)`),
    ...document.features.flatMap((feature: Json, i: number) => featureFaults(feature, `features.${i}`)),
  ]
}

function featureFaults(feature: Json, at: string): string[] {
  const faults: string[] = []
  if (feature.type !== 'Feature') faults.push(`${at}: type is ${feature.type}`)
  if (!('geometry' in feature)) faults.push(`${at}: has no geometry; unknown is null (3.2)`)
  if (typeof feature.properties !== 'object') faults.push(`${at}: properties is no object`)
  if (typeof feature.id !== 'string' && typeof feature.id !== 'number')
    faults.push(`${at}: id is no text or number`)
  if ('coordinates' in feature || 'features' in feature)
    faults.push(`${at}: has members of another type (7.1)`)
  return [...faults, ...(feature.geometry ? geometryFaults(feature.geometry, at) : [])]
}

function geometryFaults({ type, coordinates }: Json, at: string): string[] {
  if (type === 'Point') return positionFaults(coordinates, at)
  if (type !== 'MultiPoint' || !Array.isArray(coordinates)) return [`${at}: geometry ${type}`]
  return coordinates.flatMap((position) => positionFaults(position, at))
}

function positionFaults(position: Json, at: string): string[] {
  const [longitude, latitude, ...more] = Array.isArray(position) ? position : []
  const good =
    more.length === 0 &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90 &&
    [longitude, latitude].every(Number.isFinite)
  return good ? [] : [`${at}: ${JSON.stringify(position)} is no longitude and latitude (3.1.1, 4)`]
}
