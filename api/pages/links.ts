import { html } from 'hono/html'
import type { Html } from '../docs/html.ts'
import { withQuery } from '../envelope/links.ts'
import { BASE } from '../constants.ts'
import { EMBED } from './embed/addresses.ts'
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
    const isElsewhere = path.startsWith('/docs/') || path === EMBED
    for (const [name, value] of kept)
      // Neither the documentation nor the builder has releases.
      if (!parameters.has(name) && !(isElsewhere && name === 'asOf')) parameters.set(name, value)
    return withQuery(isElsewhere || path.startsWith(BASE) ? path : BASE + path, parameters.toString())
  }
}

/** Chosen parameters as hidden fields of a form: its action's query is replaced by its fields. */
export const chosenFields = ({ searchParams }: URL, names: readonly string[] = KEPT): Html =>
  html`${names.map((name) => {
    const value = searchParams.get(name)
    return value !== null && html`<input type="hidden" name="${name}" value="${value}" />`
  })}`

type Changes = Readonly<Record<string, string | null>>

/** The same address with other parameters; null removes one. The page shown is the first. */
export const sameAddress = (url: URL, changes: Changes): string =>
  samePage(url, { page: null, offset: null, cursor: null, ...changes })

/** The same address with further parameters, that of the data too. */
export function withParameters(url: URL, parameters: Readonly<Record<string, string>>): string {
  const address = sameAddress(url, {})
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams(parameters).toString()}`
}

/** The address of the same page in a language, with one order of parameters; null leaves the choice to the reader. */
export function addressIn(url: URL, lang: string | null): string {
  const ordered = new URL(url)
  if (lang !== null) ordered.searchParams.set('lang', lang)
  ordered.searchParams.sort()
  return samePage(ordered, { lang })
}

/** The path of an address as a link: "//" would lead to another host. */
export const pathOf = ({ pathname }: URL): string => pathname.replace(/^\/+/, '/')

function samePage(url: URL, changes: Changes): string {
  const parameters = new URLSearchParams(url.searchParams)
  parameters.delete('format')
  for (const [name, value] of Object.entries(changes))
    if (value === null) parameters.delete(name)
    else parameters.set(name, value)
  return withQuery(pathOf(url), parameters.toString())
}
