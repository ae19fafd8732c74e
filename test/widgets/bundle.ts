/** Bundles all test files in one go: a page then loads a few modules and not hundreds. */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { TestRunnerPlugin } from '@web/test-runner'
import { build, type Rolldown } from 'vite'
import { generated } from '../../widgets/build/vite-generated.ts'
import { widgetFiles } from '../sets.ts'

const root = join(import.meta.dirname, '../..')

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
        input: Object.fromEntries(files.map((file) => [file, join(root, file)])),
        // Served by the runner itself.
        external: /^\/__web-dev-server/,
        treeshake: false,
        output: { entryFileNames: '[name]', chunkFileNames: 'bundled/[name]-[hash].js' },
      },
    },
  })
  const { output } = built as Rolldown.RolldownOutput
  return new Map(
    output.map((file) => [`/${file.fileName}`, 'code' in file ? file.code : String(file.source)]),
  )
}

export function bundled(): TestRunnerPlugin {
  let files: ReadonlyMap<string, string>
  return {
    name: 'utblick:bundled',
    async serverStart() {
      files = await bundle()
    },
    serve({ path }) {
      const body = files.get(path)
      return body === undefined ? undefined : { body, type: 'js' }
    },
  }
}
