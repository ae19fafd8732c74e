import { CACHE_NEWEST, commonHeaders } from '../http/headers.ts'
import { formatOf } from '../http/negotiate.ts'
import { Parameters } from '../http/parameters.ts'
import { API_RELEASED, API_STATUS, API_VERSION } from '../version.ts'

const form = {
  name: 'api-info',
  mediaType: 'application/json',
  contentType: 'application/json; charset=utf-8',
}

/** GET /api-info: the national REST API profile's own description (VER.06, VER.07), in its own form. */
export function apiInfoRoute(request: Request, url: URL): Response {
  const parameters = new Parameters(url, [])
  const { contentType } = formatOf(parameters, request, [form])
  parameters.check()
  return new Response(JSON.stringify(apiInfo(url.origin)), {
    headers: { ...commonHeaders, 'Content-Type': contentType, 'Cache-Control': CACHE_NEWEST },
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
