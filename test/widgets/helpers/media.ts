/** Forced colours, reduced motion and print as the reader's browser would have them. */
import { emulateMedia as emulate, executeServerCommand } from '@web/test-runner-commands'
import type { Media } from '../firefox-media.ts'

const isFirefox = navigator.userAgent.includes('Firefox')
const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)

export async function emulateMedia(media: Media): Promise<void> {
  await (isFirefox ? executeServerCommand('firefox-media', media) : emulate(media))
}

/** Whether the browser hears what it is told: WebKitGTK has no ear for it, nor has an older Firefox. */
const hears = async () => {
  if (isWebKit) return false
  try {
    await emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active', media: 'print' })
    return ['(prefers-reduced-motion)', '(forced-colors)', 'print'].every(
      (query) => matchMedia(query).matches,
    )
  } catch {
    return false
  } finally {
    await emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'none', media: 'screen' }).catch(
      () => {},
    )
  }
}

/** A test that asks the browser for another medium; skipped, and counted as skipped, in one that cannot be told. */
export const inMedium = (await hears()) ? it : it.skip
