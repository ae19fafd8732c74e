import { expect, test } from 'vitest'
import { getList, getRecord, type Json } from '../../helpers/api.ts'

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
    town.sources.some((s: Json) => s.sourceId === 'alvesta-policy' && s.quote.includes('vänort')),
  )
  expect(calledTwinTown.map((town) => town.id)).toEqual(['0764-helsinge'])

  const projects = await list('projects?municipality=0764&sort=title')
  expect(projects.map((p) => [p.nameAsWritten, p.status, p.funding])).toEqual([
    ['Seagull', null, []],
    ['SEB-Transprojektet', null, []],
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
})

test('A4: the goal of keeping up the twin-town cooperation leads to the towns and their status', async () => {
  const data = await list('activities?goal=0764-vanortssamarbete&sort=id')
  expect(data.map((activity) => activity.twinTownId)).toEqual([
    '0764-krasnystaw',
    '0764-turnov',
    '0764-helsinge',
  ])
  const statuses = await Promise.all(
    data.map(async (a) => (await getRecord(`twin-towns/${a.twinTownId}`)).status),
  )
  expect(statuses).toEqual(['active', 'active', null])
  const goal = await getRecord('goals/0764-vanortssamarbete')
  expect(goal.activities).toHaveLength(3)
  expect((await getRecord('twin-towns/0764-helsinge')).note.sv).toContain('tar inte upp orten')
})

test('A5: external funding is a goal; unknown money is not shown as nought', async () => {
  const goal = await getRecord('goals/0764-extern-finansiering')
  expect(goal.wording.sv).toBe('Kommunen skall ta till vara möjligheter till extern finansiering.')
  const data = await list('projects?municipality=0764')
  expect(data.map(({ budget, fundingExplored }) => [budget, fundingExplored])).toEqual([
    [null, null],
    [null, null],
  ])
})

test('A6: training is for staff and elected representatives', async () => {
  const data = await list('activities?municipality=0764&type=training')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    audience: ['staff', 'elected-representatives'],
    goalIds: ['0764-eu-kunskap'],
    participants: null,
  })
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
})

test('A8: official, overall and operational contacts have three different keepers', async () => {
  const data = await list('contact-roles?municipality=0764&role=responsible&sort=id')
  expect(Object.fromEntries(data.map(({ level, unitId }) => [level, unitId]))).toEqual({
    official: '0764-kommunstyrelsen',
    overall: '0764-kommunledningskontoret',
    operational: null,
  })
  expect(data.map((role) => role.mailbox)).toEqual([null, null, null])
})

test('A9: the chair of the committee signs formal EU applications', async () => {
  const data = await list('decision-rules?policy=0764-policy&matter=project-application')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    act: 'signs',
    force: 'must',
    unitId: null,
    actor: { sv: 'Nämndsordföranden' },
  })
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
})

test('A11: every head of service prepares the supporting documents', async () => {
  const data = await list('contact-roles?municipality=0764&role=preparer')
  expect(data).toHaveLength(1)
  expect(data[0].wording.sv).toBe('Ansvaret för upprättande av underlag ligger på varje verksamhetsansvarig.')
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
})

test('A14: every committee hands in an operating plan and an operations report', async () => {
  const data = await list('reports?municipality=0764&sort=id')
  expect(data.map(({ kind, unitId, year }) => [kind, unitId, year])).toEqual([
    ['operations-report', null, null],
    ['plan', null, null],
  ])
  expect(data[0].content.sv).toContain('i verksamhetsplaner och verksamhetsberättelser')
})
