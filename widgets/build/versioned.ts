/**
 * Copies what was built to the folder of its version, which never changes once it is released. The loader there
 * knows the hash of each widget's module; integrity.json, which v1 has too, gives those of all files for Subresource
 * Integrity. Run after the builds: `node widgets/build/versioned.ts`. Exits 1 when the loader is too large.
 */
import { createHash } from 'node:crypto'
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, mergeConfig } from 'vite'
import { embedLoader } from './embed-loader.ts'
import { widgetEntries } from './entries.ts'
import { precompress } from './precompress.ts'

/** Bytes after gzip, level 9: the budget of the loader of v1, and a hash per widget, which does not compress. */
const MAX_LOADER_BYTES = 2000 + 64 * Object.keys(widgetEntries).length

const project = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }
const current = join(project, 'dist/w/v1')
const versioned = join(project, 'dist/w', version)

const hashOf = (path: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(versioned, path)))
    .digest('base64')}`

rmSync(versioned, { recursive: true, force: true })
cpSync(current, versioned, { recursive: true })

const entries = Object.keys(widgetEntries).map((name) => [name, hashOf(`${name}.js`)] as const)
await build(
  mergeConfig(
    {
      root: project,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      plugins: [precompress()],
      build: { outDir: versioned },
    },
    embedLoader(Object.fromEntries(entries)),
  ),
)

const paths = globSync('**/*.js', { cwd: versioned })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
const integrity = {
  version,
  path: `/w/${version}/`,
  files: Object.fromEntries(paths.map((path) => [path, hashOf(path)])),
}
for (const folder of [current, versioned])
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`)

const { length } = gzipSync(readFileSync(join(versioned, 'loader.js')), { level: 9 })
process.stdout.write(
  `${paths.length} files in ${integrity.path}, loader.js ${length} bytes of ${MAX_LOADER_BYTES}\n`,
)
process.exitCode = length > MAX_LOADER_BYTES ? 1 : 0
