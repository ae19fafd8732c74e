/** A part of an answer's bytes, the last one included. */
export interface Part {
  readonly start: number
  readonly end: number
}

/**
 * The part that `Range` asks for (RFC 9110, section 14). Null when the whole answer is to be sent: without the header,
 * when it is no range of bytes or names several parts, and when `If-Range` names other bytes than these.
 * "unsatisfiable" when the part lies beyond the end.
 * @param length of the whole, in bytes
 * @param etag the strong ETag of these very bytes
 */
export function partOf(request: Request, length: number, etag: string): Part | 'unsatisfiable' | null {
  const range = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(request.headers.get('Range') ?? '')
  if (request.method !== 'GET' || range === null || length === 0) return null
  // A weak ETag never matches, and a date does not tell compressed bytes from others.
  const condition = request.headers.get('If-Range')
  if (condition !== null && condition.trim() !== etag) return null
  const [, from = '', to = ''] = range
  if (from === '') {
    if (to === '') return null
    return Number(to) === 0 ? 'unsatisfiable' : { start: Math.max(0, length - Number(to)), end: length - 1 }
  }
  const start = Number(from)
  if (to !== '' && Number(to) < start) return null
  if (start >= length) return 'unsatisfiable'
  return { start, end: to === '' ? length - 1 : Math.min(Number(to), length - 1) }
}
