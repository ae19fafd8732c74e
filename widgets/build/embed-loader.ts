/** How `loader.js` is built: a classic script, which any template of a site can include, and no chunks. */
import { join } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { widgetEntries } from './entries.ts'

/** A classic script is read in the page's encoding, which may not be UTF-8. */
const asciiOnly: Plugin = {
  name: 'utblick:ascii-only',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped)
  },
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * @param integrity by widget, the digest that its module must have, such as "sha384-…"; none for modules that are
 *   replaced by newer ones at the same address
 */
export const embedLoader = (integrity: Readonly<Record<string, string>> = {}): UserConfig => ({
  define: {
    WIDGETS: JSON.stringify(
      Object.fromEntries(Object.keys(widgetEntries).map((name) => [name, integrity[name] ?? ''])),
    ),
  },
  plugins: [asciiOnly],
  build: {
    target: 'es2021',
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { loader: join(import.meta.dirname, '../embed/loader.ts') },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
})
