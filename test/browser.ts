import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export type BrowserName = 'chromium' | 'firefox' | 'webkit'

interface Known {
  /** What people call it. */
  readonly title: string
  /** Environment variable that names one. */
  readonly variable: string
  readonly places: readonly string[]
  /** Packages of Debian and Ubuntu. */
  readonly packages: readonly string[]
}

const known: Record<BrowserName, Known> = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROME_PATH',
    places: [
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
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    packages: ['firefox-esr'],
  },
  webkit: {
    title: 'WebKitGTK’s driver',
    variable: 'WEBKIT_DRIVER_PATH',
    places: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
}

const installed = ({ variable, places }: Known) =>
  [process.env[variable] ?? '', ...places].find((place) => place !== '' && existsSync(place))

/** A browser of this machine, if it is there. */
export const findInstalled = (name: BrowserName): string | undefined => installed(known[name])

/** A browser of this machine; installs it where that can be done without asking anybody. */
export function findBrowser(name: BrowserName): string {
  const browser = known[name]
  const found = installed(browser)
  if (found) return found
  const { title, variable, packages } = browser
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write(`No ${title} here; installing it with apt-get.\n`)
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const now = installed(browser)
    if (now) return now
  }
  throw new Error(
    `The widget tests need ${title}, and it is not here.\n` +
      `Install it:    sudo apt-get install ${packages[0]}      (Debian, Ubuntu)\n` +
      `or name one:   ${variable}=/path/to/${name} npm test`,
  )
}
