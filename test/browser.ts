import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const installed = () => places.find((place) => place !== '' && existsSync(place))

/** The Chromium of this machine; installs it where that can be done without asking anybody. */
export function findBrowser(): string {
  const found = installed()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('No Chromium here; installing it with apt-get.\n')
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const now = installed()
    if (now) return now
  }
  throw new Error(
    'The widget tests need a Chromium, and there is none here.\n' +
      'Install one:   sudo apt-get install chromium      (Debian, Ubuntu)\n' +
      'or name one:   CHROME_PATH=/path/to/chrome npm test',
  )
}
