/** Every form of a list and a record beside JSON. */
const forms = ['ndjson', 'csv', 'csv&csvDialect=excel', 'xlsx', 'geojson', 'jsonld']

/** The page of an address, in both languages. */
const pagesOf = (address: string) =>
  ['html', 'html&lang=en'].map((format) => `${address}${address.includes('?') ? '&' : '?'}format=${format}`)

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
    `datasets/${path}/schema?lang=en`,
    `${path}?facets=municipality&limit=1`,
    `feeds/${path}?limit=5`,
    ...forms.map((form) => `${path}?format=${form}&limit=40`),
    ...pagesOf(path),
    ...(ids[path]
      ? [
          `${path}/${ids[path]}`,
          `${path}/${ids[path]}/history`,
          `${path}/${ids[path]}?fields=id`,
          ...forms.map((form) => `${path}/${ids[path]}?format=${form}`),
          ...pagesOf(`${path}/${ids[path]}`),
          ...pagesOf(`${path}/${ids[path]}/history`),
        ]
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
    'projects?format=xlsx&limit=500',
    'twin-towns?format=geojson&fields=name&asOf=1',
    'goals?format=csv&fields=wording&municipality=0114',
    'goals?format=json&csvDialect=excel',
    'goals?format=xlsx&municipality=9999',
    'projects?format=geojson&q=skola',
    'projects?format=iati',
    'projects?format=iati&fictional=true&lang=en',
    'projects?format=iati&municipality=0139',
    'projects/0138-partnerskap-theewaterskloof?format=iati',
    'projects/9999-batarna-1944?format=iati',
    'projects?municipality=764',
    'projects?q=%C5%81%C3%B3d%C5%BA',
    'municipalities/764/summary',
    'municipalities/9999/derived-indicators',
    'municipalities/0764/derived-indicators?year=2025&lang=en&asOf=2',
    'municipalities/9999/derived-indicators?year=2024&format=csv',
    'municipalities/764/derived-indicators',
    'municipalities/9999/quality-measurements',
    'municipalities/0764/quality-measurements?format=csv&asOf=2',
    'municipalities/9999/quality-issues?dataset=projects&issue=not-stated&page=2',
    'municipalities/0764/quality-issues?format=csv&csvDialect=excel',
    'municipalities/764/quality-issues?issue=foo&dataset=bar',
    'municipalities/764/quality-measurements',
    'municipalities/9999/obligations',
    'municipalities/0764/obligations?year=2025&lang=en&asOf=2',
    'municipalities/764/obligations',
    'municipalities/9999/follow-ups?asOf=2',
    'quality-measurements',
    'quality-measurements?dataset=projects&format=csv&asOf=2',
    'quality-measurements?dataset=foo',
    'comparisons',
    'comparisons?indicator=ongoing-eu-projects&year=2025&format=csv&csvDialect=excel',
    'comparisons?indicator=foo&year=1',
    'changes?since=2026-11-10&limit=2',
    'municipalities/0764/summary',
    'municipalities/9999/summary?asOf=2',
    'municipalities/0114/follow-ups/2025',
    'municipalities/9999/follow-ups/2026?asOf=2',
    'municipalities/0138/follow-ups/2099',
    'municipalities/0138/plain-language-texts',
    'municipalities/9999/plain-language-texts?asOf=2',
    'municipalities/764/plain-language-texts',
    'projects?facets=status,programme,country,theme,unit&country=PL&limit=2',
    'goals?facets=measured,kind&q=internationella&limit=2',
    'goals?facets=wording',
    'projects?bbox=10,50,30,60&limit=500&fields=title',
    'twin-towns?bbox=170,-90,-10,90&limit=500&fields=name',
    'projects?bbox=10,60,30,50',
    'projects/clusters',
    'projects/clusters?zoom=7&bbox=5,45,30,70&country=PL,LT&lang=en',
    'projects/clusters?zoom=99',
    'search?q=skola&limit=100',
    'search?q=internationella%20projekt&page=2&limit=7',
    'search?q=harnosand&asOf=2',
    'search?q=ale&municipality=0764,9999&type=goals,projects',
    'search',
    'changes?since=1',
    'changes?since=0&limit=30',
    'changes?since=2026-11-10&asOf=3&municipality=9999&resource=projects',
    'changes',
    'releases/2',
    'releases/99',
    'feeds',
    'feeds/all',
    'feeds/all?format=json&municipality=0764,9999&lang=en',
    'feeds/projects?asOf=2&limit=500',
    'feeds/nothing',
    'feeds/calendar',
    'feeds/calendar?municipality=9999&lang=en&asOf=1',
    ...['csv', 'ndjson', 'xlsx', 'geojson', 'datapackage', 'sqlite'].map(
      (form) => `datasets/goals/dump?format=${form}&asOf=2`,
    ),
    'datasets/all/dump?format=datapackage',
    'datasets/projects/dump?format=xlsx&fictional=false',
    ...[
      '',
      'municipalities/9999',
      'municipalities/0138?asOf=2',
      'municipalities/9999/follow-ups/2025',
      'municipalities/0764/follow-ups/1899',
      'municipalities/0381/plain-language-texts',
      'goals?kind=dream&municipality=9999&page=2',
      'projects?q=skola&country=PL&sort=-budget&limit=5',
      'projects?colour=red',
      'projects/9999-provprojekt',
      'goals/no-such-goal',
      'releases',
      'releases/2',
      'municipalities/9999/derived-indicators',
      'municipalities/0138/derived-indicators?year=2024&asOf=1',
      'municipalities/9999/quality-measurements',
      'municipalities/0764/quality-issues?asOf=1',
      'comparisons?year=2025',
      'quality-measurements?dataset=twin-towns',
      'search?q=skola',
      'search',
      'changes?since=1',
      'datasets',
      'feeds',
      'nothing',
    ].flatMap(pagesOf),
    // Beside the API.
    '../../robots.txt',
    '../../sitemap.xml',
    '../../datasets/dcat',
    '../../datasets/dcat?format=turtle',
    '../../datasets/dcat?format=jsonld',
    '../../datasets/dcat?format=csv',
    '../../.well-known/api-catalog',
    '../../.well-known/security.txt',
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
    'Content-Disposition',
    'Location',
  ]
  return JSON.stringify([
    response.status,
    headers.map((name) => response.headers.get(name)),
    printable(new Uint8Array(await response.arrayBuffer())),
  ])
}

/** Bytes as a text that differs for any two: decoded where they are UTF-8, else a character for each byte. */
function printable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  }
}
