export interface Link {
  readonly href: string
  readonly rel: string
  readonly method: 'GET'
}

/** Links by relation in the format of the national REST profile: absolute, with relation and method. */
export const linkSet = (
  origin: string,
  paths: Readonly<Record<string, string | null>>,
): Record<string, Link> =>
  Object.fromEntries(
    Object.entries(paths)
      .filter((entry): entry is [string, string] => entry[1] !== null)
      .map(([rel, path]) => [rel, { href: path.startsWith('/') ? origin + path : path, rel, method: 'GET' }]),
  )

/** A path with a query; without "?" if the query is empty. */
export const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`)
