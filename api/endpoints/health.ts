import { latestRelease } from '../../db/queries/latest-release.ts'
import type { Label } from '../../db/schema/field.ts'
import type { AppContext } from '../context.ts'
import { commonHeaders } from '../http/headers.ts'
import { languageOf } from '../parameters/language.ts'
import { limits } from '../limits.ts'
import type { Endpoint } from './define.ts'

export const HEALTH = '/health'

export const databaseUnavailable: Label = {
  sv: 'Databasen svarar inte.',
  en: 'The database does not answer.',
}

/**
 * GET /health: 200 when lists can be answered, 503 with the reason when they cannot. The database is queried, on
 * Node a few times a second at most. Parameters are ignored, since probes add their own against caches. `release` is
 * 0 before
 * the first release and null when it cannot be read.
 */
async function respondHealth(context: AppContext, request: Request, url: URL): Promise<Response> {
  const language = languageOf(request, url)
  const { latest, outage } = await checkHealth(context, request)
  const body = outage
    ? { status: 'unavailable', reason: outage[language], release: null, publishedAt: null, ageSeconds: null }
    : {
        status: 'ok',
        release: latest?.id ?? 0,
        publishedAt: latest?.publishedAt ?? null,
        ageSeconds: latest
          ? Math.floor((context.now().getTime() - Date.parse(latest.publishedAt)) / 1000)
          : null,
      }
  const text = JSON.stringify(body)
  return new Response(text, {
    status: outage ? 503 : 200,
    headers: {
      ...commonHeaders,
      'Content-Type': 'application/json',
      'Content-Length': String(new TextEncoder().encode(text).byteLength),
      'Cache-Control': 'no-store',
      ...(outage && { 'Content-Language': language, 'Retry-After': String(limits.unavailableRetrySeconds) }),
    },
  })
}

async function checkHealth(context: AppContext, request: Request) {
  const outage = await context.outage?.()
  if (outage) return { latest: undefined, outage }
  try {
    return { latest: await latestRelease(context.db), outage: null }
  } catch (error) {
    // A newer release on D1 is not an error: the Worker retries. Everything else is logged.
    context.logError(error, request)
    return { latest: undefined, outage: databaseUnavailable }
  }
}

export const health: Endpoint = { route: HEALTH, handle: respondHealth }
