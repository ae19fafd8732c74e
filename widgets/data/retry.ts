import { LoadError } from './load-error.ts'
import { timing } from './timing.ts'

export const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** A busy or absent server may do better soon; a slow one is not helped by more questions. */
const worthAnotherTry = ({ code, retryable }: LoadError) =>
  retryable && (code === 'http' || (code === 'offline' && navigator.onLine))

/** Tries up to three times, later each time, or when the server asks us to. */
export async function retry<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of timing.retries) {
    try {
      return await attempt()
    } catch (error) {
      const asked = error instanceof LoadError ? error.retryAfter : null
      if (!(error instanceof LoadError) || !worthAnotherTry(error) || (asked ?? 0) > timing.timeout)
        throw error
      // Not at once, and not at the same moment as all others who were told the same.
      await wait(Math.max(asked ?? 0, pause) + pause * Math.random())
    }
  }
  return attempt()
}
