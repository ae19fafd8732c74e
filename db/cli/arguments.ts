import { parseArgs } from 'node:util'
import type { Label } from '../schema/field.ts'
import type { Command, Options, Values } from './command.ts'
import { isTypoOf } from './similar.ts'

/** The command line was not understood: one sentence in each language, and the matching help. */
export class UsageError extends Error {
  readonly label: Label
  /** Show the help of the command, or the overview. @default none */
  readonly help: 'command' | 'overview' | null
  constructor(label: Label, help: UsageError['help'] = null) {
    super(label.en)
    this.name = 'UsageError'
    this.label = label
    this.help = help
  }
}

export interface Arguments {
  readonly command: Command
  readonly file: string
  readonly options: Values<Options>
}

/** The options of all commands, by name. */
export const everyOption = (commands: readonly Command[]): Options =>
  Object.assign({}, ...commands.map(({ options }) => options)) as Options

/** The command that the arguments name, however they go on. */
export function commandIn(args: readonly string[], commands: readonly Command[]): Command | undefined {
  const [name] = tokensOf(args, everyOption(commands)).flatMap((token) =>
    token.kind === 'positional' ? [token.value] : [],
  )
  return commands.find((command) => command.name === name)
}

/**
 * Reads the command line strictly: an option that is unknown, lacks its value, is given twice or belongs to another
 * command is an error and never ignored.
 * @returns the command, or 'overview' for help without a command
 * @throws UsageError
 */
export function readArguments(args: readonly string[], commands: readonly Command[]): Arguments | 'overview' {
  const known = everyOption(commands)
  const values: Record<string, string | boolean> = {}
  const positionals: string[] = []
  for (const token of tokensOf(args, known)) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name } = token
    if (!Object.hasOwn(known, name)) throw unknownOption(token.rawName, positionals[0], commands)
    const option = known[name]!
    if (name in values) throw givenTwice(name)
    if (option.value === undefined) {
      if (token.value !== undefined) throw takesNoValue(name)
      values[name] = true
    } else {
      // A value that looks like an option is most likely one whose own value was forgotten.
      if (!token.value || (!token.inlineValue && token.value.startsWith('-')))
        throw lacksValue(name, option.value)
      values[name] = token.value
    }
  }
  const [name, ...files] = positionals
  if (name === undefined && values.help) return 'overview'
  const command = commands.find((one) => one.name === name)
  if (!command) throw noSuchCommand(name, commands)
  if (!values.help) check(command, files, values)
  const flags = Object.entries(command.options).filter(([, { value }]) => value === undefined)
  return {
    command,
    file: files[0] ?? '',
    options: { ...Object.fromEntries(flags.map(([flag]) => [flag, false])), ...values } as Values<Options>,
  }
}

function tokensOf(args: readonly string[], known: Options) {
  const config = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  return parseArgs({
    args: args.map((arg) => (arg === '-h' ? '--help' : arg)),
    options: config,
    strict: false,
    tokens: true,
    allowPositionals: true,
  }).tokens
}

function check(command: Command, files: readonly string[], values: Readonly<Record<string, unknown>>): void {
  const { name, file, options } = command
  const maxFiles = file === undefined ? 0 : 1
  if (files.length > maxFiles) throw unexpectedArguments(name, files.slice(maxFiles))
  if (files.length < maxFiles) throw fileRequired(name)
  for (const option of Object.keys(values))
    if (!Object.hasOwn(options, option)) throw notOfCommand(option, name)
  for (const [option, { required, value = { sv: '', en: '' }, allowed }] of Object.entries(options)) {
    const given = values[option]
    if (required && given === undefined) throw optionRequired(option, value, name)
    if (allowed && typeof given === 'string' && !allowed.pattern.test(given))
      throw notAllowed(option, given, allowed.words, name)
  }
}

const usageError = (sv: string, en: string) => new UsageError({ sv, en })

function noSuchCommand(name: string | undefined, commands: readonly Command[]): UsageError {
  if (name === undefined)
    return new UsageError({ sv: 'Ange ett kommando.', en: 'Give a command.' }, 'overview')
  const meant = commands.find((command) => isTypoOf(name, command.name, 4))?.name
  return new UsageError(
    {
      sv: `Det finns inget kommando ${name}.${meant ? ` Menar du ${meant}?` : ''}`,
      en: `There is no command ${name}.${meant ? ` Do you mean ${meant}?` : ''}`,
    },
    'overview',
  )
}

function unknownOption(rawName: string, command: string | undefined, commands: readonly Command[]) {
  const options = commands.find(({ name }) => name === command)?.options ?? everyOption(commands)
  const names = Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ')
  return usageError(
    `Det finns inget alternativ ${rawName}; de som finns är ${names}. Ingenting har gjorts.`,
    `There is no option ${rawName}; the options are ${names}. Nothing was done.`,
  )
}
const givenTwice = (name: string) =>
  usageError(`--${name} står två gånger; skriv det en gång.`, `--${name} is given twice; write it once.`)
const takesNoValue = (name: string) =>
  usageError(
    `--${name} tar inget värde; skriv bara --${name}.`,
    `--${name} takes no value; write only --${name}.`,
  )
const lacksValue = (name: string, value: Label) =>
  usageError(
    `--${name} saknar sitt värde; skriv --${name} ${value.sv}.`,
    `--${name} needs a value; write --${name} ${value.en}.`,
  )
const unexpectedArguments = (command: string, extra: readonly string[]) =>
  usageError(
    `${command} förstår inte ${extra.join(' ')}; det hör inte till något alternativ (npx utblick ${command} --help). Ingenting har gjorts. Körs kommandot med npm, skriv -- före alternativen: npm run ${command} -- …`,
    `${command} does not understand ${extra.join(' ')}; it belongs to no option (npx utblick ${command} --help). Nothing was done. When you run the command with npm, write -- before the options: npm run ${command} -- …`,
  )
const fileRequired = (command: string) =>
  new UsageError({ sv: `${command} behöver en fil.`, en: `${command} needs a file.` }, 'command')
const notOfCommand = (name: string, command: string) =>
  usageError(
    `--${name} hör inte till ${command}. Ingenting har gjorts.`,
    `--${name} does not belong to ${command}. Nothing was done.`,
  )
const optionRequired = (name: string, value: Label, command: string) =>
  new UsageError(
    {
      sv: `${command} behöver --${name} ${value.sv}.`,
      en: `${command} needs --${name} ${value.en}.`,
    },
    'command',
  )
const notAllowed = (name: string, value: string, words: Label, command: string) =>
  usageError(
    `--${name} ${value} går inte att använda; skriv ${words.sv} (npx utblick ${command} --help).`,
    `--${name} ${value} cannot be used; write ${words.en} (npx utblick ${command} --help).`,
  )
