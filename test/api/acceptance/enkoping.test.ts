import { expect, test } from 'vitest'
import { getList, getRecord, type Json } from '../../helpers/api.ts'
import { textOf } from '../../helpers/page.ts'

const list = async (path: string): Promise<Json[]> => (await getList(path)).data

const NINE_GOALS = [
  'Bidrar genom sitt internationella arbete till en fredlig och demokratisk utveckling i världen.',
  'Deltar i internationellt finansierade projekt och utbyten av god kvalitet, exempelvis via EU.',
  'Stimulerar fortsatt internationalisering av det lokala näringslivet bland annat genom samarbetet inom Stockholm Business Alliance.',
  'Uppmuntrar ett internationellt perspektiv i undervisning för barn och unga och inom vuxenundervisning.',
  'Positionerar sig som en internationellt aktiv kommun och stärker den egna konkurrenskraften.',
  'Sprider kunskap och erfarenheter gällande hållbar utveckling.',
  'Är en omvärldsorienterad kommun med kännedom om vad som pågår i EU och i övriga världen av intresse för de egna verksamheterna.',
  'Finansieringsmöjligheter som det internationella arbetet och EU erbjuder tas tillvara i kommunens utvecklingsarbete.',
  'Har ett aktivt vänortsarbete som utvecklas i riktning mot ett ökat erfarenhetsutbyte och ett mer projektorienterat arbetssätt.',
]

test('E1: the fields left blank on the form are null; the case number is there', async () => {
  const policy = await getRecord('policies/0381-policy')
  expect(policy).toMatchObject({
    registrationNumber: 'KS2013/520',
    documentType: null,
    decidedBy: null,
    validFrom: null,
    validTo: null,
    replaces: null,
    appliesTo: null,
    responsibleFunction: null,
    revised: null,
    status: null,
    documentDate: null,
    decisionIds: null,
    signatoryRole: 'Kommunchef',
  })
  const page = await textOf('policies/0381-policy')
  expect(page).toContain('KS2013/520')
  expect(page).toMatch(/Inget i registret visar att|uppgift saknas/i)
  expect(page).toContain(
    'Det framgår inte om dokumentet är antaget. På lätt svenska Kommunen vill bidra till fred',
  )
})

test('E1: what only describes is kept verbatim as background', async () => {
  const { backgroundPassages } = await getRecord('policies/0381-policy')
  expect(backgroundPassages.map(({ place }: Json) => place)).toEqual(
    [1, 2, 3, 4].map((paragraph) => `Bakgrund, stycke ${paragraph}`),
  )
  expect(await textOf('policies/0381-policy')).toContain(
    'Förståelse för andra kulturer hjälper till att förebygga främlingsfientlighet',
  )
})

test('E2: nine goals and three purposes; the vision stands in another document and is not counted', async () => {
  const kinds = (await list('goals?policy=0381-policy&limit=500')).map(({ kind }) => kind)
  expect(kinds.toSorted()).toEqual([
    ...Array.from({ length: 5 }, () => 'assignment'),
    ...Array.from({ length: 9 }, () => 'goal'),
    'other-document',
    ...Array.from({ length: 3 }, () => 'purpose'),
  ])
  expect((await getRecord('policies/0381-policy')).purpose.sv).toMatch(
    /^Denna policy är den gemensamma plattformen .* ytterligare ett perspektiv på den egna tillvaron$/,
  )
  expect(await textOf('goals/0381-vision-och-strategiska-mal')).toContain(
    'Mål i ett annat dokument, Enköpings kommun',
  )
  expect(await textOf('municipalities/0381/follow-ups/2024')).toMatch(
    /Mål \(9\) +Bidrar genom .*Syfte \(3\) .*Uppdrag \(5\)/,
  )
  const page = await textOf('municipalities/0381')
  expect(page).toMatch(/Mål: 9 +Syfte: 3 +Uppdrag: 5 +Mål i ett annat dokument: 1 /)
  for (const wording of NINE_GOALS.slice(0, 3)) expect(page).toContain(wording.replace(/\.$/, ''))
})

test('E2: the goals go on from the words before the list, but for the eighth', async () => {
  const data = await list('goals?policy=0381-policy&kind=goal&sort=position&limit=500')
  expect(data.map(({ leadIn }) => leadIn?.sv ?? null)).toEqual(
    NINE_GOALS.map((goal) => (goal.startsWith('Finansieringsmöjligheter') ? null : 'Enköpings kommun')),
  )
})

test('E2: nine goals in order, none measured, under the vision of the green municipality', async () => {
  const data = await list('goals?policy=0381-policy&kind=goal&sort=position&limit=500')
  expect(data.map((goal) => goal.wording.sv)).toEqual(NINE_GOALS)
  expect(new Set(data.map((goal) => goal.measured))).toEqual(new Set([false]))
  expect(data.flatMap((goal) => goal.indicators)).toEqual([])
  expect(new Set(data.map((goal) => goal.parentId))).toEqual(new Set(['0381-vision-och-strategiska-mal']))
  const parent = await getRecord('goals/0381-vision-och-strategiska-mal')
  expect(parent.wording.sv).toContain('den miljövänliga och gröna kommunen')
  expect(parent).toMatchObject({
    kind: 'other-document',
    steeringPlan: 'Kommunens övergripande vision och strategiska mål',
    themes: ['environment'],
  })
})

test('E3: good quality is a goal in words; no project is invented to bear an evaluation', async () => {
  const goal = await getRecord('goals/0381-projekt-av-god-kvalitet')
  expect(goal.wording.sv).toContain('projekt och utbyten av god kvalitet')
  expect(goal).toMatchObject({ measured: false, narrative: null, indicators: [], projects: [] })
  expect(await list('projects?municipality=0381')).toEqual([])
  expect(await textOf('goals/0381-projekt-av-god-kvalitet')).toContain('projekt och utbyten av god kvalitet')
})

test('E4: Stockholm Business Alliance is a network, and the membership says what it is for', async () => {
  const data = await list('memberships?municipality=0381')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    networkId: 'stockholm-business-alliance',
    network: { name: 'Stockholm Business Alliance' },
    status: null,
    since: null,
    purpose: { sv: 'Stimulerar fortsatt internationalisering av det lokala näringslivet' },
  })
  const network = await getRecord('networks/stockholm-business-alliance')
  expect(network.municipalityCode).toBeNull()
  expect(await textOf('memberships/0381-stockholm-business-alliance')).toContain(
    'Stimulerar fortsatt internationalisering av det lokala näringslivet',
  )
})

test('E5: the twin towns are listed beside the goal of project-oriented work, with no project to their name', async () => {
  const goal = await getRecord('goals/0381-aktivt-vanortsarbete')
  expect(goal.wording.sv).toContain('ett mer projektorienterat arbetssätt')
  const data = await list('twin-towns?municipality=0381&sort=name')
  expect(
    data.map(({ name, nameAsWritten, country, kind, status, statusDate }) => [
      name,
      nameAsWritten,
      country,
      kind,
      status,
      statusDate?.edtf ?? null,
    ]),
  ).toEqual([
    ['Jõgeva', 'Jögeva', 'EE', 'twin-town', 'active', '2012-08-13'],
    ['Nedre Eiker', null, 'NO', 'twin-town', 'merged', null],
    ['Santa Rosa', null, 'PH', 'friendship', 'active', '2012-08-13'],
    ['S:t Karins (Kaarina)', 'Kaarina (S:t Karins)', 'FI', 'twin-town', 'active', '2024'],
  ])
  expect(data.flatMap(({ projects }) => projects)).toEqual([])
  expect(goal.twinTowns.map(({ id }: Json) => id).toSorted()).toEqual(['0381-jogeva', '0381-kaarina'])
})

test.each([
  ['0381-jogeva', 'Enligt kommunens sida från 2012 hade Enköping då ett stort utbyte med Jõgeva.'],
  ['0381-jogeva', 'Uppgiften är från 2012 och har inte bekräftats senare.'],
  ['0381-santa-rosa', 'Enligt kommunens sida från 2012 hade Enköping under ett antal år delat med sig'],
  ['0381-nedre-eiker', 'Nedre Eiker upphörde som kommun den 1 januari 2020'],
  ['0381-nedre-eiker', 'Uppgått i Drammen'],
  ['0381-kaarina', 'Året 1974 är räknat från 50-årsjubileet 2024.'],
])('E5: the page of %s tells what is old as old: %s', async (id, sentence) => {
  expect(await textOf(`twin-towns/${id}`)).toContain(sentence)
})

test('E6: children and young people, adult learners and local business can be filtered on', async () => {
  const ids = async (group: string) =>
    (await list(`goals?policy=0381-policy&kind=goal&group=${group}`)).map((goal) => goal.id)
  expect(await ids('children-and-youth')).toEqual(['0381-internationellt-perspektiv-i-undervisning'])
  expect(await ids('adult-learners')).toEqual(['0381-internationellt-perspektiv-i-undervisning'])
  expect(await ids('businesses')).toEqual(['0381-naringslivets-internationalisering'])
  expect(await textOf('goals/0381-internationellt-perspektiv-i-undervisning')).toContain(
    'Barn och unga, Vuxenstuderande',
  )
})

test('E7: legislation, training opportunities and developments abroad are to be followed', async () => {
  const data = await list('monitoring-items?municipality=0381&sort=id')
  expect(data.map(({ type, title }) => [type, title.sv])).toEqual([
    ['legislation', 'Gällande och kommande lagstiftning'],
    ['general', 'Omvärldsbevakning'],
    ['training', 'Utbildningsmöjligheter i olika EU-relaterade frågor'],
  ])
  const support = await getRecord('contact-roles/0381-central-funktion')
  expect(support).toMatchObject({
    role: 'support-capacity',
    unitId: '0381-kommunstyrelsekontoret',
    mailbox: null,
  })
  expect(await textOf('monitoring-items/0381-lagstiftning')).toContain(
    'aktuell information om gällande och kommande lagstiftning',
  )
})

test('E8: the work is to be goal-oriented and steered by need', async () => {
  const goal = await getRecord('goals/0381-styras-utifran-behov')
  expect(goal.kind).toBe('assignment')
  expect(goal.wording.sv).toBe(
    'Det internationella arbetet i kommunen ska vara målinriktat och styras utifrån behov.',
  )
  expect(await textOf('goals/0381-styras-utifran-behov')).toContain('Uppdrag, Enköpings kommun')
  expect(await textOf('goals/0381-oppenhet-och-nytankande')).toMatch(
    /^ Arbetet ska präglas av öppenhet och nytänkande\. .*Uppdrag, Enköpings kommun/,
  )
})

test('E9: every office must have an international perspective in its committee plan', async () => {
  const data = await list('decision-rules?policy=0381-policy&matter=operating-plan')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({ act: 'is-responsible', force: 'must', unitId: null })
  expect(data[0].wording.sv).toContain('i sina respektive nämndplaner')
  const demands = await list('reports?municipality=0381&kind=committee-plan')
  expect(demands).toHaveLength(1)
  expect(demands[0]).toMatchObject({
    unitId: null,
    actor: { sv: 'Förvaltningarna' },
    year: null,
    submittedOn: null,
  })
})

test('E9: international development work is an integrated part of every committee’s work', async () => {
  const rules = await list('decision-rules?policy=0381-policy&matter=international-work')
  expect(rules).toMatchObject([{ act: 'works-with', force: 'must', actor: { sv: 'Varje nämnd' } }])
  const goal = await getRecord('goals/0381-integrerad-del')
  expect(goal.kind).toBe('assignment')
  expect(goal.sources.map(({ place }: Json) => place)).toEqual(['Arbetsätt, mening 5', 'Ekonomi, mening 1'])
  expect(await textOf('goals/0381-integrerad-del')).toContain(
    'Internationellt arbete är en naturlig del av varje nämnds utvecklingsarbete',
  )
})

test('E10: the executive board decides on municipality-wide projects and on cooperation agreements', async () => {
  const data = await list(
    'decision-rules?policy=0381-policy&unit=0381-kommunstyrelsen&act=decides&sort=matter',
  )
  expect(data.map((rule) => rule.matter)).toEqual(['agreement', 'overall-project'])
  expect(data[0].wording.sv).toContain('beslut om övergripande projekt och samarbetsavtal')
  const agreement = await getRecord('agreements/0381-vanskapsavtal-santa-rosa')
  expect(agreement).toMatchObject({ kind: 'friendship', twinTownId: '0381-santa-rosa', decisionId: null })
  expect(agreement.signedOn.edtf).toBe('2007-01-23')
  expect(await textOf('policies/0381-policy')).toContain('beslut om övergripande projekt och samarbetsavtal')
})

test('E11: the committees are in charge of twin-town cooperation in their own fields', async () => {
  const data = await list('decision-rules?policy=0381-policy&matter=twin-town-work')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({ act: 'is-responsible', unitId: null, actor: { sv: 'Nämnderna' } })
  expect(data[0].wording.sv).toContain('svarar för vänortssamarbetet inom sina kompetensområden')
  expect(await textOf('policies/0381-policy')).toContain(
    'svarar för vänortssamarbetet inom sina kompetensområden',
  )
})

test('E12: the committee pays (must); other funding should be explored', async () => {
  const data = await list('decision-rules?policy=0381-policy&matter=funding&sort=id')
  expect(data.map(({ act, force }) => [act, force])).toEqual([
    ['pays', 'must'],
    ['explores', 'should'],
  ])
  expect(data[0].wording.sv).toContain('inom ramen för nämndens budget')
  expect(data[1].wording.sv).toContain('bör undersökas')
  expect(await textOf('decision-rules/0381-regel-finansiering-undersoks')).toMatch(/Styrka bör/)
})

test('E13: the committees account and evaluate on two occasions, the board evaluates the whole', async () => {
  const data = await list('decision-rules?policy=0381-policy&matter=follow-up&sort=id')
  expect(data.map(({ act, unitId, interval }) => [act, unitId, interval])).toEqual([
    ['evaluates', '0381-kommunstyrelsen', null],
    ['reports', null, 'yearly'],
    ['is-responsible', '0381-kommunstyrelsen', null],
    ['evaluates', null, 'yearly'],
  ])
  const demands = await list(
    'reports?municipality=0381&kind=annual-accounts,annual-report,evaluation&sort=id',
  )
  expect(demands.map(({ kind, unitId, actor }) => [kind, unitId, actor?.sv ?? null])).toEqual([
    ['annual-accounts', null, 'Nämnderna'],
    ['annual-report', null, 'Nämnderna'],
    ['evaluation', '0381-kommunstyrelsen', null],
  ])
  expect(await textOf('reports/0381-krav-arsbokslut')).toContain('Vem Nämnderna')
  const policy = await getRecord('policies/0381-policy')
  expect(policy.followUp.sv).toMatch(/^I årsbokslut och årsredovisning ska nämnderna redovisa samt utvärdera/)
})

test('E14: the strategy that the policy calls for is listed as called for', async () => {
  const policy = await getRecord('policies/0381-policy')
  expect(policy.relatedDocuments).toEqual([
    {
      title: 'En strategi med riktlinjer för hur arbetet ska bedrivas',
      relation: 'called-for',
      note: {
        sv: 'behöver en strategi med riktlinjer för hur arbetet ska bedrivas tas fram',
        en: 'a strategy with guidelines on how the work is to be carried out needs to be drawn up',
      },
    },
  ])
  expect(await textOf('policies/0381-policy')).toContain('om det finns är inte känt')
  expect((await getRecord('goals/0381-strategi-med-riktlinjer')).kind).toBe('assignment')
})
