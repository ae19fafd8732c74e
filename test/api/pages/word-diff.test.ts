import { describe, expect, test } from 'vitest'
import { wordDiff } from '../../../api/pages/record/word-diff.ts'

/** "Det [-går-]{+gick+} bra.": what was taken out and put in. */
const marked = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ in: where, text }) =>
      where === 'both' ? text : where === 'before' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')

test.each([
  ['Det går bra.', 'Det gick bra.', 'Det [-går-]{+gick+} bra.'],
  ['Tre orter', 'Tre orter i två länder', 'Tre orter{+ i två länder+}'],
  ['Åtta av nio nämnder', 'av nio', '[-Åtta -]av nio[- nämnder-]'],
  ['samma', 'samma', 'samma'],
  ['', 'nytt', '{+nytt+}'],
  ['ett ett', 'ett', 'ett[- ett-]'],
])('%j and %j differ as %j', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected)
})

describe('whatever the texts, both can be read from what differs', () => {
  const words = ['en', 'ort', 'i', 'Łódź', ' ', '\n', '.', 'är', '😀']
  /** The same texts in every run. */
  const textOf = (seed: number, length: number) =>
    Array.from({ length }, (_, i) => words[(seed * 7919 + i * i * 31 + i * seed) % words.length]).join('')

  test.each([0, 1, 7, 60, 3000])('with %i words', (length) => {
    for (const seed of [1, 2, 3]) {
      const [before, after] = [textOf(seed, length), textOf(seed + 1, length)]
      const runs = wordDiff(before, after)
      const without = (where: string) => runs.filter((run) => run.in !== where).map(({ text }) => text)
      expect(without('after').join('')).toBe(before)
      expect(without('before').join('')).toBe(after)
    }
  })
})
