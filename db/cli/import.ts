import { importRelease } from '../import/import-release.ts'
import { readFile } from '../import/read-file.ts'
import { confirmationLines, issueLines, reportLines } from '../import/report.ts'
import { isOptionIssue } from '../import/scope.ts'
import { openDryRun } from '../connection/open-dry-run.ts'
import { openNode } from '../connection/open-node.ts'
import { printable } from '../schema/characters.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './arguments.ts'
import { FAILED, MISUSED, type Outcome, type Terminal } from './terminal.ts'

/** How long one import waits for another, in milliseconds: a large one takes a while. */
const WAIT_FOR_OTHERS = 20_000

/** `import FILE`: a file's records as a release, or what that would be. */
export async function runImport(
  { file, text, flags }: Arguments,
  { language, db: path }: Terminal,
): Promise<Outcome> {
  const dryRun = flags.has('dry-run')
  if (flags.has('keep-newer') && flags.has('overwrite-newer')) throw oneOfTwo
  if (text.closes !== undefined && !flags.has('replace')) throw closesWithoutReplace
  const { resource, municipality, note } = text
  const read = await readFile(file, {
    ...(resource !== undefined && { resource }),
    ...(municipality !== undefined && { municipality }),
  })
  if ('issues' in read) return failed(read.issues.some(isOptionIssue), issueLines(read.issues, language))
  const { db, sqlite } = dryRun ? openDryRun(path) : openNode(path)
  try {
    sqlite.pragma(`busy_timeout = ${WAIT_FOR_OTHERS}`)
    const noteText = note ?? read.note
    const newer = flags.has('keep-newer') ? 'keep' : flags.has('overwrite-newer') ? 'overwrite' : undefined
    const result = await importRelease(db, read.batch, {
      publishedAt: () => new Date().toISOString(),
      dryRun,
      replace: flags.has('replace'),
      wholeRegister: flags.has('whole-register'),
      ...(noteText !== undefined && { note: noteText }),
      ...(read.municipality !== undefined && { municipality: read.municipality }),
      ...(read.exportedRelease !== undefined && { exportedRelease: read.exportedRelease }),
      ...(text.closes !== undefined && { closes: Number(text.closes) }),
      ...(newer && { newer }),
    })
    const { unconfirmed } = result
    // What the file itself says is an error in the data, not in the options.
    const saysItself = new Set([
      ...(municipality === undefined && read.municipality !== undefined ? ['--municipality'] : []),
      ...(note === undefined ? ['--note'] : []),
    ])
    const issues = result.issues.map((issue) =>
      saysItself.has(issue.resource) ? { ...issue, resource: issue.resource.slice(2) } : issue,
    )
    if (issues.length > 0)
      return failed(issues.some(isOptionIssue), issueLines(issues.map(read.locate), language))
    const notices = read.notices.map((notice) => printable(notice[language]))
    if (unconfirmed.length > 0 && !dryRun) return failed(false, confirmationLines(result, language))
    return {
      lines: [
        ...notices,
        ...reportLines(result, language, { dryRun, full: flags.has('full') }),
        ...(dryRun ? confirmationLines(result, language, { dryRun }) : []),
      ],
    }
  } finally {
    await db.destroy()
  }
}

/** An option that cannot be used is a misunderstanding; anything else is an error in the data. */
const failed = (isOption: boolean, lines: readonly string[]): Outcome => ({
  lines,
  exitCode: isOption ? MISUSED : FAILED,
})

const oneOfTwo = new UsageError({
  sv: 'Välj --keep-newer eller --overwrite-newer, inte båda.',
  en: 'Choose --keep-newer or --overwrite-newer, not both.',
})
const closesWithoutReplace = new UsageError({
  sv: '--closes bekräftar vad --replace avslutar; skriv båda, eller ingen av dem.',
  en: '--closes confirms what --replace closes; write both, or neither.',
})
