/**
 * Builds the widgets: `dist/w/v1/{name}.js`, one per folder of widgets/ that defines an element, and what the page
 * of an embed and the embed builder load beside it; shared parts in `chunks/`. The other modes, each after the first:
 *
 *   --mode loader    turns links into widgets: loader.js
 *   --mode all       every widget in one file, which is smaller than the sum and one request: all.js
 *   --mode iife      the same as a classic script: all.iife.js
 *   --mode package   for bundlers, in dist/elements: by element its class and its definition, with Lit left to import
 */
import { resolve } from 'node:path'
import { type BuildEnvironmentOptions, defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite'
import { embedLoader } from './widgets/build/embed-loader.ts'
import { widgetEntries } from './widgets/build/entries.ts'
import { minifyLiterals } from './widgets/build/minify-literals.ts'
import { precompress } from './widgets/build/precompress.ts'
import { pureDefinitions } from './widgets/build/pure-definitions.ts'
import { softPolicy } from './widgets/build/soft-policy.ts'
import { CLASSIC_SCRIPT, OF_PAGE, scriptAddress } from './widgets/build/script-address.ts'
import { sharedChunks } from './widgets/build/shared-chunks.ts'
import { splitMessages } from './widgets/build/split-messages.ts'
import { generated } from './widgets/build/vite-generated.ts'

const root = import.meta.dirname
/** Where the server finds them. */
const WIDGETS = 'dist/w/v1'
const names = Object.keys(widgetEntries)
const classOf = (name: string) => resolve(root, 'widgets', name, `intl-${name}.ts`)

/** Scripts that define no element. */
const scripts = {
  framed: resolve(root, 'widgets/embed/framed.ts'),
  builder: resolve(root, 'widgets/embed/builder/builder.ts'),
}

/** Modules of every widget: defined, and as classes. */
const EVERY = {
  'virtual:all-widgets': names.map((name) => `import ${JSON.stringify(widgetEntries[name])}\n`).join(''),
  'virtual:all-classes': names.map((name) => `export * from ${JSON.stringify(classOf(name))}\n`).join(''),
}
const isEvery = (id: string): id is keyof typeof EVERY => Object.hasOwn(EVERY, id)
const every: Plugin = {
  name: 'utblick:every-widget',
  resolveId: (source) => (isEvery(source) ? source : undefined),
  load: (id) => (isEvery(id) ? EVERY[id] : undefined),
}

/** Vite would preload the chunks of a lazy part with a kilobyte of code; each of ours is one file. */
const noPreload: Plugin = {
  name: 'utblick:no-preload',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}

/** What differs between the modes. */
interface Build {
  readonly input: Readonly<Record<string, string>>
  readonly output?: NonNullable<NonNullable<BuildEnvironmentOptions['rolldownOptions']>['output']>
  readonly plugins?: readonly Plugin[]
  readonly build?: BuildEnvironmentOptions
}

const all = { all: 'virtual:all-widgets' }
const builds: Readonly<Record<string, Build>> = {
  production: {
    input: { ...widgetEntries, ...scripts },
    output: {
      codeSplitting: {
        groups: [
          // What all widgets stand on is one file, also where a part that comes later takes something of it; and what
          // is too small for a file of its own.
          {
            name: 'element',
            test: /\/widgets\/(element\/(define-)?element|records\/(unmet-demands|programme))\.ts$/,
            priority: 2,
          },
          // What nearly the same widgets use: each chunk costs a request, and compresses less well.
          { name: 'counted', test: /\/widgets\/(element|styles)\/(dots|show-rest)\.ts$/, priority: 1 },
        ],
      },
    },
    plugins: [softPolicy(), precompress()],
    build: { emptyOutDir: true },
  },
  all: { input: all, plugins: [softPolicy(), precompress()] },
  iife: {
    input: all,
    output: {
      format: 'iife',
      codeSplitting: false,
      entryFileNames: '[name].iife.js',
      intro: CLASSIC_SCRIPT.intro,
    },
    plugins: [
      softPolicy(),
      scriptAddress(CLASSIC_SCRIPT.expression),
      sharedChunks(resolve(root, WIDGETS, 'chunks')),
      precompress(),
    ],
  },
  package: {
    input: {
      index: 'virtual:all-classes',
      define: 'virtual:all-widgets',
      ...Object.fromEntries(names.map((name) => [name, classOf(name)])),
      ...Object.fromEntries(Object.entries(widgetEntries).map(([name, path]) => [`${name}/define`, path])),
    },
    plugins: [scriptAddress(OF_PAGE)],
    build: {
      outDir: 'dist/elements',
      emptyOutDir: true,
      minify: false,
      // Dynamic imports stay as they are: the other project's Vite would not take those of an earlier one.
      lib: { entry: {}, formats: ['es'] },
    },
  },
}

const loader = mergeConfig(
  { root, publicDir: false, plugins: [precompress()], build: { outDir: WIDGETS } },
  embedLoader(),
)

const widgets = (mode: string): UserConfig => {
  const { input, output, plugins = [], build } = builds[mode]!
  const isPackage = mode === 'package'
  return {
    root,
    publicDir: false,
    plugins: [
      generated(),
      minifyLiterals(),
      pureDefinitions(),
      splitMessages(),
      noPreload,
      every,
      ...plugins,
    ],
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    build: {
      target: 'es2021',
      outDir: WIDGETS,
      emptyOutDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      ...build,
      rolldownOptions: {
        input,
        ...(isPackage && { external: /^(lit|lit-html|lit-element|@lit\/.*)(\/|$)/ }),
        treeshake: {
          moduleSideEffects: [{ test: /\/db\//, sideEffects: false }],
          propertyReadSideEffects: false,
        },
        // The parts that come later take what they share from the widget's file itself, and not from one more.
        preserveEntrySignatures: isPackage ? 'strict' : 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          ...output,
        },
      },
    },
  }
}

export default defineConfig(({ mode }) => (mode === 'loader' ? loader : widgets(mode)))
