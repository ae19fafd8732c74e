/** The elements' classes as they are when they run, with no page around them. */
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { generated } from '../../../widgets/build/vite-generated.ts'
import type { LitElement } from 'lit'

export interface ElementClass {
  new (): object
  readonly name: string
  readonly elementProperties: typeof LitElement.elementProperties
  readonly observedAttributes: readonly string[]
}

const root = join(import.meta.dirname, '../../..')

/** Loads modules of the widgets, such as `goals/intl-goals.ts`; `close` when there is no more to load. */
export async function loadWidgets() {
  Object.assign(globalThis, { HTMLElement: Object })
  const server: ViteDevServer = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    plugins: [generated()],
  })
  return {
    load: <M>(path: string) => server.ssrLoadModule(`/widgets/${path}`) as Promise<M>,
    close: () => server.close(),
  }
}
