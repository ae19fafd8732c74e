import { html } from 'hono/html'
import { hasWords, searchText } from '../../../db/schema/search-fold.ts'
import type { Html } from '../../docs/html.ts'
import { WORD_IN_TEXT } from '../../endpoints/snippet.ts'

const PIECES = new RegExp(`(${WORD_IN_TEXT.source})`, 'u')

/**
 * A text with the words that were searched for marked, each as the start of a word.
 * @param words folded as in the index
 */
export const marked = (text: string, words: readonly string[]): Html =>
  html`${text
    .split(PIECES)
    .map((piece, i) =>
      i % 2 === 1 && words.some((word) => hasWords(searchText(piece), [word]))
        ? html`<mark>${piece}</mark>`
        : piece,
    )}`
