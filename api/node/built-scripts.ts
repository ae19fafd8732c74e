import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltScripts } from '../built-scripts.ts'
import { once } from '../once.ts'

const path = join(import.meta.dirname, '..', '..', 'dist/w/v1/integrity.json')

/** What the build wrote of the widgets' scripts; null before the first build. */
export const builtScripts = once(async (): Promise<BuiltScripts | null> =>
  readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as BuiltScripts,
    () => null,
  ),
)
