import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../../db/project.ts'

/** Of api/, db/ and widgets/: JavaScript in the npm package, TypeScript elsewhere. */
const code = join(import.meta.dirname, '..', '..')

/** Identifies the code that produces the answers, so that changed code invalidates every ETag. */
export function buildId(): string {
  const hash = createHash('sha256')
  // Pages show the widgets' templates and texts.
  const files = globSync(
    ['api/**/*.{ts,js}', 'db/{schema,resources,queries}/**/*.{ts,js}', 'widgets/**/*.{ts,js}'],
    { cwd: code },
  )
    .sort()
    .map((path) => join(code, path))
  for (const path of [...files, join(project, 'package.json')]) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}
