import { expect, test } from 'vitest'
import { type Binding, bindingOf } from '../../db/derived/binding.ts'
import type { RecordFor } from '../../db/resources/index.ts'
import { parseUncertainDate } from '../../db/schema/uncertain-date.ts'

type Source = Parameters<typeof bindingOf>[0]
const of = (
  status: RecordFor<'policy'>['status'],
  validFrom: string | null = null,
  documentDate: string | null = null,
  validTo: string | null = null,
): Source => ({
  status,
  validFrom,
  validTo,
  documentDate: documentDate === null ? null : parseUncertainDate(documentDate),
})
const inYear = (year: number) => ({ earliest: `${year}-01-01`, latest: `${year}-12-31` })
const on = (day: string) => ({ earliest: day, latest: day })

test.each<[string, Source, Parameters<typeof bindingOf>[1], Binding['applied'], boolean?]>([
  ['of an adopted policy binds from its first day', of('adopted', '2020-05-01'), on('2020-05-01'), 'yes'],
  ['did not bind the day before', of('adopted', '2020-05-01'), on('2020-04-30'), 'not-yet'],
  [
    'may have bound in the year in which its policy came',
    of('adopted', '2020-05-01'),
    inYear(2020),
    'unknown',
  ],
  ['binds the years after', of('adopted', '2020-05-01'), inYear(2021), 'yes'],
  [
    'counts from the document’s date where no first day is known',
    of('adopted', null, '2012'),
    inYear(2013),
    'yes',
  ],
  [
    'counts from the last day that the date can mean',
    of('adopted', null, '2012'),
    on('2012-06-01'),
    'unknown',
  ],
  ['is not known to bind without a date of the policy', of('adopted'), inYear(2021), 'unknown'],
  ['is not known to bind what has no day', of('adopted', '2020-05-01'), null, 'unknown'],
  ['of a policy of unknown status is counted by its dates', of(null, '2020-05-01'), inYear(2021), 'yes'],
  ['without a policy is not known to bind', undefined, inYear(2021), 'unknown'],
  [
    'of a proposal is told apart, whatever its dates',
    of('proposed', null, '2010-04-06'),
    inYear(2021),
    'yes',
    true,
  ],
  [
    'of a proposal did not even exist before it',
    of('proposed', null, '2010-04-06'),
    inYear(2009),
    'not-yet',
    true,
  ],
  ['of a replaced policy is over', of('replaced', '2009-07-01'), inYear(2015), 'replaced'],
  [
    'of a replaced policy bound until its last day',
    of('replaced', '2009-07-01', null, '2022-06-30'),
    on('2022-06-30'),
    'yes',
  ],
  [
    'of a replaced policy is over after it',
    of('replaced', '2009-07-01', null, '2022-06-30'),
    on('2022-07-01'),
    'replaced',
  ],
  [
    'of a policy replaced in the year may have bound in it',
    of('replaced', '2009-07-01', null, '2022-06-30'),
    inYear(2022),
    'unknown',
  ],
  [
    'of a replaced policy did not bind before it',
    of('replaced', '2009-07-01', null, '2022-06-30'),
    inYear(2008),
    'not-yet',
  ],
  [
    'of a replaced policy is over where nothing is known of when',
    of('replaced', '2009-07-01', null, '2022-06-30'),
    null,
    'replaced',
  ],
])('a rule %s', (_, source, done, applied, isProposed = false) => {
  expect(bindingOf(source, done)).toEqual({ applied, isProposed })
})
