import '../db/node-version.ts'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserName, findBrowser, findInstalled } from './browser.ts'

/**
 * Everything that has to hold before a change is done, in order of cost. All steps run, so that one run tells
 * all; the last line counts them.
 */
const project = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'utblick-run-'))
const total = { passed: 0, failed: 0 }

function run(title: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  process.stdout.write(`\n── ${title}\n`)
  const { status } = spawnSync(command, args, {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}

function check(title: string, command: string, ...args: string[]): void {
  total[run(title, command, args) ? 'passed' : 'failed'] += 1
}

/** A runner that writes its own counts as JSON; one that writes none has failed as a whole. */
function count(
  title: string,
  command: string,
  args: readonly string[],
  file: string,
  env: NodeJS.ProcessEnv,
): void {
  const ended = run(title, command, args, env)
  try {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8')) as typeof total
    total.passed += passed
    total.failed += failed
    if (!ended && failed === 0) total.failed += 1
  } catch {
    total.failed += 1
  }
}

for (const part of ['db', 'api', 'widgets', 'test', 'test/widgets'])
  check(`types of ${part}`, 'tsc', '-p', part)
check('lint', 'oxlint')
check('format', 'prettier', '--check', '--log-level', 'warn', '.')
check('build', 'vite', 'build', '--logLevel', 'warn')
check('build of all in one', 'vite', 'build', '--mode', 'all', '--logLevel', 'warn')
check('size budgets', 'node', 'widgets/build/sizes.ts')

/** The browsers of this machine; one that is missing and cannot be installed is a failure. */
function find(name: BrowserName): string | undefined {
  try {
    return findBrowser(name)
  } catch (error) {
    process.stderr.write(`\n${(error as Error).message}\n`)
    total.failed += 1
    return undefined
  }
}
const webkit = findInstalled('webkit')
const browsers = { chromium: find('chromium'), firefox: find('firefox'), webkit }
const env = {
  ...(browsers.chromium && { CHROME_PATH: browsers.chromium }),
  ...(browsers.firefox && { FIREFOX_PATH: browsers.firefox }),
  ...(webkit && { WEBKIT_DRIVER_PATH: webkit }),
}
const counts = (name: string) => join(folder, `${name}.json`)
count(
  'register, API on Node and in workerd, whole pages',
  'vitest',
  ['run', '--reporter=default', '--reporter=./test/helpers/count-reporter.ts'],
  counts('vitest'),
  { ...env, COUNTS_FILE: counts('vitest') },
)
for (const [name, path] of Object.entries(browsers))
  if (path)
    count(`widgets in ${name}`, 'wtr', ['--config', 'test/widgets/web-test-runner.config.js'], counts(name), {
      ...env,
      BROWSER: name,
      COUNTS_FILE: counts(name),
    })
if (!webkit)
  process.stdout.write(
    '\nwidgets in webkit: skipped, WebKitGTK is not here (apt-get install webkit2gtk-driver xvfb)\n',
  )

rmSync(folder, { recursive: true })
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0
