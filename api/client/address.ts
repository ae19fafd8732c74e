/** Largest page the API gives. */
export const MAX_PAGE = 500

/** By name; several values are joined by commas. Null, undefined and '' are left out. */
export type Query = Readonly<Record<string, unknown>>

/** The address of a request, its parameters in the order given. An empty list is sent; the API rejects it. */
export function addressOf(base: string, path: string, query: Query, relativeTo?: string): string {
  const url = new URL(`${base.replace(/\/$/, '')}/${path}`, relativeTo)
  for (const [name, value] of Object.entries(query))
    if ((value ?? '') !== '') url.searchParams.set(name, String(value))
  return url.href
}
