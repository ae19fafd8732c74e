import type { Language } from '../../db/schema/field.ts'
import { project } from '../../db/resources/project.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { json } from '../formats/json.ts'
import { formatParameter } from '../parameters/common.ts'
import { expiredCursor, limit } from '../parameters/paging.ts'
import { type Parameter, Parameters } from '../parameters/parameters.ts'
import { Problem, problemBody, type ProblemType, problemTypes, uriTooLong } from '../http/problem.ts'
import { goneOrNotYet, noSuchRecord } from '../endpoints/not-found.ts'
import { EXAMPLE_ORIGIN, exampleId } from './example-record.ts'

const projects = project as unknown as Resource
const list = `${BASE}/${projects.path}`
const MISSING_ID = 'finns-inte'

interface Shown {
  /** Path and query that are answered with the problem. */
  readonly instance: string
  readonly problem: (url: URL) => Problem
}

/** Problems as the endpoints make them; the others have the text of their type. */
const shown: Partial<Record<ProblemType, Shown>> = {
  'invalid-parameter': {
    instance: `${list}?limit=0`,
    problem: (url) =>
      thrownBy(() => {
        const parameters = parametersOf(new Request(url), [limit])
        limit.read(parameters)
        parameters.check()
      }),
  },
  'not-found': { instance: `${list}/${MISSING_ID}`, problem: () => noSuchRecord(projects, MISSING_ID) },
  gone: {
    instance: `${list}/${exampleId(projects)}`,
    problem: () => goneOrNotYet(projects, exampleId(projects), null),
  },
  'cursor-expired': { instance: `${list}?cursor=WzEyXQ`, problem: () => expiredCursor(list) },
  'uri-too-long': { instance: `${list}?q=…`, problem: () => uriTooLong },
  'not-acceptable': {
    instance: `${list}/clusters`,
    problem: (url) =>
      thrownBy(() =>
        formatParameter([json]).read(
          parametersOf(new Request(url, { headers: { Accept: 'image/png' } }), []),
        ),
      ),
  },
}

const parametersOf = (request: Request, definitions: readonly Parameter[]) =>
  new Parameters({ request, url: new URL(request.url), releases: [], now: new Date(0) }, definitions)

/** A whole problem of a kind. */
export function problemExample(type: ProblemType, language: Language = 'sv'): object {
  const { instance, problem } = shown[type] ?? {
    instance: list,
    problem: () => new Problem(type, { detail: problemTypes[type].about }),
  }
  const url = new URL(instance, EXAMPLE_ORIGIN)
  return problemBody(problem(url), language, url)
}

function thrownBy(act: () => void): Problem {
  try {
    act()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('The example of a problem is no problem.')
}
