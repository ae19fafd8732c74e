import type { ReleaseRow } from '../../db/database.ts'
import type { Form, Format } from '../formats/format.ts'
import { type Moment, momentOf, newest, whyNoMoment } from './as-of.ts'
import { type Language, languageOf } from './language.ts'
import { formatOf } from '../http/negotiate.ts'
import type { Parameters } from './parameters.ts'

/** Parameters that every answer takes. */
export const commonParameters = ['asOf', 'lang', 'format'] as const

/** What every answer is asked: as of when, in which form, and in which language where it speaks. */
export interface Common<F extends Form = Format> {
  readonly moment: Moment
  readonly format: F
  readonly language: Language
}

export interface Surroundings {
  readonly request: Request
  readonly url: URL
  readonly releases: readonly ReleaseRow[]
  readonly now: Date
}

/** Reads the parameters that every answer takes; faults are kept in `parameters`. */
export function readCommon<F extends Form>(
  parameters: Parameters,
  { request, url, releases, now }: Surroundings,
  formats: readonly [F, ...F[]],
): Common<F> {
  parameters.oneOf('lang', ['sv', 'en'])
  return {
    moment: readMoment(parameters, releases, now),
    format: formatOf(parameters, request, formats),
    language: languageOf(request, url),
  }
}

/** The release that `asOf` asks for, or the newest. */
function readMoment(parameters: Parameters, releases: readonly ReleaseRow[], now: Date): Moment {
  const asOf = parameters.get('asOf')
  if (asOf === undefined) return newest(releases)
  const moment = momentOf(asOf, releases, now)
  if (moment) return moment
  const last = releases.at(-1)?.id ?? 0
  parameters.wrong(
    'asOf',
    {
      sv: `en utgåva från 0 till ${last}, ett datum (ÅÅÅÅ-MM-DD) eller en tidpunkt (RFC 3339, som 2026-11-21T09:00:00Z) som inte ligger i framtiden`,
      en: `a release from 0 to ${last}, a date (YYYY-MM-DD) or a date-time (RFC 3339, as 2026-11-21T09:00:00Z) that is not in the future`,
    },
    whyNoMoment(asOf, releases, now),
  )
  return newest(releases)
}
