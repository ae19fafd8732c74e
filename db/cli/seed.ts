import { issueLines, reportLines } from '../import/report.ts'
import { seedRegister } from '../import/seed-register.ts'
import { openDryRun } from '../connection/open-dry-run.ts'
import { openNode } from '../connection/open-node.ts'
import type { Arguments } from './arguments.ts'
import { FAILED, type Outcome, type Terminal } from './terminal.ts'

/** `seed`: loads or refreshes the project's own data, and leaves everybody else's. */
export async function runSeed({ flags }: Arguments, { language, db: path }: Terminal): Promise<Outcome> {
  const dryRun = flags.has('dry-run')
  const { db } = dryRun ? openDryRun(path) : openNode(path)
  try {
    const result = await seedRegister(db, () => new Date().toISOString(), { dryRun })
    if (result.issues.length > 0) return { lines: issueLines(result.issues, language), exitCode: FAILED }
    const left = {
      sv: `${result.left} poster i projektets egna data har ändrats eller avslutats här och lämnas som de är.`,
      en: `${result.left} records of the project’s own data have been changed or closed here and are left as they are.`,
    }[language]
    return {
      lines: [
        ...reportLines(result, language, { dryRun, full: flags.has('full') }),
        ...(result.left > 0 ? [left] : []),
      ],
    }
  } finally {
    await db.destroy()
  }
}
