/** Gives Vite and Vitest `virtual:base-map-110m`, `virtual:base-map-50m` and `virtual:coast`. */
import type { Plugin } from 'vite'
import { isMapModule, mapModuleCode } from './map-modules.ts'

/** By Rollup's custom, a leading NUL tells other plugins that there is no such file. */
const MARK = '\0'

export function baseMap(): Plugin {
  return {
    name: 'utblick:base-map',
    resolveId: (source) => (isMapModule(source) ? MARK + source : undefined),
    load(id) {
      const source = id.startsWith(MARK) ? id.slice(MARK.length) : ''
      return isMapModule(source) ? mapModuleCode(source) : undefined
    },
  }
}
