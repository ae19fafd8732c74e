import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'
import { boundedCache } from '../caches.ts'
import { Problem } from '../http/problem.ts'
import { limits } from '../limits.ts'

/** Addresses of proxies whose X-Forwarded-For is trusted. */
export function trustedProxies(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', length] = range.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (length === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(length), family)
  }
  return list
}

/** An address without port and brackets, as some proxies write it; IPv4-mapped addresses as IPv4. */
const plain = (address: string) =>
  address
    .replace(/^\[(.+)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
const has = (list: BlockList, address: string) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/**
 * The client: the peer, or if the peer is a trusted proxy, the last address in X-Forwarded-For that is not (earlier
 * ones can be forged). An IPv6 client is its /64 network.
 */
export function clientOf({ socket, headers }: IncomingMessage, trusted: BlockList): string {
  let client = plain(socket.remoteAddress ?? '')
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',')
  while (isIP(client) && has(trusted, client) && forwarded.length > 0) {
    const next = plain(forwarded.pop()!.trim())
    if (!isIP(next)) break
    client = next
  }
  return isIPv6(client) ? network(client) : client
}

/** "2001:db8:0:7::5" is in "2001:db8:0:7". */
function network(address: string): string {
  const [before = '', after] = address.replace(/%.*$/, '').split('::')
  const [left, right] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean))
  const zeros = after === undefined ? 0 : Math.max(0, 8 - left!.length - right!.length)
  return [...left!, ...Array.from({ length: zeros }, () => '0'), ...right!]
    .slice(0, 4)
    .join(':')
    .toLowerCase()
}

interface Bucket {
  points: number
  /** When it was last refilled, in milliseconds. */
  at: number
}

/**
 * A token bucket per client: points are earned per second, up to a minute's worth, and spent on what must be computed.
 * @param perSecond points; 0 for no limit
 */
export function rateLimit(perSecond: number, now: () => number = () => performance.now()) {
  const max = perSecond * limits.secondsOfPoints
  const clients = new WeakMap<Request, string>()
  const buckets = boundedCache<Bucket>(limits.rateLimitBytes, () => 32)
  /** A client's bucket, refilled; null without a limit. */
  const bucketOf = (request: Request): Bucket | null => {
    const client = clients.get(request)
    if (client === undefined || perSecond === 0) return null
    const time = now()
    const bucket = buckets.get(client) ?? { points: max, at: time }
    bucket.points = Math.min(max, bucket.points + ((time - bucket.at) / 1000) * perSecond)
    bucket.at = time
    buckets.set(client, bucket)
    return bucket
  }
  return {
    /** Assigns a request to a client. */
    assignClient: (request: Request, client: string): void => {
      clients.set(request, client)
    },
    clientOf: (request: Request): string | undefined => clients.get(request),
    /** @throws Problem "too-many-requests" */
    spend: (request: Request, points: number): void => {
      const bucket = bucketOf(request)
      if (!bucket) return
      const cost = Math.min(points, max)
      if (bucket.points < cost) throw tooMany(Math.ceil((cost - bucket.points) / perSecond), perSecond, max)
      bucket.points -= cost
    },
    /** Spends points on optional work if the client has them. */
    trySpend: (request: Request, points: number): boolean => {
      const bucket = bucketOf(request)
      if (!bucket) return true
      const has = bucket.points >= points
      if (has) bucket.points -= points
      return has
    },
  }
}

const tooMany = (seconds: number, perSecond: number, max: number) =>
  new Problem('too-many-requests', {
    detail: {
      sv: `Försök igen om ${seconds} s. En klient får göra ${max} anrop på en gång och sedan ${perSecond} i sekunden; ett tungt anrop räknas som upp till ${limits.maxCost}. Använd If-None-Match, eller hämta hela datamängden.`,
      en: `Try again in ${seconds} s. A client may make ${max} requests at once and then ${perSecond} per second; an expensive one counts as up to ${limits.maxCost}. Use If-None-Match, or fetch the whole data set.`,
    },
    headers: {
      'Retry-After': String(seconds),
      'RateLimit-Policy': `"client";q=${max};w=${limits.secondsOfPoints}`,
      RateLimit: `"client";r=0;t=${seconds}`,
    },
  })
