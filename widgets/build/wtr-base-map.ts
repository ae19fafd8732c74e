/** Gives the browser tests, which run without Vite, the same modules as `vite-base-map.ts`. */
import type { TestRunnerPlugin } from '@web/test-runner'
import { isMapModule, mapModuleCode } from './map-modules.ts'

/** A path that no file has, because browsers cannot fetch `virtual:`. */
const PATH = /^\/__map-data__\/(.+)\.js$/

export function baseMap(): TestRunnerPlugin {
  return {
    name: 'utblick:base-map',
    resolveImport: ({ source }) =>
      isMapModule(source) ? `/__map-data__/${source.replace('virtual:', '')}.js` : undefined,
    serve(context) {
      const source = `virtual:${PATH.exec(context.path)?.[1]}`
      return isMapModule(source) ? { body: mapModuleCode(source), type: 'js' } : undefined
    },
  }
}
