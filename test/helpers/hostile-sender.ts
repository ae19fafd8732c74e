import { Agent, request } from 'node:http'
import { facetNames } from '../../api/parameters/fields.ts'
import { limits } from '../../api/limits.ts'
import { project } from '../../db/resources/project.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { moreCodes } from './more-codes.ts'

/**
 * A program that sends a server the most expensive requests, never the same twice, and prints how often it got each
 * status: `hostile-sender.ts ORIGIN REQUESTS AT_ONCE PER_SECOND CLIENT FIRST`.
 */
const [origin = '', requests = '0', atOnce = '1', perSecond = '1', client = '', first = '0'] =
  process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Number(atOnce) })
const facets = facetNames(project as unknown as Resource)
const some = (i: number) => {
  const first = i % (facets.length - limits.maxFacets + 1)
  return facets.slice(first, first + limits.maxFacets)
}
const letters = 'aeioustnrdlmkgvpfhbjåäö'
const words = (i: number) =>
  encodeURIComponent(
    Array.from(
      { length: limits.maxQueryWords },
      (_, n) => letters[(i * (n + 1) + n * n) % letters.length],
    ).join(' '),
  )
const codes = (i: number) =>
  Array.from({ length: 150 }, (_, n) => moreCodes[(i * 7 + n) % moreCodes.length]).join(',')

interface Sent {
  readonly path: string
  readonly headers?: Record<string, string>
  /** Hang up when the answer begins. */
  readonly leave?: boolean
}

const kinds: readonly ((i: number) => Sent)[] = [
  (i) => ({
    path: 'projects?limit=100',
    headers: { 'Accept-Language': `x-${i}, sv;q=0.${i % 9}`, 'Accept-Encoding': 'br' },
  }),
  (i) => ({ path: `projects?fields=title&offset=${i}` }),
  (i) => ({ path: `projects?q=${words(i)}&facets=${some(i).join()}&offset=${i % 100}` }),
  (i) => ({ path: `projects?sort=-budget,title&limit=100&offset=${10_000 + (i % 9000)}` }),
  (i) => ({ path: `projects?municipality=${codes(i)}` }),
  (i) => ({
    path: `datasets/projects/dump?format=csv&asOf=${i % 4}`,
    leave: true,
  }),
  (i) => ({ path: `goals?limit=50&offset=${i % 40}`, headers: { Host: `host-${i}.example` } }),
  (i) => ({ path: `changes?since=0&limit=50&offset=${i % 10_000}` }),
  (i) => ({ path: `projects/clusters?zoom=${i % 20}&budgetMin=${i}` }),
  (i) => ({ path: `search?q=${words(i)}&limit=100` }),
  (i) => ({ path: `projects?startFrom=19${10 + (i % 90)}&sort=title&asOf=${i % 4}` }),
  (i) => ({ path: 'projects', headers: { 'Accept-Encoding': 'br', Accept: `text/x-${i}, */*` } }),
  (i) => ({ path: `feeds/all?limit=${1 + (i % 500)}` }),
  (i) => ({ path: `feeds/calendar?municipality=${codes(i)},9999` }),
  (i) => ({ path: `projects?format=xlsx&limit=${100 + (i % 400)}&offset=${i}` }),
  (i) => ({
    path: `projects?format=csv&startFrom=20${10 + (i % 17)}&lang=${i % 2 ? 'sv' : 'en'}`,
    leave: i % 3 > 0,
  }),
  (i) => ({ path: `projects?limit=500&offset=${i}`, headers: { 'Accept-Encoding': 'gzip' } }),
]

const send = (i: number): Promise<string> =>
  new Promise((resolve) => {
    const { path, headers = {}, leave } = kinds[i % kinds.length]!(i)
    const sent = request(
      `${origin}/utblick/v1/${path}`,
      { agent, headers: { 'X-Forwarded-For': client, ...headers } },
      (answer) => {
        if (leave) {
          sent.destroy()
          return resolve('left')
        }
        answer.resume()
        answer.on('error', () => resolve('cut'))
        return answer.on('end', () => resolve(String(answer.statusCode)))
      },
    )
    sent.on('error', () => resolve('cut'))
    sent.end()
  })

const counts: Record<string, number> = {}
const begun = performance.now()
let next = 0
async function worker(): Promise<void> {
  while (next < Number(requests)) {
    const i = (next += 1)
    const early = begun + (i / Number(perSecond)) * 1000 - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    const status = await send(Number(first) + i)
    counts[status] = (counts[status] ?? 0) + 1
  }
}
await Promise.all(Array.from({ length: Number(atOnce) }, worker))
agent.destroy()
process.stdout.write(JSON.stringify(counts))
