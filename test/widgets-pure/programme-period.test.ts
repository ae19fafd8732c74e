import { expect, test } from 'vitest'
import { resourceOf } from '../../db/resources/index.ts'
import { nameOf } from '../../db/schema/record-name.ts'
import { programmePeriod } from '../../widgets/records/programme.ts'

test.each([
  { periodStart: 2021, periodEnd: 2027 },
  { periodStart: 2021, periodEnd: null },
  { periodStart: null, periodEnd: null },
])('widgets name a programme as the API does: %j', (period) => {
  const programme = { id: 'x', title: { sv: 'Erasmus+', en: 'Erasmus+' }, ...period }
  expect(nameOf(resourceOf('programme')!, programme).sv).toBe(`Erasmus+${programmePeriod(programme)}`)
})
