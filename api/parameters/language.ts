import type { Language } from '../../db/schema/field.ts'
import { parseAccept } from 'hono/utils/accept'

/** The language of the API's own texts: `lang`, else the best of Accept-Language, else Swedish. */
export function languageOf(request: Request, url: URL): Language {
  const asked = url.searchParams.get('lang')
  if (asked === 'sv' || asked === 'en') return asked
  return preferredLanguage(request.headers.get('Accept-Language'))
}

/** The language that Accept-Language prefers of those there are; Swedish when it accepts neither. */
export function preferredLanguage(accepted: string | null): Language {
  for (const { type, q } of parseAccept(accepted ?? '')) {
    const language = type.slice(0, 2).toLowerCase()
    if (q > 0 && (language === 'sv' || language === 'en')) return language
  }
  return 'sv'
}
