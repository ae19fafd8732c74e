import type { Label } from '../../db/schema/field.ts'

/**
 * Why the register cannot be read, for whoever asks the API: the kind of the error, without paths or codes, which are
 * for the operator's log.
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
      sv: 'Disken som registret ligger på svarar med fel.',
      en: 'The disk that holds the register reports errors.',
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
  sv: 'Registret går inte att läsa just nu.',
  en: 'The register cannot be read just now.',
}
