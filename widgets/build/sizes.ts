/**
 * Measures what each widget loads (gzip, level 9); run after the build: `node widgets/build/sizes.ts`. Exits 1 when
 * a widget exceeds its budget, or has none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '../../dist/w'))
const folder = join(dist, 'v1')

/** Kilobytes: what was reached plus at most 1.5 %, so that nothing grows unnoticed. */
const budgets: Record<string, number> = {
  'twin-towns': 27.4,
  goals: 27.9,
  projects: 30.9,
  project: 28.4,
  activities: 23.8,
  policy: 25.9,
  reporting: 24.4,
  monitoring: 22.4,
  plans: 22.7,
  contacts: 24.1,
  figure: 21.5,
  framed: 0.285,
  builder: 3.42,
  loader: 1.88,
  all: 69.5,
  // Also the map, which a classic script cannot leave for later.
  'all.iife': 93.4,
}
/**
 * Chunks loaded on demand, by name: the map when it is opened, filtering by the API, a language by pages in it, help for
 * pages that block the widgets, leave a tag open or are translated. `when-idle` is loaded by every page when it is idle.
 */
const onDemand: Record<string, number> = {
  'map-and-table': 8.42,
  'remote-projects': 0.55,
  'when-idle': 1.9,
  unclosed: 0.505,
  blocked: 0.497,
  translated: 0.405,
  'base-map': 12.1,
  'base-map-50m': 45,
  en: 6.2,
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

/** These files and what they import statically. */
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

interface Size {
  readonly part: string
  readonly bytes: number
  readonly budget: number
}

const built = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'client.js')
const unbudgeted = built.map((name) => name.slice(0, -'.js'.length)).filter((entry) => !(entry in budgets))
if (unbudgeted.length > 0)
  throw new Error(`No budget for ${unbudgeted.join(', ')}: see widgets/build/sizes.ts.`)

const sizes: Size[] = []
for (const [entry, budget] of Object.entries(budgets)) {
  const path = join(folder, `${entry}.js`)
  const now = together([path])
  const later = [...now].flatMap((file) => importsOf(file).later)
  const lazyFiles = [...together(later, now)]
  // A lazy chunk without a budget of its own counts as part of the widget.
  const hasBudget = (file: string) => nameOf(file) in onDemand
  sizes.push({
    part: entry,
    bytes: sum([...now, ...lazyFiles.filter((f) => !hasBudget(f))]),
    budget: budget * 1000,
  })
  for (const file of lazyFiles.filter(hasBudget)) {
    const name = nameOf(file)
    sizes.push({ part: `${entry} › ${name}`, bytes: gzipped(file), budget: onDemand[name]! * 1000 })
  }
}

const exceeding = sizes.filter(({ bytes, budget }) => bytes > budget)
for (const size of sizes) {
  const { part, bytes, budget } = size
  const line = `${part.padEnd(32)} ${kilobytes(bytes).toFixed(2).padStart(7)} kB of ${kilobytes(budget)}`
  process.stdout.write(`${line}${exceeding.includes(size) ? '  TOO LARGE' : ''}\n`)
}
process.exitCode = exceeding.length > 0 ? 1 : 0
