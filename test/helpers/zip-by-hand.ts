import { constants, deflateRawSync } from 'node:zlib'

/** An entry of a zip as its headers describe it, which need not be true. */
export interface ZipEntry {
  readonly name: string
  /** Deflated bytes. */
  readonly data: Buffer
  /** Size unpacked that the headers state. @default 0 */
  readonly statedSize?: number
}

export const deflated = (text: string | Buffer): Buffer => deflateRawSync(text)

/**
 * Deflated bytes that unpack to a start, then a piece many times over, then an end. The piece is deflated once:
 * a bomb of gigabytes is made in milliseconds.
 */
export function deflatedBomb(start: string, piece: string | Buffer, times: number, end: string): Buffer {
  const flushed = (part: string | Buffer) => deflateRawSync(part, { finishFlush: constants.Z_FULL_FLUSH })
  const repeated = flushed(piece)
  return Buffer.concat([
    flushed(start),
    ...Array.from({ length: times }, () => repeated),
    deflateRawSync(end, { finishFlush: constants.Z_FINISH }),
  ])
}

const numbers = (...pairs: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    pairs.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )

/** A zip with exactly the entries given, and their sizes as stated. */
export function zipByHand(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data, statedSize = 0 } of entries) {
    const nameBytes = Buffer.from(name)
    const common = numbers(
      [2, 20],
      [2, 0],
      [2, 8],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, data.length],
      [4, statedSize],
      [2, nameBytes.length],
      [2, 0],
    )
    const local = Buffer.concat([numbers([4, 0x04034b50]), common, nameBytes, data])
    central.push(
      numbers([4, 0x02014b50], [2, 20]),
      common,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      nameBytes,
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length & 0xffff],
    [2, entries.length & 0xffff],
    [4, directory.length],
    [4, offset],
    [2, 0],
  )
  return Buffer.concat([...locals, directory, end])
}
