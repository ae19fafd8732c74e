import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readFile, type ReadOptions } from '../../db/import/read-file.ts'
import { whereOf } from '../../db/import/report.ts'
import { resourceOf } from '../../db/resources/index.ts'
import { type Issue, validate } from '../../db/schema/validate.ts'

/** What the import makes of a file, before it looks at the register. */
export interface FileReading {
  /** As they would be imported; none when the file has issues. */
  readonly records: readonly Record<string, unknown>[]
  /** "where: what to do", in Swedish and in English. */
  readonly issues: readonly string[]
  readonly issuesEn: readonly string[]
  readonly notices: readonly string[]
}

/** Writes files to a folder of their own and reads them as `npm run import` does. */
export function fileReader() {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-file-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return async (
    name: string,
    content: string | Uint8Array,
    options: ReadOptions = {},
  ): Promise<FileReading> => {
    const file = join(folder, name)
    writeFileSync(file, content)
    const read = await readFile(file, options)
    if ('issues' in read) return { records: [], notices: [], ...lines(read.issues) }
    const checked = Object.entries(read.batch).flatMap(([resource, list]) =>
      list.map((record: unknown, i: number) => validate(resourceOf(resource)!, record, `#${i + 1}`)),
    )
    return {
      records: checked.flatMap((one) => ('record' in one ? [one.record] : [])),
      notices: read.notices.map(({ sv }) => sv),
      ...lines(checked.flatMap((one) => ('issues' in one ? one.issues : [])).map(read.locate)),
    }
  }
}

const lines = (issues: readonly Issue[]) => ({
  issues: issues.map((issue) => `${whereOf(issue, 'sv')}: ${issue.message.sv}`),
  issuesEn: issues.map((issue) => `${whereOf(issue, 'en')}: ${issue.message.en}`),
})
