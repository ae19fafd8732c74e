import type { Label, Language } from './field.ts'

/** A text in both languages, from how it is written in one. */
export const inBoth = (words: (language: Language) => string): Label => ({ sv: words('sv'), en: words('en') })
