/** Modules made at build time: `widgets/build/generated-modules.ts`. */

// oxlint-disable typescript/consistent-type-imports -- a file that imports is a module itself and cannot declare these names

declare module 'virtual:base-map-110m' {
  const baseMap: import('./map/equal-earth.ts').BaseMap
  export default baseMap
}

declare module 'virtual:base-map-50m' {
  const baseMap: import('./map/equal-earth.ts').BaseMap
  export default baseMap
}

declare module 'virtual:languages' {
  /** By the primary subtag of a language tag, such as "en". */
  const languages: Readonly<
    Record<string, () => Promise<import('./text/messages/language-file.ts').LanguageFile>>
  >
  export default languages
}
