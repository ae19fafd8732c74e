import './node-version.ts'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { importRelease } from './import/import-release.ts'
import { readFile } from './import/read-file.ts'
import { faultLines, reportLines } from './import/report.ts'
import { seedRegister } from './import/seed-register.ts'
import { openNode } from './open-node.ts'
import { publishToD1 } from './publish/publish-to-d1.ts'
import { listReleases } from './queries/releases.ts'
import { printable } from './schema/characters.ts'
import { explainSystemError } from './system-error.ts'

const usage = `Usage:
  npm run import -- FILE.json [--note TEXT] [--dry-run]   make a release of a file's records
  npm run import -- FILE.csv|FILE.ndjson --resource projects [--municipality 0764]
  npm run import -- FILE.xlsx [--municipality 0764]       each sheet named as a data set, such as projects
  npm run seed                                            load or refresh the project's own data
  npm run releases                                        list every release
  npm run publish -- --target NAME [--local|--remote]     ship what the D1 database lacks
Options:
  --db FILE     the register   [UTBLICK_DB, or data/utblick.sqlite]
  --lang sv|en  language of the report   [sv]
  --resource    what a CSV or NDJSON file has
  --target      name of the D1 database in wrangler.toml; --local (usual) is this machine's, --remote Cloudflare's
  --persist-to  folder of a local D1 database   [.wrangler/state]
  --municipality CODE  whose records the file replaces   [the only one in the file, else the whole register]
  --help        this text`

/** Exit codes: 1 when the command could not be done, 2 when it was not understood. */
const FAILED = 1
const MISUSED = 2

const { positionals, values } = readArguments({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    db: { type: 'string', default: process.env.UTBLICK_DB ?? 'data/utblick.sqlite' },
    lang: { type: 'string', default: 'sv' },
    note: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    resource: { type: 'string' },
    municipality: { type: 'string' },
    target: { type: 'string' },
    local: { type: 'boolean', default: false },
    remote: { type: 'boolean', default: false },
    'persist-to': { type: 'string' },
  },
} as const)

const language = values.lang === 'en' ? 'en' : 'sv'
const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)
const fail = (lines: readonly string[], exitCode = FAILED) => {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = exitCode
}
// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await runCommand()
} catch (error) {
  const label = explainSystemError(error, { register: values.db })
  if (!label) throw error
  fail([label[language]])
}

async function runCommand() {
  const [command, file] = positionals
  if (values.help) return say([usage])
  if (command === 'import' && file) return runImport(file)
  if (command === 'seed') return runSeed()
  if (command === 'releases') return showReleases()
  if (command === 'publish' && values.target) return runPublish(values.target)
  return fail([usage], MISUSED)
}

/** The arguments, or one line about the one that cannot be used and the end of the program. */
function readArguments<const C extends ParseArgsConfig>(config: C): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs(config)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}\n`)
    return process.exit(MISUSED)
  }
}

async function runImport(path: string) {
  const { resource, municipality } = values
  const read = await readFile(path, { ...(resource && { resource }), ...(municipality && { municipality }) })
  if ('faults' in read) return fail(faultLines(read.faults, language))
  const { db } = openNode(values.db)
  const result = await importRelease(db, read.batch, {
    note: values.note ?? read.note ?? path,
    publishedAt: new Date().toISOString(),
    dryRun: values['dry-run'],
    ...(read.municipality && { municipality: read.municipality }),
  })
  return result.faults.length > 0
    ? fail(faultLines(result.faults.map(read.place), language))
    : say([
        ...read.notices.map((notice) => printable(notice[language])),
        ...reportLines(result, language, values['dry-run']),
      ])
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

async function runPublish(name: string) {
  if (values.local && values.remote) return fail(['Choose --local or --remote, not both.'])
  const { db } = openNode(values.db)
  const persistTo = values['persist-to']
  const at = values.remote ? 'remote' : 'local'
  try {
    const { from, to, statements, bytes } = await publishToD1(db, {
      name,
      at,
      ...(persistTo && { persistTo }),
    })
    const size = `${statements} statements, ${Math.ceil(bytes / 1024)} KiB`
    say([
      from === to
        ? `${name} (${at}) has release ${to} already.${statements > 0 ? ` Its text index is filled again. ${size}.` : ''}`
        : `${name} (${at}): release ${from} → ${to}. ${size}.`,
    ])
  } catch (error) {
    const label = explainSystemError(error, { register: values.db })
    fail([label?.[language] ?? (error as Error).message])
  }
}
