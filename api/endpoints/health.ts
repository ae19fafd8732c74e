import { newestRelease } from '../../db/queries/newest-release.ts'
import type { Label } from '../../db/schema/field.ts'
import type { Context } from '../context.ts'
import { commonHeaders } from '../http/headers.ts'
import { languageOf } from '../parameters/language.ts'
import { limits } from '../limits.ts'
import type { Endpoint } from './define.ts'

export const HEALTH = '/health'

export const databaseSilent: Label = { sv: 'Databasen svarar inte.', en: 'The database does not answer.' }

/**
 * GET /health: 200 when lists can be answered, 503 with the reason when they cannot. The database is asked, on
 * Node a few times a second at most. Parameters are ignored, since probes add their own against caches. `release` is 0 before
 * the first release and null when it cannot be read.
 */
async function respondHealth(context: Context, request: Request, url: URL): Promise<Response> {
  const language = languageOf(request, url)
  const { newest, trouble } = await ask(context, request)
  const body = trouble
    ? { status: 'unavailable', reason: trouble[language], release: null, publishedAt: null, ageSeconds: null }
    : {
        status: 'ok',
        release: newest?.id ?? 0,
        publishedAt: newest?.publishedAt ?? null,
        ageSeconds: newest
          ? Math.floor((context.now().getTime() - Date.parse(newest.publishedAt)) / 1000)
          : null,
      }
  const text = JSON.stringify(body)
  return new Response(text, {
    status: trouble ? 503 : 200,
    headers: {
      ...commonHeaders,
      'Content-Type': 'application/json',
      'Content-Length': String(new TextEncoder().encode(text).byteLength),
      'Cache-Control': 'no-store',
      ...(trouble && { 'Content-Language': language, 'Retry-After': String(limits.unavailableSeconds) }),
    },
  })
}

async function ask(context: Context, request: Request) {
  const trouble = await context.trouble?.()
  if (trouble) return { newest: undefined, trouble }
  try {
    return { newest: await newestRelease(context.db), trouble: null }
  } catch (error) {
    // A newer release on D1 is not an error: the Worker retries. Everything else is logged.
    context.logError(error, request)
    return { newest: undefined, trouble: databaseSilent }
  }
}

export const health: Endpoint = { route: HEALTH, handle: respondHealth }
