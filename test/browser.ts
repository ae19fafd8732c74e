import { existsSync } from 'node:fs'
import { packagedChromium } from './packaged-chromium.ts'

export type BrowserName = 'chromium' | 'firefox' | 'webkit'

interface Browser {
  readonly title: string
  /** Environment variable with the path of an executable. */
  readonly variable: string
  readonly paths: readonly string[]
  /** Packages of Debian and Ubuntu. */
  readonly packages: readonly string[]
}

const browsers: Record<BrowserName, Browser> = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROME_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    packages: ['chromium', 'fonts-dejavu-core'],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    packages: ['firefox-esr'],
  },
  webkit: {
    title: 'WebKitGTK',
    variable: 'WEBKIT_DRIVER_PATH',
    paths: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
}

function installed(name: BrowserName): string | undefined {
  const { variable, paths } = browsers[name]
  return [process.env[variable] ?? '', ...paths].find((path) => path !== '' && existsSync(path))
}

/** Path of a browser's executable or driver: an installed one, else the Chromium that `npm ci` brings. */
export const findBrowser = (name: BrowserName): string | undefined =>
  installed(name) ?? (name === 'chromium' ? packagedChromium() : undefined)

/** @throws with the command that installs it */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name)
  if (found === undefined) throw new Error(missing(name))
  return found
}

export const missing = (name: BrowserName): string => {
  const { title, variable } = browsers[name]
  return `${title} is not installed. Debian, Ubuntu: ${installCommand([name])}; elsewhere: ${variable}=/path/to/it`
}

export const packagesOf = (names: readonly BrowserName[]): string[] =>
  names.flatMap((name) => browsers[name].packages)

export const installCommand = (names: readonly BrowserName[]): string =>
  `sudo apt-get install -y ${packagesOf(names).join(' ')}`
