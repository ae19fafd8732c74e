/**
 * Weighs what each widget loads (gzip, level 9) and holds it against the budgets of the design; run after the
 * build: `node widgets/build/sizes.ts`. Exits 1 when one is broken. Writes dist/w/sizes.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '../../dist/w'))
const folder = join(dist, 'v1')

/** Kilobytes. `lazy` is for what a widget loads later, by the beginning of the chunk's name. */
const budgets: Record<string, { at: number; lazy?: Record<string, number> }> = {
  'twin-towns': { at: 11 },
  goals: { at: 12 },
  projects: { at: 16, lazy: { 'base-map': 12, map: 8 } },
  all: { at: 36, lazy: { 'base-map': 12, map: 8 } },
}

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length
const kilobytes = (bytes: number) => Math.round(bytes / 10) / 100

function importsOf(path: string): { now: string[]; later: string[] } {
  const code = readFileSync(path, 'utf8')
  const found = (pattern: RegExp) =>
    [...code.matchAll(pattern)].map(([, target]) => resolve(dirname(path), target!)).filter(existsSync)
  return {
    now: found(/(?:^|[;}\n])(?:import|export)\s*(?:[\w$*{},\s]*?from\s*)?["'`](\.[^"'`]+)["'`]/g),
    later: found(/import\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g),
  }
}

/** Files that come with these at once, themselves included. */
function together(paths: Iterable<string>, before: ReadonlySet<string> = new Set()): Set<string> {
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path) || before.has(path)) return
    seen.add(path)
    importsOf(path).now.forEach(visit)
  }
  for (const path of paths) visit(path)
  return seen
}

const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + gzipped(path), 0)
const nameOf = (path: string) => path.slice(folder.length + 1).replace(/^chunks\/|-[\w-]{8}\.js$|\.js$/g, '')

interface Weight {
  readonly part: string
  readonly bytes: number
  readonly budget: number | null
}

const weights: Weight[] = []
for (const [entry, { at, lazy = {} }] of Object.entries(budgets)) {
  const path = join(folder, `${entry}.js`)
  if (!existsSync(path)) continue
  const now = together([path])
  const later = [...now].flatMap((file) => importsOf(file).later)
  const lazyFiles = [...together(later, now)]
  // Without a budget of its own a lazy part counts like any other.
  const withBudget = Object.keys(lazy)
  const isFree = (file: string) => withBudget.some((name) => nameOf(file).startsWith(name))
  weights.push({
    part: entry,
    bytes: sum([...now, ...lazyFiles.filter((f) => !isFree(f))]),
    budget: at * 1000,
  })
  for (const file of lazyFiles.filter(isFree)) {
    const budget = withBudget.find((name) => nameOf(file).startsWith(name))!
    weights.push({ part: `${entry} › ${nameOf(file)}`, bytes: gzipped(file), budget: lazy[budget]! * 1000 })
  }
}

const broken = weights.filter(({ bytes, budget }) => budget !== null && bytes > budget)
writeFileSync(join(dist, 'sizes.json'), `${JSON.stringify(weights, null, 2)}\n`)
for (const weight of weights) {
  const { part, bytes, budget } = weight
  const line = `${part.padEnd(32)} ${kilobytes(bytes).toFixed(2).padStart(7)} kB of ${kilobytes(budget ?? 0)}`
  process.stdout.write(`${line}${broken.includes(weight) ? '  TOO LARGE' : ''}\n`)
}
process.exitCode = broken.length > 0 ? 1 : 0
