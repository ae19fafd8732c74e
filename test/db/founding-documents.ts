import { hash } from 'node:crypto'

// The founding policies are other publishers' files and not part of the project. What is kept of them
// (founding-documents.json) is one short digest per word and punctuation mark, by line: enough to check a quote
// word for word and in order, also where the documents are not at hand.

/** Line breaks, spacing, list marks and marks of bold type are layout, not words. */
export const normalize = (text: string) =>
  text
    .replace(/^\s*[-◆]\s+/gmu, ' ')
    .replaceAll('**', '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Words and punctuation marks, each with the space before it, so that "bl. a" is not "bl.a". */
const tokens = (text: string): readonly string[] => text.match(/ ?(?:[\p{L}\p{M}\p{N}]+|\S)/gu) ?? []

/** The line is part of what is hashed: a word has another digest on another line. */
const digest = (line: number, token: string) => hash('sha256', `${line} ${token}`).slice(0, 8)

/** A document as it is kept: a string per line, of digests with spaces between. */
export const digestLines = (text: string): string[] =>
  text
    .split('\n')
    .map(normalize)
    .filter((line) => line !== '')
    .map((line, number) =>
      tokens(` ${line}`)
        .map((token) => digest(number, token))
        .join(' '),
    )

/** Positions of the first and the last token of a passage, counted from the beginning of the document. */
export type Passage = readonly [first: number, last: number]

/** Finds words in a document that is kept as digests. */
export function readerOf(lines: readonly string[]) {
  const document = lines.flatMap((digests, line) => digests.split(' ').map((value) => ({ line, value })))
  const cached = new Map<string, readonly number[]>()

  function positionsOf(token: string): readonly number[] {
    const known = cached.get(token)
    if (known !== undefined) return known
    const byLine = lines.map((_, line) => digest(line, token))
    const positions = document.flatMap(({ line, value }, at) => (value === byLine[line] ? [at] : []))
    cached.set(token, positions)
    return positions
  }

  /** Where the tokens begin, in order. What is before the first one, a space or not, is not quoted. */
  function startsOf([first, ...rest]: readonly string[]): number[] {
    if (first === undefined) return []
    return [first, ` ${first}`]
      .flatMap(positionsOf)
      .toSorted((a, b) => a - b)
      .filter((start) =>
        rest.every((token, i) => {
          const at = document[start + 1 + i]
          return at !== undefined && at.value === digest(at.line, token)
        }),
      )
  }

  const partsOf = (quote: string) => quote.split('…').map((text) => tokens(normalize(text)))

  return {
    /** Does the document contain the parts of a quote between elisions ("…"), in that order? */
    has(quote: string): boolean {
      let from = 0
      for (const part of partsOf(quote)) {
        const at = startsOf(part).find((start) => start >= from)
        if (at === undefined) return false
        from = at + part.length
      }
      return true
    },
    /** Every passage with the words of a part between elisions. */
    passages: (text: string): Passage[] =>
      partsOf(text).flatMap((part) =>
        startsOf(part).map((start): Passage => [start, start + part.length - 1]),
      ),
  }
}
