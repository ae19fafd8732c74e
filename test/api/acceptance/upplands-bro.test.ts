import { describe, expect, test } from 'vitest'
import { action } from '../../../db/resources/action.ts'
import { indicatorKinds } from '../../../db/resources/indicator.ts'
import { getList, getRecord, type Json } from '../../helpers/api.ts'
import { textOf } from '../../helpers/page.ts'

// Rows B1–B13: what Upplands-Bro's policy of 2020 demands that the product can hold and publish.

const countOf = async (path: string): Promise<number> => (await getList(path))._meta.totalRecords
const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id)

describe('the document', () => {
  test('B1: the policy is adopted, with the body and the day of the decision', async () => {
    const policy = await getRecord('policies/0139-policy')
    expect(policy).toMatchObject({ status: 'adopted', decidedBy: 'Kommunfullmäktige' })
    expect(policy.documentDate.edtf).toBe('2020-02-12')
    expect(policy.decisions).toMatchObject([
      {
        id: '0139-antagande-2020-02-12',
        verb: 'adopts',
        status: 'decided',
        body: 'Kommunfullmäktige',
        date: { edtf: '2020-02-12' },
        paragraph: null,
        registrationNumber: null,
      },
    ])
    const decision = await getRecord('decisions/0139-antagande-2020-02-12')
    expect(decision.sources[0].quote).toBe('Antagen av Kommunfullmäktige den 12 februari 2020')
    expect(await textOf('policies/0139-policy')).toContain('Kommunfullmäktige antog 12 februari 2020')
  })

  test('B1: the policy has one goal and one purpose, in its own words; the rest are assignments', async () => {
    const counts = ['goal', 'purpose', 'assignment'].map((kind) =>
      countOf(`goals?policy=0139-policy&kind=${kind}`),
    )
    expect(await Promise.all(counts)).toEqual([1, 1, 6])
    expect(await countOf('goals?policy=0139-policy')).toBe(8)
    expect(await textOf('goals/0139-katalysator')).toMatch(
      /^ Målet med policyn är .* Mål, Upplands-Bro kommun/,
    )
    expect(await textOf('goals/0139-oppenhet-och-dialog')).toContain('Uppdrag, Upplands-Bro kommun')
  })

  test('B1: what only describes is kept verbatim as background, section by section', async () => {
    const { backgroundPassages, purpose } = await getRecord('policies/0139-policy')
    expect(backgroundPassages.map(({ place }: Json) => place)).toEqual([
      '1 Bakgrund, stycke 1',
      '1 Bakgrund, stycke 2',
    ])
    expect(purpose.sv).toMatch(/Dels som ett medel för att gynna den lokala utvecklingen.*bjuder på våra\.$/)
    expect(await textOf('policies/0139-policy')).toContain(
      'Globalisering påverkar alla delar av kommunen, dess verksamheter och invånarna.',
    )
  })

  test('B2: Europa 2020 is named with its three priorities and the day it expired', async () => {
    const { frameworks } = await getRecord('policies/0139-policy')
    expect(frameworks).toEqual([
      {
        title: 'Europa 2020',
        validTo: '2020-12-31',
        priorities: ['smart tillväxt', 'hållbar tillväxt', 'tillväxt för alla'],
      },
    ])
    expect(await textOf('policies/0139-policy')).toContain('Europa 2020')
  })

  test('B13: the child perspective is published in the policy’s own words', async () => {
    const { childPerspective, plainLanguage } = await getRecord('policies/0139-policy')
    expect(childPerspective.sv).toContain(
      'Därför är det viktigt att barn och unga lär sig att förstå den roll de spelar i världen',
    )
    expect(childPerspective.en).toContain('the part they play in the world')
    expect(plainLanguage.sv).toContain('Varje kontor ska ha en kontaktperson.')
    expect(plainLanguage.en).toContain('Every office must have a contact person.')
    const page = await textOf('policies/0139-policy')
    expect(page).toContain('Det hjälper också barn och unga att aktivt delta i samhället.')
    expect(page).toContain('Barn och unga behöver förstå sin roll i världen.')
  })
})

describe('principles of the work', () => {
  test('B3: the EU’s funds are to be used for three purposes, and programmes say whether their money is the EU’s', async () => {
    const { data } = await getList('decision-rules?policy=0139-policy&matter=funding')
    expect(data).toMatchObject([{ act: 'works-with', force: 'must', unitId: null }])
    expect(data[0].wording.sv).toContain(
      'EU:s fonder för verksamhetsutveckling, kunskapsutbyte och kompetensutveckling',
    )
    expect(await textOf('goals/0139-eu-fonder')).toContain(
      'EU:s fonder för verksamhetsutveckling, kunskapsutbyte och kompetensutveckling',
    )
    const programmes = await getList('programmes?euFund=true&limit=500')
    expect(programmes.data.length).toBeGreaterThan(0)
    for (const programme of programmes.data) expect(programme.purpose.sv).not.toBe('')
  })

  test('B4: a yearly action plan that can be evaluated is required of committees, boards and companies', async () => {
    const { data } = await getList('action-plans?policy=0139-policy')
    expect(data).toMatchObject([
      { status: 'required', unitId: null, year: null, revision: null, evaluatedOn: null, actions: [] },
    ])
    expect(data[0].wording.sv).toContain('utvärderingsbar handlingsplan')
    expect(data[0].actor.sv).toBe('Nämnder, styrelser och bolag (avsnitt 3), nämnder och bolag (avsnitt 4.3)')
    const rules = await getList('decision-rules?policy=0139-policy&matter=action-plan&sort=id')
    expect(rules.data.map(({ act, interval, actor }: Json) => [act, interval, actor.sv])).toEqual([
      ['draws-up', 'yearly', 'Nämnder, styrelser och bolag'],
      ['evaluates', 'yearly', 'Nämnder och bolag'],
      ['revises', 'yearly', 'Nämnder och bolag'],
      ['draws-up', 'yearly', 'Nämnder och bolag'],
    ])
    const page = await textOf('action-plans/0139-handlingsplan')
    expect(page).toContain('Krävs av policyn')
    expect(page).toContain('Nämnder, styrelser och bolag (avsnitt 3)')
    // "Utvärderingsbar": no action is stored without its criterion.
    expect(action.fields.criterion.optional).toBe(false)
  })

  test('B5: development projects are to bring added value, and a project keeps benefit and result apart', async () => {
    const goal = await getRecord('goals/0139-utvecklingsprojekt')
    expect(goal).toMatchObject({ kind: 'assignment', measured: false })
    expect(goal.wording.sv).toContain('positiva mervärden')
    const project = await getRecord('projects/0139-youth-participation')
    expect(project.need.sv).toContain('deltar i lokalsamhället')
    expect(project).toMatchObject({ goalIds: ['0139-utvecklingsprojekt'], result: null })
    expect(project.expectedBenefit.sv).toMatch(/^Enligt projektets sida/)
    expect(await textOf('goals/0139-utvecklingsprojekt')).toContain('1 projekt Youth Participation')
  })

  test('B6: following developments and learning from the best are published as monitoring items', async () => {
    const benchmark = await getList('monitoring-items?municipality=0139&type=benchmark')
    expect(benchmark.data).toHaveLength(1)
    expect(benchmark.data[0].description.sv).toContain('lära av de bästa utförarna')
    const general = await getList('monitoring-items?municipality=0139&type=general')
    expect(general.data[0].sources[0].quote).toContain('omvärldsbevakning är en oomtvistad framgångsfaktor')
    expect(await textOf('monitoring-items/0139-aktiv-omvarldsbevakning')).toContain(
      'En aktiv omvärldsbevakning är en oomtvistad framgångsfaktor.',
    )
    const { data } = await getList('partners?benchmark=true')
    expect(data.filter((partner: Json) => partner.municipalityCode === '0139')).toEqual([])
  })

  test('B7: both quality and efficiency are kinds of indicator, and none is invented for the policy', async () => {
    const goal = await getRecord('goals/0139-lara-av-de-basta')
    expect(goal.wording.sv).toContain('kvalitativa mått som effektivitetsmässigt')
    expect(goal.indicators).toEqual([])
    expect(await textOf('goals/0139-lara-av-de-basta')).toContain('Registret har inga mått')
    for (const kind of ['quality', 'efficiency']) {
      expect(Object.keys(indicatorKinds)).toContain(kind)
      const { data } = await getList(`indicators?kind=${kind}`)
      expect(data.filter((indicator: Json) => indicator.kind !== kind)).toEqual([])
    }
  })

  test('B8: environment, gender equality and integration are themes to filter by', async () => {
    for (const theme of ['environment', 'gender-equality', 'integration']) {
      // A reason for following developments, and no goal of its own.
      expect((await getList(`goals?policy=0139-policy&theme=${theme}`)).data).toEqual([])
      const items = await getList(`monitoring-items?municipality=0139&theme=${theme}`)
      expect(idsOf(items.data)).toEqual(['0139-aktiv-omvarldsbevakning'])
    }
    expect(await textOf('monitoring-items/0139-aktiv-omvarldsbevakning')).toContain(
      'Miljö, Jämställdhet, Integration',
    )
  })
})

describe('who does what', () => {
  test('B9: council decides the policy; the board leads, follows up yearly and keeps expertise', async () => {
    const council = await getList('decision-rules?unit=0139-kommunfullmaktige')
    expect(council.data).toMatchObject([{ matter: 'policy', act: 'decides' }])
    const board = await getList('decision-rules?unit=0139-kommunstyrelsen&sort=id')
    expect(board.data).toMatchObject([
      { matter: 'strategic-leadership', act: 'leads' },
      { matter: 'follow-up', act: 'is-responsible', interval: 'yearly' },
    ])
    const support = await getList('contact-roles?municipality=0139&role=support-capacity')
    expect(support.data).toMatchObject([{ unit: { id: '0139-kommunstyrelsen' } }])
    const reports = await getList('reports?unit=0139-kommunstyrelsen')
    expect(reports.data).toMatchObject([
      { kind: 'follow-up', year: null, content: { sv: 'årlig uppföljning och sammanställning' } },
    ])
    expect(await textOf('reports/0139-krav-arlig-uppfoljning')).toContain('Uppföljning, Upplands-Bro kommun')
  })

  test('B9: committees and companies are to make international contacts a part of operations', async () => {
    const { data } = await getList('decision-rules?policy=0139-policy&matter=international-work')
    expect(data).toMatchObject([{ act: 'is-responsible', force: 'must', actor: { sv: 'Nämnder och bolag' } }])
    expect((await getRecord('goals/0139-integreras')).leadIn.sv).toBe('Nämnder och bolag:')
    expect(await textOf('goals/0139-integreras')).toContain('Nämnder och bolag:')
  })

  test('B10: committees and companies pay for taking part; a project has a field for its cost bearer', async () => {
    const { data } = await getList('decision-rules?policy=0139-policy&act=pays')
    expect(data).toMatchObject([
      {
        matter: 'project',
        actor: { sv: 'Nämnder och bolag' },
        wording: { sv: 'Nämnder och bolag har det ekonomiska ansvaret för deltagande i projekt.' },
      },
    ])
    expect(await getRecord('projects/0139-youth-participation')).toMatchObject({ costBearerUnitId: null })
    expect(await textOf('policies/0139-policy')).toContain(
      'Nämnder och bolag har det ekonomiska ansvaret för deltagande i projekt.',
    )
  })

  test('B11: a contact person from every office is demanded; whether the role is vacant is not known', async () => {
    const { data } = await getList('contact-roles?municipality=0139&role=contact-person')
    expect(data).toMatchObject([{ unitId: null, mailbox: null, vacant: null }])
    expect(data[0].wording.sv).toBe(
      'en kontaktperson för informationsspridning och inspiration utses från varje kontor',
    )
    const rules = await getList('decision-rules?policy=0139-policy&matter=contact-person')
    expect(rules.data).toMatchObject([{ act: 'is-responsible', actor: { sv: 'Nämnderna' } }])
    expect(await textOf('contact-roles/0139-kontaktperson')).toContain('Kontaktperson från varje kontor')
  })

  test('B12: joint and individual training of the contact persons, not said to have taken place', async () => {
    const { data } = await getList('activities?municipality=0139&type=training')
    expect(data).toMatchObject([
      { audience: ['staff'], status: 'suggested', date: null, goalIds: ['0139-kompetensutveckling'] },
    ])
    expect(data[0].description.sv).toContain('gemensam och individuell kompetensutveckling inom området')
    expect(await getRecord('goals/0139-kompetensutveckling')).toMatchObject({
      kind: 'assignment',
      groups: ['staff'],
    })
    expect(await textOf('activities/0139-kompetensutveckling')).toMatch(/begär eller föreslår/i)
  })
})

describe('partnerships, beside the policy', () => {
  test('the partnership with Murang’a and its project are published with their money and their sources', async () => {
    expect(await getRecord('twin-towns/0139-muranga')).toMatchObject({
      kind: 'municipal-partnership',
      status: 'active',
      statusDate: { edtf: '2023-10-09' },
      since: { edtf: '2019' },
      country: 'KE',
      projects: [{ id: '0139-youth-participation' }],
    })
    const project = await getRecord('projects/0139-youth-participation')
    expect(project.funding).toMatchObject([{ funder: 'Sida genom ICLD', origin: 'state', stage: 'granted' }])
    expect(Number(project.funding[0].amount.amount)).toBe(2_500_000)
    expect(project.funding[0].amount.currency).toBe('SEK')
  })

  test('Lempäälä, listed from the Finnish side only, has no status and says why', async () => {
    const lempaala = await getRecord('twin-towns/0139-lempaala')
    expect(lempaala).toMatchObject({ kind: null, status: null, statusDate: null, since: null, country: 'FI' })
    expect(lempaala.note.sv).toContain('från finsk sida')
    expect(await textOf('twin-towns/0139-lempaala')).toContain(
      'Inget från Upplands-Bro bekräftar att Lempäälä är en vänort',
    )
  })
})
