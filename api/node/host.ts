import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../settings.ts'

/** The server's own origin, as "http://localhost:8787". */
export const ownOrigin = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/**
 * Origin of links when none is configured: the requested one if it is a loopback name with the server's port, else the
 * server's own, so that no forged Host header gets into an answer or a cache.
 * @param own as "http://localhost:8787"
 */
export function originOnLoopback(own: string): (url: URL) => string {
  const { port } = new URL(own)
  return (url) => (isLoopback(url.hostname) && url.port === port ? `http://${url.host}` : own)
}

/** Whether a request has more than one Host header; RFC 9112 (3.2) requires 400. */
export function hasSeveralHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (rawHeaders[i]!.length === 4 && rawHeaders[i]!.toLowerCase() === 'host') hosts += 1
  return hosts > 1
}

/** The 400 for such a request. */
export const severalHosts = (): Response =>
  Response.json(
    { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'Send exactly one Host header.' },
    {
      status: 400,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        Connection: 'close',
      },
    },
  )
