import { describe, expect, test } from 'vitest'
import { fromMinorUnits, toMinorUnits } from '../../db/schema/kinds/money.ts'
import { sortKey } from '../../db/schema/sort-key.ts'
import { parseUncertainDate } from '../../db/schema/uncertain-date.ts'

describe('an uncertain date', () => {
  test.each([
    ['2007-01-23', '2007-01-23', '2007-01-23', 'day', false],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', false],
    ['1978', '1978-01-01', '1978-12-31', 'year', false],
    ['198X', '1980-01-01', '1989-12-31', 'decade', false],
    ['1989~', '1989-01-01', '1989-12-31', 'year', true],
    ['1985~/1994~', '1985-01-01', '1994-12-31', 'interval', true],
    ['2012/2015', '2012-01-01', '2015-12-31', 'interval', false],
    ['../2015', null, '2015-12-31', 'interval', false],
    ['[2003..]', '2003-01-01', null, 'interval', true],
  ])('%s means %s to %s', (edtf, earliest, latest, precision, approximate) => {
    expect(parseUncertainDate(edtf)).toEqual({ edtf, earliest, latest, precision, approximate })
  })

  test.each([
    '',
    '78',
    '2024-02-30',
    '2024-13',
    '198X-01',
    '2015/2012',
    '1/2/3',
    '../..',
    '[..]',
    'circa 1989',
    ' 1978',
  ])('"%s" is none', (text) => expect(parseUncertainDate(text)).toBeNull())
})

describe('money', () => {
  test.each([
    ['0', 0],
    ['125000.5', 12500050],
    ['125000.50', 12500050],
    ['-0.05', -5],
    ['2500000.00', 250000000],
  ])('%s is %d in whole minor units', (amount, minor) => expect(toMinorUnits(amount)).toBe(minor))

  test.each(['', '1,5', '1.234', '1e3', 'NaN', ' 1', '1.'])('"%s" is no amount', (text) =>
    expect(toMinorUnits(text)).toBeNull(),
  )

  test('comes back from minor units with two decimals', () => {
    for (const minor of [0, 5, -5, 100, 12500050]) expect(toMinorUnits(fromMinorUnits(minor))).toBe(minor)
    expect(fromMinorUnits(-5)).toBe('-0.05')
  })
})

test('sort keys order Swedish names as a Swedish reader does', () => {
  const names = [
    'Örebro',
    'Åmål',
    'Ängelholm',
    'Zorn',
    'alvesta',
    'Ödeshög',
    'Cēsis',
    'Česká',
    'Upplands-Bro',
    'Upplands Väsby',
    'Jõgeva',
  ]
  const compare = new Intl.Collator('sv', { ignorePunctuation: false }).compare
  const bySortKey = names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const outer = (list: string[]) => list.filter((n) => /^[ÅÄÖZa]/.test(n))
  expect(outer(bySortKey)).toEqual(outer(names.toSorted(compare)))
  expect(bySortKey.at(-1)).toBe('Örebro')
})
