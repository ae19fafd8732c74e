// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module, also for the tests' project, which includes this file by import.
/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen'
import { OperationalError } from '../../system-error.ts'

export interface XmlHandlers {
  /** @param name without its prefix */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML piece by piece. Entities of a document's own are never expanded: no workbook has a DOCTYPE.
 * @param part the name of the part, for the error
 * @throws OperationalError for XML that is not well-formed
 */
export function readXml(part: string, xml: string, { open, close, text }: XmlHandlers): void {
  const parser = new Parser()
  let depth = 0
  parser.on('openTag', (name, attributes, decode) => {
    depth += 1
    if (depth > MAX_DEPTH) throw damagedWorkbook(part, `> ${MAX_DEPTH}`)
    if (!open) return
    const decoded: Record<string, string> = {}
    for (const [key, value] of Object.entries(attributes())) decoded[key] = decode(value)
    open(local(name), decoded)
  })
  parser.on('closeTag', (name) => {
    depth -= 1
    close?.(local(name))
  })
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)))
    parser.on('cdata', text)
  }
  parser.on('attention', (value) => {
    if (/^<!DOCTYPE/i.test(value)) throw damagedWorkbook(part, 'DOCTYPE')
  })
  parser.on('error', (error) => {
    throw error instanceof OperationalError ? error : damagedWorkbook(part, error.message)
  })
  parser.parse(xml)
}

/** Elements within elements; a sheet has seven. */
const MAX_DEPTH = 100

/**
 * A part's bytes as text.
 * @throws OperationalError for bytes that are no text
 */
export function decodeXml(part: string, bytes: Uint8Array): string {
  try {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw damagedWorkbook(part, 'UTF-8')
  }
}

/** The error for a workbook that is not as the format requires. */
export const damagedWorkbook = (part: string, why?: string) => {
  const what = why === undefined ? part : `${part}: ${why}`
  return new OperationalError({
    sv: `filen är skadad (${what}); öppna den i Excel eller LibreOffice och spara den på nytt`,
    en: `the file is damaged (${what}); open it in Excel or LibreOffice and save it again`,
  })
}

/** Characters that XML excludes are escaped as _x000D_; in a text that has that form, the underscore is escaped. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text
