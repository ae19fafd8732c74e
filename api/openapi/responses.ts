import { type ProblemType, problemTypes } from '../http/problem.ts'
import { html } from '../formats/html.ts'
import type { HeaderName, headers } from './headers.ts'
import { both, ref } from './json-schema.ts'
import { problemExample } from './problem-example.ts'
import type { Media, Operation } from './operation.ts'

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

const header = (name: keyof typeof headers) => ({ $ref: `#/components/headers/${name}` })
/** Header objects by header name. */
const headersNamed = (names: readonly HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name.replace(/(?<=[a-z])(?=[A-Z])/g, '-'), header(name)]))

const validators = {
  ETag: header('ETag'),
  'Last-Modified': header('LastModified'),
  'Cache-Control': header('CacheControl'),
  Link: header('Link'),
}

/** One response for each kind of problem, and 304. */
export function responsesFor(operations: readonly Operation[]): Readonly<Record<string, object>> {
  const used = usedProblems(operations)
  // Types that no operation names share the response of the type with the same status.
  const sharing = (type: ProblemType) =>
    allTypes.filter(
      (other) => problemTypes[other].status === problemTypes[type].status && !used.includes(other),
    )
  return {
    NotModified: {
      description: both({
        sv: 'Svaret är detsamma som klienten redan har.',
        en: 'The answer is the one that the client already has.',
      }),
      headers: validators,
    },
    ...Object.fromEntries(
      used.map((type) => [
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
            [html.mediaType]: { schema: { type: 'string' } },
          },
        },
      ]),
    ),
  }
}

const allTypes = Object.keys(problemTypes) as ProblemType[]
const describedProblem = (type: ProblemType) =>
  `${both(problemTypes[type].title)}. ${both(problemTypes[type].about)}`
const exampleOf = (type: ProblemType) => ({
  summary: both(problemTypes[type].title),
  value: problemExample(type),
})

/** Types that no GET answers, as a wrong method, have a page but no response here. */
function usedProblems(operations: readonly Operation[]): ProblemType[] {
  const used = new Set<string>(operations.flatMap(({ problems }) => problems))
  return allTypes.filter((type) => used.has(type))
}

/** The answer to a satisfiable Range: every operation that can answer 416 can also answer 206. */
const partialContent = {
  description: both({
    sv: 'Den del av filen som Range anger.',
    en: 'The requested range of the file.',
  }),
  headers: { ...validators, ...headersNamed(['AcceptRanges', 'ContentRange', 'ReprDigest']) },
}

/** A form sends its empty fields too; the page is at the address without them. */
const withoutEmpty = {
  description: both({
    sv: 'Sidans adress utan tomma parametrar.',
    en: 'The address of the page without empty parameters.',
  }),
  headers: { 'Cache-Control': header('CacheControl') },
}

/** A browser that asks for data which another address shows as a page. */
const pageElsewhere = {
  description: both({
    sv: 'Adressen till sidan, för den som hellre vill ha text/html.',
    en: 'The address of the page, for whoever prefers text/html.',
  }),
  headers: { 'Cache-Control': header('CacheControl') },
}

/** The responses of an operation, by status code. Two problem types may share a status. */
export function responsesOf(
  { answer, media, problems, parameters, hasPageElsewhere, headers: more = [] }: Operation,
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
    ...(html.mediaType in media ? [['302', withoutEmpty] as const] : []),
    ...(hasPageElsewhere ? [['303', pageElsewhere] as const] : []),
    ['304', { $ref: '#/components/responses/NotModified' }],
  ])
  for (const type of problems)
    byStatus.set(String(problemTypes[type].status), { $ref: `#/components/responses/${pascal(type)}` })
  return Object.fromEntries([...byStatus].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * No `externalValue`: tools fetch it when they read the document, and parse the answer as YAML. A binary example has its address in an extension.
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
