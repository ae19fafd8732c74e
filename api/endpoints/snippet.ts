import { textsAt } from '../../db/schema/column-values.ts'
import { fieldAt } from '../../db/schema/columns.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { hasWords, searchText } from '../../db/schema/search-fold.ts'

/** Characters shown before and after the word that was found, at most. */
const BEFORE = 60
const AFTER = 140

/**
 * The passage of a record's texts with one of the words, in the language where it was found; null if only the title
 * has them. The full-text index stores no text, so the record is searched.
 * @param words as `searchExpression` writes them
 */
export function snippetOf(
  resource: Resource,
  record: Readonly<Record<string, unknown>>,
  words: string,
): Partial<LanguageMap> | null {
  const wanted = [...words.matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? '')
  // A code is matched by its name and a choice by its label, which are in no text.
  const paths = resource.search.text.filter((path) => {
    const { codeList, choices } = fieldAt(resource, path).field
    return !codeList && !choices
  })
  for (const name of paths)
    for (const [language, text] of textsAt(record, name)) {
      const whole = searchText(text)
      if (!wanted.some((word) => hasWords(whole, [word]))) continue
      const token = [...text.matchAll(WORD_IN_TEXT)].find(([token]) => {
        const indexed = searchText(token)
        return wanted.some((word) => hasWords(indexed, [word]))
      })
      if (token) return { [language]: cut(text, token.index) }
    }
  return null
}

/** A word of a text, with its accents, apostrophes and invisible characters. */
export const WORD_IN_TEXT = /[\p{L}\p{N}][^\s\p{Pd}\p{Ps}\p{Pe},.;:/]*/gu

function cut(text: string, at: number): string {
  const start = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1
  const whole = text.length - at <= AFTER
  const end = whole ? text.length : Math.max(text.lastIndexOf(' ', at + AFTER), at + 1)
  const part = text
    .slice(start > at ? at : start, end)
    .replace(/\s+/g, ' ')
    .trim()
  return `${start > 0 ? '… ' : ''}${part}${whole ? '' : ' …'}`
}
