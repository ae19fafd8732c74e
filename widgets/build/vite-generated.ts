/** Gives Vite and Vitest the modules of `generated-modules.ts`, such as `virtual:base-map-110m`. */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { generatedCode, isGenerated } from './generated-modules.ts'

/** Rollup convention: a leading NUL marks a virtual module for other plugins. */
const MARK = '\0'
const project = join(import.meta.dirname, '../..')

export function generated(): Plugin {
  return {
    name: 'utblick:generated',
    resolveId: (source) => (isGenerated(source) ? MARK + source : undefined),
    load(id) {
      const source = id.startsWith(MARK) ? id.slice(MARK.length) : ''
      return isGenerated(source) ? generatedCode(source, (path) => join(project, path)) : undefined
    },
  }
}
