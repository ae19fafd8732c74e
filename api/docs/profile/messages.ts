import { area } from './requirement.ts'

export const messages = area({ sv: 'Meddelanden', en: 'Messages' }, [
  [
    'AME.01',
    'BÖR',
    'met',
    'Varje resurs finns som JSON. Flöden och filer har de format som deras läsare väntar sig.',
    'Every resource is available as JSON. Feeds and files have the formats that their readers expect.',
  ],
  ['AME.02', 'BÖR', 'met', 'JSON är förvalet.', 'JSON is the default.'],
  [
    'AME.04',
    'BÖR',
    'met',
    'camelCase. `_meta` och `_links` heter som profilen vill (FNS.10).',
    'camelCase. `_meta` and `_links` are called what the profile wants (FNS.10).',
  ],
  [
    'AME.05',
    'SKALL',
    'met',
    'Samma sätt överallt. JSON Feed och andra standarder har sina egna namn.',
    'The same everywhere. JSON Feed and other standards have names of their own.',
  ],
  [
    'AME.06',
    'SKALL',
    'met',
    'Listor står i plural. `data`, `funding` och `audience` är ord som inte böjs så på engelska.',
    'Lists are plural. `data`, `funding` and `audience` are words that English does not inflect so.',
  ],
  [
    'AME.07',
    'BÖR',
    'met',
    'Bara bokstäver, och understrecket i profilens egna `_meta` och `_links`.',
    'Only letters, and the underscore in the profile’s own `_meta` and `_links`.',
  ],
])

export const requests = area({ sv: 'Anrop', en: 'Requests' }, [
  ['ARQ.01', 'BÖR', 'met', 'Frågor läses som UTF-8.', 'Requests are read as UTF-8.'],
  [
    'ARQ.02',
    'SKALL',
    'none',
    '`Authorization` och `Content-Type` får skickas men har ingen verkan: det finns ingen inloggning, och frågor har inget innehåll.',
    '`Authorization` and `Content-Type` may be sent but have no effect: there is no login, and requests have no content.',
  ],
  [
    'ARQ.03',
    'BÖR',
    'partly',
    '`Accept`, `Accept-Language`, `If-None-Match` och `If-Modified-Since` följs. `Date` och `Connection` sköter servern. `Cookie` läses aldrig.',
    '`Accept`, `Accept-Language`, `If-None-Match` and `If-Modified-Since` are used. `Date` and `Connection` are handled by the server. `Cookie` is never read.',
  ],
  ['ARQ.05', 'SKALL INTE', 'met', 'Huvudena bär inga uppgifter.', 'Headers carry no data.'],
  ['ARQ.06', 'SKALL', 'met', 'Inget anrop ändrar något.', 'No request changes anything.'],
])

export const responses = area({ sv: 'Svar', en: 'Responses' }, [
  [
    'ARP.02',
    'BÖR',
    'met',
    '200, 206, 302, 303, 304, 308, 400, 404, 405, 406, 410, 414, 416, 429, 500 och 503, som RFC 9110 och RFC 6585 avser dem.',
    '200, 206, 302, 303, 304, 308, 400, 404, 405, 406, 410, 414, 416, 429, 500 and 503, as RFC 9110 and RFC 6585 define them.',
  ],
  ['ARP.03', 'BÖR', 'none', 'Inget skapas genom API:et.', 'Nothing can be created through the API.'],
  ['ARP.04', 'BÖR', 'none', 'Inget skapas genom API:et.', 'Nothing can be created through the API.'],
])

export const errors = area({ sv: 'Felhantering', en: 'Problems' }, [
  [
    'FEL.01',
    'SKALL',
    'met',
    'RFC 9457 med alla fem medlemmarna, och `errors` för parametrar.',
    'RFC 9457 with all five members, and `errors` for parameters.',
  ],
  [
    'FEL.02',
    'BÖR',
    'met',
    '`application/problem+json`; en webbläsare får samma besked som sida.',
    '`application/problem+json`; a browser gets the same as a page.',
  ],
])

export const hypermedia = area({ sv: 'Hypermedia', en: 'Hypermedia' }, [
  [
    'HYP.01',
    'SKALL',
    'met',
    'Specifikationen anger vilka relationer varje svar har, och vart de leder.',
    'The specification lists the relations of every answer and their targets.',
  ],
  ['HYP.02', 'SKALL INTE', 'met', 'Inget anrop ändrar något.', 'No request changes anything.'],
  ['HYP.03', 'BÖR', 'none', 'Inget kan ändras genom API:et.', 'Nothing can be changed through the API.'],
  [
    'HYP.04',
    'BÖR',
    'met',
    'Listan, historiken och beskrivningen av fälten.',
    'The list, the history and the description of the fields.',
  ],
  [
    'HYP.05',
    'SKALL',
    'met',
    '`self` i varje svar i API:ets eget format. `api-info`, `openapi.json` och kolumnbeskrivningar har format som andra har bestämt.',
    '`self` in every answer in the API’s own format. `api-info`, `openapi.json` and descriptions of columns have formats set by others.',
  ],
  [
    'HYP.06',
    'BÖR',
    'met',
    'JSON, GeoJSON, JSON-LD, Atom, JSON Feed och iCalendar.',
    'JSON, GeoJSON, JSON-LD, Atom, JSON Feed and iCalendar.',
  ],
  ['HYP.07', 'BÖR', 'met', 'Alltid absoluta.', 'Always absolute.'],
  [
    'HYP.08',
    'SKALL',
    'none',
    'Riktar sig till en gateway; ingen behövs.',
    'Concerns gateways; none is needed.',
  ],
  [
    'HYP.09',
    'SKALL',
    'none',
    'Riktar sig till en gateway. Bakom en omvänd proxy ställs adressen in (`UTBLICK_ORIGIN`), så att ingen kan förfalska den.',
    'Concerns gateways. Behind a reverse proxy the address is configured (`UTBLICK_ORIGIN`), so that nobody can forge it.',
  ],
  ['HYP.10', 'BÖR', 'met', 'API:et använder sin egen adress.', 'The API uses its own address.'],
  ['HYP.11', 'SKALL', 'met', 'Schemat `Link` i specifikationen.', 'The schema `Link` in the specification.'],
  ['HYP.12', 'SKALL', 'met', '`href` finns alltid.', '`href` is always there.'],
  ['HYP.13', 'SKALL', 'met', '`href` är en adress.', '`href` is an address.'],
  [
    'HYP.14',
    'SKALL',
    'met',
    'Absoluta adresser, som börjar med värden i anropet eller med den inställda adressen.',
    'Absolute addresses, which begin with the host of the request or with the configured address.',
  ],
  ['HYP.15', 'SKALL', 'met', '`rel` finns alltid.', '`rel` is always there.'],
  ['HYP.16', 'SKALL', 'met', '`method` finns alltid.', '`method` is always there.'],
  ['HYP.17', 'SKALL', 'met', '`method` är GET, och står där.', '`method` is GET, and is written out.'],
  [
    'HYP.18',
    'SKALL',
    'met',
    'Varje länk har en relation som beskriver målet.',
    'Every link has a relation that describes its target.',
  ],
  [
    'HYP.19',
    'SKALL',
    'met',
    'Alla relationer är IANA:s, utom `changes` (vad en utgåva ändrade), som IANA saknar ord för.',
    'All relations are registered with IANA, except `changes` (what a release changed), for which IANA has none.',
  ],
])

export const caching = area({ sv: 'Cachning', en: 'Caching' }, [
  [
    'CAC.01',
    'BÖR',
    'met',
    'Varje svar har `Cache-Control`; alla utom problem och `/health` har också en `ETag`.',
    'Every answer has `Cache-Control`; every answer except problems and `/health` also has an `ETag`.',
  ],
])
