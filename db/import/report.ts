import { allResources } from '../resources/index.ts'
import { printable } from '../schema/characters.ts'
import type { Label, Language } from '../schema/field.ts'
import type { Issue } from '../schema/validate.ts'
import { changeReasonColumn } from './change-reason.ts'
import { changeKinds, countInWords } from './changes.ts'
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
    nothing: 'Inget har ändrats, så ingen ny utgåva behövs.',
    made: 'Utgåva',
    would: 'Så här skulle det bli:',
    derived: (count: number) =>
      `  ${count} av dem får en ny version bara för att en post som visas i dem har ändrats.`,
    rest: (count: number) => `  … och ${count === 1 ? '1 rad' : `${count} rader`} till; --full visar alla.`,
  },
  en: {
    nothing: 'Nothing has changed, so no new release is needed.',
    made: 'Release',
    would: 'This is what would change:',
    derived: (count: number) =>
      `  ${count} of them ${count === 1 ? 'gets' : 'get'} a new version only because a record shown in them has changed.`,
    rest: (count: number) => `  … and ${count} more ${count === 1 ? 'line' : 'lines'}; --full shows all.`,
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
  const details = changeKinds
    .toReversed()
    .flatMap((kind) =>
      result.changes
        .filter((change) => change.kind === kind)
        .flatMap((change) => (dryRun ? changeLines : lossLines)(change, language)),
    )
  const shown = full ? details.length : MAX_LINES[dryRun ? 'dryRun' : 'real']
  return [
    ...newerLines(result, language),
    dryRun ? t.would : `${t.made} ${result.release}:`,
    ...counts.map(
      ([name, numbers]) =>
        `  ${titleOf(name, language)}: ${changeKinds.map((kind) => countInWords(numbers[kind], kind, language)).join(', ')}`,
    ),
    ...(derived > 0 ? [t.derived(derived)] : []),
    ...details.slice(0, shown),
    ...(details.length > shown ? [t.rest(details.length - shown)] : []),
  ]
}

/** "Internationella projekt"; other names, such as that of an option, as they are. */
const titleOf = (resource: string, language: Language): string =>
  allResources.find(({ name }) => name === resource)?.title[language] ?? resource

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
        sv: `${records(closed.length).sv} tas bort ur registret. Bekräfta med exakt antal: skriv --closes ${closed.length} om det är rätt.`,
        en: `${records(closed.length).en} will be removed from the register. Confirm with the exact number: write --closes ${closed.length} if that is right.`,
      }[language],
    )
  }
  if (result.unconfirmed.includes('newer')) {
    if (!dryRun) lines = [...lines, ...newerLines(result, language)]
    lines.push(
      {
        sv: `${records(result.newer.length).sv} har ändrats i registret sedan filen hämtades. Skriv --keep-newer för att läsa in resten och lämna det som är nyare orört, eller --overwrite-newer för att låta filens egna ändringar gälla.`,
        en: `Changed in the register since the file was fetched: ${records(result.newer.length).en}. Write --keep-newer to import the rest and leave what is newer, or --overwrite-newer to apply the file’s own changes.`,
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
      when === undefined ? 'borttagen' : `ändrad ${when} UTC`,
      { edited: 'ändrad även i filen', unedited: 'inte ändrad i filen', missing: 'saknas i filen' }[inFile],
    ],
    en: [
      when === undefined ? 'removed' : `changed ${when} UTC`,
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

const toCheck = {
  sv: (count: number) => `Att kontrollera mot kommunens egna regler (${count} st):`,
  en: (count: number) => `To check against the municipality’s own rules (${count}):`,
} as const

const mayBeToCheck = {
  sv: (count: number) =>
    `Kan behöva kontrolleras, för det framgår inte om regeln gällde eller vad som kom först (${count} st):`,
  en: (count: number) =>
    `May need to be checked, since it is not stated whether the rule applied or what came first (${count}):`,
} as const

/**
 * What does not agree with the rules, as warnings: nothing of it keeps a record from being published. What is certain
 * comes first.
 */
export function findingLines(
  findings: ImportResult['findings'],
  locate: (issue: Issue) => Issue,
  language: Language,
  { full = false }: ReportOptions = {},
): string[] {
  const listed = (heading: (count: number) => string, own: ImportResult['findings']) => {
    if (own.length === 0) return []
    const lines = own.map((finding) => {
      const where = whereOf(locate(finding), language)
      return `  ${where}: ${finding.message[language]}.`
    })
    const shown = full ? lines.length : MAX_LINES.real
    return [
      heading(own.length),
      ...lines.slice(0, shown),
      ...(lines.length > shown ? [words[language].rest(lines.length - shown)] : []),
    ]
  }
  return [
    ...listed(
      toCheck[language],
      findings.filter(({ certain }) => certain),
    ),
    ...listed(
      mayBeToCheck[language],
      findings.filter(({ certain }) => !certain),
    ),
  ].map(printable)
}

/** Where an issue is: its place in the file, or its record and field. */
export const whereOf = (issue: Issue | LocatedIssue, language: Language): string =>
  'where' in issue
    ? issue.where[language]
    : [titleOf(issue.resource, language), issue.id, issue.field].filter(Boolean).join(' › ')
