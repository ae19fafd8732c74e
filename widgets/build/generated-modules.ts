/** Generated modules, as source text for any server or bundler that requests them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildBaseMap } from './base-map.ts'

/** Path relative to the project, as the test server resolves it; `imports` gives the import specifier of a module. */
const MESSAGES = 'widgets/text/messages'
const project = join(import.meta.dirname, '../..')

/** Every language but Swedish, which all widgets carry: one file each, fetched where a page is in it. */
function languages(nameOf: (path: string) => string): string {
  const files = readdirSync(join(project, MESSAGES)).filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
  const others = files.filter((file) => file !== 'sv.ts')
  const entries = others.map(
    (file) => `${file.replace('.ts', '')}: () => import(${JSON.stringify(nameOf(`${MESSAGES}/${file}`))})`,
  )
  // Without a prototype: `lang="constructor"` must not match.
  return `export default { __proto__: null, ${entries.join(', ')} }\n`
}

const data = (value: unknown) => `export default ${JSON.stringify(value)}\n`

const MODULES = {
  'virtual:base-map-110m': () => data(buildBaseMap('110m')),
  'virtual:base-map-50m': () => data(buildBaseMap('50m')),
  'virtual:languages': languages,
}

export type GeneratedModule = keyof typeof MODULES

/** Whether an import names one of them. */
export const isGenerated = (source: string): source is GeneratedModule => Object.hasOwn(MODULES, source)

const made = new Map<GeneratedModule, string>()

/**
 * The module's JavaScript, generated once and cached. `nameOf` gives the import specifier of a project module,
 * identified by its path from the root.
 */
export function generatedCode(module: GeneratedModule, nameOf: (path: string) => string): string {
  const code = made.get(module) ?? MODULES[module](nameOf)
  made.set(module, code)
  return code
}
