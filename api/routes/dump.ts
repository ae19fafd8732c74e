import { BASE, type Context, DATA_LICENSE } from '../context.ts'
import { ALL, type DumpForm, formsFor, resourcesNamed } from '../dumps/forms.ts'
import type { DumpAsked, KeptDump } from '../dumps/store.ts'
import { streamOf } from '../dumps/stream.ts'
import { codingsOf } from '../http/coding.ts'
import { citeAs, permanentAddress } from '../http/citation.ts'
import { commonParameters, readCommon } from '../http/common-parameters.ts'
import { etagOf, isNotModified, lastModifiedOf } from '../http/conditional.ts'
import { CACHE_FIXED, CACHE_NEWEST, commonHeaders } from '../http/headers.ts'
import { linkHeader } from '../http/links.ts'
import { Parameters } from '../http/parameters.ts'
import { notFound, Problem } from '../http/problem.ts'

/**
 * GET /datasets/{name}/dump: the whole of a data set in one release as one file, and nothing but that data set;
 * with the name "all" the whole register. Where dumps are kept, the file lies ready, small, with its digest; else
 * it is made as it is read.
 */
export async function dumpRoute(
  context: Context,
  name: string,
  request: Request,
  url: URL,
): Promise<Response> {
  const resources = resourcesNamed(name)
  const [usual, ...others] = formsFor(name)
  if (resources.length === 0 || !usual)
    throw notFound({ sv: `Det finns ingen datamängd "${name}".`, en: `There is no data set "${name}".` })
  const parameters = new Parameters(url, commonParameters)
  const surroundings = { request, url, releases: await context.releases(), now: context.now() }
  const { moment, format: form } = readCommon(parameters, surroundings, [usual, ...others])
  parameters.check()
  if (form.write === null && !context.dumps) throw notOffered(form, [usual, ...others])
  const { release } = moment
  const etag = etagOf(release, context, `dump-${form.name}`)
  const lastModified = lastModifiedOf(release)
  const permanent = permanentAddress(url, `format=${form.name}`, moment)
  const headers: Record<string, string> = {
    ...commonHeaders,
    'Access-Control-Expose-Headers': `${commonHeaders['Access-Control-Expose-Headers']}, Content-Digest`,
    ETag: etag,
    'Cache-Control': moment.fixed ? CACHE_FIXED : CACHE_NEWEST,
    Link: linkHeader([
      `<${url.origin}${BASE}/datasets${name === ALL ? '' : `/${name}/schema`}>; rel="describedby"`,
      `<${DATA_LICENSE}>; rel="license"`,
      `<${permanent}>; rel="canonical"`,
      citeAs(permanent),
    ]),
    ...(lastModified && { 'Last-Modified': lastModified }),
  }
  if (isNotModified(request, etag, lastModified)) return new Response(null, { status: 304, headers })
  headers['Content-Type'] = form.contentType
  headers['Content-Disposition'] =
    `attachment; filename="utblick-${name}-release-${release?.id ?? 0}.${form.fileEnding}"`
  const asked = { name, resources, form, source: { db: context.db, release, origin: url.origin } }
  const kept = await context.dumps?.get(asked, form.compressible ? codingsOf(request) : [])
  // HEAD has the same headers; a body that nobody reads would stay open.
  const headOnly = request.method === 'HEAD'
  if (kept) {
    Object.assign(headers, headersOf(kept))
    return new Response(headOnly ? null : kept.open(), { status: 200, headers })
  }
  return new Response(headOnly ? null : await streamOf(bitsOf(asked)), { status: 200, headers })
}

const headersOf = ({ coding, length, digest }: KeptDump): Record<string, string> => ({
  'Content-Length': String(length),
  // RFC 9530: of the bytes as they are sent, so of the compressed ones where Content-Encoding says so.
  'Content-Digest': `sha-256=:${digest}:`,
  ...(coding && { 'Content-Encoding': coding }),
})

function bitsOf({ form, source, resources }: DumpAsked) {
  const bits = form.write?.(source, resources)
  if (!bits) throw beingMade
  return bits
}

/** Seconds after which a file that is being made is asked for again. */
const RETRY_AFTER = '30'

const beingMade = new Problem('unavailable', {
  detail: {
    sv: 'Filen görs just nu. Försök igen om en halv minut.',
    en: 'The file is being made just now. Try again in half a minute.',
  },
  headers: { 'Retry-After': RETRY_AFTER },
})

function notOffered(form: DumpForm, forms: readonly DumpForm[]): Problem {
  const names = forms.filter(({ write }) => write !== null).map(({ name }) => name)
  return notFound({
    sv: `Formatet ${form.name} görs bara av en installation som kör Node. Här finns ${names.join(', ')}.`,
    en: `The form ${form.name} is only made by an installation that runs Node. Here are ${names.join(', ')}.`,
  })
}
