import { openDryRun } from '../connection/open-dry-run.ts'
import { listReleases } from '../queries/releases.ts'
import { defineCommand } from './command.ts'

/** Every release with its number, time and note. Only reads: a register that is not there is not made. */
export const releasesCommand = defineCommand({
  name: 'releases',
  title: { sv: 'visa alla utgåvor', en: 'list every release' },
  options: {},
  examples: [''],
  async run({ language, db: path }) {
    const { db } = openDryRun(path)
    try {
      const releases = await listReleases(db)
      if (releases.length === 0)
        return { lines: [{ sv: 'Det finns inga utgåvor än.', en: 'There are no releases yet.' }[language]] }
      return { lines: releases.map((r) => `${r.id}  ${r.publishedAt}  ${r.note}`) }
    } finally {
      await db.destroy()
    }
  },
})
