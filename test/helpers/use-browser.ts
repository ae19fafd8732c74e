import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from './pages.ts'
import { type RunningServer, startServer } from './server.ts'

/** A server and a browser for a file of tests. */
export function useBrowser(): { readonly browser: Browser; readonly server: RunningServer } {
  const used = {} as { browser: Browser; server: RunningServer }
  beforeAll(async () => {
    used.server = await startServer()
    used.browser = await launchBrowser()
  })
  afterAll(async () => {
    await used.browser?.close()
    await used.server?.stop()
  })
  return used
}
