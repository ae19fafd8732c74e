/**
 * `npm test` and `npm run test:all`. All steps run, so that one run finds every failure; the last line counts them.
 *
 *   node test/run.ts                what a change has to pass, with Chromium alone
 *   node test/run.ts --all          that, and the rest: tests named *.slow.test.ts, Firefox, WebKit
 *   node test/run.ts --all --rest   only the rest
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type BrowserName, findBrowser, installCommand, packagesOf } from './browser.ts'

interface Step {
  readonly title: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** Where its runner writes how many tests passed, failed and were skipped. A step without it is one test. */
  readonly counts?: string
}

const project = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'utblick-run-'))
const total = { passed: 0, failed: 0, skipped: 0 }
const seconds: [title: string, seconds: number][] = []

const step = (title: string, command: string, ...args: string[]): Step => ({ title, command, args })

/** Output is printed whole when the step is done, unless `live`: it is alone on the screen then. */
async function run({ title, command, args, env, counts }: Step, live: boolean): Promise<void> {
  if (live) process.stdout.write(`\n── ${title}\n`)
  const start = performance.now()
  const child = spawn(command, args, {
    cwd: project,
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, ...(counts && { COUNTS_FILE: counts }) },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (output += data.toString()))
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`
      resolve(false)
    })
    child.once('close', (code) => resolve(code === 0))
  })
  const took = (performance.now() - start) / 1000
  seconds.push([title, took])
  process.stdout.write(
    `${live ? '' : `\n── ${title}\n${output}`}${ok ? 'ok' : 'FAILED'}, ${took.toFixed(1)} s\n`,
  )
  count(ok, counts)
}

function count(ok: boolean, file: string | undefined): void {
  if (file === undefined) {
    total[ok ? 'passed' : 'failed'] += 1
    return
  }
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8')) as typeof total
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
    if (!ok && failed === 0) total.failed += 1
  } catch {
    // A runner that writes no counts has failed as a whole.
    total.failed += 1
  }
}

/** Two steps at a time; one that uses every core by itself is passed alone. */
async function inTwoLanes(steps: readonly Step[]): Promise<void> {
  const queue = [...steps]
  const live = steps.length === 1
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await run(next, live)
  }
  await Promise.all([lane(), lane()])
}

const { all, rest } = parseArgs({
  options: { all: { type: 'boolean', default: false }, rest: { type: 'boolean', default: false } },
}).values

const chromium = findBrowser('chromium')
const browserEnv = { ...(chromium && { CHROME_PATH: chromium }) }

const vitest = (title: string, ...projects: string[]): Step => ({
  ...step(
    title,
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=./test/helpers/count-reporter.ts',
    ...projects.map((name) => `--project=${name}`),
  ),
  env: browserEnv,
  counts: join(folder, `${title}.json`),
})

const wtr = (browser: BrowserName, ...files: string[]): Step => {
  const title = `widgets in ${browser}`
  const config = ['--config', 'test/widgets/web-test-runner.config.js']
  return {
    ...step(title, 'wtr', ...config, ...files.flatMap((glob) => ['--files', glob])),
    env: { ...browserEnv, BROWSER: browser },
    counts: join(folder, `${title}.json`),
  }
}

if (!rest) {
  await inTwoLanes([
    step('build and size budgets', 'npm', 'run', '--silent', 'build'),
    ...['db', 'api', 'widgets', 'test', 'test/widgets'].map((part) =>
      step(`types of ${part}`, 'tsc', '-p', part),
    ),
    step('lint', 'oxlint'),
    step('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  ])
  await inTwoLanes([vitest('register, API on Node and in workerd, whole pages', 'node', 'worker', 'pages')])
  await inTwoLanes([wtr('chromium')])
}
if (all) {
  await inTwoLanes([vitest('slow tests', 'slow-*')])
  await inTwoLanes(otherBrowsers().map((browser) => wtr(browser)))
}

/** Firefox and WebKit, where they are installed; under CI they must be, and are installed when they are not. */
function otherBrowsers(): BrowserName[] {
  const names = ['firefox', 'webkit'] as const
  const missing = names.filter((name) => !findBrowser(name))
  if (missing.length === 0) return [...names]
  if (process.env.CI === 'true') {
    process.stdout.write(`\n── ${installCommand(missing)}\n`)
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    spawnSync('apt-get', ['update', '-qq'], options)
    spawnSync('apt-get', ['install', '-qq', '--no-install-recommends', ...packagesOf(missing)], options)
    return [...names]
  }
  process.stdout.write(
    `\nSKIPPED: widgets in ${missing.join(' and ')}, not installed. Debian, Ubuntu: ${installCommand(missing)}\n`,
  )
  total.skipped += missing.length
  return names.filter((name) => !missing.includes(name))
}

rmSync(folder, { recursive: true })
process.stdout.write(`\nSeconds per step:\n`)
for (const [title, took] of seconds) process.stdout.write(`${took.toFixed(1).padStart(8)}  ${title}\n`)
process.stdout.write(`${(performance.now() / 1000).toFixed(1).padStart(8)}  in all\n`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed > 0 ? 1 : 0
