import type { Label, Language } from '../../db/schema/field.ts'
import { explainSystemError, type SystemErrorContext } from '../../db/system-error.ts'

/** The same message is printed at most once in this time. */
const LOG_INTERVAL_MS = 10_000
/** Distinct messages that are remembered. */
const MAX_REMEMBERED = 100

/**
 * Prints errors of a running server: one sentence for a system error, the stack for a bug.
 * @param print takes one or more lines
 */
export function errorLog(print: (text: string) => void, language: Language, context: SystemErrorContext) {
  const printedAt = new Map<string, number>()
  return (error: unknown, request?: Request): void => {
    const label = explainSystemError(error, context)
    if (!label) {
      const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error)
      print(request ? `${request.method} ${request.url}\n${stack}` : stack)
      return
    }
    const sentence = label[language]
    const now = performance.now()
    if (now - (printedAt.get(sentence) ?? Number.NEGATIVE_INFINITY) < LOG_INTERVAL_MS) return
    if (printedAt.size >= MAX_REMEMBERED) printedAt.clear()
    printedAt.set(sentence, now)
    print(sentence)
  }
}

/**
 * Why the register cannot be read, for API clients: the kind of error, without paths or codes, which belong in the log.
 */
export function publicReason(error: unknown): Label {
  const code = String((error as { code?: unknown } | null)?.code ?? '')
  return reasons.find(([pattern]) => pattern.test(code))?.[1] ?? unreadable
}

const reasons: readonly (readonly [RegExp, Label])[] = [
  [
    /^(SQLITE_CANTOPEN|ENOENT|EACCES|EPERM|SQLITE_PERM|SQLITE_READONLY)/,
    {
      sv: 'Registrets fil saknas eller går inte att öppna.',
      en: 'The register’s file is missing or cannot be opened.',
    },
  ],
  [
    /^SQLITE_NOTADB/,
    {
      sv: 'Filen på registrets plats är inget register.',
      en: 'The file in the register’s place is not a register.',
    },
  ],
  [
    /^(SQLITE_CORRUPT|SQLITE_ERROR|SQLITE_SCHEMA|SQLITE_FORMAT)/,
    {
      sv: 'Registrets fil är skadad. Den behöver återställas från en säkerhetskopia.',
      en: 'The register’s file is damaged. It has to be restored from a backup.',
    },
  ],
  [
    /^(SQLITE_IOERR|SQLITE_FULL|EIO|ENOSPC)/,
    {
      sv: 'Disken med registret svarar med fel.',
      en: 'The disk with the register reports errors.',
    },
  ],
  [
    /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    {
      sv: 'Registret är låst av ett program som skriver i det.',
      en: 'The register is locked by a program that writes to it.',
    },
  ],
]

const unreadable: Label = {
  sv: 'Registret går inte att läsa.',
  en: 'The register cannot be read.',
}
