import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from './pages.ts'
import { type RunningServer, type ServerOptions, startServer } from './server.ts'

/** A server and a browser for a file of tests. */
export function useBrowser(options: ServerOptions = {}): {
  readonly browser: Browser
  readonly server: RunningServer
} {
  const used = {} as { browser: Browser; server: RunningServer }
  beforeAll(async () => {
    used.server = await startServer(options)
    used.browser = await launchBrowser()
  })
  afterAll(async () => {
    await used.browser?.close()
    await used.server?.stop()
  })
  return used
}
