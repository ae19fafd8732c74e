import type { Language } from '../parameters/language.ts'
import { explainSystemError, type SystemErrorContext } from '../../db/system-error.ts'

/** The same sentence about the system is printed once in this time, however many requests meet it. In milliseconds. */
const ONCE_IN = 10_000
/** Different sentences that are remembered. */
const MAX_SENTENCES = 100

/**
 * Prints errors that came while the server runs: one sentence for an error of the system, the whole stack for a bug of
 * ours.
 * @param print takes a text of one line or more
 */
export function errorLog(print: (text: string) => void, language: Language, context: SystemErrorContext) {
  const printed = new Map<string, number>()
  return (error: unknown, request?: Request): void => {
    const label = explainSystemError(error, context)
    if (!label) {
      const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error)
      print(request ? `${request.method} ${request.url}\n${stack}` : stack)
      return
    }
    const sentence = label[language]
    const now = performance.now()
    if (now - (printed.get(sentence) ?? Number.NEGATIVE_INFINITY) < ONCE_IN) return
    if (printed.size >= MAX_SENTENCES) printed.clear()
    printed.set(sentence, now)
    print(sentence)
  }
}
