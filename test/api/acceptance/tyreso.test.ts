import { expect, test } from 'vitest'
import { getList, getRecord, type Json } from '../../helpers/api.ts'
import { textOf } from '../../helpers/page.ts'

const list = async (path: string): Promise<Json[]> => (await getList(path)).data

test('T1: the guidelines are a proposal and nothing shows that they were adopted', async () => {
  const policy = await getRecord('policies/0138-policy')
  expect(policy).toMatchObject({
    documentType: 'guidelines',
    caseDocument: 'Tjänsteskrivelse',
    status: 'proposed',
    registrationNumber: '2010/KS 130 005',
    addressee: 'Kommunstyrelsen',
    decidedBy: null,
    validFrom: null,
  })
  expect(policy.documentDate.edtf).toBe('2010-06-21')
  expect(policy.decisions).toHaveLength(1)
  expect(policy.decisions[0]).toMatchObject({
    id: '0138-forslag-riktlinjer',
    status: 'proposal',
    body: null,
    date: { edtf: '2010-06-21' },
  })
  expect(policy.decisions[0].wording.sv).toMatch(/^Riktlinjer för internationellt samarbete antas/)
  const page = await textOf('policies/0138-policy')
  expect(page).toContain('Förslag till beslut 21 juni 2010')
  expect(page).toContain('Det är ett förslag, inte ett beslut.')
  expect(page).toContain('På lätt svenska Förslaget säger att kommunen ska satsa på EU-projekt och vänorter.')
})

test('T1: no goals, three sentences of direction, and assignments', async () => {
  const goals = await list('goals?policy=0138-policy&sort=position&limit=500')
  expect(goals.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 3 }, () => 'direction'),
    ...Array.from({ length: 7 }, () => 'assignment'),
  ])
  expect(await textOf('goals/0138-mervarde')).toContain('Inriktning, Tyresö kommun')
  expect(await textOf('goals/0138-uppmuntra-kontakter')).toContain('Uppdrag, Tyresö kommun')
})

test('T1: the attached guidelines, those that would be replaced, and the strategy that is called for', async () => {
  const policy = await getRecord('policies/0138-policy')
  expect(policy.relatedDocuments.map(({ relation }: Json) => relation)).toEqual([
    'attached',
    'called-for',
    'replaced',
    'replaced',
  ])
  expect(policy.relatedDocuments[3].note.sv).toMatch(
    /^Huvuddragen i dessa riktlinjer kan även fortsättningsvis/,
  )
  expect(policy.backgroundPassages.map(({ place }: Json) => place)).toEqual([
    'Sammanfattning',
    'Beskrivning av ärendet',
  ])
  const page = await textOf('policies/0138-policy')
  expect(page).toContain('En sammanhållen strategi för det internationella arbetet')
  expect(page).toContain('om det finns är inte känt')
  expect(page).toContain('I riktlinjerna beskrivs kommunstyrelsens och nämndernas ansvar')
  expect((await getRecord('units/0138-kansli-och-personalkontoret')).responsibility.sv).toContain(
    'utarbetat förslag på uppdaterade riktlinjer',
  )
})

test('T2: the proposal would replace two decisions that share a paragraph but not a body', async () => {
  const proposal = await getRecord('decisions/0138-forslag-riktlinjer')
  expect(proposal).toMatchObject({
    status: 'proposal',
    replacesDecisionIds: ['0138-kf-1989-10-12-144', '0138-ks-2000-09-26-144'],
  })
  const council = await getRecord('decisions/0138-kf-1989-10-12-144')
  const board = await getRecord('decisions/0138-ks-2000-09-26-144')
  expect([council, board].map((d) => [d.body, d.date.edtf, d.paragraph, d.status])).toEqual([
    ['Kommunfullmäktige', '1989-10-12', '§ 144', 'decided'],
    ['Kommunstyrelsen', '2000-09-26', '§ 144', 'decided'],
  ])
  const replacers = await list('decisions?replaces=0138-ks-2000-09-26-144')
  expect(replacers.map((d) => d.id)).toEqual(['0138-forslag-riktlinjer'])
  const page = await textOf('policies/0138-policy')
  // Two decisions in the chain, and two documents that the text names.
  expect(page.match(/Skulle ersättas enligt förslaget/g)).toHaveLength(4)
  for (const path of ['policies/0138-policy', 'decisions/0138-forslag-riktlinjer']) {
    const text = await textOf(path)
    expect(text).toMatch(/ Skulle ersätta \S*Riktlinjer för Tyresö kommuns vänortsutbyte/)
    expect(text).not.toMatch(/ Ersätter | Ersätts enligt /)
    expect(await textOf(`${path}?lang=en`)).toMatch(/ Would replace \S*(Riktlinjer|Guidelines) /)
  }
})

test('T3: four twin towns are counted; the decision on them is dated in the document’s words', async () => {
  expect((await getRecord('policies/0138-policy')).statedTwinTowns).toBe(4)
  const decision = await getRecord('decisions/0138-vanorter-beslut')
  expect(decision).toMatchObject({
    body: 'Kommunfullmäktige',
    verb: 'starts',
    status: 'decided',
    paragraph: null,
  })
  expect(decision.date).toEqual({
    edtf: '198X/199X',
    earliest: '1980-01-01',
    latest: '1999-12-31',
    precision: 'interval',
    approximate: false,
    asWritten: 'i slutet av 80-talet och början av 90-talet',
  })
  const data = await list('twin-towns?municipality=0138&kind=twin-town&sort=name')
  expect(data.map(({ name, status, since }) => [name, status, since])).toEqual([
    ['Borgå (Porvoo)', 'ending', null],
    ['Cēsis', 'active', null],
    ['Savigny-le-Temple', 'active', null],
    ['Wejherowo', 'ending', null],
  ])
  for (const town of data) {
    expect(town.startDecision.id).toBe('0138-vanorter-beslut')
    expect(town.note.sv).toContain('är vår läsning')
    expect(town.endDecision).toBeNull()
  }
  const page = await textOf('decisions/0138-vanorter-beslut')
  expect(page).toContain('i slutet av 80-talet och början av 90-talet')
  expect(page).not.toMatch(/1985|1994/)
  expect(await textOf('decisions/0138-vanorter-beslut')).toMatch(/Cēsis Vänort · +Aktiv +odaterad källa/)
})

test('T3: the partnership with Bilohorodka is no twin town, and says how old its statements are', async () => {
  const town = await getRecord('twin-towns/0138-bilohorodka')
  expect(town).toMatchObject({
    kind: 'municipal-partnership',
    status: 'active',
    statusDate: { edtf: '2023-12-15' },
    contributions: ['competence', 'experience'],
    startDecision: null,
  })
  expect(town.agreements).toMatchObject([{ id: '0138-avsiktsforklaring-bilohorodka' }])
  const page = await textOf('twin-towns/0138-bilohorodka')
  expect(page).toContain('Uppgifterna är från 2023 och har inte bekräftats senare.')
  expect(page).toContain('Tillför Kompetens, Erfarenheter')
})

test('T4: three priority areas in the order of the document', async () => {
  const { priorityAreas } = await getRecord('policies/0138-policy')
  expect(priorityAreas.map((area: Json) => area.title.sv)).toEqual([
    'Utveckling av kommunens verksamhet',
    'Barns och ungdomars internationella kontakter',
    'Omvärldsbevakning',
  ])
  expect(await textOf('priority-areas/0138-omvarldsbevakning')).toContain(
    'En samordnad internationell verksamhet förutsätter en god omvärldsbevakning',
  )
  const goal = await getRecord('goals/0138-yrkesrelaterade-samarbeten')
  expect(goal).toMatchObject({ kind: 'assignment', groups: ['staff'] })
  expect((await getRecord('goals/0138-okad-betoning')).kind).toBe('assignment')
})

test('T5: EU projects, twin towns and municipal partnership; the partnership was paid by Sida through ICLD', async () => {
  const goal = await getRecord('goals/0138-samarbetsformer')
  expect(goal.wording.sv).toContain('medverkan i EU-projekt och utbyte med vänorter')
  expect(goal.wording.sv).toMatch(
    /Dessa tre områden utgör grunden för kommunens internationella engagemang\.$/,
  )
  expect((await getRecord('goals/0138-anpassas-till-partnerskap')).wording.sv).toContain(
    'beslutats av regeringen',
  )
  expect(await getRecord('activities/0138-engagemang-2010')).toMatchObject({
    status: null,
    date: { edtf: '2010' },
  })
  expect(await textOf('activities/0138-engagemang-2010')).toContain('via olika Sidafinansierade projekt')
  const town = await getRecord('twin-towns/0138-theewaterskloof')
  expect(town).toMatchObject({ country: 'ZA', kind: 'municipal-partnership', status: 'ended' })
  expect([town.since.edtf, town.until.edtf]).toEqual(['2012', '2015'])
  expect(town.projects).toEqual([
    {
      id: '0138-partnerskap-theewaterskloof',
      title: { sv: 'Partnerskap med Theewaterskloof', en: 'Partnership with Theewaterskloof' },
      status: 'finished',
    },
  ])
  const project = await getRecord('projects/0138-partnerskap-theewaterskloof')
  expect(project.programme).toMatchObject({ id: 'icld-kommunalt-partnerskap', fund: 'Sida', euFund: false })
  expect(project.funding).toHaveLength(1)
  expect(project.funding[0]).toMatchObject({ origin: 'state', funder: 'Sida genom ICLD', amount: null })
  expect(project.budget).toBeNull()
  expect(project.partnerIds).toEqual(['theewaterskloof'])
  const page = await textOf('projects/0138-partnerskap-theewaterskloof')
  expect(page).toContain('Beviljat, Sida genom ICLD (belopp: uppgift saknas)')
  expect(page).toContain('Partner Theewaterskloof')
})

test('T6: visits by representatives from abroad are an activity of their own', async () => {
  const data = await list('activities?municipality=0138&type=visit&sort=id')
  expect(data.map(({ id, status, hostRole, date }) => [id, status, hostRole, date?.edtf ?? null])).toEqual([
    ['0138-besok', 'suggested', 'host', null],
    ['0138-besok-fran-bilohorodka-2023', 'done', 'host', '2023-11'],
    ['0138-sommarlov-bilohorodka-2023', 'done', 'host', '2023-08'],
  ])
  expect(data[0].description.sv).toMatch(/^Detta hindrar givetvis inte att kommunen medverkar/)
  const rules = await list('decision-rules?policy=0138-policy&force=may')
  expect(rules).toMatchObject([{ matter: 'other-contacts', act: 'works-with', actor: { sv: 'Kommunen' } }])
  expect(await textOf('activities/0138-besok')).toMatch(/begär(s)? eller föreslå(r|s)/i)
})

test('T7: funding must always be looked into, where Enköping says should', async () => {
  const data = await list('decision-rules?matter=funding&act=explores&municipality=0138,0381&sort=id')
  expect(data.map(({ municipalityCode, force }) => [municipalityCode, force])).toEqual([
    ['0138', 'must'],
    ['0381', 'should'],
  ])
  expect(data[0].wording.sv).toContain('ska alltid prövas möjligheten till finansiering')
  expect(await textOf('decision-rules/0138-regel-prova-finansiering')).toContain('Styrka ska')
})

test('T8: what cooperation is to bring, and to whom', async () => {
  const brings = await getRecord('goals/0138-tillfora-resurser')
  expect(brings.wording.sv).toContain('kompetens, erfarenheter och/eller ekonomiska resurser')
  const value = await getRecord('goals/0138-mervarde')
  expect(value.wording.sv).toContain('invånare, organisationer och näringsliv')
  expect(value).toMatchObject({
    kind: 'direction',
    measured: false,
    groups: ['residents', 'associations', 'businesses'],
  })
  expect(await textOf('goals/0138-mervarde')).toContain('Invånare, Föreningar, Företag')
})

test('T9: exchange programmes and school cooperation serve the goal for children and young people', async () => {
  const goal = await getRecord('goals/0138-utbytesprogram-och-skolsamarbete')
  expect(goal.priorityAreas.map((area: Json) => area.id)).toEqual(['0138-barn-och-ungdomar'])
  const data = await list('activities?goal=0138-utbytesprogram-och-skolsamarbete&sort=id')
  expect(data.map(({ type, title }) => [type, title.sv])).toEqual([
    ['exchange', 'Skolsamarbete länder emellan'],
    ['youth-exchange', 'Internationella utbytesprogram'],
  ])
  expect(data.flatMap((activity) => activity.audience)).toEqual(['children-and-youth', 'children-and-youth'])
  expect(await textOf('goals/0138-utbytesprogram-och-skolsamarbete')).toContain(
    'Skolsamarbete länder emellan',
  )
})

test('T10: legislation, policy processes and funding calls are to be known early', async () => {
  const data = await list('monitoring-items?municipality=0138&sort=id')
  expect(data.map(({ type, deadline }) => [type, deadline])).toEqual([
    ['call', null],
    ['legislation', null],
    ['policy-process', null],
  ])
  expect(data[0].sources[0].quote).toMatch(
    /^Tidig information om pågående lagstiftnings- och policyprocesser/,
  )
  expect(await textOf('monitoring-items/0138-policyprocesser')).toContain('Tidig information om pågående')
})

test('T11: the council decides on starting and on ending twin-town agreements', async () => {
  const data = await list('decision-rules?policy=0138-policy&unit=0138-kommunfullmaktige&sort=matter')
  expect(data.map(({ matter, act, force }) => [matter, act, force])).toEqual([
    ['twin-town-start', 'decides', 'must'],
    ['twin-town-end', 'decides', 'must'],
  ])
  expect(data[0].wording.sv).toBe('Kommunfullmäktige beslutar om att ingå och säga upp vänortsavtal.')
  expect(await textOf('twin-towns/0138-borga')).toContain('Beslut om att avsluta Inget beslut i registret')
})

test('T12: the board signs agreements, enters partnerships and decides on memberships', async () => {
  const data = await list(
    'decision-rules?policy=0138-policy&unit=0138-kommunstyrelsen&matter=agreement,municipal-partnership,membership&sort=matter',
  )
  expect(data.map(({ matter, act }) => [matter, act])).toEqual([
    ['agreement', 'signs'],
    ['municipal-partnership', 'decides'],
    ['membership', 'decides'],
  ])
  expect(await textOf('policies/0138-policy')).toContain(
    'tecknar samarbetsavtal och ingår kommunalt partnerskap',
  )
})

test('T13: the board must approve before an application is sent in', async () => {
  const data = await list('decision-rules?policy=0138-policy&matter=project-application&act=approves')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    unitId: '0138-kommunstyrelsen',
    force: 'must',
    interval: 'before-application',
  })
  expect(data[0].wording.sv).toMatch(/^Innan projektansökan lämnas in ska kommunstyrelsen godkänna/)
  expect(await textOf('decision-rules/0138-regel-godkanna-ansokan')).toContain('innan ansökan lämnas in')
})

test('T14: the committee applies and runs projects; the board’s administration coordinates', async () => {
  const committee = await list('decision-rules?policy=0138-policy&act=applies,leads&sort=matter')
  expect(committee.map(({ matter, act, unitId }) => [matter, act, unitId])).toEqual([
    ['project', 'leads', null],
    ['project-application', 'applies', null],
  ])
  const coordination = await list('decision-rules?policy=0138-policy&unit=0138-kommunstyrelseforvaltningen')
  expect(coordination).toHaveLength(1)
  expect(coordination[0]).toMatchObject({ matter: 'coordination', act: 'coordinates' })
  expect(await textOf('contact-roles/0138-samordning')).toContain('Kommunstyrelseförvaltningen')
})

test('T15: the document says nothing of follow-up, and neither do we', async () => {
  const policy = await getRecord('policies/0138-policy')
  expect(policy.followUp).toBeNull()
  expect(await textOf('policies/0138-policy')).toContain('Policyn anger ingen uppföljning.')
  expect(await list('reports?municipality=0138')).toEqual([])
  const rules = await list(
    'decision-rules?policy=0138-policy&matter=follow-up,ongoing-project-report,closing-report,operating-plan',
  )
  expect(rules).toEqual([])
})
