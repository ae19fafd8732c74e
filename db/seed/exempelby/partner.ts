import type { Draft } from './make.ts'

type Kind = NonNullable<Draft<'partner'>['kind']>
/** Longitude and latitude in WGS 84, two decimals. */
type Point = readonly [number, number]

export function partner(
  id: string,
  name: string,
  kind: Kind,
  place: string,
  country: string,
  point?: Point,
): Draft<'partner'> {
  const [longitude, latitude] = point ?? [null, null]
  return { id: `9999-${id}`, name, kind, place, country, longitude, latitude }
}
