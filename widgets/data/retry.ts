import { LoadError } from './load-error.ts'
import { timing } from './timing.ts'

export const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** A busy or unreachable server may recover soon; more requests do not help a slow one. */
const worthAnotherTry = ({ code, retryable }: LoadError) =>
  retryable && (code === 'http' || (code === 'offline' && navigator.onLine))

/** Tries up to three times with growing pauses, at least as long as the server's Retry-After. */
export async function retry<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of timing.retries) {
    try {
      return await attempt()
    } catch (error) {
      const retryAfter = error instanceof LoadError ? error.retryAfter : null
      if (!(error instanceof LoadError) || !worthAnotherTry(error) || (retryAfter ?? 0) > timing.timeout)
        throw error
      // Random jitter spreads the retries of many pages.
      await wait(Math.max(retryAfter ?? 0, pause) + pause * Math.random())
    }
  }
  return attempt()
}
