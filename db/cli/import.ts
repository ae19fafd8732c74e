import { importRelease } from '../import/import-release.ts'
import { readFile } from '../import/read-file.ts'
import {
  confirmationLines,
  findingLines,
  issueLines,
  reportLines,
  unusedReasonNotices,
} from '../import/report.ts'
import { isOptionIssue } from '../import/scope.ts'
import type { LocatedIssue } from '../import/table.ts'
import { printable } from '../schema/characters.ts'
import type { Issue } from '../schema/validate.ts'
import { UsageError } from './arguments.ts'
import {
  defineCommand,
  FAILED,
  type Input,
  MISUSED,
  type Options,
  type Outcome,
  placeholder,
  releaseOptions,
} from './command.ts'
import { openForRelease } from './open-for-release.ts'

const options = {
  ...releaseOptions,
  resource: {
    value: placeholder.name,
    title: {
      sv: 'vilka poster en CSV- eller NDJSON-fil innehåller',
      en: 'which records a CSV or NDJSON file contains',
    },
  },
  municipality: {
    value: placeholder.code,
    title: {
      sv: 'kommunen som filen gäller; annars den som alla rader hör till',
      en: 'the municipality that the file is about; otherwise the one that all rows belong to',
    },
  },
  'whole-register': {
    title: {
      sv: 'filen gäller flera kommuner eller poster som är gemensamma för alla',
      en: 'the file is about several municipalities or about records shared by all',
    },
  },
  replace: {
    title: {
      sv: 'ta bort de av kommunens poster som inte finns i filen, av samma slag som filens',
      en: 'remove the municipality’s records that are not in the file, of the kinds that it has',
    },
  },
  closes: {
    value: placeholder.number,
    title: {
      sv: 'bekräfta hur många poster --replace tar bort',
      en: 'confirm how many records --replace removes',
    },
    allowed: {
      pattern: /^\d{1,9}$/,
      words: { sv: 'ett antal, till exempel 3', en: 'a number, such as 3' },
    },
  },
  'closing-reason': {
    value: placeholder.text,
    title: {
      sv: 'varför --replace tar bort poster; publiceras',
      en: 'why --replace removes records; published',
    },
  },
  'keep-newer': {
    title: {
      sv: 'låt de poster vara som har ändrats i registret sedan filen hämtades',
      en: 'leave records that have changed in the register since the file was fetched',
    },
  },
  'overwrite-newer': {
    title: { sv: 'låt filens egna ändringar i dem gälla', en: 'apply the file’s own changes to them' },
  },
  note: {
    value: placeholder.text,
    title: {
      sv: 'vad utgåvan gäller; publiceras. Utan den beskrivs ändringarna',
      en: 'what the release is about; published. Without it the changes are described',
    },
  },
} as const satisfies Options

/** A file's records as a release, or what that would be. */
export const importCommand = defineCommand({
  name: 'import',
  title: { sv: 'lägg till och ändra poster ur en fil', en: 'add and change records from a file' },
  file: placeholder.file,
  options,
  examples: [
    'projects.json --dry-run',
    'projects.xlsx --municipality 0764',
    'projects.csv --resource projects',
    'projects.ndjson --resource projects --replace --municipality 0764',
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
    const issues = result.issues.map((issue) => (fromFile.has(issue.resource) ? inMetadata(issue) : issue))
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
        ...findingLines(result.findings, read.locate, language, { full: given.full }),
        ...(dryRun ? confirmationLines(result, language, { dryRun }) : []),
      ],
    }
  } finally {
    await db.destroy()
  }
}

/** An issue of an option, as one of the file's member with the same name. */
function inMetadata(issue: Issue): LocatedIssue {
  const member = issue.resource.slice(2)
  return { ...issue, resource: member, where: { sv: member, en: member } }
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
  sv: '--closes bekräftar vad --replace tar bort; skriv båda, eller ingen av dem.',
  en: '--closes confirms what --replace removes; write both, or neither.',
})
const reasonWithoutReplace = new UsageError({
  sv: '--closing-reason säger varför --replace tar bort poster; skriv båda, eller ingen av dem.',
  en: '--closing-reason says why --replace removes records; write both, or neither.',
})
