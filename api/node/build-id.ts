import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..', '..')

/** Identifies the code that produces the answers, so that changed code invalidates every ETag. */
export function buildId(): string {
  const hash = createHash('sha256')
  // Pages show the widgets' templates and texts.
  const files = globSync(
    ['api/**/*.ts', 'db/{schema,resources,queries}/**/*.ts', 'widgets/**/*.ts', 'package.json'],
    { cwd: project },
  ).sort()
  for (const path of files) hash.update(readFileSync(join(project, path)))
  return hash.digest('hex').slice(0, 12)
}
