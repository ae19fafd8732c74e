import { printable } from '../schema/characters.ts'
import type { Label, Language } from '../schema/field.ts'
import type { Issue } from '../schema/validate.ts'
import { changeReasonColumn } from './change-reason.ts'
import { changeLines, lossLines, recordName } from './change-lines.ts'
import type { ImportResult } from './import-release.ts'
import type { NewerRecord } from './newer.ts'
import type { LocatedIssue } from './table.ts'

export interface ReportOptions {
  /** Nothing was written: what would change is shown field by field. @default false */
  readonly dryRun?: boolean
  /** Show every line, however many. @default false */
  readonly full?: boolean
}

/** Lines of detail unless all are requested: a dry run shows fields, a real run only what is lost. */
const MAX_LINES = { dryRun: 300, real: 20 } as const

const words = {
  sv: {
    nothing: '0 ändrade; ingen ny utgåva behövs.',
    made: 'Utgåva',
    would: 'Skulle bli:',
    added: 'nya',
    changed: 'ändrade',
    closed: 'avslutade',
    derived: (count: number) =>
      `  ${count} av dem får en ny version bara för att en post som de visar har ändrats.`,
    rest: (count: number) => `  … och ${count} rader till; --full visar alla.`,
  },
  en: {
    nothing: '0 changed; no new release is needed.',
    made: 'Release',
    would: 'Would be:',
    added: 'new',
    changed: 'changed',
    closed: 'closed',
    derived: (count: number) =>
      `  ${count} of them get a new version only because a record that they show has changed.`,
    rest: (count: number) => `  … and ${count} lines more; --full shows all.`,
  },
} as const

/** What an import did or would do, line by line, for a person at a terminal. */
export function reportLines(result: ImportResult, language: Language, options: ReportOptions = {}): string[] {
  const { dryRun = false, full = false } = options
  const t = words[language]
  const counts = Object.entries(result.counts)
  if (counts.length === 0) return [...newerLines(result, language), t.nothing]
  const all = counts.reduce((sum, [, { added, changed, closed }]) => sum + added + changed + closed, 0)
  const derived = all - result.changes.length
  // New records are last: where not all lines are shown, they must not push out closed or changed ones.
  const details = (['closed', 'changed', 'added'] as const).flatMap((kind) =>
    result.changes
      .filter((change) => change.kind === kind)
      .flatMap((change) => (dryRun ? changeLines : lossLines)(change, language)),
  )
  const shown = full ? details.length : MAX_LINES[dryRun ? 'dryRun' : 'real']
  return [
    ...newerLines(result, language),
    dryRun ? t.would : `${t.made} ${result.release}:`,
    ...counts.map(
      ([name, c]) => `  ${name}: ${c.added} ${t.added}, ${c.changed} ${t.changed}, ${c.closed} ${t.closed}`,
    ),
    ...(derived > 0 ? [t.derived(derived)] : []),
    ...details.slice(0, shown),
    ...(details.length > shown ? [t.rest(details.length - shown)] : []),
  ]
}

const records = (count: number): Label => ({
  sv: count === 1 ? '1 post' : `${count} poster`,
  en: count === 1 ? '1 record' : `${count} records`,
})

/** What has to be confirmed before anything is written: the records, and the option to write. */
export function confirmationLines(
  result: ImportResult,
  language: Language,
  { dryRun = false }: ReportOptions = {},
): string[] {
  const closed = result.changes.filter(({ kind }) => kind === 'closed')
  let lines: string[] = []
  if (result.unconfirmed.includes('closing')) {
    if (!dryRun) lines = closed.flatMap((change) => lossLines(change, language))
    lines.push(
      {
        sv: `${records(closed.length).sv} avslutas. Det måste bekräftas med exakt antal: skriv --closes ${closed.length} om det är rätt.`,
        en: `${records(closed.length).en} will be closed. That has to be confirmed with the exact number: write --closes ${closed.length} if it is right.`,
      }[language],
    )
  }
  if (result.unconfirmed.includes('newer')) {
    if (!dryRun) lines = [...lines, ...newerLines(result, language)]
    lines.push(
      {
        sv: `${records(result.newer.length).sv} har ändrats i registret sedan filen hämtades. Skriv --keep-newer för att läsa in resten och låta det som är nyare vara, eller --overwrite-newer för att filens egna ändringar ska gälla.`,
        en: `Changed in the register since the file was fetched: ${records(result.newer.length).en}. Write --keep-newer to import the rest and leave what is newer, or --overwrite-newer to let the file’s own changes hold.`,
      }[language],
    )
  }
  if (lines.length > 0 && !dryRun)
    lines.push({ sv: 'Ingenting har skrivits.', en: 'Nothing was written.' }[language])
  return lines
}

function newerLines({ newer }: ImportResult, language: Language): string[] {
  if (newer.length === 0) return []
  const head = {
    sv: 'Har ändrats i registret sedan filen hämtades:',
    en: 'Has changed in the register since the file was fetched:',
  }[language]
  return [head, ...newer.map((record) => `  ${newerLine(record, language)}`)]
}

function newerLine({ resource, id, title, changedAt, inFile }: NewerRecord, language: Language): string {
  const when = changedAt?.slice(0, 16).replace('T', ' ')
  const how = {
    sv: [
      when === undefined ? 'avslutad' : `ändrad ${when} UTC`,
      { edited: 'ändrad även i filen', unedited: 'inte ändrad i filen', missing: 'saknas i filen' }[inFile],
    ],
    en: [
      when === undefined ? 'closed' : `changed ${when} UTC`,
      { edited: 'changed in the file too', unedited: 'not changed in the file', missing: 'not in the file' }[
        inFile
      ],
    ],
  }[language]
  return `${recordName({ resource, id, title }, language)}: ${how.join('; ')}`
}

/** All issues, by record and field or by their place in the file, and that nothing was written. */
export function issueLines(issues: readonly Issue[], language: Language): string[] {
  const all = issues.map((issue) => {
    const where = whereOf(issue, language)
    return `  ${where === '' ? '' : `${where}: `}${issue.message[language]}`
  })
  // One cause is listed once, however many rows it concerns.
  const lines = [...new Set(all)]
  const end = {
    sv: `${lines.length} fel. Ingenting har skrivits. Rätta och försök igen.`,
    en:
      lines.length === 1
        ? '1 error. Nothing was written. Correct it and try again.'
        : `${lines.length} errors. Nothing was written. Correct them and try again.`,
  }
  return [...lines, end[language]].map(printable)
}

/** Places that a notice names; a file may have thousands of the same kind. */
const PLACES_NAMED = 5

/** The places of some records or fields, the first of them where there are many. */
export function placesOf(
  places: readonly Pick<Issue, 'resource' | 'id' | 'field'>[],
  locate: (issue: Issue) => Issue,
): Label {
  const inLanguage = (language: Language) =>
    places
      .slice(0, PLACES_NAMED)
      .map((place) => whereOf(locate({ ...place, message: { sv: '', en: '' } }), language))
      .join('; ') + (places.length > PLACES_NAMED ? ' …' : '')
  return { sv: inLanguage('sv'), en: inLanguage('en') }
}

/** A notice that names the records whose reason is not kept, since they do not change. */
export function unusedReasonNotices(
  unused: ImportResult['unusedReasons'],
  locate: (issue: Issue) => Issue,
): Label[] {
  if (unused.length === 0) return []
  const places = placesOf(
    unused.map((at) => ({ ...at, field: changeReasonColumn.name })),
    locate,
  )
  return [
    {
      sv: `Skälet sparas inte, för posten ändras inte (${unused.length} st): ${places.sv}. Ta bort skälet, eller rätta uppgiften som det gäller.`,
      en: `The reason is not kept, since the record does not change (${unused.length}): ${places.en}. Remove the reason, or correct what it is about.`,
    },
  ]
}

/** Where an issue is: its place in the file, or its record and field. */
export const whereOf = (issue: Issue | LocatedIssue, language: Language): string =>
  'where' in issue
    ? issue.where[language]
    : [issue.resource, issue.id, issue.field].filter(Boolean).join(' › ')
