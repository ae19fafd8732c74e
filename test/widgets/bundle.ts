/**
 * Bundles all test files in one go: a page then loads a few modules and not hundreds. Also the widgets' own modules and
 * `loader.js`, which pages include: in `/w/v1/`, and in `/w/locked/` with digests.
 */
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { TestRunnerPlugin } from '@web/test-runner'
import { build, mergeConfig, type Rolldown, type UserConfig } from 'vite'
import { embedLoader } from '../../widgets/build/embed-loader.ts'
import { widgetEntries } from '../../widgets/build/entries.ts'
import { generated } from '../../widgets/build/vite-generated.ts'
import { widgetFiles } from '../sets.ts'

const root = join(import.meta.dirname, '../..')
const FOLLOWED = 'w/v1'
const LOCKED = 'w/locked'
/** CKEditor is large, and bundled only when a test asks for it. */
const CKEDITOR = '/editors/ckeditor.js'
const ckeditor = ['editor-inline', 'essentials', 'link', 'paragraph']
  .map((name) => `export * from '@ckeditor/ckeditor5-${name}'`)
  .join('\n')
/** The widget whose digest in the locked loader is of another file. */
const TAMPERED = 'goals'

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const files = globSync(widgetFiles, { cwd: root })
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [generated()],
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      sourcemap: 'inline',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries([
          ...files.map((file) => [file, join(root, file)]),
          ...Object.entries(widgetEntries).map(([name, path]) => [`${FOLLOWED}/${name}.js`, path]),
        ]),
        // Served by the runner itself.
        external: /^\/__web-dev-server/,
        treeshake: false,
        output: { entryFileNames: '[name]', chunkFileNames: 'bundled/[name]-[hash].js' },
      },
    },
  })
  const { output } = built as Rolldown.RolldownOutput
  const served = new Map(
    output.map((file) => [`/${file.fileName}`, 'code' in file ? file.code : String(file.source)]),
  )
  const digests: Record<string, string> = {}
  for (const name of Object.keys(widgetEntries)) {
    const code = served.get(`/${FOLLOWED}/${name}.js`)!
    served.set(`/${LOCKED}/${name}.js`, name === TAMPERED ? `${code}\n` : code)
    digests[name] = `sha384-${createHash('sha384').update(code).digest('base64')}`
  }
  served.set(`/${FOLLOWED}/loader.js`, await bundleLoader())
  served.set(`/${LOCKED}/loader.js`, await bundleLoader(digests))
  return served
}

const bundleLoader = (digests?: Readonly<Record<string, string>>) => bundleOne(embedLoader(digests))

const bundleEditor = () =>
  bundleOne({
    plugins: [
      {
        name: 'utblick:ckeditor',
        resolveId: (source) => (source === CKEDITOR ? join(root, CKEDITOR) : undefined),
        load: (id) => (id === join(root, CKEDITOR) ? ckeditor : undefined),
      },
    ],
    build: { rolldownOptions: { input: CKEDITOR, preserveEntrySignatures: 'strict' } },
  })

async function bundleOne(config: UserConfig): Promise<string> {
  const shared = { root, configFile: false, publicDir: false, logLevel: 'warn', build: { write: false } }
  const built = await build(mergeConfig(shared, config))
  return (built as Rolldown.RolldownOutput).output[0].code
}

export function bundled(): TestRunnerPlugin {
  let files: ReadonlyMap<string, string>
  return {
    name: 'utblick:bundled',
    async serverStart() {
      files = await bundle()
    },
    async serve({ path }) {
      const body = path === CKEDITOR ? await bundleEditor() : files.get(path)
      return body === undefined ? undefined : { body, type: 'js' }
    },
  }
}
