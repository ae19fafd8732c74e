import type { Context } from '../context.ts'
import { respond } from '../http/respond.ts'
import { newest } from '../parameters/as-of.ts'
import { formatOf } from '../http/negotiate.ts'
import { Parameters } from '../parameters/parameters.ts'
import { openApiDocument } from '../openapi/document.ts'
import { publisherTag } from '../publisher.ts'

const format = {
  name: 'openapi',
  mediaType: 'application/json',
  contentType: 'application/json; charset=utf-8',
}

/** GET /openapi.json: the whole API as OpenAPI 3.1, in both languages at once. */
export async function openApiRoute(context: Context, request: Request, url: URL): Promise<Response> {
  const parameters = new Parameters(url, [])
  formatOf(parameters, request, [format])
  parameters.check()
  const { publisher } = context
  return respond(context, {
    request,
    url,
    resolved: newest(await context.releases()),
    format: { ...format, name: `${format.name}-${publisherTag(publisher)}` },
    canonical: '',
    describedBy: '/api-info',
    body: async () => openApiDocument(url.origin, publisher),
  })
}
