import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { sharedDocument } from '../helpers/programs.ts'
import demands from './demands.json' with { type: 'json' }
import { digestLines, type Passage, readerOf } from './founding-documents.ts'
import founding from './founding-documents.json' with { type: 'json' }
import { fileOf, places, quotes, verbatimTexts } from './founding-quotes.ts'

// Every sentence of the founding policies is carried by a record: as a quote, in a field with the policy's own
// words, or as the heading that a record stands under. The list of sentences is in ../shared and not part of the
// project. What is kept of it (demands.json) is where each sentence stands: its first and last token in the digests
// of the policy (founding-documents.json), so that a lost quote is seen also where neither is at hand.

interface Demand {
  readonly document: string
  readonly number: string
  readonly place: string
  readonly quote: string
  readonly note: string
}
const file = sharedDocument('findings/demands.csv')
const rows: readonly Demand[] =
  file === undefined ? [] : parse(readFileSync(file, 'utf8'), { columns: true, bom: true })

const encode = ([first, last]: Passage) => `${first}-${last}`
const decode = (passage: string) => passage.split('-').map(Number) as unknown as Passage
const covers = ([first, last]: Passage, [from, to]: Passage) => first <= from && to <= last

const sourceIds = Object.keys(fileOf)
const readers = new Map(Object.entries(founding).map(([sourceId, lines]) => [sourceId, readerOf(lines)]))
const rowsOf = (sourceId: string) => rows.filter(({ document }) => fileOf[sourceId]!.startsWith(document))

/** Where the rows of a policy stand. They are in the document's order, which tells equal words apart. */
function passagesOf(sourceId: string): Readonly<Record<string, string>> {
  let from = 0
  return Object.fromEntries(
    rowsOf(sourceId).map(({ number, quote }) => {
      const passages = readers.get(sourceId)!.passages(quote)
      const passage = passages.find(([first]) => first >= from) ?? passages[0]
      if (passage === undefined) throw new Error(`${number} is not in the policy: ${quote}`)
      from = passage[0]
      return [number, encode(passage)]
    }),
  )
}

/** Every passage that the seed has of a policy. */
function carriedOf(sourceId: string): readonly Passage[] {
  const texts = [
    ...quotes.filter((quote) => quote.sourceId === sourceId).map(({ quote }) => quote),
    ...verbatimTexts.filter(({ from }) => from.includes(sourceId)).map(({ text }) => text),
    ...places.filter((place) => place.sourceId === sourceId).map(({ heading }) => heading),
  ]
  return [...new Set(texts)].flatMap((text) => readers.get(sourceId)!.passages(text))
}

/** What a failure says: the sentence and what is to be done, where the list is at hand. */
function describeDemand(number: string, passage: string): string {
  const row = rows.find((demand) => demand.number === number)
  if (row === undefined) return `${number}: tokens ${passage}`
  return `${number} ${row.place}: ${row.quote} ${row.note.match(/-> .*/s)?.[0] ?? ''}`.trim()
}

describe('the demands of the policies', () => {
  test('are listed for every policy', () => {
    expect(Object.keys(demands)).toEqual(sourceIds)
    for (const [sourceId, listed] of Object.entries(demands))
      expect(Object.keys(listed).length, sourceId).toBeGreaterThan(0)
  })

  test.each(sourceIds)('are carried by the records: %s', (sourceId) => {
    const carried = carriedOf(sourceId)
    const lost = Object.entries(demands[sourceId as keyof typeof demands]).filter(
      ([, passage]) => !carried.some((text) => covers(text, decode(passage))),
    )
    const told = lost.map(([number, passage]) => describeDemand(number, passage))
    expect(told).toEqual([])
  })

  test('are not carried by a part of the sentence, by other words, or by an elision', () => {
    const reader = readerOf(digestLines('Mål\n- Alla elever ska resa.\nAlla elever ska läsa.\n'))
    const [demand] = reader.passages('Alla elever ska resa.')
    const carries = (text: string) => reader.passages(text).some((passage) => covers(passage, demand!))
    for (const text of ['Alla elever ska resa.', 'Mål Alla elever ska resa. Alla'])
      expect(carries(text)).toBe(true)
    for (const text of ['Alla elever ska resa', 'Alla elever ska läsa.', 'Alla … ska resa.', 'Mål', ''])
      expect(carries(text), text).toBe(false)
  })

  test.skipIf(file === undefined)(
    `stand where demands.json says, by the list itself (updated by -u)${file === undefined ? ' (skipped: not in ../shared/findings)' : ''}`,
    async () => {
      expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length)
      const stand = Object.fromEntries(sourceIds.map((sourceId) => [sourceId, passagesOf(sourceId)]))
      expect(Object.values(stand).flatMap(Object.keys).length).toBe(rows.length)
      await expect(`${JSON.stringify(stand, null, 2)}\n`).toMatchFileSnapshot('demands.json')
    },
  )
})
