import { describe, expect, test } from 'vitest'
import { action } from '../../../db/resources/action.ts'
import { indicatorKinds } from '../../../db/resources/indicator.ts'
import { getList, getRecord, type Json } from '../../helpers/api.ts'

// Rows B1–B13: what Upplands-Bro's policy of 2020 demands that the product can hold and publish.

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
  })

  test('B13: the child perspective is published in the policy’s own words', async () => {
    const { childPerspective } = await getRecord('policies/0139-policy')
    expect(childPerspective.sv).toContain(
      'Därför är det viktigt att barn och unga lär sig att förstå den roll de spelar i världen',
    )
    expect(childPerspective.en).toContain('the part they play in the world')
  })
})

describe('principles of the work', () => {
  test('B3: the EU’s funds are to be used for three purposes, and programmes say whether their money is the EU’s', async () => {
    const { data } = await getList('decision-rules?policy=0139-policy&matter=funding')
    expect(data).toMatchObject([{ act: 'explores', force: 'must', unitId: null }])
    expect(data[0].wording.sv).toContain(
      'EU:s fonder för verksamhetsutveckling, kunskapsutbyte och kompetensutveckling',
    )
    const programmes = await getList('programmes?euFund=true&limit=500')
    expect(programmes.data.length).toBeGreaterThan(0)
    for (const programme of programmes.data) expect(programme.purpose.sv).not.toBe('')
  })

  test('B4: a yearly action plan that can be evaluated is required of committees and companies', async () => {
    const { data } = await getList('action-plans?policy=0139-policy')
    expect(data).toMatchObject([
      { status: 'required', unitId: null, year: null, revision: null, evaluatedOn: null, actions: [] },
    ])
    expect(data[0].wording.sv).toContain('utvärderingsbar handlingsplan')
    const rules = await getList('decision-rules?policy=0139-policy&matter=action-plan')
    expect(rules.data).toMatchObject([
      { act: 'evaluates', interval: 'yearly', actor: { sv: 'Nämnder och bolag' } },
    ])
    // "Utvärderingsbar": no action is stored without its criterion.
    expect(action.fields.criterion.optional).toBe(false)
  })

  test('B5: development projects are to bring added value, and a project keeps benefit and result apart', async () => {
    const goal = await getRecord('goals/0139-utvecklingsprojekt')
    expect(goal).toMatchObject({ kind: 'assignment', measured: false })
    expect(goal.wording.sv).toContain('positiva mervärden')
    const project = await getRecord('projects/0139-youth-participation')
    expect(project.need.sv).toContain('deltar i lokalsamhället')
    expect(project).toMatchObject({ expectedBenefit: null, result: null })
  })

  test('B6: following developments and learning from the best are published as monitoring items', async () => {
    const benchmark = await getList('monitoring-items?municipality=0139&type=benchmark')
    expect(benchmark.data).toHaveLength(1)
    expect(benchmark.data[0].description.sv).toContain('lära av de bästa utförarna')
    const general = await getList('monitoring-items?municipality=0139&type=general')
    expect(general.data[0].sources[0].quote).toContain('omvärldsbevakning är en oomtvistad framgångsfaktor')
    const { data } = await getList('partners?benchmark=true')
    expect(data.filter((partner: Json) => partner.municipalityCode === '0139')).toEqual([])
  })

  test('B7: both quality and efficiency are kinds of indicator, and none is invented for the policy', async () => {
    const goal = await getRecord('goals/0139-maluppfyllelse')
    expect(goal.wording.sv).toContain('kvalitativa mått som effektivitetsmässigt')
    expect(goal.indicators).toEqual([])
    for (const kind of ['quality', 'efficiency']) {
      expect(Object.keys(indicatorKinds)).toContain(kind)
      const { data } = await getList(`indicators?kind=${kind}`)
      expect(data.filter((indicator: Json) => indicator.kind !== kind)).toEqual([])
    }
  })

  test('B8: environment, gender equality and integration are themes to filter by', async () => {
    for (const theme of ['environment', 'gender-equality', 'integration']) {
      expect(idsOf((await getList(`goals?policy=0139-policy&theme=${theme}`)).data)).toEqual(['0139-paverka'])
      const items = await getList(`monitoring-items?municipality=0139&theme=${theme}`)
      expect(idsOf(items.data)).toEqual(['0139-aktiv-omvarldsbevakning'])
    }
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
      { kind: 'evaluation', year: null, content: { sv: 'årlig uppföljning och sammanställning' } },
    ])
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
  })

  test('B11: a contact person from every office is demanded; whether the role is vacant is not known', async () => {
    const { data } = await getList('contact-roles?municipality=0139&role=contact-person')
    expect(data).toMatchObject([{ unitId: null, mailbox: null, vacant: null }])
    expect(data[0].wording.sv).toBe(
      'en kontaktperson för informationsspridning och inspiration utses från varje kontor',
    )
    const rules = await getList('decision-rules?policy=0139-policy&matter=contact-person')
    expect(rules.data).toMatchObject([{ act: 'is-responsible', actor: { sv: 'Nämnderna' } }])
  })

  test('B12: joint and individual training of the contact persons, not said to have taken place', async () => {
    const { data } = await getList('activities?municipality=0139&type=training')
    expect(data).toMatchObject([{ audience: ['staff'], status: null, date: null }])
    expect(data[0].title.sv).toContain('gemensam och individuell kompetensutveckling')
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
    expect(lempaala).toMatchObject({ status: null, statusDate: null, since: null, country: 'FI' })
    expect(lempaala.note.sv).toContain('från finsk sida')
  })
})
