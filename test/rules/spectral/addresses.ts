import { type Part, type Rules, shall, should, unless } from './rule.ts'

const servers = '$.servers[*]'
const personal = /^(pnr|personalidentitynumber|personnummer|personnr|ssn|socialsecuritynumber)$/i
/** The name that DOK.24 itself gives the document; the only path part with a full stop. */
const SPECIFICATION = '/openapi.json'
const segments = (path: string) => path.split('/').filter((part) => part !== '' && !part.startsWith('{'))
/** Paths are the keys of an object: the rule reads them all at once. */
const eachPath = (paths: Part, wrong: (path: string) => boolean, message: string) =>
  Object.keys(paths)
    .filter((path) => wrong(path))
    .map((path) => `${path}: ${message}`)
/** Names that are one thing and not a collection. */
const singular = new Set([
  'api-info',
  'openapi.json',
  'summary',
  'history',
  'search',
  'schema',
  'dump',
  'calendar',
  'dcat',
])

export const addresses: Rules = {
  'UFN.01': should('Addresses are protocol, domain, API, version.', servers, ({ url }) =>
    unless(/^https:\/\/[^/]+\/[a-z0-9-]+\/v\d+$/.test(url), `${url} is not https://{domain}/{api}/{version}`),
  ),
  'UFN.02': shall('HTTPS on port 443.', servers, ({ url }) =>
    unless(
      URL.canParse(url) && new URL(url).protocol === 'https:' && new URL(url).port === '',
      `${url} is not HTTPS on 443`,
    ),
  ),
  'UFN.05': should('An address is at most 2048 characters.', '$', ({ servers, paths }) =>
    eachPath(paths, (path) => String(servers[0].url + path).length > 2048, 'too long'),
  ),
  'UFN.07': shall('Only a-z, 0-9, "-", "." and "~".', '$.paths', (paths) =>
    eachPath(
      paths,
      (path) => segments(path).some((part) => !/^[a-z0-9.~-]+$/.test(part)),
      'other characters',
    ),
  ),
  'UFN.08': shall('Only hyphens between words.', '$.paths', (paths) =>
    eachPath(
      paths,
      (path) =>
        path !== SPECIFICATION && segments(path).some((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)),
      'not words with hyphens',
    ),
  ),
  'UFN.09': shall('No blanks and no underscores.', '$.paths', (paths) =>
    eachPath(paths, (path) => /[ _]/.test(path), 'a blank or an underscore'),
  ),
  'RES.02': should('No personal identifier is a parameter.', '$.paths[*].get.parameters[*]', ({ name }) =>
    unless(!personal.test(name), `${name} identifies a person`),
  ),
  'RES.06': shall('Resources are plural nouns.', '$.paths', (paths) =>
    eachPath(
      paths,
      (path) => segments(path).some((part) => !singular.has(part) && !/(s|data)$/.test(part)),
      'not in the plural',
    ),
  ),
  'VER.05': should('The major version is in the address.', servers, ({ url }) =>
    unless(/\/v\d+$/.test(url), `${url} has no version`),
  ),
  'MOG.01': shall('Operations use the methods of HTTP; here only GET.', '$.paths[*]', (item) =>
    Object.keys(item)
      .filter((name) => name !== 'get')
      .map((name) => `${name} where the API can only be read`),
  ),
}
