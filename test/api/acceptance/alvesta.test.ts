import { expect, test } from 'vitest'
import { getList, getRecord, type Json } from '../../helpers/api.ts'
import { textOf } from '../../helpers/page.ts'

const list = async (path: string): Promise<Json[]> => (await getList(path)).data

const TEN_GOALS = [
  /^Barn och ungdomar har en mycket viktig roll/,
  /motverka rasism och främja integrationsprocessen/,
  /lokaliseringsort\. På sikt skall kontakterna medföra nya arbetstillfällen/,
  /ökad förståelse människor emellan\.$/,
  /^Samverkan med andra kommuner och aktörer/,
  /^Inom kommunens engagemang för näringslivets utveckling/,
  /attraktiv boende-, besöks- och etableringsort\.$/,
  /utveckla EU-kunskapen/,
  /vänortssamarbete\. Samarbetet har funnit sina former och skall därför vidmakthållas\.$/,
  /^Kommunen skall ta till vara möjligheter till extern finansiering\.$/,
]

test('A1: no case number, and a date no sharper than “2003 at the earliest”', async () => {
  const policy = await getRecord('policies/0764-policy')
  expect(policy).toMatchObject({ registrationNumber: null, decidedBy: null, status: null, decisions: [] })
  expect(policy.documentDate).toMatchObject({ edtf: '[2003..]', earliest: '2003-01-01', latest: null })
  expect(await textOf('policies/0764-policy')).toContain('tidigast 2003')
})

test('A2: the nine contacts are there, with the policy’s own spelling; only Helsing is a twin town in it', async () => {
  const towns = await list('twin-towns?municipality=0764&sort=name')
  expect(
    towns.map((t) => [
      t.name,
      t.nameAsWritten,
      t.country,
      t.since.edtf,
      t.status,
      t.statusDate?.edtf ?? null,
    ]),
  ).toEqual([
    ['Helsinge', 'Helsing', 'DK', '1978', null, null],
    ['Krasnystaw', null, 'PL', '2004', 'active', '2024-03-04'],
    ['Lengede', null, 'DE', '2009', 'active', '2024-03-04'],
    ['Turnov', null, 'CZ', '2004', 'active', '2024-03-04'],
  ])
  const calledTwinTown = towns.filter((town) =>
    town.sources.some((s: Json) => s.place?.startsWith('Bakgrund') && s.quote.includes('vänort')),
  )
  expect(calledTwinTown.map((town) => town.id)).toEqual(['0764-helsinge'])

  const leadIn = 'De internationella kontakter som finns idag är bl. a:'
  for (const town of towns.filter(({ name }) => name !== 'Lengede')) {
    expect(town.leadIn.sv).toBe(leadIn)
    expect(await textOf(`twin-towns/${town.id}`)).toContain(leadIn)
  }
  // What the policy says of them is of its own day; the website says what is done now.
  for (const id of ['0764-krasnystaw', '0764-turnov']) {
    const town = await getRecord(`twin-towns/${id}`)
    expect(town.together.sv).toMatch(/^Enligt kommunens webbplats 2024: .* Enligt policyn, tidigast 2003: /)
    expect(await textOf(`twin-towns/${id}`)).toContain('Enligt policyn, tidigast 2003: ')
  }

  const projects = await list('projects?municipality=0764&sort=title')
  expect(projects.map((p) => [p.nameAsWritten, p.status, p.funding])).toEqual([
    ['Seagull', null, []],
    ['SEB-Transprojektet', null, []],
  ])

  for (const { id, summary } of projects) {
    expect(summary.sv).toContain('Nämns i policyn, tidigast 2003.')
    expect(await textOf(`projects/${id}`)).toContain('Nämns i policyn, tidigast 2003.')
  }
  expect((await getRecord('networks/euroregion-baltic')).name).toBe('Euroregion Baltic')
  expect(await list('memberships?municipality=0764')).toEqual([])

  const exchanges = await list('activities?municipality=0764&type=exchange')
  expect(exchanges).toHaveLength(5)
  for (const { id, date, status } of exchanges) {
    expect([id, date.edtf, status]).toEqual([id, '[2003..]', null])
    expect(await textOf(`activities/${id}`)).toContain('tidigast 2003')
  }
  expect((await getRecord('activities/0764-utbyte-krasnystaw')).audience).toEqual([
    'elected-representatives',
    'staff',
  ])
  expect((await getRecord('activities/0764-utbyte-turnov')).audience).toEqual([
    'elected-representatives',
    'staff',
    'children-and-youth',
    'pupils',
    'associations',
  ])

  const visits = await getRecord('activities/0764-elevbesok-2003')
  expect(visits).toMatchObject({
    countries: ['FR', 'DE', 'ES'],
    audience: ['pupils'],
    unitId: '0764-gymnasieskolan',
  })
  expect(visits.date.edtf).toBe('2003')
  const latvia = await getRecord('activities/0764-utbyte-lettland')
  expect(latvia.countries).toEqual(['LV'])
  expect(latvia.description.sv).toContain('studier av kultur- och samhällsutveckling')
  const cern = await getRecord('activities/0764-utbyte-cern')
  expect(cern.partners).toMatchObject([{ id: 'cern', name: 'CERN', country: 'CH' }])
  expect(await getRecord('partners/cern')).toMatchObject({ nameAsWritten: 'Cern', municipalityCode: null })
  const drama = await getRecord('activities/0764-utbyte-suonenjoki')
  expect(drama).toMatchObject({ place: 'Suonenjoki', placeAsWritten: 'Sounenjokki', countries: ['FI'] })
})

test('A3: ten goals in order, none with a number', async () => {
  const data = await list('goals?policy=0764-policy&kind=goal&sort=position')
  expect(data).toHaveLength(10)
  for (const [i, wording] of TEN_GOALS.entries()) expect(data[i].wording.sv).toMatch(wording)
  expect(data.filter((goal) => goal.measured || goal.indicators.length > 0)).toEqual([])
  for (const { id, wording } of data) expect(await textOf(`goals/${id}`)).toContain(wording.sv)
  const others = await list('goals?policy=0764-policy&kind=assignment&sort=position')
  expect(others.map(({ id }) => id)).toEqual(['0764-del-av-ordinarie-verksamhet', '0764-projektdatabas'])
  expect(await list('goals?policy=0764-policy')).toHaveLength(12)
  expect(await textOf('municipalities/0764')).toMatch(/Mål: 10 +Uppdrag: 2 /)
})

test('A4: the goal of keeping up the twin-town cooperation leads to the towns and their status', async () => {
  const data = await list('activities?goal=0764-vanortssamarbete&sort=id')
  expect(data.map((activity) => activity.twinTownId)).toEqual([
    '0764-krasnystaw',
    '0764-turnov',
    '0764-helsinge',
  ])
  const goal = await getRecord('goals/0764-vanortssamarbete')
  expect(goal.activities).toHaveLength(3)
  expect(Object.fromEntries(goal.twinTowns.map(({ name, status }: Json) => [name, status]))).toEqual({
    Helsinge: null,
    Krasnystaw: 'active',
    Turnov: 'active',
  })
  const text = await textOf('goals/0764-vanortssamarbete')
  for (const { name } of goal.twinTowns) expect(text).toContain(name)
  expect(text).toMatch(/Helsinge Vänort · status: uppgift saknas/)
  expect((await getRecord('twin-towns/0764-helsinge')).note.sv).toContain(
    'fanns orten inte på kommunens webbplats',
  )
})

test('A5: external funding is a goal; unknown money is not shown as nought', async () => {
  const goal = await getRecord('goals/0764-extern-finansiering')
  expect(goal.wording.sv).toBe('Kommunen skall ta till vara möjligheter till extern finansiering.')
  const rules = await list('decision-rules?policy=0764-policy&matter=funding')
  expect(rules).toMatchObject([{ act: 'explores', actor: { sv: 'Kommunen' }, force: 'must' }])
  expect(await textOf(`decision-rules/${rules[0].id}`)).toContain(goal.wording.sv)
  const data = await list('projects?municipality=0764')
  expect(data.map(({ budget, fundingExplored }) => [budget, fundingExplored])).toEqual([
    [null, null],
    [null, null],
  ])
  expect(await textOf('municipalities/0764/follow-ups/2024')).toMatch(
    /Projekt där det inte framgår vem som betalar .*Seagull.* SEB-Transprojektet/,
  )
})

test('A6: training is for staff and elected representatives', async () => {
  const data = await list('activities?municipality=0764&type=training')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    audience: ['staff', 'elected-representatives'],
    goalIds: ['0764-del-av-ordinarie-verksamhet', '0764-eu-kunskap'],
    participants: null,
  })
  const text = await textOf(`activities/${data[0].id}`)
  for (const group of ['Anställda', 'Förtroendevalda'])
    expect(text.toLowerCase()).toContain(group.toLowerCase())
})

test('A7: the action plan suggests six kinds of activity', async () => {
  const data = await list('activities?municipality=0764&status=suggested')
  expect(data.map(({ type, title }) => [type, title.sv]).sort()).toEqual([
    ['contacts', 'Kontakter med människor i andra länder'],
    ['marketing', 'Marknadsföring av Alvesta kommun'],
    ['monitoring', 'Aktuell omvärldsbevakning'],
    ['project-work', 'Initiering och medverkan i internationella projekt'],
    ['study-visit', 'Studiebesök'],
    ['training', 'Utbildning i EU-kunskap'],
  ])
  const { wording, ...plan } = await getRecord('action-plans/0764-handlingsplan')
  expect(plan).toMatchObject({ policyId: '0764-policy', status: null, unitId: null, year: null, actions: [] })
  for (const { id, leadIn, goalIds, sources } of data) {
    expect(leadIn.sv).toBe('Detta bör ske i form av:')
    expect(goalIds).toContain('0764-del-av-ordinarie-verksamhet')
    expect(wording.sv).toContain(`\n- ${sources[0].quote.split(' … ')[1]}`)
    expect(await textOf(`activities/${id}`)).toContain(leadIn.sv)
  }
  expect(await textOf('action-plans/0764-handlingsplan')).toContain('marknadsföring av Alvesta kommun')
  expect(await textOf('municipalities/0764')).toContain('- marknadsföring av Alvesta kommun')
})

test('A8: official, overall and operational contacts have three different keepers', async () => {
  const data = await list('contact-roles?municipality=0764&role=responsible&sort=id')
  expect(Object.fromEntries(data.map(({ level, unitId }) => [level, unitId]))).toEqual({
    official: '0764-kommunstyrelsen',
    overall: '0764-kommunledningskontoret',
    operational: null,
  })
  expect(data.map((role) => role.mailbox)).toEqual([null, null, null])
  const rules = await list(
    'decision-rules?policy=0764-policy&matter=formal-contacts,coordination,operational-contacts',
  )
  expect(Object.fromEntries(rules.map(({ matter, act, actor }) => [matter, [act, actor.sv]]))).toEqual({
    'formal-contacts': ['is-responsible', 'Kommunstyrelsen'],
    coordination: ['is-responsible', 'Kommunledningskontoret'],
    'operational-contacts': ['is-responsible', 'Varje nämnd och förvaltning'],
  })
  for (const { id, wording } of data) expect(await textOf(`contact-roles/${id}`)).toContain(wording.sv)
  const page = await textOf('municipalities/0764')
  for (const level of ['Officiella, formella kontakter', 'Övergripande arbete', 'Verksamhetsnivå'])
    expect(page).toContain(level)
})

test('A9: the chair of the committee signs formal EU applications', async () => {
  const data = await list('decision-rules?policy=0764-policy&matter=project-application&act=signs')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    act: 'signs',
    force: 'must',
    unitId: null,
    actor: { sv: 'Nämndsordföranden' },
  })
  expect(await textOf(`decision-rules/${data[0].id}`)).toContain(data[0].wording.sv)
})

test('A10: the executive board decides on new twin towns here, the council in Tyresö (T11)', async () => {
  const data = await list('decision-rules?municipality=0764,0138&matter=twin-town-start&act=decides&sort=id')
  expect(data.map(({ municipalityCode, unit }) => [municipalityCode, unit.kind])).toEqual([
    ['0138', 'council'],
    ['0764', 'executive-board'],
  ])
  expect(data[1].wording.sv).toBe('Nya vänorter skall beslutas av kommunstyrelsen.')
  const ending = await list('decision-rules?municipality=0764&matter=twin-town-end')
  expect(ending).toEqual([])
  expect(await textOf(`decision-rules/${data[1].id}`)).toContain(
    'Nya vänorter skall beslutas av kommunstyrelsen.',
  )
})

test('A11: every head of service prepares the supporting documents', async () => {
  const data = await list('contact-roles?municipality=0764&role=preparer')
  expect(data).toHaveLength(1)
  expect(data[0].wording.sv).toBe('Ansvaret för upprättande av underlag ligger på varje verksamhetsansvarig.')
  const rules = await list('decision-rules?policy=0764-policy&act=prepares')
  expect(rules).toMatchObject([
    { matter: 'project-application', actor: { sv: 'Varje verksamhetsansvarig' }, force: 'must' },
  ])
  expect(await textOf(`decision-rules/${rules[0].id}`)).toContain(data[0].wording.sv)
})

test('A12: ongoing projects are reported yearly to the office that sets up the project database', async () => {
  const data = await list('decision-rules?policy=0764-policy&matter=ongoing-project-report')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    act: 'receives-report',
    unitId: '0764-kommunledningskontoret',
    interval: 'yearly',
    force: 'must',
  })
  expect(data[0].wording.sv).toContain('där en projektdatabas upprättas')
  expect(await getRecord('goals/0764-projektdatabas')).toMatchObject({
    kind: 'assignment',
    wording: { sv: data[0].wording.sv },
  })
  const demand = await getRecord('reports/0764-krav-pagaende-projekt')
  // The policy does not say who reports.
  expect(demand).toMatchObject({ kind: 'project-report', actor: null, unitId: null, submittedOn: null })
  expect(await textOf('reports/0764-krav-pagaende-projekt')).toContain(data[0].wording.sv)
})

test('A13: ended projects are reported to the board by the turn of the year', async () => {
  const data = await list('decision-rules?policy=0764-policy&matter=closing-report')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    act: 'receives-report',
    unitId: '0764-kommunstyrelsen',
    interval: 'at-completion',
    deadline: '12-31',
  })
  const demand = await getRecord('reports/0764-krav-avslutade-projekt')
  expect(demand).toMatchObject({ kind: 'closing-report', actor: null, unitId: null, submittedOn: null })
  expect(await textOf('reports/0764-krav-avslutade-projekt')).toContain('dock senast vid årsskiftet')
})

test('A14: every committee hands in an operating plan and an operations report', async () => {
  const data = await list('reports?municipality=0764&kind=plan,operations-report&sort=id')
  expect(data.map(({ kind, actor, unitId, year }) => [kind, actor.sv, unitId, year])).toEqual([
    ['operations-report', 'Varje nämnd/förvaltning', null, null],
    ['plan', 'Varje nämnd/förvaltning', null, null],
  ])
  for (const { id, content } of data) {
    expect(content.sv).toContain('i verksamhetsplaner och verksamhetsberättelser')
    const text = await textOf(`reports/${id}`)
    expect(text).toContain('Varje nämnd/förvaltning')
    expect(text).toContain(content.sv)
  }
})
