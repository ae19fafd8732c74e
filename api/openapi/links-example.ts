import { BASE } from '../constants.ts'
import { type Link, linkSet } from '../http/links.ts'
import { EXAMPLE_ORIGIN } from './example-record.ts'

/** Links by relation, from paths below the API's base. */
export const exampleLinks = (paths: Readonly<Record<string, string>>): Record<string, Link> =>
  linkSet(
    EXAMPLE_ORIGIN,
    Object.fromEntries(Object.entries(paths).map(([relation, path]) => [relation, BASE + path])),
  )
