import { searchWords } from '../../db/schema/search-fold.ts'
import { limits } from '../limits.ts'

/**
 * What a person typed, as an FTS5 expression: every word must occur, as the start of a word. The words are
 * folded as the index is, and quoted, so that nothing in them is read as the index's own language. Null when
 * there is nothing to search for.
 */
export function searchExpression(text: string): string | null {
  if (text.length > limits.queryLength) return null
  const words = searchWords(text)
  if (words.length === 0 || words.length > limits.queryWords) return null
  return words.map((word) => `"${word}"*`).join(' ')
}
