import '../../../db/node-version.ts'
import { dirname, join } from 'node:path'
import { openNode } from '../../../db/connection/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { allResources } from '../../../db/resources/index.ts'
import { explainSystemError } from '../../../db/system-error.ts'
import { buildId } from '../build-id.ts'
import { ALL, formatsFor, resourcesNamed } from '../../dumps/formats.ts'
import { start } from '../arguments.ts'
import { ownOrigin } from '../host.ts'
import { dumpsOnNode } from './store.ts'

// `npm run dumps`: makes every dump of the newest release before anyone asks, as after an import.

const started = start(process.argv.slice(2), process.env)
if ('exitCode' in started) {
  process[started.exitCode === 0 ? 'stdout' : 'stderr'].write(`${started.text[started.language]}\n`)
  process.exit(started.exitCode)
}
const { settings, language } = started
const file = settings.register ?? join(import.meta.dirname, '..', '..', '..', 'data', 'utblick.sqlite')
const origin = settings.origin ?? ownOrigin(settings.host, settings.port)
process.on('uncaughtException', (error) => {
  const label = explainSystemError(error, { register: file })
  process.stderr.write(`${label?.[language] ?? error.stack ?? String(error)}\n`)
  process.exit(1)
})
const { db } = openNode(file)
const release = (await listReleases(db)).at(-1)
const store = dumpsOnNode({
  folder: join(dirname(file), 'dumps'),
  build: buildId(),
  bytes: settings.dumpsMib * 2 ** 20,
  patience: Number.POSITIVE_INFINITY,
  logError: (error) => process.stderr.write(`${String(error)}\n`),
})
let bytes = 0
for (const name of [...allResources.map(({ path }) => path), ALL])
  for (const format of formatsFor(name)) {
    const request = { name, resources: resourcesNamed(name), format, source: { db, release, origin } }
    const cached = await store.get(request, [])
    if (typeof cached === 'object') bytes += cached.length
    else process.exitCode = 1
  }
process.stdout.write(
  `Release ${release?.id ?? 0}: ${(bytes / 2 ** 20).toFixed(1)} MiB of dumps for ${origin}\n`,
)
