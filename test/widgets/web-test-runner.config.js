// Widget tests in a real browser: `npx wtr --config test/widgets/web-test-runner.config.js`.
// Only some: add `--files 'test/widgets/goals/**/*.test.ts'`.
import { resolve } from 'node:path'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { playwrightLauncher } from '@web/test-runner-playwright'
import { generated } from '../../widgets/build/wtr-generated.ts'
import { countReporter } from './count-reporter.js'
import { faultyApi } from './helpers/faulty-api.ts'

const rootDir = resolve(import.meta.dirname, '../..')

export default {
  rootDir,
  files: 'test/widgets/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'browser'] },
  concurrency: 2,
  middleware: [faultyApi],
  plugins: [generated(), esbuildPlugin({ ts: true, target: 'es2022' })],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
  testFramework: { config: { timeout: 15_000 } },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      },
    }),
  ],
}
