import { join } from 'node:path'
import { isPackage, project } from '../project.ts'
import type { Label, Language } from '../schema/field.ts'

/** Exit codes: 1 for errors in the data or of the system, 2 for a command line that was not understood. */
export const FAILED = 1
export const MISUSED = 2

/**
 * Default path of the register, without `--db` and UTBLICK_DB: `data/utblick.sqlite` in the project's folder. An
 * installed package is replaced by its next version, so there it is the folder in which the command is run.
 */
export const DEFAULT_REGISTER = join(isPackage ? process.cwd() : project, 'data', 'utblick.sqlite')

/** Placeholder for the value of an option in the help text. */
export const placeholder = {
  file: { sv: 'FIL', en: 'FILE' },
  folder: { sv: 'MAPP', en: 'FOLDER' },
  name: { sv: 'NAMN', en: 'NAME' },
  code: { sv: 'KOD', en: 'CODE' },
  year: { sv: 'ÅR', en: 'YEAR' },
  number: { sv: 'ANTAL', en: 'NUMBER' },
  text: { sv: 'TEXT', en: 'TEXT' },
} as const satisfies Record<string, Label>

export interface Option {
  /** What its value is called; an option without one is a flag. */
  readonly value?: Label
  readonly required?: true
  readonly title: Label
  /** @default any text but an empty one */
  readonly allowed?: { readonly pattern: RegExp; readonly words: Label }
}
export type Options = Readonly<Record<string, Option>>

/** A flag is true or false, another option its text. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends { readonly value: Label }
    ? O[Name] extends { readonly required: true }
      ? string
      : string | undefined
    : boolean
}

/** What a command is run with. */
export interface Input<O extends Options> {
  /** The file that is named on the command line; '' for a command that takes none. */
  readonly file: string
  readonly options: Values<O>
  readonly language: Language
  /** Path of the register's SQLite file. */
  readonly db: string
}

/** What a command prints; with an exit code, to standard error. */
export interface Outcome {
  readonly lines: readonly string[]
  readonly exitCode?: number
}

/** Everything about one command. */
export interface Command<O extends Options = Options> {
  readonly name: string
  readonly title: Label
  /** Placeholder of its file argument in the help. */
  readonly file?: Label
  readonly options: O
  /** What can follow the command's name. */
  readonly examples: readonly string[]
  /** Further help text, loaded on demand. */
  details?(language: Language): Promise<string>
  run(input: Input<O>): Promise<Outcome>
}

/** Options that every command has. */
export const commonOptions = {
  db: {
    value: placeholder.file,
    title: {
      sv: `registret; annars UTBLICK_DB eller data/utblick.sqlite i ${isPackage ? 'den här mappen' : 'projektets mapp'}`,
      en: `the register; otherwise UTBLICK_DB or data/utblick.sqlite in ${isPackage ? 'this folder' : 'the project’s folder'}`,
    },
  },
  lang: {
    value: { sv: 'sv|en', en: 'sv|en' },
    title: {
      sv: 'språk; annars UTBLICK_LANG eller systemets',
      en: 'language; otherwise UTBLICK_LANG or the system’s',
    },
    allowed: { pattern: /^(sv|en)$/, words: { sv: 'sv eller en', en: 'sv or en' } },
  },
  help: { title: { sv: 'den här texten', en: 'this text' } },
} as const satisfies Options

/** Options of the commands that make a release. */
export const releaseOptions = {
  'dry-run': {
    title: { sv: 'visa vad som skulle ändras, skriv ingenting', en: 'show what would change, write nothing' },
  },
  full: {
    title: { sv: 'visa alla ändringar, hur många de än är', en: 'show every change, however many' },
  },
} as const satisfies Options

/** Defines a command, with the options that every command has. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command => ({
  ...command,
  options: { ...command.options, ...commonOptions },
})
