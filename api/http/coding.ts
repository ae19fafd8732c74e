/** How an answer is made smaller on its way. */
export type Coding = 'br' | 'gzip'

/** The smallest result first. */
const codings: readonly Coding[] = ['br', 'gzip']

/** The codings that Accept-Encoding takes: what it wants most first, and of equals the smallest result first. */
export function codingsOf(request: Request): Coding[] {
  const header = request.headers.get('Accept-Encoding')
  if (header === null) return []
  const taken = new Map<string, number>()
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
    const quality = parameters.find((text) => text.startsWith('q='))
    taken.set(name, quality ? Number(quality.slice(2)) : 1)
  }
  const wish = (coding: Coding) => taken.get(coding) ?? taken.get('*') ?? 0
  return codings.filter((coding) => wish(coding) > 0).toSorted((a, b) => wish(b) - wish(a))
}
