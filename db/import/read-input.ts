import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { OperationalError, regularFileSize } from '../system-error.ts'

/** Largest file that is read, in bytes. The register of all Sweden's municipalities is a few per cent of it. */
export const MAX_INPUT_BYTES = 100 * 1024 * 1024

/**
 * Reads a whole input file. A pipe or a device is refused, since it may never end, and so is a file that would
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

const tooLarge = (path: string, size: number) =>
  new OperationalError({
    sv: `${path} är ${mebibytes(size)} MiB; högst ${mebibytes(MAX_INPUT_BYTES)} MiB läses in. Dela upp filen, till exempel per kommun.`,
    en: `${path} is ${mebibytes(size)} MiB; at most ${mebibytes(MAX_INPUT_BYTES)} MiB are read. Split the file, for example by municipality.`,
  })
