/** A page of others in a frame, with `loader.js` in it. */
import { startApi } from './api.ts'
import { until } from './page.ts'

/** Where the script is, and so the links that it upgrades. */
export const HOST = location.origin
export const EMBED = `${HOST}/embed`
export const LOADER = '<script src="/w/v1/loader.js"></script>'
/** For the page's own scripts, where a policy is set. */
export const NONCE = 'test'

export interface HostOptions {
  /** In its head. @default the loader */
  readonly head?: string
  /** Content-Security-Policy. */
  readonly policy?: string
  /** @default sv */
  readonly lang?: string
}

export interface Host {
  readonly document: Document
  readonly window: Window & typeof globalThis
  /** Errors that were logged on the console or thrown. */
  readonly lines: string[]
  /** The elements with that name, or all of ours. */
  readonly widgets: (name?: string) => HTMLElement[]
  /** The modules that were asked for. */
  readonly modules: () => HTMLScriptElement[]
}

/** A link that is upgraded. With it at the end of a page, all before it has been considered when it has. */
const LAST = `<p id="last"><a href="${EMBED}/projects?municipality=0764">Sist</a></p>`

const frames: HTMLIFrameElement[] = []
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()))

/** Opens a page. */
export async function openHost(
  body: string,
  { head = LOADER, policy, lang = 'sv' }: HostOptions = {},
): Promise<Host> {
  const text = `<!doctype html><html lang="${lang}"><head><title>Kommunen</title>
    <script nonce="${NONCE}">
      window.lines = []
      window.settled = new Set()
      for (const type of ['load', 'error']) document.addEventListener(type, ({ target }) => settled.add(target), true)
      console.error = (...parts) => lines.push(parts.join(' '))
      // Not an error: ResizeObserver reports the change with the next frame.
      addEventListener('error', ({ message = '' }) => /^(?!ResizeObserver loop)./.test(message) && lines.push(message))
    </script>${head}</head><body>${body}</body></html>`
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ...(policy !== undefined && { 'Content-Security-Policy': policy }),
  }
  const { base } = await startApi({ host: { text, headers } })
  const frame = document.createElement('iframe')
  frame.title = 'Kommunen'
  frame.width = '800'
  frame.height = '600'
  frames.push(frame)
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }))
  frame.src = `${base}/host`
  document.body.append(frame)
  await loaded
  const window = frame.contentWindow as Host['window']
  return {
    document: window.document,
    window,
    lines: (window as unknown as { lines: string[] }).lines,
    widgets: (name) =>
      [...window.document.querySelectorAll<HTMLElement>(name ? `intl-${name}` : '*')].filter(
        ({ localName }) => localName.startsWith('intl-'),
      ),
    modules: () => [...window.document.querySelectorAll<HTMLScriptElement>('script[type=module]')],
  }
}

/** Opens a page and waits until the loader has considered all of it. */
export async function openConsidered(body: string, options?: HostOptions): Promise<Host> {
  const host = await openHost(body + LAST, options)
  await until(() => host.document.querySelector('intl-projects > #last'), 'the last link is upgraded')
  await modulesSettled(host)
  return host
}

/** A link waits for its own widget's module, which may come after the last link's, or never. */
const modulesSettled = ({ window, modules }: Host) =>
  until(
    () =>
      modules().every((script) => (window as unknown as { settled: Set<EventTarget> }).settled.has(script)),
    'each module that was asked for has run or failed',
  )

/** What is added to a page is considered when a link after it is upgraded, and the modules have run or failed. */
export async function addConsidered(host: Host, markup: string): Promise<void> {
  const { document } = host
  const added = document.createElement('div')
  added.innerHTML = markup + LAST.replace('last', 'added')
  document.body.append(added)
  await until(() => document.querySelector('intl-projects > #added'), 'the added link is upgraded')
  await modulesSettled(host)
  document.getElementById('added')!.removeAttribute('id')
}

/** The attributes of an element, by name. */
export const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
