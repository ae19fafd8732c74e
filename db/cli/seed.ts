import { issueLines, reportLines } from '../import/report.ts'
import { seedRegister } from '../import/seed-register.ts'
import { defineCommand, FAILED, releaseOptions } from './command.ts'
import { openForRelease } from './open-for-release.ts'

/** Loads or refreshes the project's own data, and leaves everybody else's. */
export const seedCommand = defineCommand({
  name: 'seed',
  title: {
    sv: 'läs in eller förnya projektets egna uppgifter: fem policyer och Exempelby, som är påhittad',
    en: 'load or refresh the project’s own data: five policies and Exempelby, which is fictional',
  },
  options: {
    ...releaseOptions,
    'without-examples': {
      title: {
        sv: 'bara de fem policyerna; Exempelby tas bort om den finns',
        en: 'only the five policies; Exempelby is removed if it is there',
      },
    },
  },
  examples: ['', '--without-examples --dry-run'],
  async run({ options, language, db: path }) {
    const dryRun = options['dry-run']
    const { db } = openForRelease(path, dryRun)
    try {
      const examples = !options['without-examples']
      const result = await seedRegister(db, () => new Date().toISOString(), { dryRun, examples })
      if (result.issues.length > 0) return { lines: issueLines(result.issues, language), exitCode: FAILED }
      const skippedLine = {
        sv: `${result.skipped === 1 ? '1 post' : `${result.skipped} poster`} i projektets egna data har ändrats eller tagits bort här och lämnas ${result.skipped === 1 ? 'som den är' : 'som de är'}.`,
        en: `${result.skipped === 1 ? '1 record' : `${result.skipped} records`} of the project’s own data ${result.skipped === 1 ? 'has' : 'have'} been changed or removed here and ${result.skipped === 1 ? 'is left as it is' : 'are left as they are'}.`,
      }[language]
      return {
        lines: [
          ...reportLines(result, language, { dryRun, full: options.full }),
          ...(result.skipped > 0 ? [skippedLine] : []),
        ],
      }
    } finally {
      await db.destroy()
    }
  },
})
