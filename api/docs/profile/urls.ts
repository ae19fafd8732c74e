import { area } from './requirement.ts'

export const resourceIds = area({ sv: 'Resurser', en: 'Resources' }, [
  [
    'RES.01',
    'BÖR',
    'met',
    'Id och adress är beständiga och återanvänds aldrig.',
    'Id and address are permanent and never reused.',
  ],
  [
    'RES.02',
    'BÖR INTE',
    'met',
    'Inga personuppgifter och inga radnummer ur databasen.',
    'No personal data and no row numbers of the database.',
  ],
  [
    'RES.03',
    'BÖR INTE',
    'partly',
    'Posternas id är ord. Utgåvor numreras 1, 2, 3, eftersom numret är deras ordning; inget i dem är känsligt.',
    'Ids of records are words. Releases are numbered 1, 2, 3, since the number is their order; nothing in them is sensitive.',
  ],
  [
    'RES.04',
    'SKALL',
    'met',
    'En historik hör till en post och har postens id.',
    'A history belongs to one record and has its id.',
  ],
  [
    'RES.05',
    'BÖR',
    'met',
    'Id är en logisk nyckel: kommunkod och namn, till exempel `0764-turnov`.',
    'The id is a logical key: municipality code and name, such as `0764-turnov`.',
  ],
  [
    'RES.06',
    'SKALL',
    'met',
    'Alla samlingar är substantiv i plural, i gemener med bindestreck. `history`, `summary` och `search` är inte samlingar utan sätt att se på dem.',
    'All collections are plural nouns, in lower case with hyphens. `history`, `summary` and `search` are not collections but ways of looking at them.',
  ],
])

export const addresses = area({ sv: 'Adresser', en: 'Addresses' }, [
  [
    'UFN.01',
    'BÖR',
    'met',
    '`https://{värd}/utblick/v1/{resurs}/{id}?{parametrar}`.',
    '`https://{host}/utblick/v1/{resource}/{id}?{parameters}`.',
  ],
  [
    'UFN.02',
    'SKALL',
    'host',
    'Cloudflare Workers ger HTTPS på 443. På Node sätts en omvänd proxy med certifikat framför.',
    'Cloudflare Workers gives HTTPS on 443. On Node, a reverse proxy with a certificate is placed in front.',
  ],
  [
    'UFN.03',
    'SKALL INTE',
    'met',
    'Parametrar väljer ut poster; de innehåller inga uppgifter.',
    'Parameters select records; they contain no data.',
  ],
  [
    'UFN.04',
    'BÖR',
    'partly',
    '`fields`, `sort` och `page` finns. I stället för `filter` har varje villkor ett eget namn (`startFrom`, `budgetMax`): det går att läsa, kontrollera och föreslå. `/search`, `/changes` och `quality-issues` har en egen ordning och tar varken `sort` eller `fields`.',
    '`fields`, `sort` and `page` are there. Instead of `filter` every condition has a name of its own (`startFrom`, `budgetMax`): it can be read, checked and suggested. `/search`, `/changes` and `quality-issues` have an order of their own and take neither `sort` nor `fields`.',
  ],
  [
    'UFN.05',
    'BÖR INTE',
    'met',
    'Adresserna som API:et ger är kortare än så. Det tar emot upp till 8 000 tecken, för frågor med många värden.',
    'The addresses that the API gives are shorter. It accepts up to 8,000 characters, for queries with many values.',
  ],
  [
    'UFN.07',
    'SKALL',
    'met',
    'Bara a–z, 0–9, bindestreck, och punkten i `openapi.json`.',
    'Only a–z, 0–9, the hyphen, and the full stop in `openapi.json`.',
  ],
  [
    'UFN.08',
    'SKALL',
    'met',
    'Bara bindestreck mellan ord. Punkten i `openapi.json` kräver DOK.24.',
    'Only hyphens between words. The full stop in `openapi.json` is what DOK.24 demands.',
  ],
  ['UFN.09', 'SKALL INTE', 'met', 'Inga blanksteg och inga understreck.', 'No blanks and no underscores.'],
])

export const maturity = area({ sv: 'Mognad', en: 'Maturity' }, [
  [
    'MOG.01',
    'SKALL',
    'met',
    'Resurser, metoder och statuskoder används som HTTP avser (nivå 2).',
    'Resources, methods and status codes are used as HTTP means them (level 2).',
  ],
  [
    'MOG.02',
    'BÖR',
    'met',
    'Allt nås från startpunkten genom att följa länkar (nivå 3).',
    'Everything is reached from the start by following links (level 3).',
  ],
  ['MOG.03', 'SKALL', 'none', 'API:et har ingen POST.', 'The API has no POST.'],
])

export const filtering = area({ sv: 'Filter och sökparametrar', en: 'Filters and parameters' }, [
  [
    'FNS.01',
    'SKALL',
    'met',
    'camelCase, bara bokstäver, samma namn som fälten.',
    'camelCase, only letters, the same names as the fields.',
  ],
  ['FNS.02', 'SKALL', 'met', 'Värden är procentkodad UTF-8.', 'Values are percent-encoded UTF-8.'],
  ['FNS.03', 'SKALL', 'met', 'Alla börjar med en bokstav.', 'All start with a letter.'],
  [
    'FNS.05',
    'BÖR',
    'partly',
    'Alla parametrar är frivilliga, utom två som frågan inte betyder något utan: `q` i `/search` och `since` i `/changes`.',
    'All parameters are optional, except two that a query means nothing without: `q` in `/search` and `since` in `/changes`.',
  ],
  ['FNS.06', 'BÖR', 'met', 'Bara bokstäver.', 'Only letters.'],
  [
    'FNS.07',
    'SKALL',
    'met',
    '`limit` med `page` eller `offset`. `cursor` är ett tillägg för den som läser allt.',
    '`limit` with `page` or `offset`. `cursor` is an addition for those who read everything.',
  ],
  ['FNS.08', 'SKALL', 'met', '`page` börjar på 1.', '`page` starts at 1.'],
  ['FNS.09', 'BÖR', 'met', 'Förvalet är 20.', 'The default is 20.'],
  ['FNS.10', 'BÖR', 'met', 'Varje lista har `_meta` och `_links`.', 'Every list has `_meta` and `_links`.'],
  [
    'FNS.11',
    'BÖR',
    'met',
    '`self`, `first`, `prev`, `next` och `last`, de som finns.',
    '`self`, `first`, `prev`, `next` and `last`, those there are.',
  ],
  [
    'FNS.12',
    'SKALL',
    'met',
    'Länkarna har med alla frågans parametrar.',
    'The links keep all parameters of the query.',
  ],
  [
    'FNS.13',
    'BÖR',
    'met',
    '`totalRecords`, `page`, `offset`, `limit` och `count`.',
    '`totalRecords`, `page`, `offset`, `limit` and `count`.',
  ],
  [
    'FNS.14',
    'BÖR',
    'partly',
    'En sida efter den sista är tom, med 200. `page=0` ger 400, eftersom sidor börjar på 1: en klient som skickar 0 räknar fel.',
    'A page after the last is empty, with 200. `page=0` gives 400, since pages start at 1: a client that sends 0 has a counting error.',
  ],
])
