/** Forced colours, reduced motion and print as the reader's browser would have them. */
import { emulateMedia as emulate, executeServerCommand } from '@web/test-runner-commands'
import type { Media } from '../firefox-media.ts'

const isFirefox = navigator.userAgent.includes('Firefox')
const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)

export async function emulateMedia(media: Media): Promise<void> {
  await (isFirefox ? executeServerCommand('firefox-media', media) : emulate(media))
}

/** Whether the browser can emulate media features: WebKitGTK cannot, nor can older Firefox. */
const emulatesMedia = async () => {
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

/** A test that emulates media features; skipped in browsers that cannot. */
export const inMedium = (await emulatesMedia()) ? it : it.skip
