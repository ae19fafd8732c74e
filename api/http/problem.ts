import type { Label, Language } from '../../db/schema/field.ts'
import { BASE } from '../constants.ts'
import { linkSet } from '../envelope/links.ts'
import { limits } from '../limits.ts'
import { inEnglish, inSwedish } from '../numbers.ts'
import { CACHE_PROBLEM, commonHeaders } from './headers.ts'

/** Problem types, with texts shared by answers and the pages under /docs/problems/. */
export const problemTypes = {
  'invalid-parameter': {
    status: 400,
    title: { sv: 'Ogiltig parameter', en: 'Invalid parameter' },
    about: {
      sv: 'Frågan har en parameter som inte finns, som anges flera gånger eller vars värde inte går att använda. Fältet errors anger vilken, skälet och vad som är tillåtet.',
      en: 'The query has a parameter that is unknown, is repeated, or has an invalid value. The field errors lists each, with the reason and what is allowed.',
    },
  },
  'not-found': {
    status: 404,
    title: { sv: 'Finns inte', en: 'Not found' },
    about: {
      sv: 'Det finns ingen post, datamängd eller sida på den adressen.',
      en: 'There is no record, data set or page at that address.',
    },
  },
  gone: {
    status: 410,
    title: { sv: 'Borttagen', en: 'Gone' },
    about: {
      sv: 'Posten har funnits men är inte längre aktuell. Dess historik finns kvar.',
      en: 'The record existed and is no longer current. Its history remains.',
    },
  },
  'cursor-expired': {
    status: 410,
    title: { sv: 'Cursorn gäller inte längre', en: 'The cursor has expired' },
    about: {
      sv: 'Cursorn hör till en utgåva som inte finns i registret, till exempel för att registret har återställts från en säkerhetskopia. Börja om från första sidan: adressen står i _links.first.',
      en: 'The cursor belongs to a release that the register does not have, for instance because it was restored from a backup. Start again from the first page: its address is in _links.first.',
    },
  },
  'uri-too-long': {
    status: 414,
    title: { sv: 'Adressen är för lång', en: 'The address is too long' },
    about: {
      sv: `Adressen är längre än ${inSwedish(limits.maxUriLength)} tecken. Dela upp frågan i flera, eller hämta hela datamängden och välj ut poster själv.`,
      en: `The address is longer than ${inEnglish(limits.maxUriLength)} characters. Divide the query into several, or fetch the whole data set and choose records yourself.`,
    },
  },
  'range-not-satisfiable': {
    status: 416,
    title: { sv: 'Delen finns inte', en: 'Range not satisfiable' },
    about: {
      sv: 'Range anger en del efter filens slut. Filens längd finns i Content-Range. Är den hämtade delen lika lång är filen redan hel; annars hämta hela filen på nytt.',
      en: 'Range is beyond the end of the file. The length of the file is in Content-Range. If the part you have is as long, it is already complete; else fetch the whole file again.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { sv: 'Metoden stöds inte', en: 'Method not allowed' },
    about: {
      sv: 'API:et går bara att läsa: GET, HEAD och OPTIONS.',
      en: 'The API can only be read: GET, HEAD and OPTIONS.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { sv: 'Formatet finns inte', en: 'Not acceptable' },
    about: {
      sv: 'Svaret finns inte i något av formaten i Accept.',
      en: 'The answer is not available in any of the formats in Accept.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { sv: 'För många anrop', en: 'Too many requests' },
    about: {
      sv: 'Du har gjort fler anrop än en klient får göra på så kort tid. Vänta den tid som Retry-After anger, i sekunder. Svar som du redan har och frågar efter med If-None-Match räknas inte, och en hel datamängd hämtas med ett enda anrop.',
      en: 'You have made more requests than a client may in so short a time. Wait for the time that Retry-After gives, in seconds. Answers that you already have and revalidate with If-None-Match do not count, and a whole data set is a single request.',
    },
  },
  'internal-error': {
    status: 500,
    title: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
    about: {
      sv: 'Felet är vårt och har loggats. Försök igen om en stund.',
      en: 'The error is ours and has been logged. Try again in a while.',
    },
  },
  'too-costly': {
    status: 503,
    title: { sv: 'Frågan tar för lång tid', en: 'The query takes too long' },
    about: {
      sv: 'Servern hann inte svara, för att frågan är för tung eller för att många tunga frågor körs samtidigt. Ställ en mindre fråga: färre ord, filter eller facetter. Eller försök igen efter den tid som Retry-After anger, i sekunder.',
      en: 'The server could not answer in time, because the query is too expensive or because many expensive queries are running. Use a smaller query: fewer words, filters or facets. Or try again after the time that Retry-After gives, in seconds.',
    },
  },
  unavailable: {
    status: 503,
    title: { sv: 'Registret går inte att nå just nu', en: 'The register is unavailable' },
    about: {
      sv: 'Försök igen efter den tid som Retry-After anger, i sekunder.',
      en: 'Try again after the time that Retry-After gives, in seconds.',
    },
  },
} as const satisfies Record<string, { status: number; title: Label; about: Label }>

export type ProblemType = keyof typeof problemTypes

export interface ParameterIssue {
  readonly parameter: string
  readonly value: string | null
  readonly reason: Label
  /** Allowed values. */
  readonly allowed: Label | readonly string[]
}

interface ProblemDetails {
  readonly detail: Label
  readonly errors?: readonly ParameterIssue[]
  /** What was probably meant, a word of `detail`, and its path below the API's base: a link on the page. */
  readonly meant?: { readonly text: string; readonly path: string }
  /** Alternative addresses by link relation. */
  readonly links?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown anywhere in an endpoint; answered as RFC 9457 problem details in the requested language. */
export class Problem extends Error {
  readonly type: ProblemType
  readonly details: ProblemDetails
  constructor(type: ProblemType, details: ProblemDetails) {
    super(details.detail.en)
    this.type = type
    this.details = details
  }
}

export const notFound = (detail: Label) => new Problem('not-found', { detail })

/** The 404 of an unknown address. */
export const noSuchPage = notFound({
  sv: `Det finns ingenting på den adressen. Alla adresser finns på ${BASE}/.`,
  en: `There is nothing at that address. All endpoints are listed at ${BASE}/.`,
})

/** The register cannot be read. */
export const unavailable = (detail: Label) =>
  new Problem('unavailable', { detail, headers: { 'Retry-After': String(limits.unavailableRetrySeconds) } })

/** The problem document (RFC 9457), for answers and for examples in the documentation. */
export function problemBody({ type, details }: Problem, language: Language, url: URL): object {
  const { status, title } = problemTypes[type]
  const translate = (value: Label | readonly string[]) => ('sv' in value ? value[language] : value)
  return {
    type: `${url.origin}/docs/problems/${type}`,
    title: title[language],
    status,
    detail: details.detail[language],
    instance: url.pathname + url.search,
    ...(details.errors && {
      errors: details.errors.map(({ parameter, value, reason, allowed }) => ({
        parameter,
        value,
        reason: reason[language],
        allowed: translate(allowed),
      })),
    }),
    ...(details.links && { _links: linkSet(url.origin, details.links) }),
  }
}

export function problemResponse(problem: Problem, language: Language, url: URL): Response {
  const { type, details } = problem
  const { status } = problemTypes[type]
  return new Response(JSON.stringify(problemBody(problem, language, url)), {
    status,
    headers: {
      ...commonHeaders,
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': status >= 500 ? 'no-store' : CACHE_PROBLEM,
      ...details.headers,
    },
  })
}

export const uriTooLong = new Problem('uri-too-long', {
  detail: {
    sv: `Adressen är längre än ${inSwedish(limits.maxUriLength)} tecken. Dela upp frågan.`,
    en: `The address is longer than ${inEnglish(limits.maxUriLength)} characters. Divide the query.`,
  },
})

/** Whether the URL of a request exceeds the limit. */
export const isTooLong = (request: Request): boolean => request.url.length > limits.maxUriLength
