import { dirname, join } from 'node:path'
import { openNode } from '../../../db/connection/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { allResources } from '../../../db/resources/index.ts'
import { ALL, formatsFor, resourcesNamed } from '../../dumps/formats.ts'
import type { Settings } from '../../settings.ts'
import { buildId } from '../build-id.ts'
import { ownOrigin } from '../host.ts'
import { dumpFileStore } from './file-store.ts'

/** Makes every dump of the latest release, with the address that the server's links have. */
export async function makeAllDumps(register: string, settings: Settings) {
  const origin = settings.origin ?? ownOrigin(settings.host, settings.port)
  const { db } = openNode(register)
  try {
    const release = (await listReleases(db)).at(-1)
    const store = dumpFileStore({
      folder: join(dirname(register), 'dumps'),
      build: buildId(),
      maxBytes: settings.dumpsMib * 2 ** 20,
      timeoutMs: Number.POSITIVE_INFINITY,
      logError: (error) => process.stderr.write(`${String(error)}\n`),
    })
    let bytes = 0
    let failed = false
    for (const name of [...allResources.map(({ path }) => path), ALL])
      for (const format of formatsFor(name)) {
        const request = { name, resources: resourcesNamed(name), format, source: { db, release, origin } }
        const cached = await store.get(request, [])
        if (typeof cached === 'object') bytes += cached.length
        else failed = true
      }
    return { release: release?.id ?? 0, bytes, origin, failed }
  } finally {
    await db.destroy()
  }
}
