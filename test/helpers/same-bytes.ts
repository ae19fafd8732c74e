/** Requests of every kind, whose answers must be the same to the byte on Node and in workerd. */
export function everyKindOfRequest(
  collections: readonly string[],
  ids: Readonly<Record<string, string>>,
): string[] {
  const each = collections.flatMap((path) => [
    path,
    `${path}?limit=7&sort=-id`,
    `${path}?limit=3&offset=2&lang=en`,
    `${path}?asOf=1&limit=2`,
    `${path}?colour=red`,
    `datasets/${path}`,
    ...(ids[path]
      ? [`${path}/${ids[path]}`, `${path}/${ids[path]}/history`, `${path}/${ids[path]}?fields=id`]
      : []),
  ])
  const special = [
    '',
    'api-info',
    'datasets',
    'releases',
    'nothing',
    'goals/no-such-goal',
    'projects/9999-provprojekt',
    'projects/9999-provprojekt?asOf=2',
    'projects?country=KE,PL&sort=-startDate,title&limit=500',
    'projects?q=skola&limit=500',
    'projects?budgetMin=100000&sort=budget',
    'projects?startFrom=2021&startTo=2023-06&fields=title,startDate',
    'twin-towns?q=cesis',
    'twin-towns?sort=name&limit=500',
    'goals?kind=dream&limit=0&lang=en',
    'municipalities?sort=name',
    'municipalities/0764/summary',
    'municipalities/9999/summary?asOf=2',
  ]
  return [...each, ...special]
}

/** What is compared: the status, the headers that matter and the body. */
export async function fingerprintOf(response: Response): Promise<string> {
  const headers = [
    'Content-Type',
    'ETag',
    'Last-Modified',
    'Cache-Control',
    'Link',
    'Vary',
    'Content-Language',
    'Location',
  ]
  return JSON.stringify([
    response.status,
    headers.map((name) => response.headers.get(name)),
    await response.text(),
  ])
}
