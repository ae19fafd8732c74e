import { openForReading } from '../../../db/connection/register-file.ts'
import { formatsFor, resourcesNamed } from '../../dumps/formats.ts'
import type { DumpResult, DumpOrder } from './make-in-child-process.ts'
import { makeFile } from './make-file.ts'

// Child process that makes one dump file. Started by make-in-child-process.ts.

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
const controller = new AbortController()
// The server has ended: remove the draft.
process.on('disconnect', () => controller.abort())
process.once('message', (request: DumpOrder) => {
  void make(request).then(
    () => end({ error: null }),
    (error: unknown) => {
      const { name, message, code } = error as Error & { readonly code?: unknown }
      end({ error: { name, message, code: typeof code === 'string' ? code : undefined } })
    },
  )
})

async function make({ register, name, format: formName, release, origin, path, limits }: DumpOrder) {
  const { db } = openForReading(register, false)
  const format = formatsFor(name).find((format) => format.name === formName)
  if (!format) throw new Error(`There is no format "${formName}" of ${name}.`)
  const request = { name, resources: resourcesNamed(name), format, source: { db, release, origin } }
  await makeFile(request, path, { ...limits, signal: controller.signal })
}

function end(result: DumpResult): void {
  if (process.connected) process.send?.(result, () => process.exit(0))
  else process.exit(1)
}
