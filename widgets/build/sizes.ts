/**
 * Weighs what each widget loads (gzip, level 9); run after the build: `node widgets/build/sizes.ts`. Exits 1 when
 * a widget is heavier than we hold it to. Writes dist/w/sizes.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '../../dist/w'))
const folder = join(dist, 'v1')

interface Budget {
  /** What the design asks for, in kilobytes. */
  readonly asked: number
  /** Less than that, so that nothing grows unnoticed. @default asked */
  readonly held?: number
}

const budgets: Record<string, Budget> = {
  'twin-towns': { asked: 26 },
  goals: { asked: 27 },
  projects: { asked: 30.5 },
  project: { asked: 27 },
  policy: { asked: 25 },
  reporting: { asked: 23.5 },
  figure: { asked: 21.5 },
  all: { asked: 57 },
}
/**
 * What is loaded later, by the chunk's name: the map when it is opened, more projects than one answer holds, a language
 * by pages in it, help for pages that refuse us or leave a tag open. `at-rest` comes to every page, when it is idle.
 */
const onDemand: Record<string, Budget> = {
  'map-and-table': { asked: 9, held: 8.7 },
  register: { asked: 1 },
  'at-rest': { asked: 2 },
  swallowed: { asked: 1 },
  blocked: { asked: 1 },
  'base-map': { asked: 12 },
  'base-map-50m': { asked: 45 },
  en: { asked: 5 },
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
  readonly asked: number
  readonly held: number
}

function limits({ asked, held = asked }: Budget) {
  if (held > asked) throw new Error(`A budget of ${asked} kB cannot be held at ${held} kB.`)
  return { asked: asked * 1000, held: held * 1000 }
}

const weights: Weight[] = []
for (const [entry, budget] of Object.entries(budgets)) {
  const path = join(folder, `${entry}.js`)
  if (!existsSync(path)) continue
  const now = together([path])
  const later = [...now].flatMap((file) => importsOf(file).later)
  const lazyFiles = [...together(later, now)]
  // Without a budget of its own a lazy part counts like any other.
  const isFree = (file: string) => nameOf(file) in onDemand
  weights.push({
    part: entry,
    bytes: sum([...now, ...lazyFiles.filter((f) => !isFree(f))]),
    ...limits(budget),
  })
  for (const file of lazyFiles.filter(isFree)) {
    const name = nameOf(file)
    weights.push({ part: `${entry} › ${name}`, bytes: gzipped(file), ...limits(onDemand[name]!) })
  }
}

const broken = weights.filter(({ bytes, held }) => bytes > held)
writeFileSync(join(dist, 'sizes.json'), `${JSON.stringify(weights, null, 2)}\n`)
for (const weight of weights) {
  const { part, bytes, asked, held } = weight
  const limit = `of ${kilobytes(held)}${held === asked ? '' : ` (asked: ${kilobytes(asked)})`}`
  const line = `${part.padEnd(32)} ${kilobytes(bytes).toFixed(2).padStart(7)} kB ${limit}`
  process.stdout.write(`${line}${broken.includes(weight) ? '  TOO LARGE' : ''}\n`)
}
process.exitCode = broken.length > 0 ? 1 : 0
