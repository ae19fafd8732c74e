import type { Database } from '../../db/database.ts'
import type { Label } from '../../db/schema/field.ts'
import { twinTown } from '../../db/resources/twin-town.ts'
import { allResources } from '../../db/resources/index.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { csvHead, csvLine, standardCsv } from '../../db/schema/flat/csv.ts'
import { flatColumns } from '../../db/schema/flat/flat-columns.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { ALL, type DumpFormat, dumpFormats, formatsFor, resourcesNamed } from '../dumps/formats.ts'
import type { CachedDump, DumpRequest } from '../dumps/dump-store.ts'
import { streamChunks } from '../dumps/stream.ts'
import { etagOf, lastModifiedOf, notModifiedTag, byteRangeOf, strongTag } from '../http/conditional.ts'
import { featureOf } from '../formats/geojson.ts'
import type { Chunks } from '../formats/format.ts'
import type { Body } from '../http/body.ts'
import { codingsOf } from '../http/negotiate.ts'
import { limits } from '../limits.ts'
import { AboutMeta, citeAs, permanentAddress } from '../envelope/meta.ts'
import { commonParameters } from '../parameters/common.ts'
import { CACHE_IMMUTABLE, CACHE_LATEST, commonHeaders } from '../http/headers.ts'
import { linkHeader } from '../http/link-header.ts'
import { fictional } from '../parameters/selection.ts'
import { notFound, Problem, unavailable } from '../http/problem.ts'
import { exampleRecord } from '../openapi/example-record.ts'
import { composeExample } from '../openapi/json-answer.ts'
import { array, type JsonSchema, object, ref, text } from '../openapi/json-schema.ts'
import { anyProblem, type Media } from '../openapi/operation.ts'
import { rangeParameters } from '../openapi/parameter-objects.ts'
import { nameParameter, noDataset } from './datasets.ts'
import { defineEndpoint } from './define.ts'

/**
 * GET /datasets/{name}/dump: a whole data set in one release as one file; with the name "all" the whole register.
 * Stored files are compressed and have a digest; without a store the dump is streamed.
 */
export const dump = defineEndpoint({
  id: 'getDump',
  path: '/datasets/{name}/dump',
  tag: 'datasets',
  summary: { sv: 'Hela datamängden som en fil', en: 'The whole data set as a file' },
  description: {
    sv: `Alla poster i en utgåva i en fil; med fictional=false utan de påhittade. Med namnet ${ALL} hela registret, som datapackage eller sqlite. SQLite görs bara av en installation som kör Node; annars svarar den 404. En fil som håller på att göras svarar 503 med Retry-After. En färdig fil kan hämtas i delar med Range, till exempel när en hämtning har brutits.`,
    en: `Every record of a release in one file; with fictional=false without fictional ones. With the name ${ALL} the whole register, as datapackage or sqlite. SQLite is only made by an installation that runs Node; else it answers 404. A file that is being made answers 503 with Retry-After. A file that lies ready can be fetched in parts with Range, as after a broken download.`,
  },
  pathParameters: [nameParameter({ type: 'string', enum: [...allResources.map(({ path }) => path), ALL] })],
  formats: dumpFormats,
  parameters: [fictional, ...commonParameters(dumpFormats)],
  requestHeaders: rangeParameters,
  answer: () => ({
    answer: { sv: 'Filen.', en: 'The file.' },
    media: Object.fromEntries(dumpFormats.map((format) => [format.mediaType, dumpMedia(format)])),
    problems: ['invalid-parameter', 'not-found', 'range-not-satisfiable', ...anyProblem],
    headers: ['ContentDisposition', 'ContentDigest', 'ReprDigest', 'AcceptRanges'],
  }),
  find: (pathParam) => {
    const name = pathParam('name')
    const resources = resourcesNamed(name)
    if (resources.length === 0) throw noDataset(name)
    return { name, resources }
  },
  formatsOf: ({ name }) => formatsFor(name),
  read: (parameters, { format }) => {
    const chosen = fictional.read(parameters)
    if (format.write === null && chosen !== null) parameters.addInvalid('fictional', onlyWhole)
    return { fictional: chosen }
  },
  handle: async ({ context, request, url, name, resources, resolved, format, fictional }) => {
    if (format.write === null && !context.dumps) throw notOffered(format, formatsFor(name))
    const { release } = resolved
    const lastModified = lastModifiedOf(release)
    const permanent = permanentAddress(
      url,
      `format=${format.name}${fictional === null ? '' : `&fictional=${fictional}`}`,
      resolved,
    )
    const suffix = fictional === null ? '' : fictional ? '-fictional' : '-real'
    const etag = etagOf(release, context, `dump-${format.name}${suffix}`)
    const headers: Record<string, string> = {
      ...commonHeaders,
      'Access-Control-Expose-Headers': exposedHeaders,
      ETag: etag,
      'Cache-Control': resolved.immutable ? CACHE_IMMUTABLE : CACHE_LATEST,
      Link: linkHeader([
        `<${url.origin}${BASE}/datasets${name === ALL ? '' : `/${name}/schema`}>; rel="describedby"`,
        `<${DATA_LICENSE}>; rel="license"`,
        `<${permanent}>; rel="canonical"`,
        citeAs(permanent),
      ]),
      ...(lastModified && { 'Last-Modified': lastModified }),
    }
    const notModified = notModifiedTag(request, etag, lastModified)
    if (notModified !== null)
      return new Response(null, { status: 304, headers: { ...headers, ETag: notModified } })
    headers['Content-Type'] = format.contentType
    headers['Content-Disposition'] =
      `attachment; filename="utblick-${name}-release-${release?.id ?? 0}${suffix}.${format.fileEnding}"`
    const origin = context.dumps?.origin?.() ?? url.origin
    const dump = { name, resources, format, source: { db: context.db, release, origin, fictional } }
    const codings = format.compressible ? codingsOf(request) : []
    // A stored file is cheap to send, but there are many, and some are large.
    context.spend?.(request, limits.maxCost)
    // Only whole data sets are stored as files.
    const keep = fictional === null ? context.dumps : undefined
    const cached = (await keep?.get(dump, codings, request.signal)) ?? 'failed'
    if (cached === 'full' || cached === 'gone') throw manyWait
    return (
      (typeof cached === 'object' && (await sendFile(request, cached, headers))) ||
      sendAsMade(context, request, new URL(permanent), dump, headers)
    )
  },
})

const twinTowns = twinTown as unknown as Resource
const columnsOf = flatColumns(twinTowns)

/** Examples of the text formats, with one record. */
const dumpExamples: Readonly<
  Record<string, { readonly schema: JsonSchema; readonly of: (record: object) => unknown }>
> = {
  csv: {
    schema: text,
    of: (record) =>
      csvHead(columnsOf, standardCsv) + csvLine(columnsOf, record as Record<string, unknown>, standardCsv),
  },
  ndjson: { schema: text, of: (record) => `${JSON.stringify(record)}\n` },
  geojson: {
    schema: object({
      type: { const: 'FeatureCollection' },
      features: array({
        type: 'object',
        description: 'RFC 7946.',
        required: ['type', 'geometry', 'properties'],
      }),
      _meta: ref('AboutMeta'),
    }),
    of: (record) => ({
      type: 'FeatureCollection',
      features: [JSON.parse(featureOf(twinTowns, JSON.stringify(record))) as unknown],
      _meta: composeExample(AboutMeta.schema),
    }),
  },
}

function dumpMedia({ name, write }: DumpFormat): Media {
  const shown = dumpExamples[name]
  if (shown) return { schema: shown.schema, example: shown.of(exampleRecord(twinTowns)) }
  return { schema: {}, ...(write && { live: `/datasets/${twinTowns.path}/dump?format=${name}` }) }
}

/** The file or the requested part of it; null when it was removed in the meantime. */
async function sendFile(
  request: Request,
  cached: CachedDump,
  headers: Readonly<Record<string, string>>,
): Promise<Response | null> {
  const { coding, length, digest } = cached
  const etag = strongTag(headers.ETag!, cached)
  const range = byteRangeOf(request, length, etag)
  if (range === 'unsatisfiable') throw beyondTheEnd(length)
  const size = range ? range.end - range.start + 1 : length
  const more = {
    ETag: etag,
    'Accept-Ranges': 'bytes',
    'Content-Length': String(size),
    // RFC 9530: of the bytes as they are sent, so of the compressed ones with Content-Encoding.
    'Repr-Digest': `sha-256=:${digest}:`,
    ...(range
      ? { 'Content-Range': `bytes ${range.start}-${range.end}/${length}` }
      : { 'Content-Digest': `sha-256=:${digest}:` }),
    ...(coding && { 'Content-Encoding': coding }),
  }
  // HEAD has the same headers; an unread body would stay open.
  const body = request.method === 'HEAD' ? null : await cached.open(range ?? undefined).catch(() => undefined)
  if (body === undefined) return null
  return new Response(body, { status: range ? 206 : 200, headers: { ...headers, ...more } })
}

/** A dump without a file: no length, no ranges; ends when the client disconnects. */
async function sendAsMade(
  { dumps, expensive, bodies, now }: AppContext,
  request: Request,
  permanent: URL,
  { format, source, resources }: DumpRequest,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const { write } = format
  if (write === null) throw beingMade
  const whole = { status: 200, headers: { ...headers, 'Accept-Ranges': 'none' } }
  if (request.method === 'HEAD' && !bodies) return new Response(null, whole)
  // A child process makes it of the same release, with the same addresses.
  const url = new URL(permanent.pathname + permanent.search, source.origin)
  const expensiveRequest = { request, url, now: now(), streams: true, signal: request.signal }
  const make = async (db: Database) => ({ stream: () => write({ ...source, db }, resources) })
  if (bodies) await bodies(expensiveRequest, make)
  const chunks = bodies ? null : chunksOf(await expensive.make(expensiveRequest, make))
  if (chunks === null) return new Response(null, whole)
  const body = dumps ? await dumps.stream(chunks, request.signal) : await streamChunks(chunks, request.signal)
  if (!body) {
    await chunks.return(undefined)
    throw beingMade
  }
  return new Response(body, whole)
}

function chunksOf({ stream }: Body): Chunks {
  if (!stream) throw new Error('A dump is written as it is read.')
  return stream()
}

/** CORS: headers of a dump that scripts on other sites may read. */
const exposedHeaders = [
  commonHeaders['Access-Control-Expose-Headers'],
  'Accept-Ranges',
  'Content-Range',
  'Content-Digest',
  'Repr-Digest',
].join(', ')

const onlyWhole: Label = {
  sv: 'bara för andra format än sqlite, som alltid har hela registret',
  en: 'only for formats other than sqlite, which always has the whole register',
}

const beingMade = unavailable({
  sv: 'Filen görs just nu. Försök igen om en halv minut.',
  en: 'The file is being made. Try again in half a minute.',
})

const manyWait = unavailable({
  sv: 'Många filer väntar på att göras. Försök igen om en halv minut.',
  en: 'Many files are waiting to be made. Try again in half a minute.',
})

const beyondTheEnd = (length: number) =>
  new Problem('range-not-satisfiable', {
    detail: {
      sv: `Filen är ${length} byte lång, och det som Range ber om ligger efter dess slut.`,
      en: `The file is ${length} bytes long; Range is beyond its end.`,
    },
    headers: {
      'Access-Control-Expose-Headers': exposedHeaders,
      'Content-Range': `bytes */${length}`,
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'no-store',
    },
  })

function notOffered(format: DumpFormat, formats: readonly DumpFormat[]): Problem {
  const names = formats.filter(({ write }) => write !== null).map(({ name }) => name)
  return notFound({
    sv: `Formatet ${format.name} görs bara av en installation som kör Node. Här finns ${names.join(', ')}.`,
    en: `The form ${format.name} is only made by an installation that runs Node. Here are ${names.join(', ')}.`,
  })
}
