import type { Language } from '../schema/field.ts'
import type { Command } from './command.ts'

const words = {
  sv: {
    usage: 'Användning: npx utblick KOMMANDO [FIL] [alternativ]',
    commands: 'Kommandon:',
    more: 'npx utblick KOMMANDO --help visar kommandots alternativ.',
    examples: 'Exempel:',
    options: 'Alternativ:',
    required: '(krävs)',
    exitCodes: 'Returkoder: 0 klart, 1 fel i uppgifterna eller systemet, 2 kommandot gick inte att tolka.',
  },
  en: {
    usage: 'Usage: npx utblick COMMAND [FILE] [options]',
    commands: 'Commands:',
    more: 'npx utblick COMMAND --help lists the options of a command.',
    examples: 'Examples:',
    options: 'Options:',
    required: '(required)',
    exitCodes:
      'Exit codes: 0 done, 1 errors in the data or of the system, 2 the command could not be understood.',
  },
} as const

/** `utblick --help`: every command in a line. */
export function overview(commands: readonly Command[], language: Language): string {
  const t = words[language]
  return [
    t.usage,
    t.commands,
    ...commands.map(({ name, file, title }) =>
      `  ${`${name} ${file?.[language] ?? ''}`.padEnd(15)} ${title[language]}`.trimEnd(),
    ),
    t.more,
    t.exitCodes,
  ].join('\n')
}

/** `utblick COMMAND --help`: the examples and options of one command. */
export async function commandHelp(command: Command, language: Language): Promise<string> {
  const { name, title, options, examples, details } = command
  const t = words[language]
  const named = Object.entries(options).map(
    ([option, definition]) =>
      [`--${option} ${definition.value?.[language] ?? ''}`.trimEnd(), definition] as const,
  )
  const width = Math.max(...named.map(([text]) => text.length))
  return [
    `npx utblick ${name}: ${title[language]}`,
    t.examples,
    ...examples.map((example) => `  npx utblick ${name} ${example}`.trimEnd()),
    t.options,
    ...named.map(([text, option]) =>
      [' ', text.padEnd(width), option.title[language], option.required && t.required]
        .filter(Boolean)
        .join(' '),
    ),
    ...(details ? [await details(language)] : []),
    t.exitCodes,
  ].join('\n')
}
