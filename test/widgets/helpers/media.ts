/** Forced colours, reduced motion and print as the reader's browser would have them. */
import { emulateMedia } from '@web/test-runner-commands'

/** Firefox cannot be told from outside; its tests of these are skipped, and counted as skipped. */
const isTold = !navigator.userAgent.includes('Firefox')

/** A test that asks the browser for another medium. */
export const inMedium = isTold ? it : it.skip

export { emulateMedia }
