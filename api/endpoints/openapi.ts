import type { Context } from '../context.ts'
import { answer } from '../http/answer.ts'
import { newest } from '../parameters/as-of.ts'
import { formatOf } from '../http/negotiate.ts'
import { Parameters } from '../parameters/parameters.ts'
import { openApiDocument } from '../openapi/document.ts'
import { publisherTag } from '../publisher.ts'

const form = {
  name: 'openapi',
  mediaType: 'application/json',
  contentType: 'application/json; charset=utf-8',
}

/** GET /openapi.json: the whole API as OpenAPI 3.1, in both languages at once. */
export async function openApiRoute(context: Context, request: Request, url: URL): Promise<Response> {
  const parameters = new Parameters(url, [])
  formatOf(parameters, request, [form])
  parameters.check()
  const { publisher } = context
  return answer(context, {
    request,
    url,
    moment: newest(await context.releases()),
    format: { ...form, name: `${form.name}-${publisherTag(publisher)}` },
    canonical: '',
    describedBy: '/api-info',
    body: async () => openApiDocument(url.origin, publisher),
  })
}
