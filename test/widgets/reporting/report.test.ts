import { stateOf } from '../../../db/resources/report-state.ts'
import { daysLate } from '../../../widgets/records/report.ts'
import { equal } from '../helpers/assert.ts'
import { report } from './fixtures.ts'

const today = '2026-11-21'

for (const [what, dueOn, submittedOn, state] of [
  ['that came before its last day is in time', '2026-01-31', '2026-01-30', 'onTime'],
  ['that came on its last day is in time', '2026-01-31', '2026-01-31', 'onTime'],
  ['that came the day after is late', '2026-01-31', '2026-02-01', 'late'],
  ['that came before a last day to come is in time', '2027-01-31', '2026-11-01', 'onTime'],
  ['that has not come the day before is not due', '2026-11-22', null, 'upcoming'],
  ['that has not come on its last day is not due', '2026-11-21', null, 'upcoming'],
  ['that has not come the day after is overdue', '2026-11-20', null, 'overdue'],
  ['that came, nobody knows when it was due, has come', null, '2026-02-01', 'submitted'],
  ['of which neither day is known is unknown, never late', null, null, 'unknown'],
] as const)
  it(`a report ${what}`, () => {
    equal(stateOf({ dueOn, submittedOn }, today), state)
  })

it('days late are whole days, also over a leap day', () => {
  equal(daysLate(report(null, 2023, '2024-02-15', '2024-04-09')), 54)
  equal(daysLate(report(null, 2026, '2026-01-31', '2026-02-01')), 1)
})
