/** The few functions used from packages that come without types. Positions are [longitude, latitude]. */

declare module 'topojson-client' {
  export type Position = [number, number]
  export interface Topology {
    type: 'Topology'
    arcs: Position[][]
    objects: Record<string, GeometryObject>
    transform?: { scale: Position; translate: Position }
  }
  export interface GeometryObject {
    type: string
    id?: string
    properties?: { name: string; a3: string }
    geometries?: GeometryObject[]
  }
  export interface Feature<G> {
    type: 'Feature'
    geometry: G
    properties: { name: string; a3: string }
  }
  export interface MultiPolygon {
    type: 'MultiPolygon'
    coordinates: Position[][][]
  }
  export interface FeatureCollection<G> {
    type: 'FeatureCollection'
    features: Feature<G>[]
  }
  export interface MultiLineString {
    type: 'MultiLineString'
    coordinates: Position[][]
  }
  export function feature(topology: Topology, object: GeometryObject): FeatureCollection<MultiPolygon>
  export function mesh(
    topology: Topology,
    object: GeometryObject,
    filter: (a: GeometryObject, b: GeometryObject) => boolean,
  ): MultiLineString
}

declare module 'topojson-simplify' {
  import type { Position, Topology } from 'topojson-client'
  export type Triangle = [Position, Position, Position]
  /** The third number of each point is its weight: infinite at both ends of an arc. */
  export function presimplify(
    topology: Topology,
    weight: (triangle: Triangle) => number,
  ): { arcs: [longitude: number, latitude: number, weight: number][][] }
  /** Area in steradians. */
  export function sphericalTriangleArea(triangle: Triangle): number
  /** Area in steradians. */
  export function sphericalRingArea(ring: Position[], interior: boolean): number
}

declare module 'd3-geo' {
  import type { Position, Feature } from 'topojson-client'
  export interface Projection {
    (position: Position): Position
    scale(scale: number): Projection
    translate(point: Position): Projection
    rotate(angles: Position): Projection
  }
  export function geoEqualEarth(): Projection
  export function geoAzimuthalEquidistant(): Projection
  export function geoContains(feature: Feature<unknown>, position: Position): boolean
  /** Radians. */
  export function geoDistance(a: Position, b: Position): number
  /** Places of the shortest way from a to b, by their share of it. */
  export function geoInterpolate(a: Position, b: Position): (share: number) => Position
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type { Plugin } from '@custom-elements-manifest/analyzer'

  /** What the analyzer's command loads for `--litelement`. */
  export const litPlugin: () => Plugin[]
}
