import { explainSystemError } from '../system-error.ts'
import { commandIn, everyOption, readArguments, UsageError } from './arguments.ts'
import { type Command, DEFAULT_REGISTER, FAILED, MISUSED, type Outcome } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, overview } from './help.ts'
import { languageOf } from './language.ts'
import { npmDryRun } from './npm-environment.ts'

const args = process.argv.slice(2)
const language = languageOf(args, process.env)
const { lines, exitCode } = await outcome()
if (exitCode !== undefined) process.exitCode = exitCode
if (lines.length > 0) print(lines, exitCode === undefined ? process.stdout : process.stderr)

async function outcome(): Promise<Outcome> {
  let db = process.env.UTBLICK_DB?.trim() || DEFAULT_REGISTER
  try {
    const read = readArguments(args, commands)
    if (read === 'overview') return { lines: [overview(commands, language)] }
    const { command, file } = read
    if (read.options.help) return { lines: [await commandHelp(command, language)] }
    if (typeof read.options.db === 'string') db = read.options.db
    return await command.run({ file, options: withDryRun(read.options, command), language, db })
  } catch (error) {
    if (error instanceof UsageError)
      return { lines: [error.label[language], ...(await helpWith(error))], exitCode: MISUSED }
    const label = explainSystemError(error, { register: db })
    if (!label) throw error
    return { lines: [label[language]], exitCode: FAILED }
  }
}

async function helpWith({ help }: UsageError): Promise<string[]> {
  const command = help === 'command' ? commandIn(args, commands) : undefined
  if (command) return ['', await commandHelp(command, language)]
  return help === null ? [] : ['', overview(commands, language)]
}

/** npm's own --dry-run counts as the command's; an error for a command without one. */
function withDryRun<O extends object>(options: O, { name, options: own }: Command): O {
  if (!npmDryRun(process.env, name, everyOption(commands))) return options
  if (!Object.hasOwn(own, 'dry-run'))
    throw new UsageError({
      sv: `${name} har ingen torrkörning. Ingenting har gjorts.`,
      en: `${name} has no dry run. Nothing was done.`,
    })
  return { ...options, 'dry-run': true }
}

function print(text: readonly string[], stream: NodeJS.WriteStream): void {
  // A reader that has seen enough, such as `head`, closes the pipe.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  stream.write(`${text.join('\n')}\n`)
}
