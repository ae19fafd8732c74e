import './node-version.ts'
import { parseArgs } from 'node:util'
import { importRelease } from './import/import-release.ts'
import { readJson } from './import/read-json.ts'
import { faultLines, reportLines } from './import/report.ts'
import { seedRegister } from './import/seed-register.ts'
import { openNode } from './open-node.ts'
import { listReleases } from './queries/releases.ts'

const usage = `Usage:
  npm run import -- FILE.json [--note TEXT] [--dry-run]   make a release of a file's records
  npm run seed                                            load or refresh the project's own data
  npm run releases                                        list every release
Options:
  --db FILE     the register   [UTBLICK_DB, or data/utblick.sqlite]
  --lang sv|en  language of the report   [sv]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    db: { type: 'string', default: process.env.UTBLICK_DB ?? 'data/utblick.sqlite' },
    lang: { type: 'string', default: 'sv' },
    note: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
})

const language = values.lang === 'en' ? 'en' : 'sv'
const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)
const fail = (lines: readonly string[]) => {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 1
}

const [command, file] = positionals
if (command === 'import' && file) await runImport(file)
else if (command === 'seed') await runSeed()
else if (command === 'releases') await showReleases()
else fail([usage])

async function runImport(path: string) {
  const read = readJson(path)
  if ('faults' in read) return fail(faultLines(read.faults, language))
  const { db } = openNode(values.db)
  const result = await importRelease(db, read.batch, {
    note: values.note ?? read.note ?? path,
    publishedAt: new Date().toISOString(),
    dryRun: values['dry-run'],
    ...(read.municipality && { municipality: read.municipality }),
  })
  return result.faults.length > 0
    ? fail(faultLines(result.faults, language))
    : say(reportLines(result, language, values['dry-run']))
}

async function runSeed() {
  const { db } = openNode(values.db)
  const result = await seedRegister(db, new Date().toISOString())
  return result.faults.length > 0
    ? fail(faultLines(result.faults, language))
    : say(reportLines(result, language))
}

async function showReleases() {
  const { db } = openNode(values.db)
  const releases = await listReleases(db)
  say(releases.map((r) => `${r.id}  ${r.publishedAt}  ${r.note}`))
}
