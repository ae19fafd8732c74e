import { type Rules, shall, should, unless } from './rule.ts'

const schemes = '$.components.securitySchemes[*]'

export const security: Rules = {
  'SAK.01': shall('Transport is HTTPS.', '$.servers[*]', ({ url }) =>
    unless(URL.canParse(url) && url.startsWith('https://'), `${url} is not HTTPS`),
  ),
  'SAK.09': shall('No Basic and no Digest.', schemes, ({ scheme }) =>
    unless(!/^(basic|digest)$/i.test(scheme ?? ''), `${scheme} is used`),
  ),
  'SAK.10': shall('Where there is a login, it is Bearer.', schemes, ({ type, scheme }) =>
    unless(type !== 'http' || /^bearer$/i.test(scheme), `${scheme} is used`),
  ),
  'SAK.15': shall('No key in an address.', schemes, ({ type, in: place }) =>
    unless(type !== 'apiKey' || place !== 'query', 'a key in the query'),
  ),
  'SAK.16': shall('A key is in a header.', schemes, ({ type, in: place }) =>
    unless(type !== 'apiKey' || place === 'header', 'a key that is not in a header'),
  ),
  'SAK.18': should('OAuth 2 goes over HTTPS.', schemes, ({ flows }) =>
    unless(!/"http:/.test(JSON.stringify(flows ?? {})), 'an address without TLS'),
  ),
}
