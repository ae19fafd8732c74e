import { type ProblemType, problemTypes } from '../http/problem.ts'
import { both, ref } from './json-schema.ts'
import { problemExample } from './problem-example.ts'
import { once } from './once.ts'
import type { Media, Operation } from './operation.ts'
import { allOperations } from './operations.ts'

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Headers that answers have. */
export const headers = {
  ETag: {
    description:
      'Svarets märke: skicka det i If-None-Match. / The tag of the answer: send it in If-None-Match.',
    schema: { type: 'string' },
    example: 'W/"12.a1b2c3.json"',
  },
  LastModified: {
    description: 'När utgåvan kom. / When the release was published.',
    schema: { type: 'string' },
    example: 'Sat, 21 Nov 2026 09:00:00 GMT',
  },
  CacheControl: {
    description:
      'Hur länge svaret får återanvändas; immutable när det aldrig ändras. / How long the answer may be reused; immutable when it never changes.',
    schema: { type: 'string' },
    example: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  },
  Link: {
    description: 'Länkar, som describedby och license. / Links, such as describedby and license.',
    schema: { type: 'string' },
    example: '<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"',
  },
  ContentLanguage: {
    description: 'Språket som svaret är på. / The language of the answer.',
    schema: { type: 'string', enum: ['sv', 'en'] },
    example: 'sv',
  },
  ContentDisposition: {
    description:
      'Filens namn, för det som är en fil att spara. / The name of the file, for what is a file to save.',
    schema: { type: 'string' },
    example: 'attachment; filename="utblick-projects-release-1.csv"',
  },
  ContentDigest: {
    description:
      'SHA-256 av bytena som de skickas (RFC 9530), när filen ligger färdig. / SHA-256 of the bytes as they are sent (RFC 9530), when the file is kept.',
    schema: { type: 'string' },
    example: 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
  },
  ReprDigest: {
    description:
      'SHA-256 av hela filens byte i den kodning den skickas (RFC 9530), också när en del hämtas. / SHA-256 of the bytes of the whole file in the coding it is sent in (RFC 9530), also when a part is fetched.',
    schema: { type: 'string' },
    example: 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
  },
  AcceptRanges: {
    description: 'Om en del av filen kan hämtas. / Whether a part of the file can be fetched.',
    schema: { type: 'string', enum: ['bytes', 'none'] },
    example: 'bytes',
  },
  ContentRange: {
    description: 'Var i filen delen står. / Where in the file the part is.',
    schema: { type: 'string' },
    example: 'bytes 1000-76068/76069',
  },
  TotalCount: {
    description: 'Alla poster som frågan träffar. / All records that the query meets.',
    schema: { type: 'string', pattern: '^\\d+$' },
    example: '57',
  },
  RetryAfter: {
    description: 'Sekunder att vänta. / Seconds to wait.',
    schema: { type: 'string', pattern: '^\\d+$' },
    example: '30',
  },
} as const

export type HeaderName = keyof typeof headers

const header = (name: keyof typeof headers) => ({ $ref: `#/components/headers/${name}` })
/** Headers by the names they are sent under. */
const headersNamed = (names: readonly HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name.replace(/(?<=[a-z])(?=[A-Z])/, '-'), header(name)]))

const validators = {
  ETag: header('ETag'),
  'Last-Modified': header('LastModified'),
  'Cache-Control': header('CacheControl'),
  Link: header('Link'),
}

/** One response for each kind of problem, and 304. */
export const responses = once((): Readonly<Record<string, object>> => ({
  NotModified: {
    description: both({
      sv: 'Svaret är detsamma som klienten redan har.',
      en: 'The answer is the one that the client already has.',
    }),
    headers: validators,
  },
  ...Object.fromEntries(
    usedProblems().map((type) => [
      pascal(type),
      {
        description: [type, ...sharing(type)].map(describedProblem).join(' · '),
        headers: {
          'Content-Language': header('ContentLanguage'),
          'Cache-Control': header('CacheControl'),
          ...((type === 'unavailable' || type === 'too-many-requests') && {
            'Retry-After': header('RetryAfter'),
          }),
        },
        content: {
          'application/problem+json': {
            schema: ref('Problem'),
            examples: {
              problem: exampleOf(type),
              ...Object.fromEntries(sharing(type).map((other) => [other, exampleOf(other)])),
            },
          },
        },
      },
    ]),
  ),
}))

const allTypes = Object.keys(problemTypes) as ProblemType[]
const describedProblem = (type: ProblemType) =>
  `${both(problemTypes[type].title)}. ${both(problemTypes[type].about)}`
const exampleOf = (type: ProblemType) => ({
  summary: both(problemTypes[type].title),
  value: problemExample(type),
})

/** A kind of problem that no GET answers, as a wrong method, has a page but no response here. */
function usedProblems(): ProblemType[] {
  const used = new Set<string>(allOperations().flatMap(({ problems }) => problems))
  return allTypes.filter((type) => used.has(type))
}

/** The answer to a Range that lies within the file: an operation that can refuse one can also give it. */
const partialContent = {
  description: both({
    sv: 'Den del av filen som Range ber om.',
    en: 'The part of the file that Range asks for.',
  }),
  headers: { ...validators, ...headersNamed(['AcceptRanges', 'ContentRange', 'ReprDigest']) },
}

/** Kinds that no operation names by themselves: they share the response of the kind with their code. */
const sharing = (type: ProblemType): ProblemType[] =>
  allTypes.filter(
    (other) => problemTypes[other].status === problemTypes[type].status && !usedProblems().includes(other),
  )

/** The responses of an operation, by status code. Two kinds of problem may share a code. */
export function responsesOf(
  { answer, media, problems, parameters, headers: more = [] }: Operation,
  origin: string,
  base: string,
): object {
  const isPaged = parameters.some(({ name }) => name === 'page' || name === 'offset')
  const byStatus = new Map<string, object>([
    [
      '200',
      {
        description: both(answer),
        headers: {
          ...validators,
          ...(isPaged && { 'X-Total-Count': header('TotalCount') }),
          ...headersNamed(more),
        },
        content: Object.fromEntries(
          Object.entries(media).map(([type, one]) => [type, mediaObject(one, origin + base)]),
        ),
      },
    ],
    ...(problems.includes('range-not-satisfiable') ? [['206', partialContent] as const] : []),
    ['304', { $ref: '#/components/responses/NotModified' }],
  ])
  for (const type of problems)
    byStatus.set(String(problemTypes[type].status), { $ref: `#/components/responses/${pascal(type)}` })
  return Object.fromEntries([...byStatus].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * No `externalValue`: tools fetch it when they read the document, and take what they get for YAML. What cannot
 * stand in a text has its address in an extension.
 */
const mediaObject = ({ schema, example, live }: Media, base: string) => ({
  schema,
  ...(example !== undefined && {
    examples: {
      answer: {
        summary: 'Sammansatt av fältens exempel / Put together from the examples of the fields',
        value: example,
      },
    },
  }),
  ...(live !== undefined && { 'x-example-url': `${base}${live}` }),
})
