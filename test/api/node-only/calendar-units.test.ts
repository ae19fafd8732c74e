import { expect, test } from 'vitest'
import { answerOfSmallRegister } from '../../helpers/small-register.ts'

const unit = { kind: 'committee' as const }
const report = { kind: 'operations-report' as const, year: 2026, dueOn: '2027-02-15' }

test('what a unit owes after its end is cancelled in the calendar, with why', async () => {
  const calendar = await answerOfSmallRegister(
    {
      unit: [
        { ...unit, id: '9999-a', name: { sv: 'Nämnden kvar' } },
        { ...unit, id: '9999-b', name: { sv: 'Nämnden borta' }, until: '2026-06-30' },
        { ...unit, id: '9999-c', name: { sv: 'Nämnden lämnade' }, until: '2026-06-30' },
      ],
      report: [
        { ...report, id: '9999-ra', unitId: '9999-a' },
        { ...report, id: '9999-rb', unitId: '9999-b' },
        { ...report, id: '9999-rc', unitId: '9999-c', submittedOn: '2026-06-15' },
      ],
    },
    '2026-11-30',
    { path: 'feeds/calendar?lang=sv', accept: 'text/calendar' },
  )
  const events = calendar.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1)
  const [kept, gone, handedIn] = ['ra', 'rb', 'rc'].map((id) =>
    events.find((event) => event.includes(`/reports/9999-${id}`))!,
  )
  expect(gone).toContain('STATUS:CANCELLED')
  expect(gone).toContain('Enheten upphörde 30 juni 2026')
  for (const event of [kept, handedIn]) {
    expect(event).toContain('Ska vara inne: Verksamhetsberättelse 2026')
    expect(event).not.toContain('CANCELLED')
    expect(event).not.toContain('upphörde')
  }
})
