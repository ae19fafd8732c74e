import { importRelease } from '../import/import-release.ts'
import { readFile } from '../import/read-file.ts'
import { confirmationLines, issueLines, reportLines, unusedReasonNotices } from '../import/report.ts'
import { isOptionIssue } from '../import/scope.ts'
import { printable } from '../schema/characters.ts'
import { UsageError } from './arguments.ts'
import {
  defineCommand,
  FAILED,
  type Input,
  MISUSED,
  type Options,
  type Outcome,
  releaseOptions,
} from './command.ts'
import { openForRelease } from './open-for-release.ts'

const options = {
  ...releaseOptions,
  resource: {
    value: 'NAME',
    title: { sv: 'vad en CSV- eller NDJSON-fil har', en: 'what a CSV or NDJSON file has' },
  },
  municipality: {
    value: 'CODE',
    title: {
      sv: 'kommunen som filen gäller; annars den som alla rader hör till',
      en: 'the municipality that the file is about; otherwise the one that all rows belong to',
    },
  },
  'whole-register': {
    title: {
      sv: 'filen gäller flera kommuner eller poster som är gemensamma för alla',
      en: 'the file is about several municipalities or about records that all share',
    },
  },
  replace: {
    title: {
      sv: 'avsluta kommunens poster som filen saknar, av de slag som filen har',
      en: 'close the municipality’s records that the file lacks, of the kinds that it has',
    },
  },
  closes: {
    value: 'NUMBER',
    title: {
      sv: 'bekräfta hur många poster --replace avslutar',
      en: 'confirm how many records --replace closes',
    },
    allowed: {
      pattern: /^\d{1,9}$/,
      words: { sv: 'ett antal, som 3', en: 'a number, such as 3' },
    },
  },
  'closing-reason': {
    value: 'TEXT',
    title: {
      sv: 'varför --replace avslutar poster; publiceras',
      en: 'why --replace closes records; published',
    },
  },
  'keep-newer': {
    title: {
      sv: 'låt poster vara som har ändrats i registret sedan filen hämtades',
      en: 'leave records that have changed in the register since the file was fetched',
    },
  },
  'overwrite-newer': {
    title: { sv: 'låt filens egna ändringar i dem gälla', en: 'let the file’s own changes to them hold' },
  },
  note: {
    value: 'TEXT',
    title: {
      sv: 'vad utgåvan gäller; publiceras, annars görs den av ändringarna',
      en: 'what the release is about; published, otherwise made of the changes',
    },
  },
} as const satisfies Options

/** A file's records as a release, or what that would be. */
export const importCommand = defineCommand({
  name: 'import',
  title: { sv: 'lägg till och ändra poster ur en fil', en: 'add and change records from a file' },
  file: 'FILE',
  options,
  examples: [
    'FILE.json --dry-run',
    'FILE.xlsx --municipality 0764',
    'FILE.csv --resource projects',
    'FILE.ndjson --resource projects --replace --municipality 0764',
  ],
  run,
})

async function run({ file, options: given, language, db: path }: Input<typeof options>): Promise<Outcome> {
  const { resource, municipality, note, closes, replace } = given
  const dryRun = given['dry-run']
  const closingReason = given['closing-reason']
  if (given['keep-newer'] && given['overwrite-newer']) throw conflictingNewerOptions
  if (closes !== undefined && !replace) throw closesWithoutReplace
  if (closingReason !== undefined && !replace) throw reasonWithoutReplace
  const read = await readFile(file, {
    ...(resource !== undefined && { resource }),
    ...(municipality !== undefined && { municipality }),
  })
  if ('issues' in read) return failed(read.issues.some(isOptionIssue), issueLines(read.issues, language))
  const { db } = openForRelease(path, dryRun)
  try {
    const noteText = note ?? read.note
    const newer = given['keep-newer'] ? 'keep' : given['overwrite-newer'] ? 'overwrite' : undefined
    const result = await importRelease(db, read.batch, {
      publishedAt: () => new Date().toISOString(),
      dryRun,
      replace,
      wholeRegister: given['whole-register'],
      ...(noteText !== undefined && { note: noteText }),
      ...(read.municipality !== undefined && { municipality: read.municipality }),
      ...(read.exportedRelease !== undefined && { exportedRelease: read.exportedRelease }),
      ...(closes !== undefined && { closes: Number(closes) }),
      ...(newer && { newer }),
      ...(closingReason !== undefined && { closingReason }),
    })
    const { unconfirmed } = result
    // An error in the file's own metadata is an error in the data, not in the options.
    const fromFile = new Set([
      ...(municipality === undefined && read.municipality !== undefined ? ['--municipality'] : []),
      ...(note === undefined ? ['--note'] : []),
    ])
    const issues = result.issues.map((issue) =>
      fromFile.has(issue.resource) ? { ...issue, resource: issue.resource.slice(2) } : issue,
    )
    if (issues.length > 0)
      return failed(issues.some(isOptionIssue), issueLines(issues.map(read.locate), language))
    const notices = [...read.notices, ...unusedReasonNotices(result.unusedReasons, read.locate)].map(
      (notice) => printable(notice[language]),
    )
    if (unconfirmed.length > 0 && !dryRun) return failed(false, confirmationLines(result, language))
    return {
      lines: [
        ...notices,
        ...reportLines(result, language, { dryRun, full: given.full }),
        ...(dryRun ? confirmationLines(result, language, { dryRun }) : []),
      ],
    }
  } finally {
    await db.destroy()
  }
}

/** The exit code is MISUSED for an option that cannot be used, FAILED for errors in the data. */
const failed = (isOption: boolean, lines: readonly string[]): Outcome => ({
  lines,
  exitCode: isOption ? MISUSED : FAILED,
})

const conflictingNewerOptions = new UsageError({
  sv: 'Välj --keep-newer eller --overwrite-newer, inte båda.',
  en: 'Choose --keep-newer or --overwrite-newer, not both.',
})
const closesWithoutReplace = new UsageError({
  sv: '--closes bekräftar vad --replace avslutar; skriv båda, eller ingen av dem.',
  en: '--closes confirms what --replace closes; write both, or neither.',
})
const reasonWithoutReplace = new UsageError({
  sv: '--closing-reason säger varför --replace avslutar poster; skriv båda, eller ingen av dem.',
  en: '--closing-reason says why --replace closes records; write both, or neither.',
})
