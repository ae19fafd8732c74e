import { parseUncertainDate } from '../../../db/schema/uncertain-date.ts'
import { count, countryName, kilometres, number, percent, wordList } from '../../../widgets/text/format.ts'
import { money } from '../../../widgets/text/format-money.ts'
import { dateInWords, dayInSweden, dayInWords, yearsBetween } from '../../../widgets/text/format-date.ts'
import { equal } from '../helpers/assert.ts'
import '../helpers/page.ts'

const spaces = (text: string) => text.replace(/[\s\u00a0\u202f]/g, ' ')

const dates = [
  ['1978', '1978', '1978'],
  ['2007-01-23', '23 januari 2007', '23 January 2007'],
  ['2007-01', 'januari 2007', 'January 2007'],
  ['198X', '1980-talet', 'the 1980s'],
  ['1989~', 'omkring 1989', 'around 1989'],
  ['1989~/1992~', 'omkring 1989–1992', 'around 1989–1992'],
  ['198X~', 'omkring 1980-talet', 'around the 1980s'],
  ['2012/2015', '2012–2015', '2012–2015'],
  ['[2003..]', 'tidigast 2003', '2003 at the earliest'],
  ['2003/..', 'från 2003', 'from 2003'],
  ['../2015', 'till 2015', 'until 2015'],
  ['2023-09-25/2023-10-01', '25 september 2023 – 1 oktober 2023', '25 September 2023 – 1 October 2023'],
] as const

for (const [edtf, sv, en] of dates) {
  it(`formats ${edtf}`, () => {
    const date = parseUncertainDate(edtf)!
    equal([dateInWords(date, 'sv'), dateInWords(date, 'en')], [sv, en])
  })
}

it('shows an instant as its day in Sweden', () => {
  equal(dayInWords('2026-11-20T23:30:00Z', 'sv'), '21 november 2026')
  equal(dayInSweden('2026-11-20T23:30:00Z'), '2026-11-21')
})

const years = [
  ['1978', '2026-11-21', 48],
  ['1978-11-21', '2026-11-21', 48],
  ['1978-11-22', '2026-11-21', 47],
  ['1978~', '2026-11-21', null],
  ['198X', '2026-11-21', null],
  ['[2003..]', '2026-11-21', null],
] as const

for (const [since, today, expected] of years) {
  it(`counts the years from ${since}`, () => equal(yearsBetween(parseUncertainDate(since), today), expected))
}

it('writes numbers as the language does', () => {
  equal(spaces(number(12345.5, 'sv')), '12 345,5')
  equal(number(12345.5, 'en'), '12,345.5')
  equal(spaces(percent(17.5, 'sv')), '17,5 %')
  equal(kilometres(617, 'sv'), '620\u00a0km')
  equal(count(1, { one: 'nämnd', other: 'nämnder' }, 'sv'), '1\u00a0nämnd')
  const bodies = { one: 'instytucja', few: 'instytucje', other: 'instytucji' }
  equal(
    [1, 3, 5].map((value) => count(value, bodies, 'pl')),
    ['1\u00a0instytucja', '3\u00a0instytucje', '5\u00a0instytucji'],
  )
  equal(count(3, { one: 'body', other: 'bodies' }, 'en'), '3\u00a0bodies')
})

it('formats money with the name of its currency', () => {
  equal(spaces(money({ amount: '125000.00', currency: 'EUR' }, 'sv')), '125 000 euro')
  equal(spaces(money({ amount: '125000.50', currency: 'EUR' }, 'sv')), '125 000,50 euro')
  equal(spaces(money({ amount: '2500000.00', currency: 'SEK' }, 'sv', true)), '2,5 miljoner kronor')
  equal(money({ amount: '1234567.00', currency: 'EUR' }, 'en', true), '1.2 million euros')
})

it('names countries, and shows the code of an unknown one', () => {
  equal([countryName('PL', 'sv'), countryName('PL', 'en')], ['Polen', 'Poland'])
  equal(countryName('QQ', 'sv'), 'QQ')
  equal(countryName('nonsense', 'sv'), 'nonsense')
  equal(wordList(['Alvesta', 'Turnov', 'Lengede'], 'sv'), 'Alvesta, Turnov och Lengede')
})
