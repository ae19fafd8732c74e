import { parseArgs } from 'node:util'
import type { Label } from '../../db/schema/field.ts'
import type { Language } from '../parameters/language.ts'
import { readSettings, settings, type Settings, SettingsError } from '../settings.ts'
import { systemLanguage, unknownArgument, usage } from './texts.ts'

/** What a program of the server is started with; or what to print instead, and the exit code. */
export type Started =
  | { readonly settings: Settings; readonly language: Language }
  | { readonly text: Label; readonly language: Language; readonly exitCode: 0 | 1 | 2 }

/** Reads the command line and the environment. Exit code 2 for what is not understood, 1 for a bad setting. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv): Started {
  const language = [lang(args), env.UTBLICK_LANG].find((word) => word === 'sv' || word === 'en')
  const chosen: Language = language ?? systemLanguage(env)
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } },
    })
    if (values.help) return { text: usage(settingsTable()), language: chosen, exitCode: 0 }
    if (values.lang !== undefined && values.lang !== 'sv' && values.lang !== 'en')
      return { text: unknownArgument(`--lang ${values.lang}`), language: chosen, exitCode: 2 }
  } catch {
    return { text: unknownArgument(notUnderstood(args)), language: chosen, exitCode: 2 }
  }
  try {
    return { settings: readSettings(env), language: chosen }
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return { text: error.label, language: chosen, exitCode: 1 }
  }
}

const lang = (args: readonly string[]): string | undefined => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  return at === -1 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1])
}

const notUnderstood = (args: readonly string[]): string =>
  args.find((arg, i) => !/^(-h|--help|--lang(=.*)?)$/.test(arg) && args[i - 1] !== '--lang') ?? args.join(' ')

/** The settings as plain lines; DEPLOY.md has the same as a table. */
const settingsTable = (): string =>
  Object.values(settings)
    .map(({ node, description, shownDefault }) =>
      `  ${node.padEnd(22)} ${description}   [${shownDefault}]`.replaceAll('`', ''),
    )
    .join('\n')
