import packageJson from '../../package.json' with { type: 'json' }
import { CACHE_NEWEST, commonHeaders } from '../http/headers.ts'

/** First day of this version of the API, as the profile wants it told. */
const RELEASED = '2026-11-21'

/** GET /api-info: the national REST API profile's own description (VER.06, VER.07), in its own form. */
export function apiInfoRoute(url: URL): Response {
  const body = JSON.stringify({
    apiName: 'Utblick',
    apiVersion: packageJson.version,
    apiReleased: RELEASED,
    apiDocumentation: `${url.origin}/docs/`,
    apiStatus: 'beta',
  })
  return new Response(body, {
    headers: {
      ...commonHeaders,
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': CACHE_NEWEST,
    },
  })
}
