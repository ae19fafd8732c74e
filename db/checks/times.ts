import { decision } from '../resources/decision.ts'
import { report, reportKinds, retrospectiveKinds } from '../resources/report.ts'
import { unit } from '../resources/unit.ts'
import type { Label } from '../schema/field.ts'
import { daysOf } from '../schema/kinds/days-of.ts'
import type { DayRange } from '../schema/kinds/kind.ts'
import type { Check, Finding, Records } from './finding.ts'
import { all, one } from './records.ts'

const isRetrospective = (kind: string) => (retrospectiveKinds as readonly string[]).includes(kind)

/** Reports about a year that was handed in, or is said to be, before the year was over. */
export const unfinishedYears: Check = (records, today) =>
  all(records, 'report').flatMap(({ id, kind, year, submittedOn }): Finding[] => {
    if (year === null || submittedOn === null || !isRetrospective(kind)) return []
    const end = `${year}-12-31`
    if (submittedOn >= end && today >= end) return []
    const { sv, en } = reportKinds[kind]
    return [
      {
        check: 'year-not-over',
        resource: report.name,
        id,
        field: 'year',
        ruleId: null,
        certain: true,
        message: {
          sv: `${sv} för ${year} är inlämnad ${submittedOn}, innan året är slut. Rätta året eller dagen`,
          en: `${en} for ${year} was handed in on ${submittedOn}, before the year is over. Correct the year or the day`,
        },
      },
    ]
  })

/** Reports that are said to have been handed in on a day that has not come. */
export const submittedInFuture: Check = (records, today) =>
  all(records, 'report').flatMap(({ id, submittedOn }): Finding[] =>
    submittedOn === null || submittedOn <= today
      ? []
      : [
          {
            check: 'in-the-future',
            resource: report.name,
            id,
            field: 'submittedOn',
            ruleId: null,
            certain: true,
            message: {
              sv: `rapporten är inlämnad ${submittedOn}, en dag som inte har kommit än. Rätta dagen`,
              en: `the report was handed in on ${submittedOn}, a day that has not come yet. Correct the day`,
            },
          },
        ],
  )

/** Decisions of a body, and reports asked of a unit or about a year, at a time when it did not exist. */
export const unitsBeforeOrAfter: Check = (records) => [
  ...all(records, 'decision').flatMap(({ id, bodyUnitId, date }) =>
    outside(records, bodyUnitId, daysOf(decision.fields.date, date), (message) => ({
      resource: decision.name,
      id,
      field: 'date',
      message: {
        sv: `beslutet är daterat ${date!.edtf}, men ${message.sv}. Rätta datumet eller organet`,
        en: `the decision is dated ${date!.edtf}, but ${message.en}. Correct the date or the body`,
      },
    })),
  ),
  ...all(records, 'report').flatMap(({ id, unitId, year, dueOn, submittedOn }) => {
    const due = submittedOn === null ? daysOf(report.fields.dueOn, dueOn) : null
    const asked = outside(records, unitId, due, (message) => ({
      resource: report.name,
      id,
      field: 'dueOn',
      message: {
        sv: `rapporten ska vara inne ${dueOn}, men ${message.sv}. Ange enheten som har tagit över, eller ta bort kravet`,
        en: `the report is due on ${dueOn}, but ${message.en}. State the unit that has taken over, or remove the demand`,
      },
    }))
    if (asked.length > 0 || year === null) return asked
    return outside(records, unitId, { earliest: `${year}-01-01`, latest: `${year}-12-31` }, (message) => ({
      resource: report.name,
      id,
      field: 'year',
      message: {
        sv: `rapporten gäller ${year}, men ${message.sv}. Rätta året eller enheten`,
        en: `the report is about ${year}, but ${message.en}. Correct the year or the unit`,
      },
    }))
  }),
]

function outside(
  records: Records,
  unitId: string | null,
  days: DayRange | null,
  findingOf: (message: Label) => Pick<Finding, 'resource' | 'id' | 'field' | 'message'>,
): Finding[] {
  const body = one(records, 'unit', unitId)
  if (!body || !days) return []
  const since = daysOf(unit.fields.since, body.since)?.earliest
  const until = daysOf(unit.fields.until, body.until)?.latest
  const message =
    since && days.latest !== null && days.latest < since
      ? {
          sv: `${body.name.sv} finns sedan ${body.since!.edtf}`,
          en: `${body.name.en ?? body.name.sv} exists since ${body.since!.edtf}`,
        }
      : until && days.earliest !== null && days.earliest > until
        ? {
            sv: `${body.name.sv} upphörde ${body.until!.edtf}`,
            en: `${body.name.en ?? body.name.sv} ended ${body.until!.edtf}`,
          }
        : null
  return message === null
    ? []
    : [{ check: 'unit-did-not-exist', ruleId: null, certain: true, ...findingOf(message) }]
}
