/** Builds the widgets: `dist/w/v1/{name}.js`, one per folder of widgets/; shared parts in `chunks/`. */
import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { minifyLiterals } from './widgets/build/minify-literals.ts'
import { precompress } from './widgets/build/precompress.ts'
import { pureDefinitions } from './widgets/build/pure-definitions.ts'
import { softPolicy } from './widgets/build/soft-policy.ts'
import { splitMessages } from './widgets/build/split-messages.ts'
import { generated } from './widgets/build/vite-generated.ts'

const root = import.meta.dirname
const entries = Object.fromEntries(
  readdirSync(resolve(root, 'widgets'))
    .map((name) => [name, resolve(root, 'widgets', name, 'define.ts')] as const)
    .filter(([, path]) => existsSync(path)),
)

/** `vite build --mode all`: every widget in one file, which is smaller than the sum and one request. */
const ALL = 'virtual:all-widgets'
const all: Plugin = {
  name: 'utblick:all-widgets',
  resolveId: (source) => (source === ALL ? ALL : undefined),
  load: (id) =>
    id === ALL
      ? Object.values(entries)
          .map((path) => `import ${JSON.stringify(path)}\n`)
          .join('')
      : undefined,
}

/** Vite would preload the chunks of a lazy part with a kilobyte of code; each of ours is one file. */
const noPreload: Plugin = {
  name: 'utblick:no-preload',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}

export default defineConfig(({ mode }) => ({
  root,
  publicDir: false,
  plugins: [
    generated(),
    softPolicy(),
    minifyLiterals(),
    pureDefinitions(),
    splitMessages(),
    noPreload,
    all,
    precompress(),
  ],
  resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  build: {
    target: 'es2021',
    outDir: 'dist/w/v1',
    // The second build adds to the first.
    emptyOutDir: mode !== 'all',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: mode === 'all' ? { all: ALL } : entries,
      treeshake: {
        moduleSideEffects: [{ test: /\/db\//, sideEffects: false }],
        propertyReadSideEffects: false,
      },
      // The parts that come later take what they share from the widget's file itself, and not from one more.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // What all widgets stand on is one file, also where a part that comes later takes something of it.
        ...(mode !== 'all' && {
          codeSplitting: { groups: [{ name: 'element', test: /\/widgets\/element\/element\.ts$/ }] },
        }),
      },
    },
  },
}))
