/** Starts the browser that the widget tests run in: `BROWSER=chromium` (the default), `firefox` or `webkit`. */
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome'
import { playwrightLauncher } from '@web/test-runner-playwright'
import { requireBrowser } from '../browser.ts'
import { ORDERS } from './firefox-media.ts'
import { webkitLauncher } from './webkit.ts'

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: requireBrowser('chromium') },
    }),
  // Playwright only drives a Firefox of its own making; Puppeteer drives the one that people have.
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {
        browser: 'firefox',
        executablePath: requireBrowser('firefox'),
        args: [ORDERS],
        // Touches, as in the Firefox of a phone.
        extraPrefsFirefox: { 'dom.w3c_touch_events.enabled': 1 },
      },
    }),
  webkit: () => webkitLauncher(requireBrowser('webkit')),
}

export const browser = process.env.BROWSER ?? 'chromium'

export function launch() {
  if (!Object.hasOwn(launchers, browser))
    throw new Error(`BROWSER=${browser}: choose one of ${Object.keys(launchers).join(', ')}.`)
  return launchers[browser]()
}
