#!/usr/bin/env node
import '../node-version.ts'
import { type Arguments, languageOf, readArguments, UsageError } from './arguments.ts'
import { runBackup } from './backup.ts'
import { runImport } from './import.ts'
import { npmDryRun } from './npm-environment.ts'
import { type CommandName, options, usage } from './options.ts'
import { runPublish } from './publish.ts'
import { runReleases } from './releases.ts'
import { runSeed } from './seed.ts'
import { FAILED, MISUSED, type Outcome, type Terminal } from './terminal.ts'
import { explainSystemError } from '../system-error.ts'

const run: Readonly<Record<CommandName, (args: Arguments, terminal: Terminal) => Promise<Outcome>>> = {
  import: runImport,
  seed: runSeed,
  releases: runReleases,
  backup: runBackup,
  publish: runPublish,
}

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const args = process.argv.slice(2)
const language = languageOf(args)
const { lines, exitCode } = await outcome()
if (exitCode === undefined) process.stdout.write(`${lines.join('\n')}\n`)
else {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = exitCode
}

async function outcome(): Promise<Outcome> {
  let db = process.env.UTBLICK_DB || 'data/utblick.sqlite'
  try {
    const read = readArguments(args)
    if (read.command === null) return { lines: [usage(language)] }
    db = read.text.db ?? db
    return await run[read.command](withDryRun(read, read.command), { language, db })
  } catch (error) {
    if (error instanceof UsageError) return { lines: [error.label[language]], exitCode: MISUSED }
    const label = explainSystemError(error, { register: db })
    if (!label) throw error
    return { lines: [label[language]], exitCode: FAILED }
  }
}

/** A dry run that npm was asked for is one, whatever the command makes of it. */
function withDryRun(read: Arguments, command: CommandName): Arguments {
  if (!npmDryRun(process.env, command)) return read
  if (!options['dry-run'].commands.includes(command))
    throw new UsageError({
      sv: `${command} har ingen torrkörning. Ingenting har gjorts.`,
      en: `${command} has no dry run. Nothing was done.`,
    })
  return { ...read, flags: new Set([...read.flags, 'dry-run' as const]) }
}
