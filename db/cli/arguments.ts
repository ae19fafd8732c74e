import { parseArgs } from 'node:util'
import type { Label } from '../schema/field.ts'
import { type OptionName, options, usage, type CommandName, commands } from './options.ts'

/** The command line was not understood: one sentence in each language. */
export class UsageError extends Error {
  readonly label: Label
  constructor(label: Label) {
    super(label.en)
    this.name = 'UsageError'
    this.label = label
  }
}

export interface Arguments {
  readonly command: CommandName | null
  /** The file that is imported, or that a backup is written to. */
  readonly file: string
  readonly text: Readonly<Partial<Record<OptionName, string>>>
  readonly flags: ReadonlySet<OptionName>
}

/** The language of all messages, as far as it is known before the rest is read. */
export function languageOf(args: readonly string[]): keyof Label {
  const i = args.lastIndexOf('--lang')
  return args.includes('--lang=en') || (i >= 0 && args[i + 1] === 'en') ? 'en' : 'sv'
}

/**
 * Reads the command line strictly: what is not known, is missing a value, is said twice or belongs to another
 * command is an error and never passed over.
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Arguments {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { tokens } = parseArgs({
    args: args.map((arg) => (arg === '-h' ? '--help' : arg)),
    options: config,
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const text: Partial<Record<OptionName, string>> = {}
  const flags = new Set<OptionName>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const name = token.name as OptionName
    if (!Object.hasOwn(options, token.name)) throw unknownOption(token.rawName, positionals[0])
    if (text[name] !== undefined || flags.has(name)) throw saidTwice(name)
    if (options[name].value === undefined) {
      if (token.value !== undefined) throw takesNoValue(name)
      flags.add(name)
    } else {
      // A value that looks like an option is most likely one whose own value was forgotten.
      if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) throw lacksValue(name)
      text[name] = token.value
    }
  }
  if (flags.has('help')) return { command: null, file: '', text, flags }
  const [command, ...rest] = positionals
  if (command === undefined || !Object.hasOwn(commands, command)) throw noSuchCommand(command)
  return checked({ command: command as CommandName, file: rest[0] ?? '', text, flags }, rest)
}

function checked(read: Arguments & { readonly command: CommandName }, rest: readonly string[]): Arguments {
  const { command, text, flags } = read
  const { files, needs } = commands[command]
  if (rest.length > files) throw tooMany(command, rest.slice(files))
  if (rest.length < files) throw noFile(command)
  for (const name of [...Object.keys(text), ...flags] as OptionName[])
    if (!options[name].commands.includes(command)) throw ofAnother(name, command)
  for (const name of needs) if (text[name] === undefined) throw isNeeded(name, command)
  for (const [name, value] of Object.entries(text) as [OptionName, string][]) {
    const { allowed } = options[name]
    if (allowed && !allowed.pattern.test(value)) throw notAllowed(name, value, allowed.words)
  }
  return read
}

const withUsage = (sv: string, en: string) =>
  new UsageError({ sv: `${sv}\n\n${usage('sv')}`, en: `${en}\n\n${usage('en')}` })
const plain = (sv: string, en: string) => new UsageError({ sv, en })

const noSuchCommand = (command: string | undefined) =>
  command === undefined
    ? withUsage('Säg vad som ska göras.', 'Say what to do.')
    : withUsage(`Det finns inget kommando ${command}.`, `There is no command ${command}.`)

function unknownOption(rawName: string, command: string | undefined) {
  const names = (Object.keys(options) as OptionName[])
    .filter((name) => command === undefined || options[name].commands.includes(command as CommandName))
    .map((name) => `--${name}`)
    .join(', ')
  return plain(
    `Det finns inget alternativ ${rawName}; de som finns är ${names}. Ingenting har gjorts.`,
    `There is no option ${rawName}; there are ${names}. Nothing was done.`,
  )
}
const saidTwice = (name: string) =>
  plain(`--${name} står två gånger; skriv det en gång.`, `--${name} is there twice; write it once.`)
const takesNoValue = (name: string) =>
  plain(`--${name} tar inget värde; skriv bara --${name}.`, `--${name} takes no value; write only --${name}.`)
const lacksValue = (name: OptionName) =>
  plain(
    `--${name} saknar sitt värde; skriv --${name} ${options[name].value}.`,
    `--${name} lacks its value; write --${name} ${options[name].value}.`,
  )
const tooMany = (command: string, extra: readonly string[]) =>
  plain(
    `${command} förstår inte ${extra.join(' ')}; det hör inte till något alternativ. Ingenting har gjorts. Körs kommandot med npm, skriv -- före alternativen: npm run ${command} -- …`,
    `${command} does not understand ${extra.join(' ')}; it belongs to no option. Nothing was done. When the command is run by npm, write -- before the options: npm run ${command} -- …`,
  )
const noFile = (command: string) => withUsage(`${command} behöver en fil.`, `${command} needs a file.`)
const ofAnother = (name: string, command: string) =>
  plain(
    `--${name} hör inte till ${command}. Ingenting har gjorts.`,
    `--${name} does not belong to ${command}. Nothing was done.`,
  )
const isNeeded = (name: OptionName, command: string) =>
  withUsage(
    `${command} behöver --${name} ${options[name].value}.`,
    `${command} needs --${name} ${options[name].value}.`,
  )
const notAllowed = (name: string, value: string, words: Label) =>
  plain(
    `--${name} ${value} går inte att använda; skriv ${words.sv}.`,
    `--${name} ${value} cannot be used; write ${words.en}.`,
  )
