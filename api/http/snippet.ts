import type { LanguageMap } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'

/** Characters shown before and after the word that was found, at most. */
const BEFORE = 60
const AFTER = 140

/**
 * The place in a record's texts where one of the words stands, in the language it was found in; null where only
 * the title has them. The text index keeps no text, so the place is looked up in the record.
 * @param words as `searchExpression` writes them
 */
export function snippetOf(
  resource: Resource,
  record: Readonly<Record<string, unknown>>,
  words: string,
): Partial<LanguageMap> | null {
  const wanted = [...words.matchAll(/"([^"]+)"/g)].map(([, word]) => folded(word ?? ''))
  for (const name of resource.search.text)
    for (const [language, text] of textsOf(record[name])) {
      const token = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) =>
        wanted.some((start) => folded(word).startsWith(start)),
      )
      if (token) return { [language]: cut(text, token.index) }
    }
  return null
}

function textsOf(value: unknown): [string, string][] {
  if (typeof value === 'string') return [['sv', value]]
  return typeof value === 'object' && value !== null ? Object.entries(value as Record<string, string>) : []
}

/** As the text index folds a word: without accents and capitals. */
const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

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
