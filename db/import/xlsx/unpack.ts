import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import type { Label } from '../../schema/field.ts'
import { OperationalError } from '../../system-error.ts'
import { damagedWorkbook } from './xml.ts'

/** Most bytes that the parts of a workbook may have unpacked, all together. */
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024
/** Most parts in a workbook; a large one has some hundred. */
const MAX_PARTS = 2_000
/** Bytes handed to the unpacking at a time: they unpack to at most a thousand times as many. */
const CHUNK = 4 * 1024

const refuse = (label: Label) => new OperationalError(label)

/**
 * The parts of an XLSX file that a reader of tables needs, by name. Unpacking is stopped when a bound is passed:
 * what counts is the bytes that come out, since the sizes that a zip states may be false.
 * @throws OperationalError for a file that is no zip, or is larger than the bounds
 */
export function unpackWorkbook(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notZip(bytes)
  const parts = new Map<string, Uint8Array>()
  let total = 0
  let count = 0
  const unzip = new Unzip((part) => {
    count += 1
    if (count > MAX_PARTS) throw tooManyParts
    if (!isRead(part.name)) return
    // A second part of the same name would hide the first: no program writes one.
    if (parts.has(part.name)) throw damagedWorkbook(part.name)
    parts.set(part.name, new Uint8Array())
    const pieces: Uint8Array[] = []
    part.ondata = (error, piece, final) => {
      // An exception here is returned as an error of the part.
      if (error) throw error instanceof OperationalError ? error : damagedWorkbook(part.name)
      total += piece.length
      if (total > MAX_UNPACKED_BYTES) throw tooLarge
      pieces.push(piece)
      if (final) parts.set(part.name, Buffer.concat(pieces.splice(0)))
    }
    part.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  try {
    for (let start = 0; start < bytes.length; start += CHUNK)
      unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length)
  } catch (error) {
    throw error instanceof OperationalError ? error : damagedWorkbook((error as Error).message)
  }
  return parts
}

/** Tables need the workbook's own XML; pictures, macros and the like are not even unpacked. */
const isRead = (name: string) =>
  name === '[Content_Types].xml' ||
  /^(?:xl\/)?_rels\/[^/]+\.rels$/i.test(name) ||
  /^xl\/(?:worksheets\/)?[^/]+\.xml$/i.test(name)

const mebibytes = MAX_UNPACKED_BYTES / 2 ** 20

const tooLarge = refuse({
  sv: `filen blir mer än ${mebibytes} MiB uppackad; dela upp den i flera filer, eller spara bladet som CSV UTF-8`,
  en: `the file becomes more than ${mebibytes} MiB unpacked; split it into several files, or save the sheet as CSV UTF-8`,
})

const tooManyParts = refuse({
  sv: `filen har fler än ${MAX_PARTS} delar; spara bladet med tabellen som en egen fil`,
  en: `the file has more than ${MAX_PARTS} parts; save the sheet with the table as a file of its own`,
})

function notZip(bytes: Uint8Array): OperationalError {
  // The container of the old .xls, and of a workbook that is locked with a password.
  const old = bytes[0] === 0xd0 && bytes[1] === 0xcf
  return refuse(
    old
      ? {
          sv: 'filen är en .xls eller är låst med lösenord; öppna den och spara den som .xlsx utan lösenord',
          en: 'the file is an .xls or is locked with a password; open it and save it as .xlsx without a password',
        }
      : bytes.length === 0
        ? {
            sv: 'filen är tom; kontrollera att den sparades',
            en: 'the file is empty; check that it was saved',
          }
        : {
            sv: 'filen är inte en arbetsbok; spara den som .xlsx, eller ge den rätt filändelse',
            en: 'the file is not a workbook; save it as .xlsx, or give it the right ending',
          },
  )
}
