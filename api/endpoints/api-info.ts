import type { Context } from '../context.ts'
import { respond } from '../http/respond.ts'
import { newest } from '../parameters/as-of.ts'
import { formatOf } from '../http/negotiate.ts'
import { Parameters } from '../parameters/parameters.ts'
import { API_RELEASED, API_STATUS, API_VERSION } from '../version.ts'

const format = {
  name: 'api-info',
  mediaType: 'application/json',
  contentType: 'application/json; charset=utf-8',
}

/** GET /api-info: the national REST API profile's own description (VER.06, VER.07), in its own form. */
export async function apiInfoRoute(context: Context, request: Request, url: URL): Promise<Response> {
  const parameters = new Parameters(url, [])
  formatOf(parameters, request, [format])
  parameters.check()
  return respond(context, {
    request,
    url,
    resolved: newest(await context.releases()),
    format: format,
    canonical: '',
    describedBy: '/openapi.json',
    body: async () => JSON.stringify(apiInfo(url.origin)),
  })
}

/** What the API says of itself; the documentation shows the same. */
export const apiInfo = (origin: string) => ({
  apiName: 'Utblick',
  apiVersion: API_VERSION,
  apiReleased: API_RELEASED,
  apiDocumentation: `${origin}/docs/`,
  apiStatus: API_STATUS,
})
