import { openDryRun } from '../connection/open-dry-run.ts'
import { listReleases } from '../queries/releases.ts'
import type { Arguments } from './arguments.ts'
import type { Outcome, Terminal } from './terminal.ts'

/** `releases`: every release with its number, time and note. Only reads: a register that is not there is not made. */
export async function runReleases(_: Arguments, { language, db: path }: Terminal): Promise<Outcome> {
  const { db } = openDryRun(path)
  try {
    const releases = await listReleases(db)
    if (releases.length === 0)
      return { lines: [{ sv: 'Det finns inga utgåvor än.', en: 'There are no releases yet.' }[language]] }
    return { lines: releases.map((r) => `${r.id}  ${r.publishedAt}  ${r.note}`) }
  } finally {
    await db.destroy()
  }
}
