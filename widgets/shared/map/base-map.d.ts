/** Map data made at build time by `widgets/build/vite-base-map.ts` and `widgets/build/wtr-base-map.ts`. */

// oxlint-disable typescript/consistent-type-imports -- a file that imports is a module itself and cannot declare these names

declare module 'virtual:base-map-110m' {
  const baseMap: import('./equal-earth.ts').BaseMap
  export default baseMap
}

declare module 'virtual:base-map-50m' {
  const baseMap: import('./equal-earth.ts').BaseMap
  export default baseMap
}

declare module 'virtual:coast' {
  const coast: import('./coast.ts').EncodedCoast
  export default coast
}
