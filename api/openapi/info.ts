import type { Label } from '../../db/schema/field.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import { limits } from '../limits.ts'
import type { Publisher } from '../publisher.ts'
import { API_STATUS, API_VERSION } from '../version.ts'
import { both } from './json-schema.ts'

/** What the API is for, in a few sentences. */
export const purpose: Label = {
  sv: 'Utblick visar vad svenska kommuners internationella arbete leder till: vänorter, internationella projekt och hur långt kommunen har kommit med målen i sin egen internationella policy. Varje uppgift bär med sig meningen, beslutet och dokumentet som den bygger på. Det som inte är mätt är tomt, aldrig noll, och ett förslag visas aldrig som ett beslut.',
  en: 'Utblick shows the results of Swedish municipalities’ international work: twin towns, international projects, and how far the municipality has come with the goals of its own international policy. Every statement carries the sentence, the decision and the document it is based on. What is not measured is null, never zero, and a proposal is never shown as a decision.',
}

/** How the API behaves, in a few sentences. */
export const behaviour: Label = {
  sv: 'API:et går bara att läsa (GET, HEAD och OPTIONS) och kräver ingen nyckel. Varje publicering är en numrerad utgåva som aldrig ändras; asOf ger registret som det var. Okända, upprepade och felaktiga parametrar ger fel som anger vad som är tillåtet. Fälten heter likadant överallt: ett fält med flera delar blir flera kolumner i CSV och Excel (title blir titleSv och titleEn, budget blir budgetAmount och budgetCurrency), och fields och sort förstår båda namnen. Ett filter kan ha ett kortare namn än sitt fält (municipality för municipalityCode); varje parameter anger sitt fält. Kända begränsningar finns i x-limitations, servicenivån i x-sla.',
  en: 'The API can only be read (GET, HEAD and OPTIONS) and needs no key. Every publication is a numbered release that never changes; asOf gives the register as it was. Unknown, repeated and malformed parameters are errors that list what is allowed. Fields have the same names everywhere: a field with several parts is several columns in CSV and Excel (title is titleSv and titleEn, budget is budgetAmount and budgetCurrency), and fields and sort understand both names. A filter may have a shorter name than its field (municipality for municipalityCode); every parameter names its field. Known limitations are in x-limitations, the service level in x-sla.',
}

/** The service level. */
export const serviceLevel: Readonly<Record<'availability' | 'responseTime' | 'support', Label>> = {
  availability: {
    sv: 'API:et är öppet dygnet runt, utan utlovad tillgänglighet i procent. Planerade avbrott behövs inte: en ny utgåva publiceras medan API:et svarar. Går databasen inte att nå svarar API:et 503 med Retry-After, och cachar får ge ett tidigare svar i upp till sju dygn.',
    en: 'The API is open around the clock, without a promised availability in per cent. No planned outages are needed: a new release is published while the API answers. When the database is unavailable the API answers 503 with Retry-After, and caches may serve an earlier answer for up to seven days.',
  },
  responseTime: {
    sv: 'Ingen svarstid är utlovad. Ett cachat svar och ett 304 kräver ingen databasfråga. Använd ETag, stora sidor och hela datamängder i stället för många små anrop.',
    en: 'No response time is promised. A cached answer and a 304 need no database query. Use ETags, large pages and whole data sets rather than many small requests.',
  },
  support: {
    sv: 'Skriv till kontaktadressen med frågor och felanmälningar. Vi svarar så snart vi hinner.',
    en: 'Write to the contact address with questions and error reports. We answer as soon as we can.',
  },
}

/** Known limitations. */
export const limitations: readonly Label[] = [
  {
    sv: `En sida har högst ${limits.maxPageSize} poster. Följ _links.next för att läsa fler.`,
    en: `A page has at most ${limits.maxPageSize} records. Follow _links.next to read more.`,
  },
  {
    sv: `En adress får ha högst ${limits.maxUriLength} tecken; längre besvaras med 414.`,
    en: `An address may have at most ${limits.maxUriLength} characters; longer ones are answered with 414.`,
  },
  {
    sv: `Sökord (q) är högst ${limits.maxQueryWords}, tillsammans högst ${limits.maxQueryLength} tecken.`,
    en: `There may be ${limits.maxQueryWords} search words (q), of ${limits.maxQueryLength} characters together.`,
  },
  {
    sv: `Högst ${limits.maxFacets} facetter räknas i en fråga.`,
    en: `At most ${limits.maxFacets} facets are counted in one request.`,
  },
  {
    sv: `En tung fråga får ta ${limits.queryTimeoutSeconds} sekunder; sedan svarar API:et 503. Hur många anrop en klient får göra bestäms av den som driver API:et: från början ${limits.pointsPerSecond * limits.secondsOfPoints} på en gång och sedan ${limits.pointsPerSecond} i sekunden, där ett tungt anrop räknas som upp till ${limits.maxCost}. Svar ur minnet och 304 räknas inte. En klient över gränsen får 429 med Retry-After.`,
    en: `An expensive query may take ${limits.queryTimeoutSeconds} seconds; then the API answers 503. The operator of the API sets how many requests a client may make: by default ${limits.pointsPerSecond * limits.secondsOfPoints} at once and then ${limits.pointsPerSecond} per second, where an expensive one counts as up to ${limits.maxCost}. Cached answers and 304 do not count. A client above the limit gets 429 with Retry-After.`,
  },
  {
    sv: `Sökningen i allt bläddrar bland de ${limits.maxSearchHits} bästa träffarna.`,
    en: `The search of everything pages through the best ${limits.maxSearchHits} hits.`,
  },
  {
    sv: 'Hela datamängder som SQLite görs bara av en installation som kör Node.',
    en: 'Whole data sets as SQLite are only made by an installation that runs Node.',
  },
  {
    sv: 'Registret har bara de kommuner som har lagt in sina uppgifter. Att en kommun saknas säger inget om dess internationella arbete.',
    en: 'The register only has the municipalities that have entered their data. That a municipality is missing says nothing of its international work.',
  },
  {
    sv: 'Texter står på svenska. På engelska finns de bara där någon har skrivit dem.',
    en: 'Texts are in Swedish. They are in English only where someone has written them.',
  },
  {
    sv: 'Textsökningen hittar början på ord. Den hittar inte mitt i ett ord och känner inga synonymer.',
    en: 'Text search finds the beginnings of words. It does not find the middle of a word and knows no synonyms.',
  },
  {
    sv: 'Datum är så noga som källan. Ett intervall (startFrom, startTo) tar med ett osäkert datum om någon av dess möjliga dagar är i intervallet.',
    en: 'Dates are as precise as the source. A range (startFrom, startTo) includes an uncertain date if any of its possible days is in range.',
  },
  {
    sv: 'Belopp räknas aldrig om mellan valutor. Ett filter på belopp jämför talen oavsett valuta.',
    en: 'Amounts are never converted between currencies. A filter on amounts compares the numbers whatever the currency.',
  },
  {
    sv: 'Exempelby (9999) finns inte. Dess uppgifter är påhittade och har fictional: true.',
    en: 'Exempelby (9999) does not exist. Its data carry fictional: true.',
  },
]

/** The info object of the document. */
export const infoObject = (origin: string, { name, mailbox, contactName = name }: Publisher): object => ({
  title: 'Utblick',
  version: API_VERSION,
  summary: both({
    sv: 'Öppna data om kommuners internationella arbete',
    en: 'Open data on municipalities’ international work',
  }),
  description: `## Svenska\n\n${purpose.sv}\n\n${behaviour.sv}\n\n## English\n\n${purpose.en}\n\n${behaviour.en}`,
  termsOfService: `${origin}/docs/terms`,
  contact: { name: contactName, url: `${origin}/docs/`, email: mailbox },
  license: { name: 'CC0 1.0', url: DATA_LICENSE },
  'x-sla': {
    availability: both(serviceLevel.availability),
    responseTime: both(serviceLevel.responseTime),
    support: both(serviceLevel.support),
    url: `${origin}/docs/service`,
  },
  'x-limitations': limitations.map(both),
  'x-api-status': API_STATUS,
  'x-api-info': `${origin}${BASE}/api-info`,
})
