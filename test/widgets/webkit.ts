/**
 * Drives WebKitGTK, the WebKit that Linux has: WebDriver is JSON over HTTP, and the runner needs little of it. Its page
 * implements what the runner's commands call of Puppeteer's.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserLauncher } from '@web/test-runner-core'
import { freePort } from '../helpers/server.ts'

/** WebDriver's letters for keys that write none. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** A virtual screen, where there is none. */
async function screen(): Promise<{ readonly display: string; readonly process?: ChildProcess }> {
  const { DISPLAY } = process.env
  if (DISPLAY) return { display: DISPLAY }
  const started = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1400x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = (await once(started.stdout, 'data')) as [Buffer]
  return { display: `:${number.toString().trim()}`, process: started }
}

/** A folder of settings in which the window's own tools are small: otherwise no window is narrower than they are. */
function smallTools(): string {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-webkit-'))
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), '* { min-width: 0; margin: 0; padding: 0; font-size: 1px }')
  return folder
}

/** The page methods that tests call; `getPage` hands it to the runner's commands. */
class Window {
  /** A window that was resized does not get the focus again. */
  resized = false
  private readonly address: string
  constructor(address: string) {
    this.address = address
  }

  async ask<T>(path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<T> {
    const response = await fetch(`${this.address}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: T & { message?: string } }
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.message}`)
    return value
  }

  /**
   * Navigates, and returns whether the page was reached: during another navigation a window sometimes ignores it.
   * @param wanted asked before each look; a fast test file has finished, and the window has moved on, before the first
   */
  async goto(url: string, wanted: () => boolean = () => true): Promise<boolean> {
    await this.ask('/url', { url })
    for (let tries = 0; tries < 100 && wanted(); tries += 1) {
      // A page that is navigating away does not respond.
      const at = await this.run<string>('return location.href').catch(() => '')
      if (at === url) return true
      await pause(50)
    }
    return false
  }
  private run<T>(script: string): Promise<T> {
    return this.ask('/execute/sync', { script, args: [] })
  }
  url(): Promise<string> {
    return this.ask('/url')
  }
  close(): Promise<unknown> {
    return this.ask('', undefined, 'DELETE')
  }
  async setViewport({ width, height }: { width: number; height: number }): Promise<void> {
    const [x, y] = await this.run<[number, number]>(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    )
    await this.ask('/window/rect', { width: width + x, height: height + y })
    this.resized = true
  }
  readonly keyboard = {
    press: async (key: string): Promise<void> => {
      const value = KEYS[key] ?? key
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }))
      await this.ask('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    type: async (text: string): Promise<void> => {
      for (const letter of text) await this.keyboard.press(letter)
    },
  }

  private point(...actions: object[]): Promise<unknown> {
    return this.ask('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
  }
  readonly mouse = {
    move: (x: number, y: number) => this.point({ type: 'pointerMove', x, y }),
    click: (x: number, y: number) =>
      this.point(
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ),
    reset: () => this.ask('/actions', undefined, 'DELETE'),
  }
}

/** A test file at a time, in one window. */
export function webkitLauncher(driver: string): BrowserLauncher {
  const started: ChildProcess[] = []
  const settings = smallTools()
  let origin: Promise<string> | undefined
  let window: Window | undefined
  let active: string | undefined

  async function startDriver(): Promise<string> {
    const { display, process: shown } = await screen()
    if (shown) started.push(shown)
    const port = await freePort()
    // A container has neither a graphics card nor, as root, the rights that WebKit's sandbox needs.
    const env = {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: settings,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    }
    started.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }))
    const address = `http://127.0.0.1:${port}`
    for (let tries = 0; tries < 50; tries += 1)
      if (await fetch(`${address}/status`).catch(() => undefined)) break
      else await pause(100)
    return address
  }

  async function open(): Promise<Window> {
    origin ??= startDriver()
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'none' } }
    const { sessionId } = await new Window(await origin).ask<{ sessionId: string }>('/session', {
      capabilities,
    })
    return new Window(`${await origin}/session/${sessionId}`)
  }

  const launcher: BrowserLauncher & { getPage(): Window | undefined } = {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => window,
    async startSession(id, url) {
      active = id
      const wanted = () => active === id
      for (let tries = 0; tries < 3 && wanted(); tries += 1) {
        window ??= await open()
        if ((await window.goto(url, wanted).catch(() => false)) || !wanted()) return
        await window.close().catch(() => {})
        window = undefined
      }
    },
    isActive: (id) => active === id,
    getBrowserUrl: async () => window?.url(),
    async stopSession() {
      active = undefined
      if (window?.resized) {
        await window.close().catch(() => {})
        window = undefined
      } else await window?.goto('about:blank').catch(() => {})
      return {}
    },
    async startDebugSession() {
      throw new Error('No debugging in WebKitGTK.')
    },
    async stop() {
      await window?.close().catch(() => {})
      for (const child of started.toReversed()) child.kill()
      rmSync(settings, { recursive: true })
    },
  }
  return launcher
}
