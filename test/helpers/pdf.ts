import { inflateSync } from 'node:zlib'

/** Characters by glyph, as four hexadecimal digits. */
type Glyphs = ReadonlyMap<string, string>

const characters = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

const hexOf = (n: number) => n.toString(16).padStart(4, '0').toUpperCase()

/** What each glyph of a font is, from its ToUnicode map. */
function glyphsOf(map: string): Glyphs {
  const glyphs = new Map<string, string>()
  for (const [, section = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of section.matchAll(/<(\w+)> <(\w+)>/g))
      glyphs.set(glyph, characters(text))
  for (const [, section = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of section.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let n = Number.parseInt(from, 16); n <= Number.parseInt(to, 16); n += 1)
        glyphs.set(hexOf(n), String.fromCodePoint(Number.parseInt(text, 16) + n - Number.parseInt(from, 16)))
  return glyphs
}

/** A text that glyphs stand for, such as that of a ligature; a font; glyphs. */
const SHOWN = /\/ActualText \(([^)]*)\)[^]*?EMC|\/(F\d+) [\d.]+ Tf|<([\dA-F]+)> Tj/g

/**
 * The text of each sheet of a PDF, without white space: a PDF has places instead. Reads what Chromium writes, whose
 * objects are plain and whose fonts say which characters their glyphs are.
 */
export function sheetsOf(pdf: Buffer): string[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\s([^]*?)\sendobj/g)].map(
      ([, id = '', body = '']) => [id, body] as const,
    ),
  )
  const stream = (id: string): string => {
    const body = objects.get(id)!
    const bytes = body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream'))
    return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')
  }
  const fonts = new Map<string, Glyphs>()
  const fontOf = (id: string): Glyphs => {
    const [, map] = /\/ToUnicode (\d+)/.exec(objects.get(id)!) ?? []
    const glyphs = fonts.get(id) ?? (map === undefined ? new Map<string, string>() : glyphsOf(stream(map)))
    fonts.set(id, glyphs)
    return glyphs
  }
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((page) => {
      const own = new Map(
        [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, fontOf(id!)]),
      )
      let font: Glyphs = new Map()
      const [, content = ''] = /\/Contents (\d+)/.exec(page)!
      return [...stream(content).matchAll(SHOWN)]
        .map(([, instead, name, glyphs = '']) => {
          if (instead !== undefined) return instead
          if (name !== undefined) font = own.get(name)!
          return (glyphs.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph) ?? '\uFFFD').join('')
        })
        .join('')
        .replace(/\s+/g, '')
    })
}
