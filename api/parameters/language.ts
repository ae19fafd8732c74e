export type Language = 'sv' | 'en'

/** The language of what the API itself says: `lang`, else the best of Accept-Language, else Swedish. */
export function languageOf(request: Request, url: URL): Language {
  const asked = url.searchParams.get('lang')
  if (asked === 'sv' || asked === 'en') return asked
  return preferredLanguage(request.headers.get('Accept-Language'))
}

/** The language that Accept-Language wants most of those there are; Swedish when it names neither. */
export function preferredLanguage(accepted: string | null): Language {
  if (accepted === null) return 'sv'
  const ranked = accepted
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.find((p) => p.trim().startsWith('q='))
      return { tag: tag.toLowerCase().slice(0, 2), q: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .filter(({ tag, q }) => (tag === 'sv' || tag === 'en') && q > 0)
    .sort((a, b) => b.q - a.q)
  return (ranked[0]?.tag as Language | undefined) ?? 'sv'
}
