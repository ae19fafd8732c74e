import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import type { Plugin } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { unstable_readConfig } from 'wrangler'
import { SLOW, vitestFiles } from './test/sets.ts'

const inProject = (path: string) => new URL(path, import.meta.url).pathname
const alias: Readonly<Record<string, string>> =
  unstable_readConfig({ config: inProject('wrangler.toml') }).alias ?? {}

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
      { find: '#api-under-test', replacement: inProject('test/helpers/api-in-workerd.ts') },
      // As Wrangler does: only the module itself, not what begins with its name.
      ...Object.entries(alias).map(([name, path]) => ({
        find: new RegExp(`^${name}$`),
        replacement: inProject(path),
      })),
    ],
  },
}

/**
 * Node resolves packages as on a server. Vitest always adds the condition `development`, which chooses the builds of Lit
 * that warn of themselves; what it reads is settled only here.
 */
const asOnServer: Plugin = {
  name: 'utblick:as-on-server',
  configResolved: ({ ssr }) => {
    ssr.resolve!.conditions = ssr.resolve!.conditions!.filter((name) => !name.startsWith('development'))
  },
}

/** Two projects: `name`, and `slow-name` with what only `npm run test:all` runs. */
const projectsOf = (name: keyof typeof vitestFiles): TestProjectInlineConfiguration[] => {
  const { include, exclude } = vitestFiles[name]
  const shared = {
    extends: true as const,
    ...(name === 'worker' ? inWorkerd : { plugins: [asOnServer] }),
  }
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
