import { withQuery } from '../envelope/links.ts'
import { BASE } from '../constants.ts'
import type { PageContext } from './page.ts'

/** Parameters of an address that its links to other pages keep. */
const KEPT = ['lang', 'asOf']

/** Makes the addresses of other pages, with the language and the release chosen in an address. */
export function linksFrom({ searchParams }: URL): PageContext['to'] {
  const kept = KEPT.flatMap((name) => {
    const value = searchParams.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return (path, query = {}) => {
    const parameters = new URLSearchParams(query instanceof URLSearchParams ? query : Object.entries(query))
    for (const [name, value] of kept) if (!parameters.has(name)) parameters.set(name, value)
    const isBelowBase = !path.startsWith('/docs/') && !path.startsWith(BASE)
    return withQuery(isBelowBase ? BASE + path : path, parameters.toString())
  }
}

/** The same address with other parameters; null removes one. The page shown is the first. */
export function sameAddress(url: URL, changes: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams(url.searchParams)
  for (const name of ['page', 'offset', 'cursor', 'format']) parameters.delete(name)
  for (const [name, value] of Object.entries(changes))
    if (value === null) parameters.delete(name)
    else parameters.set(name, value)
  return withQuery(url.pathname, parameters.toString())
}
