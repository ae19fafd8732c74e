import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'
import { boundedCache } from '../caches.ts'
import { Problem } from '../http/problem.ts'
import { limits } from '../limits.ts'

/** Addresses of proxies whose X-Forwarded-For is believed. */
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

/** An address without the port and the brackets that some proxies write, and an IPv4 address in its own form. */
const plain = (address: string) =>
  address
    .replace(/^\[(.+)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
const has = (list: BlockList, address: string) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/**
 * Who asks: the peer, or, where the peer is a trusted proxy, the nearest address in X-Forwarded-For that is none. What
 * stands farther from us than that anyone can have made up. An IPv6 address counts by its network of 64 bits, which is
 * what one client has.
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

interface Purse {
  points: number
  /** When it was last filled, in milliseconds. */
  at: number
}

/**
 * A token bucket per client: each earns points by the second, up to a minute's worth, and spends them on what has to
 * be computed.
 * @param perSecond points; 0 for no limit
 */
export function rateLimit(perSecond: number, now: () => number = () => performance.now()) {
  const most = perSecond * limits.secondsOfPoints
  const clients = new WeakMap<Request, string>()
  const purses = boundedCache<Purse>(limits.clientBytes, () => 32)
  /** What a client has, filled up to now; null where nothing is counted. */
  const purseOf = (request: Request): Purse | null => {
    const client = clients.get(request)
    if (client === undefined || perSecond === 0) return null
    const time = now()
    const purse = purses.get(client) ?? { points: most, at: time }
    purse.points = Math.min(most, purse.points + ((time - purse.at) / 1000) * perSecond)
    purse.at = time
    purses.set(client, purse)
    return purse
  }
  return {
    /** Says whose a request is. */
    from: (request: Request, client: string): void => {
      clients.set(request, client)
    },
    of: (request: Request): string | undefined => clients.get(request),
    /** @throws Problem "too-many-requests" */
    spend: (request: Request, points: number): void => {
      const purse = purseOf(request)
      if (!purse) return
      const price = Math.min(points, most)
      if (purse.points < price) throw tooMany(Math.ceil((price - purse.points) / perSecond), perSecond, most)
      purse.points -= price
    },
    /** Whether a client has points for what can be left undone; then they are spent. */
    affords: (request: Request, points: number): boolean => {
      const purse = purseOf(request)
      if (!purse) return true
      const has = purse.points >= points
      if (has) purse.points -= points
      return has
    },
  }
}

const tooMany = (seconds: number, perSecond: number, most: number) =>
  new Problem('too-many-requests', {
    detail: {
      sv: `Försök igen om ${seconds} s. En klient får ställa ${most} frågor på en gång och sedan ${perSecond} i sekunden; en tung fråga räknas som upp till ${limits.dearest}. Fråga med If-None-Match, eller hämta hela datamängden.`,
      en: `Try again in ${seconds} s. A client may ask ${most} questions at once and then ${perSecond} per second; a costly one counts as up to ${limits.dearest}. Ask with If-None-Match, or fetch the whole data set.`,
    },
    headers: {
      'Retry-After': String(seconds),
      'RateLimit-Policy': `"client";q=${most};w=${limits.secondsOfPoints}`,
      RateLimit: `"client";r=0;t=${seconds}`,
    },
  })
