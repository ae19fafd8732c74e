/** Quotation marks inside quotation marks. */
import type { LanguageMap } from '../../db/schema/field.ts'

/** A double mark that begins a quotation: at the start, or after a space, bracket or dash. */
const OPENING = /(?<=^|[\s([–-])["“”„»]/gu
const DOUBLE = /["“”„»«]/gu

/** Swedish has ’ on both sides. */
const single = { sv: ['’', '’'], en: ['‘', '’'] } as const

/**
 * Texts as they stand where the page sets double marks around them: their own double marks become single ones, as
 * each language writes them. Only what is shown changes; the register's text keeps its marks.
 */
export const nestedQuotes = (text: LanguageMap): LanguageMap =>
  Object.fromEntries(
    Object.entries(text).map(([lang, own]) => {
      const [opening, closing] = single[lang as keyof typeof single] ?? single.en
      return [lang, own?.replace(OPENING, opening).replace(DOUBLE, closing)]
    }),
  ) as unknown as LanguageMap
