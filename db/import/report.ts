import { printable } from '../schema/characters.ts'
import type { Label } from '../schema/field.ts'
import type { Fault } from '../schema/validate.ts'
import type { ImportResult } from './import-release.ts'
import type { PlacedFault } from './table.ts'

/** What an import did or would do, line by line, for a person at a terminal. */
export function reportLines(result: ImportResult, language: keyof Label, dryRun = false): string[] {
  const words = {
    sv: {
      nothing: '0 ändrade; ingen ny utgåva behövs.',
      made: 'Utgåva',
      would: 'Skulle bli:',
      added: 'nya',
      changed: 'ändrade',
      closed: 'avslutade',
    },
    en: {
      nothing: '0 changed; no new release is needed.',
      made: 'Release',
      would: 'Would be:',
      added: 'new',
      changed: 'changed',
      closed: 'closed',
    },
  }[language]
  const changes = Object.entries(result.counts)
  if (changes.length === 0) return [words.nothing]
  const head = dryRun ? words.would : `${words.made} ${result.release}:`
  return [
    head,
    ...changes.map(
      ([name, c]) =>
        `  ${name}: ${c.added} ${words.added}, ${c.changed} ${words.changed}, ${c.closed} ${words.closed}`,
    ),
  ]
}

/** All faults, by record and field or by their place in the file, and that nothing was written. */
export function faultLines(faults: readonly Fault[], language: keyof Label): string[] {
  const lines = faults.map((fault) => {
    const where = whereOf(fault, language)
    return `  ${where === '' ? '' : `${where}: `}${fault.message[language]}`
  })
  const end = {
    sv: `${faults.length} fel. Ingenting har skrivits. Rätta och försök igen.`,
    en: `${faults.length} faults. Nothing was written. Mend them and try again.`,
  }
  return [...lines, end[language]].map(printable)
}

/** Where a fault is: its place in the file, or its record and field. */
export const whereOf = (fault: Fault | PlacedFault, language: keyof Label): string =>
  'where' in fault
    ? fault.where[language]
    : [fault.resource, fault.id, fault.field].filter(Boolean).join(' › ')
