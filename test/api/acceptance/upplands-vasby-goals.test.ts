import { expect, test } from 'vitest'
import { getList, getRecord, type Json } from '../../helpers/api.ts'

// Rows V5–V12: the goals, indicators, priority areas and suggested activities of Upplands Väsby's policy.

const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id)
const quotesOf = (record: { readonly sources: readonly { readonly quote: string | null }[] }) =>
  record.sources.map((source) => source.quote)

test('V5: goals hang under the council’s goal and direction, with the plan and its period', async () => {
  expect(await getRecord('goals/0114-tillvaxt')).toMatchObject({
    steeringPlan: 'Flerårsplan med budget 2010-2012',
    period: '2010–2012',
    parentId: null,
  })
  const underGrowth = await getList('goals?parent=0114-tillvaxt')
  expect(idsOf(underGrowth.data)).toEqual(['0114-starka-resultaten'])
  const direction = await getRecord('goals/0114-okad-internationalisering')
  expect(direction).toMatchObject({ kind: 'direction', wording: { sv: 'ökad internationalisering' } })
  const underDirection = await getList('goals?parent=0114-okad-internationalisering&limit=500')
  expect(underDirection.data).toHaveLength(8)
  expect((await getRecord('policies/0114-policy')).relatedDocuments).toEqual([
    { title: 'Flerårsplan med budget 2010-2012', relation: 'parent' },
  ])
})

test('V6: directions, overall goals, purposes and assignments are distinguished, and what is to be measured shows', async () => {
  const { data } = await getList('goals?policy=0114-policy&limit=500')
  const counted: Record<string, number> = {}
  for (const goal of data) counted[goal.kind] = (counted[goal.kind] ?? 0) + 1
  expect(counted).toEqual({ direction: 1, overall: 7, purpose: 1, goal: 2, assignment: 4 })
  const measured = await getList('goals?policy=0114-policy&measured=true')
  expect(idsOf(measured.data).toSorted()).toEqual(['0114-elever', '0114-verksamhetsplan'])
  const assignments = await getList('goals?policy=0114-policy&kind=assignment')
  expect(assignments.data.every((goal: Json) => goal.measured === false)).toBe(true)
})

test('V7: every unit’s yearly plan is a measurable goal with the target 100 per cent, not yet measured', async () => {
  const goal = await getRecord('goals/0114-verksamhetsplan')
  expect(goal.measured).toBe(true)
  expect(goal.indicators).toMatchObject([
    {
      id: '0114-verksamhetsplaner',
      unit: 'percent',
      target: 100,
      targetPeriod: 'Varje år',
      cohort: { sv: 'Varje nämnd, styrelse, kontor och enhet i kommunen' },
      definedBy: 'Utblicks redaktion, efter policyns ordalydelse',
      measurements: [],
    },
  ])
  const rules = await getList('decision-rules?policy=0114-policy&matter=operating-plan')
  expect(rules.data).toMatchObject([{ act: 'reports', force: 'must', interval: 'yearly', unitId: null }])
  const plans = await getList('reports?municipality=0114&kind=plan')
  expect(plans.data).toMatchObject([{ unitId: null, year: null, submittedOn: null }])
})

test('V8: two pupil indicators with cohort and geography, target 100 per cent, and no value instead of zero', async () => {
  const { data } = await getList('indicators?goal=0114-elever&sort=id')
  expect(data).toMatchObject([
    {
      id: '0114-europeisk-kontakt',
      target: 100,
      cohort: { sv: 'Alla elever på gymnasienivå' },
      geography: { sv: 'Minst ett annat europeiskt land' },
      measurements: [],
    },
    {
      id: '0114-nordisk-kontakt',
      target: 100,
      cohort: { sv: 'Alla elever i grundskolan' },
      geography: { sv: 'Ett annat nordiskt land' },
      measurements: [],
    },
  ])
  expect((await getList('measurements?municipality=0114')).data).toEqual([])
})

test('V9: qualitative goals are in their own words, with no indicator and no invented progress', async () => {
  const wordings = {
    '0114-mervarde': 'mervärde för medborgare och företag',
    '0114-stockholmsregionen': 'aktiv partner inom ramen för Stockholmsregionens europaarbete',
    '0114-prioriterade-omraden': 'motverkar antidemokratiska intressen',
    '0114-fler-kontakter': 'ta fler internationella kontakter',
  }
  for (const [id, words] of Object.entries(wordings)) {
    const goal = await getRecord(`goals/${id}`)
    expect(goal.wording.sv).toContain(words)
    expect(quotesOf(goal)).toEqual([goal.wording.sv])
    expect(goal).toMatchObject({ measured: false, narrative: null, indicators: [] })
  }
})

test('V10: international seminars as host and as co-host, their places, and the municipality’s tagline', async () => {
  const { data } = await getList('activities?municipality=0114&type=seminar&sort=id')
  expect(data.map((activity: Json) => activity.hostRole)).toEqual(['host', 'co-host'])
  for (const activity of data) {
    expect(activity).toMatchObject({ status: 'suggested', date: null, goalIds: ['0114-seminarier'] })
    expect(activity.place).toBe('Upplands Väsby, Bryssel eller ett annat EU-land')
  }
  expect((await getRecord('municipalities/0114')).tagline).toBe('där färgstarka människor möts')
})

test('V11: four priority areas, in order, which goals can be filtered by', async () => {
  const { data } = await getList('priority-areas?policy=0114-policy&sort=position')
  expect(data.map((area: Json) => area.title.sv)).toEqual([
    'Livslångt lärande',
    'Sociala frågor',
    'Arbete och hållbar tillväxt',
    'Hållbar stadsutveckling',
  ])
  for (const area of data)
    expect(idsOf((await getList(`goals?priorityArea=${area.id}`)).data)).toEqual([
      '0114-prioriterade-omraden',
    ])
})

test('V12: the nine priorities are published as suggested activities, in the policy’s words', async () => {
  const { data } = await getList('activities?municipality=0114&status=suggested&limit=500')
  const priorities = data
    .filter((activity: Json) => activity.sources[0].place.startsWith('Prioriteringar, punkt '))
    .toSorted((a: Json, b: Json) => a.sources[0].place.localeCompare(b.sources[0].place))
  expect(priorities.map((activity: Json) => activity.type)).toEqual([
    'networking',
    'language-studies',
    'contacts',
    'training',
    'contacts',
    'contacts',
    'staff-exchange',
    'project-work',
    'contacts',
  ])
  expect(priorities[2].title.sv).toContain('Väsbybor av svensk och utländsk härkomst')
  expect(priorities[7].title.sv).toContain('EU:s fonder och program')
  expect(priorities[1].audience).toEqual(['staff', 'elected-representatives'])
})
