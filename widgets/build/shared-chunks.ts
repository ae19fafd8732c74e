/**
 * For all widgets as one classic script, for sites whose editors remove `type="module"`. A part that comes later and
 * imports nothing (the fine map, other languages) is loaded from the chunk of the modules, which are built before; all
 * other parts are in the script.
 */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

/** @param chunks folder of the modules' chunks */
export const sharedChunks = (chunks: string): Plugin => ({
  name: 'utblick:shared-chunks',
  enforce: 'pre',
  resolveId(source, _importer, { kind }) {
    if (kind !== 'dynamic-import') return undefined
    const file = globSync(`${basename(source, '.ts')}-????????.js`, { cwd: chunks }).find(
      (name) => !/^import\b/.test(readFileSync(join(chunks, name), 'utf8')),
    )
    return file === undefined ? undefined : { id: `./chunks/${file}`, external: true }
  },
})
