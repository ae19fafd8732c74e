import type { Language } from '../schema/field.ts'

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The language of everything that is printed: `--lang`, else UTBLICK_LANG, else the system's. */
export function languageOf(args: readonly string[], env: Environment): Language {
  const i = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const option = i < 0 ? undefined : (args[i]!.split('=')[1] ?? args[i + 1])
  return [option, env.UTBLICK_LANG].find((word) => word === 'sv' || word === 'en') ?? systemLanguage(env)
}

/** Swedish where the system's locale is, else English. */
function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((name) => name !== undefined && name !== '')
  return locale?.toLowerCase().startsWith('sv') ? 'sv' : 'en'
}
