import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

// The API's tests run twice: against SQLite on Node, and against the Worker with D1 in real workerd.
export default defineConfig({
  test: {
    // Some tests start real processes, and a machine may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    globalSetup: ['test/helpers/global-setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/{db,api,rules,widgets-pure}/**/*.test.ts'],
          exclude: ['test/api/worker-only/**'],
        },
      },
      {
        extends: true,
        // Whole pages in a real browser, on the widgets as they were built.
        test: { name: 'pages', include: ['test/e2e/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [
          cloudflareTest(async () => ({
            main: './api/workers/worker.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { MIGRATIONS: await readD1Migrations('db/migrations') } },
          })),
        ],
        resolve: {
          alias: { '#api-under-test': new URL('test/helpers/api-in-workerd.ts', import.meta.url).pathname },
        },
        test: { name: 'worker', include: ['test/api/**/*.test.ts'], exclude: ['test/api/node-only/**'] },
      },
    ],
  },
})
