/**
 * Which tests run when. `npm test` runs every test file but those named `*.slow.test.ts`, which `npm run test:all` adds:
 * loads, bombs, endurance and whole pages in every state.
 */
export const SLOW = '**/*.slow.test.ts'

interface Files {
  readonly include: string
  readonly exclude: string
}

/** By vitest project. */
export const vitestFiles: Readonly<Record<'node' | 'pages' | 'worker', Files>> = {
  node: { include: 'test/{db,api,rules,widgets-pure}/**/*.test.ts', exclude: '' },
  /** Whole pages in Chromium, on the widgets as they were built. */
  pages: { include: 'test/e2e/**/*.test.ts', exclude: '' },
  /** The API again: on the Worker with D1, in workerd. */
  worker: { include: 'test/api/**/*.test.ts', exclude: 'test/api/node-only/**' },
}

/** Run by Web Test Runner. */
export const widgetFiles = 'test/widgets/**/*.test.ts'
