/** Builds the widgets: `dist/w/v1/{name}.js`, one per folder of widgets/, and `all.js`; shared parts in `chunks/`. */
import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { minifyLiterals } from './widgets/build/minify-literals.ts'
import { pureDefinitions } from './widgets/build/pure-definitions.ts'
import { splitMessages } from './widgets/build/split-messages.ts'
import { baseMap } from './widgets/build/vite-base-map.ts'

const root = import.meta.dirname
const entries = Object.fromEntries(
  readdirSync(resolve(root, 'widgets'))
    .map((name) => [name, resolve(root, 'widgets', name, 'define.ts')] as const)
    .filter(([name, path]) => name !== 'shared' && existsSync(path)),
)

/** `all.js`: every widget there is. */
const all: Plugin = {
  name: 'utblick:all-widgets',
  generateBundle() {
    const source = Object.keys(entries).map((name) => `import"./${name}.js"\n`)
    this.emitFile({ type: 'asset', fileName: 'all.js', source: source.join('') })
  },
}

/** Vite would preload the chunks of a lazy part with a kilobyte of code; each of ours is one file. */
const noPreload: Plugin = {
  name: 'utblick:no-preload',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}

export default defineConfig({
  root,
  publicDir: false,
  plugins: [baseMap(), minifyLiterals(), pureDefinitions(), splitMessages(), noPreload, all],
  resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  build: {
    target: 'es2021',
    outDir: 'dist/w/v1',
    emptyOutDir: true,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: entries,
      treeshake: {
        moduleSideEffects: [{ test: /\/db\//, sideEffects: false }],
        propertyReadSideEffects: false,
      },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
})
