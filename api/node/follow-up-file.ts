/** The follow-up of a year, made by the command line. */
import { openDryRun } from '../../db/connection/open-dry-run.ts'
import { listReleases } from '../../db/queries/releases.ts'
import type { Language } from '../../db/schema/field.ts'
import { OperationalError } from '../../db/system-error.ts'
import { municipalityNames } from '../../db/queries/municipality-names.ts'
import { atLatest, dayOf, toSelection } from '../parameters/as-of.ts'
import { lastWholeYear, yearProblem } from '../pages/follow-up/follow-up.ts'
import { followUpDocument } from '../pages/follow-up/follow-up-document.ts'
import { namesFor, readFollowUp } from '../pages/follow-up/read-follow-up.ts'
import type { Settings } from '../settings.ts'
import { ownOrigin } from './host.ts'
import * as texts from './texts.ts'

export interface FollowUpOptions {
  readonly settings: Settings
  readonly language: Language
  /** Path of the register's SQLite file. */
  readonly register: string
  /** Code of the municipality. */
  readonly municipality: string
  /** @default the last whole year on the day of the release */
  readonly year: string | undefined
}

/** @throws OperationalError without releases or the municipality, or for a year that cannot be followed up */
export async function makeFollowUp({
  settings,
  language,
  register,
  municipality: code,
  year,
}: FollowUpOptions) {
  const { db } = openDryRun(register)
  try {
    const resolved = atLatest(await listReleases(db))
    if (!resolved.release) throw new OperationalError(texts.emptyRegister)
    const today = dayOf(resolved)
    const asked = year ?? String(lastWholeYear(today))
    const problem = yearProblem(asked, today)
    if (problem) throw new OperationalError(problem)
    const found = await readFollowUp(db, resolved, { code, number: Number(asked) })
    if (!found) {
      const known = await municipalityNames(db, toSelection(resolved))
      throw new OperationalError(texts.noSuchMunicipality(code, known.map((one) => one.code).toSorted()))
    }
    const document = followUpDocument(found, {
      language,
      origin: settings.origin ?? ownOrigin(settings.host, settings.port),
      resolved,
      findName: await namesFor(db, resolved, found),
    })
    return { document, followUp: found, release: resolved.release.id }
  } finally {
    await db.destroy()
  }
}
