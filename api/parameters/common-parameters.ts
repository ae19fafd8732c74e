import type { ReleaseRow } from '../../db/database.ts'
import type { Format, RecordFormat } from '../formats/format.ts'
import { type ResolvedRelease, resolveAsOf, newest, explainUnresolved } from './as-of.ts'
import { type Language, languageOf } from './language.ts'
import { formatOf } from '../http/negotiate.ts'
import type { Parameters } from './parameters.ts'

/** Parameters that every answer takes. */
export const commonParameters = ['asOf', 'lang', 'format'] as const

/** What every answer is asked: as of when, in which form, and in which language where it speaks. */
export interface Common<F extends Format = RecordFormat> {
  readonly resolved: ResolvedRelease
  readonly format: F
  readonly language: Language
}

export interface RequestContext {
  readonly request: Request
  readonly url: URL
  readonly releases: readonly ReleaseRow[]
  readonly now: Date
}

/** Reads the parameters that every answer takes; faults are kept in `parameters`. */
export function readCommon<F extends Format>(
  parameters: Parameters,
  { request, url, releases, now }: RequestContext,
  formats: readonly [F, ...F[]],
): Common<F> {
  parameters.oneOf('lang', ['sv', 'en'])
  return {
    resolved: readAsOf(parameters, releases, now),
    format: formatOf(parameters, request, formats),
    language: languageOf(request, url),
  }
}

/** The release that `asOf` asks for, or the newest. */
function readAsOf(parameters: Parameters, releases: readonly ReleaseRow[], now: Date): ResolvedRelease {
  const asOf = parameters.get('asOf')
  if (asOf === undefined) return newest(releases)
  const resolved = resolveAsOf(asOf, releases, now)
  if (resolved) return resolved
  const last = releases.at(-1)?.id ?? 0
  parameters.wrong(
    'asOf',
    {
      sv: `en utgåva från 0 till ${last}, ett datum (ÅÅÅÅ-MM-DD) eller en tidpunkt (RFC 3339, som 2026-11-21T09:00:00Z) som inte ligger i framtiden`,
      en: `a release from 0 to ${last}, a date (YYYY-MM-DD) or a date-time (RFC 3339, as 2026-11-21T09:00:00Z) that is not in the future`,
    },
    explainUnresolved(asOf, releases, now),
  )
  return newest(releases)
}
