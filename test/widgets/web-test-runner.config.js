// Widget tests in a real browser: `npx wtr --config test/widgets/web-test-runner.config.js`.
// In Firefox: `BROWSER=firefox npx wtr …`. Only some: add `--files 'test/widgets/goals/**/*.test.ts'`.
import { resolve } from 'node:path'
import { defaultReporter } from '@web/test-runner'
import { bundled } from './bundle.ts'
import { countReporter } from './count-reporter.js'
import { widgetFiles } from '../sets.ts'
import { firefoxMedia } from './firefox-media.ts'
import { mockApi } from './helpers/mock-api.ts'
import { browser, launch } from './launch.js'
import { freePort } from '../helpers/server.ts'

const rootDir = resolve(import.meta.dirname, '../..')

export default {
  rootDir,
  // The runner's own search gives two runs that start at once the same port.
  port: await freePort(),
  files: widgetFiles,
  // Firefox gives its time to one page alone.
  concurrency: browser === 'firefox' ? 1 : 2,
  middleware: [mockApi],
  plugins: [bundled(), firefoxMedia()],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter(browser)],
  // Only what hangs fails: far above what a busy machine takes.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 120_000 } },
  browsers: [launch()],
}
