import { allResources } from '../../db/resources/index.ts'
import type { Label } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { formats } from '../formats/index.ts'
import { facetNames } from '../endpoints/facets.ts'
import { fieldNames, sortNames } from '../parameters/names.ts'
import { DEFAULT_LIMIT, MAX_LIMIT, MAX_OFFSET } from '../parameters/list-parameters.ts'
import { DEFAULT_ZOOM, MAX_ZOOM } from '../endpoints/clusters.ts'
import { limits } from '../limits.ts'
import { ID_PATTERN } from './field-schema.ts'
import type { Parameter } from './parameter.ts'

const MOMENT = '^(\\d{1,9}|\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?)$'
const paths = allResources.map(({ path }) => path)
const dialects = formats.flatMap((format) => Object.keys(format.dialects ?? {}))

type Described = Omit<Parameter, 'name' | 'in'>

/** The parameters that several operations take, by name; those of lists depend on the resource. */
const described: Readonly<Record<string, (of: Subject) => Described>> = {
  q: () => ({
    description: {
      sv: `Sök i texterna: ett till ${limits.queryWords} ord som alla ska finnas, var för sig som början på ett ord. Harnosand hittar Härnösand. Bästa träffen först, om inte sort säger annat.`,
      en: `Search in the texts: one to ${limits.queryWords} words that must all occur, each as the start of a word. Harnosand finds Härnösand. The best match first, unless sort says otherwise.`,
    },
    schema: { type: 'string', minLength: 1, maxLength: limits.queryLength },
    example: 'skola',
  }),
  fictional: () => ({
    description: {
      sv: 'false ger bara uppgifter om kommuner som finns, true bara de påhittade (Exempelby). Utan den kommer båda. Det som kommuner har gemensamt är inte påhittat.',
      en: 'false gives only data of municipalities that exist, true only those that are invented (Exempelby). Without it both come. What municipalities share is not invented.',
    },
    schema: { type: 'boolean' },
    example: 'false',
  }),
  sort: ({ sorts }) => ({
    description: {
      sv: 'Ordning, ett eller flera fält. Minus framför vänder ordningen. Okända värden kommer alltid sist och id avgör vid lika. En kolumns namn, som titleSv, står för sitt fält.',
      en: 'Order, by one or more fields. A minus turns it round. Unknown values always come last, and id settles ties. The name of a column, such as titleSv, stands for its field.',
    },
    schema: { type: 'string', enum: sorts.flatMap((s) => [s, `-${s}`]) },
    example: `-${sorts.find((s) => s !== 'id') ?? 'id'}`,
    list: true,
  }),
  fields: ({ fields }) => ({
    description: {
      sv: 'Bara de här fälten. Fälten id, url och fictional följer alltid med. Namnet på en kolumn i CSV och Excel går också bra: titleSv är den kolumnen i en tabell, och fältet title i JSON.',
      en: 'Only these fields. The fields id, url and fictional always come along. The name of a column of CSV and Excel will do as well: titleSv is that column of a table, and the field title in JSON.',
    },
    schema: { type: 'string', enum: fields },
    example: fields.slice(0, 3).join(','),
    list: true,
  }),
  limit: () => ({
    description: {
      sv: 'Högsta antal poster per sida. CSV, XLSX, NDJSON och GeoJSON utan limit, page, offset och cursor ger alla poster som frågan träffar.',
      en: 'Records per page at most. CSV, XLSX, NDJSON and GeoJSON without limit, page, offset and cursor give every record that the query meets.',
    },
    schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    example: String(DEFAULT_LIMIT),
  }),
  page: () => ({
    description: {
      sv: 'Sida, från 1. En sida efter den sista är tom. Inte tillsammans med offset eller cursor.',
      en: 'Page, from 1. A page after the last is empty. Not together with offset or cursor.',
    },
    schema: { type: 'integer', minimum: 1, maximum: MAX_OFFSET, default: 1 },
    example: '1',
  }),
  offset: () => ({
    description: {
      sv: 'Antal poster att hoppa över. Inte tillsammans med page eller cursor.',
      en: 'Number of records to skip. Not together with page or cursor.',
    },
    schema: { type: 'integer', minimum: 0, maximum: MAX_OFFSET },
    example: '0',
  }),
  cursor: () => ({
    description: {
      sv: 'Kommer ur _links.next och ska inte ändras. Den håller sig till utgåvan som listan började med och går bara ihop med samma filter. Inte tillsammans med page eller offset.',
      en: 'Comes from _links.next and is not to be changed. It stays with the release the list began with and belongs to the same filters. Not together with page or offset.',
    },
    schema: { type: 'string', minLength: 1 },
  }),
  facets: ({ facets }) => ({
    description: {
      sv: `Räkna poster per värde för de här filtren, högst ${limits.facets}; svaret står i _meta.facets.`,
      en: `Count records by value for these filters, at most ${limits.facets}; the answer is in _meta.facets.`,
    },
    schema: { type: 'string', enum: facets },
    example: facets[0] ?? '',
    list: true,
  }),
  bbox: () => ({
    description: {
      sv: 'Bara det som har en plats i rutan: väst,syd,öst,nord i grader (WGS 84). Väst får vara större än öst när rutan går över datumlinjen.',
      en: 'Only what has a place in the box: west,south,east,north in degrees (WGS 84). West may be greater than east where the box crosses the date line.',
    },
    schema: {
      type: 'array',
      items: { type: 'number', minimum: -180, maximum: 180 },
      minItems: 4,
      maxItems: 4,
    },
    example: '10.5,55,24.2,69.1',
    whole: true,
  }),
  csvDialect: () => ({
    description: {
      sv: 'Hur CSV skrivs: excel ger BOM, semikolon, decimalkomma och celler som Excel inte tolkar som formler. Excel tar ändå en kommunkod som 0764 för talet 764; i XLSX är den text. Bara tillsammans med format=csv (eller Accept: text/csv); med alla andra format ger den 400.',
      en: 'How CSV is written: excel gives a BOM, semicolons, decimal commas and cells that Excel does not read as formulas. Excel still takes a municipality’s code such as 0764 for the number 764; in XLSX it is text. Only together with format=csv (or Accept: text/csv); with every other format it gives 400.',
    },
    schema: { type: 'string', enum: dialects },
    example: dialects[0] ?? '',
    requires: { format: 'csv' },
  }),
  zoom: () => ({
    description: {
      sv: 'Kartans skala som på webbkartor: hela världen är 256 × 2^zoom bildpunkter bred.',
      en: 'Scale of the map as on web maps: the whole world is 256 × 2^zoom pixels wide.',
    },
    schema: { type: 'integer', minimum: 0, maximum: MAX_ZOOM, default: DEFAULT_ZOOM },
    example: '4',
  }),
  since: () => ({
    description: {
      sv: 'Ändringar efter den här utgåvan: numret på den utgåva du redan har. 0 ger allt från början. En tidpunkt (RFC 3339) ger det som publicerats efter den, och ett datum det som publicerats från och med den dagens början i Sverige.',
      en: 'Changes after this release: the number of the release you already have. 0 gives everything from the start. A date-time (RFC 3339) gives what was published after it, and a date what was published from the start of that day in Sweden.',
    },
    schema: { type: 'string', pattern: MOMENT },
    example: '1',
  }),
  resource: () => ({
    description: { sv: 'Bara de här resurserna.', en: 'Only these resources.' },
    schema: { type: 'string', enum: paths },
    example: 'projects,goals',
    list: true,
  }),
  type: () => ({
    description: { sv: 'Bara träffar i de här resurserna.', en: 'Only hits in these resources.' },
    schema: { type: 'string', enum: paths },
    example: 'projects,goals',
    list: true,
  }),
  municipality: () => ({
    description: {
      sv: 'Bara de här kommunernas poster, med kommunkod.',
      en: 'Only records of these municipalities, by their codes.',
    },
    schema: { type: 'string', pattern: ID_PATTERN, maxLength: 200 },
    example: '0764',
    list: true,
  }),
  asOf: () => ({
    description: {
      sv: 'Registret som det var då: ett datum (slutet av den dagen i Sverige), en tidpunkt enligt RFC 3339 eller numret på en utgåva.',
      en: 'The register as it was then: a date (the end of that day in Sweden), a date-time (RFC 3339) or the number of a release.',
    },
    schema: { type: 'string', pattern: MOMENT },
    example: '1',
  }),
  lang: () => ({
    description: {
      sv: 'Språk för det API:et självt säger, som felbeskrivningar. Går före Accept-Language.',
      en: 'Language of what the API itself says, such as problems. Goes before Accept-Language.',
    },
    schema: { type: 'string', enum: ['sv', 'en'] },
    example: 'sv',
  }),
  format: ({ formats }) => ({
    description: {
      sv: 'Svarets form. Går före Accept.',
      en: 'The form of the answer. Goes before Accept.',
    },
    schema: { type: 'string', enum: formats, default: formats[0] },
    example: formats[0] ?? 'json',
  }),
}

interface Subject {
  readonly sorts: readonly string[]
  readonly fields: readonly string[]
  readonly formats: readonly string[]
  readonly facets: readonly string[]
}

/** A parameter that a route takes and nobody has described yet; test/api/openapi.test.ts finds it. */
const undescribed = (name: string): Described => ({
  description: { sv: UNDESCRIBED, en: `${UNDESCRIBED}: ${name}` },
  schema: { type: 'string' },
})
export const UNDESCRIBED = 'TODO'

/** Query parameters by name, as an operation on the resource takes them. */
export function queryParameters(
  names: readonly string[],
  formats: readonly string[],
  resource?: Resource,
): Parameter[] {
  const subject: Subject = {
    sorts: resource ? sortNames(resource) : [],
    fields: resource ? fieldNames(resource) : [],
    formats,
    facets: resource ? facetNames(resource) : [],
  }
  return names.map((name) => {
    const describe = described[name] ?? (() => undescribed(name))
    return { name, in: 'query', ...describe(subject) }
  })
}

const header = (name: string, description: Label, example: string): Parameter => ({
  name,
  in: 'header',
  description,
  schema: { type: 'string' },
  example,
})

/** Request headers that every operation heeds, beside Accept. */
export const headerParameters: readonly Parameter[] = [
  header(
    'Accept-Language',
    {
      sv: 'Språk för felbeskrivningar och sidor: sv eller en.',
      en: 'Language of problems and pages: sv or en.',
    },
    'sv',
  ),
  header(
    'If-None-Match',
    {
      sv: 'ETag från ett tidigare svar. Är det fortfarande rätt svarar API:et 304 utan innehåll.',
      en: 'ETag of an earlier answer. While it holds, the API answers 304 without content.',
    },
    'W/"12.a1b2c3.json"',
  ),
  header(
    'If-Modified-Since',
    {
      sv: 'Last-Modified från ett tidigare svar. Används bara när If-None-Match inte finns.',
      en: 'Last-Modified of an earlier answer. Used only when there is no If-None-Match.',
    },
    'Sat, 21 Nov 2026 09:00:00 GMT',
  ),
]

/** Request headers for a part of a file, as to go on with a broken download. */
export const rangeParameters: readonly Parameter[] = [
  header(
    'Range',
    {
      sv: 'En del av filen, i byte. Bara när filen ligger färdig (Accept-Ranges: bytes); annars kommer hela.',
      en: 'A part of the file, in bytes. Only when the file lies ready (Accept-Ranges: bytes); else all of it comes.',
    },
    'bytes=1000-',
  ),
  header(
    'If-Range',
    {
      sv: 'ETag som första delen hade. Har filen ändrats sedan dess kommer hela på nytt.',
      en: 'ETag of the first part. When the file has changed since, all of it comes anew.',
    },
    '"12.a1b2c3.dump-csv.identity.Zm9yIGV4YW1wbGUs"',
  ),
]
