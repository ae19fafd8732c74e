import { isUtf8 } from 'node:buffer'
import type { Label } from '../schema/field.ts'
import { OperationalError } from '../system-error.ts'
import { readInput } from './read-input.ts'

/** A file's text, and notes for the user on how it was read. */
export interface DecodedText {
  readonly text: string
  readonly notices: readonly Label[]
  /**
   * The message for U+FFFD in the text where bytes could not be read: the file is broken, and must be rejected.
   * Null for a valid file.
   */
  readonly broken: Label | null
}

export interface TextOptions {
  /** Whether Windows-1252 is read, which Excel writes as plain CSV in Sweden. JSON is always UTF-8. */
  readonly windows1252: boolean
}

/**
 * Reads a text file in UTF-8 (with or without a byte order mark), UTF-16 with a mark, or Windows-1252. Bytes that
 * fit none of them become U+FFFD, so that the reader can report where they are.
 * @throws OperationalError for a file that cannot be read, is empty or is no text
 */
export function readText(path: string, options: TextOptions): DecodedText {
  const decoded = decodeText(path, readInput(path), options)
  if (decoded.text.trim() === '') throw emptyFile(path)
  return decoded
}

function decodeText(path: string, bytes: Buffer, { windows1252 }: TextOptions): DecodedText {
  const starts = (...mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte)
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff)) throw notText(path, 'UTF-32')
  if (starts(0xff, 0xfe)) return decodeUtf16(bytes, 'utf-16le')
  if (starts(0xfe, 0xff)) return decodeUtf16(bytes, 'utf-16be')
  const known = signatures.find(({ mark }) => starts(...mark))
  if (known) throw notText(path, known.name)
  if (looksLikeUtf16(bytes)) throw notText(path, 'UTF-16 utan byteordningsmärke')
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), notices: [], broken: null }
  const letters = new TextDecoder().decode(bytes)
  // In Windows-1252 no letter is ever made of two bytes; where some are, the file was UTF-8 and has been damaged.
  const mixed = /[^\0-\x7F\uFFFD]/.test(letters)
  if (windows1252 && !mixed && !starts(0xef, 0xbb, 0xbf))
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      notices: [readAs('Windows-1252')],
      broken: null,
    }
  return { text: letters, notices: [], broken: notUtf8 }
}

/** In UTF-16 an unpaired half of a character, or half a unit at the end, is broken. */
function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  const whole = (() => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes) === text
    } catch {
      return false
    }
  })()
  return { text, notices: [readAs('UTF-16')], broken: whole ? null : notUtf16 }
}

/** Bytes that other files start with. */
const signatures: readonly { readonly mark: readonly number[]; readonly name: string }[] = [
  { mark: [0x50, 0x4b, 3, 4], name: 'zip (XLSX, ODS)' },
  { mark: [0xd0, 0xcf, 0x11, 0xe0], name: 'XLS' },
  { mark: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
  { mark: [0x1f, 0x8b], name: 'gzip' },
]

/** Without a mark, every other byte of ASCII text in UTF-16 is 0. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4096)
  return start.length > 3 && start.filter((byte) => byte === 0).length > start.length / 4
}

const readAs = (encoding: string): Label => ({
  sv: `Filen läses som ${encoding}.`,
  en: `The file is read as ${encoding}.`,
})

const notUtf8: Label = {
  sv: 'filen är inte hel UTF-8: där � står har tecken gått förlorade; spara om den som UTF-8 (i Excel: ”CSV UTF-8”) från originalet',
  en: 'the file is not valid UTF-8: characters were lost at each �; save it again as UTF-8 (in Excel: “CSV UTF-8”) from the original',
}

const notUtf16: Label = {
  sv: 'filen är inte hel UTF-16: där � står har tecken gått förlorade; spara om den som UTF-8 från originalet',
  en: 'the file is not valid UTF-16: characters were lost at each �; save it again as UTF-8 from the original',
}

const emptyFile = (path: string) =>
  new OperationalError({
    sv: `${path} är tom. Kontrollera att filen sparades och att det är rätt fil.`,
    en: `${path} is empty. Check that the file was saved and is the right one.`,
  })

const notText = (path: string, form: string) =>
  new OperationalError({
    sv: `${path} går inte att läsa som text: innehållet är ${form}. Spara den som UTF-8 eller som .xlsx, med rätt filändelse.`,
    en: `${path} cannot be read as text: its content is ${form}. Save it as UTF-8 or as .xlsx, with the right ending.`,
  })

/** Places named in an error; a file in another encoding has thousands. */
const PLACES_NAMED = 10

/** Line and character (both from 1) of each U+FFFD, for the formats that have no columns. */
export function brokenPlaces(text: string): readonly { readonly line: number; readonly character: number }[] {
  const places: { line: number; character: number }[] = []
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    for (let at = line.indexOf('\uFFFD'); at >= 0; at = line.indexOf('\uFFFD', at + 1)) {
      places.push({ line: i + 1, character: at + 1 })
      if (places.length === PLACES_NAMED) return places
    }
  }
  return places
}
