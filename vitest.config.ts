import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { SLOW, vitestFiles } from './test/sets.ts'

const inWorkerd: TestProjectInlineConfiguration = {
  plugins: [
    cloudflareTest(async () => ({
      main: './api/workers/worker.ts',
      wrangler: { configPath: './wrangler.toml' },
      miniflare: { bindings: { MIGRATIONS: await readD1Migrations('db/migrations') } },
    })),
  ],
  resolve: {
    alias: [
      {
        find: '#api-under-test',
        replacement: new URL('test/helpers/api-in-workerd.ts', import.meta.url).pathname,
      },
      // As wrangler.toml says.
      {
        find: /^lit$/,
        replacement: new URL('node_modules/lit-html/node/lit-html.js', import.meta.url).pathname,
      },
    ],
  },
}

/** Two projects: `name`, and `slow-name` with what only `npm run test:all` runs. */
const projectsOf = (name: keyof typeof vitestFiles): TestProjectInlineConfiguration[] => {
  const { include, exclude } = vitestFiles[name]
  const shared = { extends: true as const, ...(name === 'worker' && inWorkerd) }
  return [
    { ...shared, test: { name, isolate: name === 'pages', include: [include], exclude: [SLOW, exclude] } },
    {
      ...shared,
      test: {
        name: `slow-${name}`,
        include: [include.replace('*.test.ts', '*.slow.test.ts')],
        exclude: [exclude],
      },
    },
  ]
}

export default defineConfig({
  test: {
    // Vitest's default leaves one core idle.
    maxWorkers: '100%',
    // Only what hangs fails: far above what a busy machine takes.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 120_000 } },
    globalSetup: ['test/helpers/global-setup.ts'],
    projects: [...projectsOf('node'), ...projectsOf('pages'), ...projectsOf('worker')],
  },
})
