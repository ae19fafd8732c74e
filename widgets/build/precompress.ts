import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Below this many bytes, the headers cost more than compression saves. */
const MIN_BYTES = 1024

/** Writes each file of the build as .br and .gz too, at the highest level: servers send these as they are. */
export const precompress = (): Plugin => ({
  name: 'utblick:precompress',
  writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle)) {
      const path = join(dir!, name)
      const bytes = readFileSync(path)
      if (bytes.length < MIN_BYTES) continue
      writeFileSync(`${path}.br`, brotliCompressSync(bytes))
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
    }
  },
})
