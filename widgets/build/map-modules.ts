/** The map data as source text of modules, for whichever server or bundler asks. */
import { buildBaseMap } from './base-map.ts'
import { buildCoast } from './coast.ts'

const MODULES = {
  'virtual:base-map-110m': () => buildBaseMap('110m'),
  'virtual:base-map-50m': () => buildBaseMap('50m'),
  'virtual:coast': buildCoast,
}

export type MapModule = keyof typeof MODULES

/** Whether an import names one of the map data modules. */
export const isMapModule = (source: string): source is MapModule => Object.hasOwn(MODULES, source)

const made = new Map<MapModule, string>()

/** The module's JavaScript; made once, the next time it is only handed out. */
export function mapModuleCode(module: MapModule): string {
  const code = made.get(module) ?? `export default ${JSON.stringify(MODULES[module]())}\n`
  made.set(module, code)
  return code
}
