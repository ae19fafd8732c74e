import { envelope } from '../helpers/api.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { allInside, fixture, inside, textOf } from '../helpers/page.ts'
import { onlySwedish, swedishIn } from '../helpers/swedish.ts'
import type { IntlGoals } from '../../../widgets/goals/intl-goals.ts'
import { goal, goals, measurement, plans, policy } from './fixtures.ts'
import { article } from './show.ts'

async function bothLanguages(records = goals) {
  const page = fixture<HTMLElement>(
    '<div><intl-goals></intl-goals><div lang="en"><intl-goals></intl-goals></div></div>',
  )
  const [sv, en] = [...page.querySelectorAll<IntlGoals>('intl-goals')] as [IntlGoals, IntlGoals]
  for (const el of [sv, en]) el.data = envelope(records)
  await Promise.all([sv.updateComplete, en.updateComplete])
  return { sv, en }
}

it('speaks Swedish and English on the same page', async () => {
  const { sv, en } = await bothLanguages()
  includes(textOf(sv), 'Mål för det internationella arbetet')
  includes(
    textOf(sv),
    'Mål: 2 Inriktning: 1 Syfte: 1 Uppdrag: 1 2 har mätts 1 av 2 målvärden har nåtts 1 har inte mätts än 2 går inte att mäta i siffror',
  )
  includes(textOf(en), 'Goals for international work')
  includes(
    textOf(en),
    'Goal: 2 Direction: 1 Purpose: 1 Assignment: 1 2 measured 1 of 2 targets reached 1 not measured yet 2 cannot be measured in figures',
  )
  includes(
    article(en, 'planer'),
    '37.5 percentage points from the target: 100% (2026). Up since 2022, when it was 0%.',
  )
  includes(
    article(en, 'flyg'),
    'Target reached at the latest measurement: at most 25% (school year 2029/2030). Down since school year 2019/2020, when it was 78.4%.',
  )
  includes(article(en, 'elever'), 'not measured Target: 100% (varje år).')
  includes(article(en, 'elever'), 'How it is counted Definition')
  includes(article(en, 'planer'), '2024 not measured: The survey was cancelled.')
  includes(article(en, 'planer'), 'Work towards the goal: 2 projects and 1 activity')
  includes(
    textOf(en),
    'The register has no information on the progress of one of the goals. The register shows no work towards 4 of the goals.',
  )
  includes(
    inside(en, '#planer svg').getAttribute('aria-label')!,
    'Committees with international work: 2022 0%',
  )
})

it('states reached targets in English for none or one', async () => {
  const of = (id: string, value: number) =>
    goal(id, { indicators: [{ ...plans, id, measurements: [measurement('2025', value)] }] })
  const figuresOf = async (...values: number[]) => {
    const { en } = await bothLanguages([goal('x'), ...values.map((value, index) => of(`g${index}`, value))])
    return textOf(inside(en, '.figures'))
  }
  includes(await figuresOf(1, 2), 'none of 2 targets reached')
  includes(await figuresOf(100), '1 target, reached')
  includes(await figuresOf(1), '1 target, not reached')
})

it('marks a translation, with the original wording', async () => {
  const { en } = await bothLanguages()
  includes(article(en, 'planer'), 'The goal planer Translated from Swedish Målet planer')
  equal(inside(en, '#planer q').lang, 'sv')
  equal(allInside(en, '#planer blockquote q').length, 0)
})

it('marks what is only in Swedish', async () => {
  const { en } = await bothLanguages([goal('x', { wording: { sv: 'Ord' }, steeringPlan: 'Vision 2035' })])
  equal(inside(en, '#x .wording bdi').lang, 'sv')
  equal(textOf(inside(en, '#x blockquote q')), 'Ord')
  equal(inside(en, '#x .about bdi').lang, 'sv')
})

it('leaves no Swedish text on an English page unmarked', async () => {
  const ofUnit = measurement('2025', 50, { unitId: '0764-svenska-namnden' })
  const whole = goal('x', {
    period: 'Mandatperioden',
    steeringPlan: 'Visionen',
    measured: true,
    priorityAreas: [{ id: 'p', title: { sv: 'Lärande' } }],
    indicators: [{ ...plans, measurements: [...plans.measurements, ofUnit], targetPeriod: 'Varje år' }],
  })
  const el = fixture('<intl-goals lang="en"></intl-goals>')
  el.data = {
    records: envelope(onlySwedish([...goals, whole])),
    policies: envelope(onlySwedish([policy('adopted')])),
    units: envelope([]),
  }
  await el.updateComplete
  const { marked, unmarked } = swedishIn(el)
  equal(unmarked, [])
  ok(marked.length > 30, `${marked.length} texts`)
})
