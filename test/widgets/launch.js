/** Starts the browser that the widget tests run in: `BROWSER=chromium` (the default) or `BROWSER=firefox`. */
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome'
import { playwrightLauncher } from '@web/test-runner-playwright'
import { findBrowser } from '../browser.ts'

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: findBrowser('chromium'),
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      },
    }),
  // Playwright only drives a Firefox of its own making; Puppeteer drives the one that people have.
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox') },
    }),
}

export const browser = process.env.BROWSER ?? 'chromium'

export function launch() {
  if (!Object.hasOwn(launchers, browser))
    throw new Error(`BROWSER=${browser}: choose one of ${Object.keys(launchers).join(', ')}.`)
  return launchers[browser]()
}
