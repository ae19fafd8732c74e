/**
 * Builds `utblick/client`: one file of code, and its types beside it, in dist/client; and the code alone where a
 * page can import it, dist/w/v1/client.js. Run after the widgets: `node widgets/build/client.ts`. Exits 1 when it
 * is too large.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleClient, MAX_CLIENT_BYTES } from './bundle-client.ts'

const project = join(import.meta.dirname, '../..')
const source = join(project, 'api/client')
const target = join(project, 'dist/client')

rmSync(target, { recursive: true, force: true })
const { code, gzipped } = await bundleClient()
// Declarations alone, before the code is put beside them.
execFileSync(join(project, 'node_modules/.bin/tsc'), ['-p', source, '--outDir', target], { stdio: 'inherit' })
cpSync(join(source, 'vocabulary.d.ts'), join(target, 'vocabulary.d.ts'))
for (const name of globSync('*.d.ts', { cwd: target })) {
  const text = readFileSync(join(target, name), 'utf8')
  writeFileSync(join(target, name), text.replace(/(from '\.\/[\w-]+)(?:\.d)?\.ts'/g, "$1.js'"))
}
writeFileSync(join(target, 'index.js'), code)
cpSync(join(target, 'index.js'), join(project, 'dist/w/v1/client.js'))

process.stdout.write(`client ${(gzipped / 1000).toFixed(2)} kB of ${MAX_CLIENT_BYTES / 1000}\n`)
process.exitCode = gzipped > MAX_CLIENT_BYTES ? 1 : 0
