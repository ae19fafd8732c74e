import { expect, test } from 'vitest'
import { getList, getRecord, type Json } from '../../helpers/api.ts'
import { textOf } from '../../helpers/page.ts'

// Rows V5–V12: the goals, indicators, priority areas and suggested activities of Upplands Väsby's policy.

const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id)
const quotesOf = (record: { readonly sources: readonly { readonly quote: string | null }[] }) =>
  record.sources.map((source) => source.quote)

test('V5: the council’s goal and the direction are goals of other documents, and nothing else hangs under them', async () => {
  expect(await getRecord('goals/0114-tillvaxt')).toMatchObject({
    kind: 'other-document',
    steeringPlan: 'Flerårsplan med budget 2010-2012',
    period: '2010–2012',
    parentId: null,
  })
  const direction = await getRecord('goals/0114-okad-internationalisering')
  expect(direction).toMatchObject({ kind: 'other-document', steeringPlan: null, period: null })
  expect(direction.wording.sv).toMatch(
    /ökad internationalisering – är det en politisk vilja att .* världen\.$/,
  )
  // The document gives the period to the plan, not to its own purpose.
  expect(await getRecord('goals/0114-starka-resultaten')).toMatchObject({
    kind: 'purpose',
    parentId: '0114-tillvaxt',
    steeringPlan: null,
    period: null,
  })
  const { data } = await getList('goals?policy=0114-policy&limit=500')
  const under = data.filter((goal: Json) => goal.parentId !== null)
  expect(idsOf(under)).toEqual(['0114-starka-resultaten'])
  for (const id of ['0114-tillvaxt', '0114-okad-internationalisering'])
    expect(await textOf(`goals/${id}`)).toContain('Mål i ett annat dokument')
  expect((await getRecord('policies/0114-policy')).relatedDocuments).toEqual([
    { title: 'Flerårsplan med budget 2010-2012', relation: 'parent', note: null },
  ])
})

test('V6: one goal, seven ambitions, a purpose and assignments are told apart, and what is to be measured shows', async () => {
  const { data } = await getList('goals?policy=0114-policy&sort=position&limit=500')
  const counted: Record<string, number> = {}
  for (const goal of data) counted[goal.kind] = (counted[goal.kind] ?? 0) + 1
  expect(counted).toEqual({ goal: 1, ambition: 7, purpose: 1, assignment: 13, 'other-document': 2 })
  expect(data.map((goal: Json) => goal.position)).toEqual(data.map((_: Json, i: number) => i + 1))
  const ambitions = data.filter((goal: Json) => goal.kind === 'ambition')
  for (const { id, leadIn } of ambitions) {
    expect(leadIn.sv).toBe('Syftet och de övergripande ambitionerna med det internationella arbetet är:')
    const text = await textOf(`goals/${id}`)
    expect(text).toContain('Syfte och övergripande ambition')
    expect(text).toContain(leadIn.sv)
  }
  const page = await textOf('municipalities/0114')
  expect(page).toMatch(
    /Mål: 1 +Syfte och övergripande ambition: 7 +Syfte: 1 +Uppdrag: 13 +Mål i ett annat dokument: 2 /,
  )
  expect(page).toContain('Målen står i ett förslag. Registret visar inte att det är antaget.')
  expect(page).toContain(data.find(({ kind }: Json) => kind === 'goal').wording.sv)
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
  const rules = await getList('decision-rules?policy=0114-policy&matter=operating-plan&sort=id')
  expect(rules.data).toMatchObject([
    {
      act: 'works-with',
      actor: { sv: 'Respektive nämnd, kontor, enhet och kommunala bolag' },
      force: 'must',
    },
    { act: 'reports', force: 'must', interval: 'yearly', unitId: null },
  ])
  const plans = await getList('reports?municipality=0114&kind=plan')
  expect(plans.data).toMatchObject([
    { actor: { sv: 'Varje nämnd, styrelse, kontor och enhet' }, unitId: null, year: null, submittedOn: null },
  ])
  expect(await textOf('reports/0114-krav-verksamhetsplan')).toContain(
    'Varje nämnd, styrelse, kontor och enhet',
  )
  expect(await textOf('goals/0114-verksamhetsplan')).toContain(goal.wording.sv)
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
  for (const { id, geography } of data) {
    const text = await textOf(`indicators/${id}`)
    expect(text).toContain(geography.sv)
    expect(text).not.toMatch(/\b0 procent|\b0 %/)
  }
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
    expect(goal).toMatchObject({ measured: false, narrative: null, indicators: [], parentId: null })
    expect(await textOf(`goals/${id}`)).toContain(goal.wording.sv)
  }
  // "kommunens kontor, enheter och bolag samt kommunens näringsliv och kommuninvånare"
  expect((await getRecord('goals/0114-fler-kontakter')).groups).toEqual(['staff', 'businesses', 'residents'])
})

test('V9: what the municipality is to do is told as assignments, word for word', async () => {
  const assignments = {
    '0114-malinriktat': 'målinriktat med fokus på utveckling och innovation',
    '0114-ska-skapa-mervarde': 'ska skapa mervärde för medborgare och företag i Upplands Väsby',
    '0114-mangfald': 'Språklig och kulturell mångfald',
    '0114-oppenhet-och-nyfikenhet': 'öppenhet och nyfikenhet',
  }
  for (const [id, words] of Object.entries(assignments)) {
    const goal = await getRecord(`goals/${id}`)
    expect(goal).toMatchObject({ kind: 'assignment', wording: { sv: expect.stringContaining(words) } })
    expect(quotesOf(goal)).toEqual([goal.wording.sv])
    expect(await textOf(`goals/${id}`)).toContain(words)
  }
})

test('V10: international seminars as host and as co-host, their places, and the municipality’s tagline', async () => {
  const { data } = await getList('activities?municipality=0114&type=seminar&sort=id')
  expect(data.map((activity: Json) => activity.hostRole)).toEqual(['host', 'co-host'])
  for (const activity of data) {
    expect(activity).toMatchObject({ status: 'suggested', date: null, goalIds: ['0114-seminarier'] })
    expect(activity.place).toBe('Upplands Väsby, Bryssel eller ett annat EU-land')
    expect(await textOf(`activities/${activity.id}`)).toContain(activity.place)
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
  const demands: Readonly<Record<string, string>> = {
    '0114-livslangt-larande': '0114-hog-kunskapsniva',
    '0114-arbete-och-hallbar-tillvaxt': '0114-prioritera-samarbete',
  }
  for (const { id, description } of data) {
    expect(idsOf((await getList(`goals?priorityArea=${id}&sort=position`)).data)).toEqual(
      ['0114-prioriterade-omraden', demands[id]].filter(Boolean),
    )
    expect(await textOf(`priority-areas/${id}`)).toContain(description.sv)
  }
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
  for (const { id, leadIn, title } of priorities) {
    expect(leadIn.sv).toBe('Prioriteringar (Exempel på vad enheter och kontor kan göra eller fortsätta med)')
    const text = await textOf(`activities/${id}`)
    expect(text).toContain(leadIn.sv)
    expect(text).toContain(title.sv)
  }
  // Two bullets say more than their title.
  expect(priorities[4].description.sv).toMatch(/^Kontakter med .* för att göra den ännu bättre\.$/)
  expect(priorities[7].description.sv).toMatch(/^Skaffa god .* förnya den egna verksamheten\.$/)
  expect(await getRecord('goals/0114-naturlig-del')).toMatchObject({ kind: 'assignment' })
})
