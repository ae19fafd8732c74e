import { parseAccept } from 'hono/utils/accept'

/** A content coding that we can send. */
export type Coding = 'br' | 'gzip'

/** The smallest result first. */
const codings: readonly Coding[] = ['br', 'gzip']

/** The codings that Accept-Encoding accepts: by its own preference; of equals, the smallest result first. */
export function codingsOf(request: Request): Coding[] {
  const accepted = parseAccept(request.headers.get('Accept-Encoding') ?? '')
  if (accepted.length === 0) return []
  const qOf = (coding: string) => accepted.find(({ type }) => type.toLowerCase() === coding)?.q
  const wish = (coding: Coding) => qOf(coding) ?? qOf('*') ?? 0
  return codings.filter((coding) => wish(coding) > 0).toSorted((a, b) => wish(b) - wish(a))
}
