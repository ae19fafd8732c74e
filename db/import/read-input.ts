import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { OperationalError, regularFileSize } from '../system-error.ts'

/** In bytes. A parsed file uses thirty times as much memory. */
export const MAX_INPUT_BYTES = 50 * 1024 * 1024
/** Rows of a table, or lines of records: parsed, each uses a thousand bytes or more. */
export const MAX_ROWS = 200_000

/**
 * Reads a whole input file. A pipe or a device is rejected, since it may never end, and so is a file that would
 * not fit in memory once it is parsed.
 * @throws OperationalError, or the system's own error: see `explainSystemError`
 */
export function readInput(path: string): Buffer {
  regularFileSize(path)
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size > MAX_INPUT_BYTES) throw tooLarge(path, size)
    const bytes = Buffer.alloc(size)
    let length = 0
    // A file that shrinks while it is read ends early.
    for (let read = -1; read !== 0 && length < size; length += read)
      read = readSync(file, bytes, length, size - length, null)
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

const mebibytes = (bytes: number) => Math.ceil(bytes / 2 ** 20)

/** A table with more rows than are read. */
export const tooManyRows = (path: string) =>
  new OperationalError({
    sv: `${path} har fler än ${MAX_ROWS} rader. Dela upp filen, till exempel per kommun.`,
    en: `${path} has more than ${MAX_ROWS} rows. Split the file, for example by municipality.`,
  })

const tooLarge = (path: string, size: number) =>
  new OperationalError({
    sv: `${path} är ${mebibytes(size)} MiB; högst ${mebibytes(MAX_INPUT_BYTES)} MiB läses in. Dela upp filen, till exempel per kommun.`,
    en: `${path} is ${mebibytes(size)} MiB; at most ${mebibytes(MAX_INPUT_BYTES)} MiB are read. Split the file, for example by municipality.`,
  })
