import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resourceNames, resources } from '../../db/resources/index.ts'
import { sharedDocument } from '../helpers/programs.ts'
import { digestLines, normalize, readerOf } from './founding-documents.ts'
import {
  everyRecord,
  fileOf,
  isPolicy,
  policySources,
  quotes,
  verbatimFields,
  verbatimTexts,
} from './founding-quotes.ts'
import founding from './founding-documents.json' with { type: 'json' }

// The seed quotes the founding policies word for word. Every quote is checked against their digests, and against
// the documents themselves where these are beside the project.

/** The same check on the text itself: true when it contains the parts between elisions ("…"), in that order. */
function occursIn(text: string, quote: string): boolean {
  let from = 0
  for (const part of quote.split('…').map(normalize)) {
    const at = text.indexOf(part, from)
    if (part === '' || at < 0) return false
    from = at + part.length
  }
  return true
}

/** Each real quote once, with its policy: what the checks below alter. */
const real = [
  ...new Map(quotes.map(({ sourceId, quote }) => [`${sourceId} ${quote}`, { sourceId, quote }])).values(),
]

/** Small falsifications of a quote at the word `at`. A word is dropped only inside: at an end a shorter quote is left. */
function altered(words: readonly string[], at: number): readonly string[] {
  const word = words[at]!
  const next = words[at + 1]
  const inside = at > 0 && words[at - 1] !== '…' && next !== undefined && next !== '…'
  return [
    words.with(at, 'falskeligen'),
    words.with(at, `${word}s`.replace(/^(.*?)(\P{L}+)s$/u, '$1s$2')),
    words.with(at, word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase()),
    words.toSpliced(at, 0, 'inte'),
    ...(inside ? [words.toSpliced(at, 1)] : []),
    ...(next === undefined || next === word || next === '…' ? [] : [words.with(at, next).with(at + 1, word)]),
    ...(next === undefined || next === '…' ? [] : [words.toSpliced(at, 2, `${word}${next}`)]),
  ]
    .map((changed) => changed.join(' '))
    .filter((changed) => changed !== words.join(' ') && !alsoThere.has(changed))
}
/** Three alterations happen to be in the policy as well, elsewhere. */
const alsoThere = new Set([
  'Byggnadsnämndens',
  'kommunstyrelsekontoret',
  'en kunskaps och stödkapacitet inom kommunen som har möjlighet att bevaka och initiera internationella projektmöjligheter.',
])
const falsified = real.flatMap(({ sourceId, quote }) => {
  const words = normalize(quote).split(' ')
  return words.flatMap((word, at) =>
    word === '…' ? [] : altered(words, at).map((changed) => ({ sourceId, quote, changed })),
  )
})

/** Decides for a source: by the digests, or by the document. */
type Check = (sourceId: string, quote: string) => boolean
function holdsQuotes(check: Check) {
  test.each(Object.keys(fileOf))('has every quote from %s', (sourceId) => {
    const cited = quotes.filter((quote) => quote.sourceId === sourceId)
    expect(cited.length).toBeGreaterThan(0)
    expect(cited.filter(({ quote }) => !check(sourceId, quote))).toEqual([])
  })

  test('has every text that promises the policy’s own words', () => {
    expect(verbatimTexts.length).toBeGreaterThan(100)
    expect(verbatimTexts.filter(({ from, text }) => !from.some((sourceId) => check(sourceId, text)))).toEqual(
      [],
    )
  })

  test('has the words that a date is said to stand in, as a quote of the same record has them', () => {
    const dates = everyRecord.flatMap(({ record }) =>
      Object.values(record).flatMap((value) => {
        const { asWritten } = (value ?? {}) as { readonly asWritten?: string }
        return asWritten === undefined ? [] : [{ record, asWritten }]
      }),
    )
    expect(dates.length).toBeGreaterThan(0)
    for (const { record, asWritten } of dates) {
      const cited = (record.sources ?? []).filter(({ quote }) => quote?.includes(asWritten))
      expect(
        cited.some(({ sourceId }) => isPolicy(sourceId) && check(sourceId, asWritten)),
        asWritten,
      ).toBe(true)
    }
  })

  test('refuses every quote with one word changed, inserted, dropped or moved', () => {
    expect(falsified.length).toBeGreaterThan(10_000)
    expect(falsified.filter(({ sourceId, changed }) => check(sourceId, changed))).toEqual([])
  })
}

describe('the check of quotes', () => {
  test.each([
    ['digests', (text: string) => readerOf(digestLines(text)).has],
    ['text', (text: string) => (quote: string) => occursIn(text, quote)],
  ])('by %s sees a changed word, a changed order and an empty part', (_, checker) => {
    const check = checker('nya vänorter skall beslutas, bl. a')
    expect(check('nya … skall beslutas')).toBe(true)
    expect(check('vänorter  skall\nbeslutas')).toBe(true)
    for (const quote of [
      'nya vänorter ska beslutas',
      'skall … nya',
      '',
      'nya … ',
      'beslutas, bl.a',
      'beslutas bl. a',
    ])
      expect(check(quote), quote).toBe(false)
  })

  test('knows which fields are verbatim', () => {
    expect(
      resourceNames.flatMap((name) =>
        verbatimFields(resources[name].fields).map((field) => `${name}.${field}`),
      ),
    ).toEqual(
      expect.arrayContaining([
        'goal.wording',
        'decisionRule.wording',
        'consultationResponse.summary',
        'policy.purpose',
        'policy.backgroundPassages.wording',
        'policy.relatedDocuments.note',
      ]),
    )
  })

  test('has a file and digests for every policy of the seed', () => {
    const ids = policySources.map((source) => source.id).toSorted()
    expect(Object.keys(fileOf).toSorted()).toEqual(ids)
    expect(Object.keys(founding).toSorted()).toEqual(ids)
  })
})

const readers = new Map(Object.entries(founding).map(([sourceId, lines]) => [sourceId, readerOf(lines)]))
const byDigests: Check = (sourceId, quote) => readers.get(sourceId)!.has(quote)

describe('the digests of the policies', () => {
  holdsQuotes(byDigests)

  const piece = fc
    .constantFrom(...real.filter(({ quote }) => !quote.includes('…')))
    .chain(({ sourceId, quote }) => {
      const words = normalize(quote).split(' ')
      const index = fc.nat(words.length - 1)
      return fc.record({ sourceId: fc.constant(sourceId), words: fc.constant(words), a: index, b: index })
    })

  test('have every run of words of a quote', () => {
    fc.assert(
      fc.property(piece, ({ sourceId, words, a, b }) =>
        byDigests(sourceId, words.slice(Math.min(a, b), Math.max(a, b) + 1).join(' ')),
      ),
    )
  })

  test('refuse a quote with any word exchanged for any other text, and with two different words swapped', () => {
    fc.assert(
      fc.property(
        piece,
        fc.string({ unit: 'grapheme', minLength: 1 }),
        ({ sourceId, words, a, b }, other) => {
          fc.pre(words.length > 2 && words[a] !== words[b] && !words.includes(normalize(other)))
          fc.pre(normalize(other) !== '' && !other.includes('…'))
          return (
            !byDigests(sourceId, words.with(a, `${words[a]!}${other}x`).join(' ')) &&
            !byDigests(sourceId, words.with(a, words[b]!).with(b, words[a]!).join(' '))
          )
        },
      ),
    )
  })

  test('refuse the parts of a quote in another order', () => {
    const several = real.filter(({ quote }) => quote.includes('…'))
    expect(several.length).toBeGreaterThan(3)
    const reversed = several.map(({ sourceId, quote }) => ({
      sourceId,
      changed: quote.split('…').toReversed().join('…'),
    }))
    expect(reversed.filter(({ sourceId, changed }) => byDigests(sourceId, changed))).toEqual([])
  })
})

const files = Object.entries(fileOf).flatMap(([sourceId, name]) => {
  const file = sharedDocument(`policies/${name}`)
  return file === undefined ? [] : [{ sourceId, text: readFileSync(file, 'utf8') }]
})
const complete = files.length === Object.keys(fileOf).length

describe.skipIf(!complete)(
  `the policies themselves${complete ? '' : ' (skipped: not in ../shared/policies)'}`,
  () => {
    const texts = new Map(files.map(({ sourceId, text }) => [sourceId, normalize(text)]))
    holdsQuotes((sourceId, quote) => occursIn(texts.get(sourceId)!, quote))

    test('are what the digests were made of (updated by -u)', async () => {
      const digests = Object.fromEntries(files.map(({ sourceId, text }) => [sourceId, digestLines(text)]))
      await expect(`${JSON.stringify(digests, null, 2)}\n`).toMatchFileSnapshot('founding-documents.json')
    })
  },
)
