/** Delay from Retry-After, in milliseconds; null without one. The header is seconds or a date. */
export function readRetryAfter({ headers }: Response): number | null {
  const header = headers.get('Retry-After') ?? ''
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds)
}
