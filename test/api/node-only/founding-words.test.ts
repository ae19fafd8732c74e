import { expect, test } from 'vitest'
import { resources, type ResourceName } from '../../../db/resources/index.ts'
import { quotes, verbatimTexts } from '../../db/founding-quotes.ts'
import { textOf } from '../../helpers/page.ts'

// What the seed takes word for word out of the founding policies is read on the page of its record, so that a
// sentence that is carried (test/db/demands.test.ts) is also shown.

/** Words alone: a page has its own quotation marks, and makes lists of what begins with a hyphen. */
const wordsOf = (text: string) =>
  ` ${text
    .replaceAll(/&#?\w+;/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

const texts = [
  ...quotes.map(({ where, quote }) => ({ where, text: quote })),
  ...verbatimTexts.map(({ where, text }) => ({ where, text })),
]
/** The page of a municipality has no quotes of its own: it shows the tagline that it cites. */
const withQuotes = texts.filter(({ where }) => !where.startsWith('municipality '))
const recordOf = (where: string) => where.split(' ').slice(0, 2).join(' ')
const records = [...new Set(withQuotes.map(({ where }) => recordOf(where)))]

test.each(records)('%s shows the words of its policy', async (record) => {
  const [name, id] = record.split(' ') as [ResourceName, string]
  const page = wordsOf(await textOf(`${resources[name].path}/${id}?lang=sv`))
  const lost = withQuotes.filter(
    ({ where, text }) => recordOf(where) === record && !page.includes(wordsOf(text)),
  )
  expect(lost).toEqual([])
})
