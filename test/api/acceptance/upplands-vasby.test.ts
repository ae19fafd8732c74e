import { describe, expect, test } from 'vitest'
import { partnerKinds } from '../../../db/resources/partner.ts'
import { policyStatuses } from '../../../db/resources/policy.ts'
import { relationKinds, relationStatuses } from '../../../db/resources/twin-town.ts'
import { getList, getRecord, type Json } from '../../helpers/api.ts'

// Rows V1–V4 and V13–V18: what Upplands Väsby's proposed policy of 2010 demands that the product can hold and
// publish. Its goals, V5–V12, are in upplands-vasby-goals.test.ts.

const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id)

describe('the document and the way to a decision', () => {
  test('V1: type of document, date, registration number, addressee and the roles behind it, no names', async () => {
    const policy = await getRecord('policies/0114-policy')
    expect(policy).toMatchObject({
      documentType: 'policy',
      caseDocument: 'Tjänsteutlåtande',
      documentDate: { edtf: '2010-04-06', earliest: '2010-04-06', latest: '2010-04-06', precision: 'day' },
      registrationNumber: 'KS/2009:167',
      addressee: 'Kommunstyrelsen',
      authorRole: 'Kommunikationsstrateg',
      signatoryRole: 'Kommundirektör',
    })
  })

  test('V2: the document has been revised after consultation, and is a proposal', async () => {
    const policy = await getRecord('policies/0114-policy')
    expect(policy.title.sv).toBe('Bearbetad övergripande policy för internationella kontakter efter remiss')
    expect(policy.status).toBe('proposed')
    expect(policy.consultationResponses).toHaveLength(10)
    expect(Object.keys(policyStatuses)).toEqual([
      'draft',
      'consultation',
      'revised',
      'proposed',
      'adopted',
      'replaced',
    ])
  })

  test('V3: two proposals with proposer, decider and assignee, neither of which reads as adopted', async () => {
    const policy = await getRecord('policies/0114-policy')
    expect(policy).toMatchObject({ decidedBy: null, validFrom: null })
    expect(policy.decisions).toMatchObject([
      {
        id: '0114-forslag-anta',
        verb: 'proposes',
        status: 'proposal',
        body: 'Kommunfullmäktige',
        date: null,
      },
      {
        id: '0114-forslag-uppdrag',
        verb: 'assigns',
        status: 'proposal',
        body: 'Kommunstyrelsen',
        date: null,
      },
    ])
    expect(await getRecord('decisions/0114-forslag-anta')).toMatchObject({
      proposer: { id: '0114-kommunstyrelsen' },
      bodyUnit: { id: '0114-kommunfullmaktige' },
      wording: {
        sv: 'Kommunstyrelsen föreslår kommunfullmäktige att anta den övergripande policyn för internationellt arbete.',
      },
    })
    expect(await getRecord('decisions/0114-forslag-uppdrag')).toMatchObject({
      assignee: { id: '0114-kommunledningskontoret', name: { sv: 'Kommunledningskontoret' } },
    })
    expect((await getList('decisions?municipality=0114&status=decided')).data).toEqual([])
    expect((await getList('decisions?municipality=0114&verb=adopts')).data).toEqual([])
  })

  test('V4: nine consultation responses and one missing are published, with what became of them', async () => {
    const { data } = await getList('consultation-responses?policy=0114-policy&limit=500')
    const inState = (state: string) => data.filter((response: Json) => response.state === state)
    expect(data).toHaveLength(10)
    expect(inState('received')).toHaveLength(8)
    expect(inState('preliminary')).toMatchObject([
      { body: 'Byggnadsnämnden', stance: null, disposition: null },
    ])
    expect(inState('missing')).toMatchObject([
      { body: 'Utskottet för Stöd & Process', stance: null, summary: null },
    ])
    const became = data.filter((response: Json) => response.disposition !== null)
    expect(Object.fromEntries(became.map((response: Json) => [response.body, response.disposition]))).toEqual(
      {
        'Miljö och hälsoskyddsnämnden': 'considered',
        'Tekniska nämnden': 'incorporated',
      },
    )
    const vasbyhem = data.find((response: Json) => response.body === 'Väsbyhem')
    expect(vasbyhem).toMatchObject({ stance: 'no-comments', summary: { sv: 'Inga synpunkter' } })
  })
})

describe('with whom, by whom and reported to whom', () => {
  test('V13: present and future twin and cooperation towns are partners, and the two kinds are distinguished', async () => {
    const { data } = await getList('decision-rules?policy=0114-policy&matter=twin-town-work')
    expect(data).toHaveLength(1)
    expect(data[0].wording.sv).toContain(
      'Nuvarande och kommande vän- och samarbetsorter är naturliga partners.',
    )
    expect(Object.keys(relationKinds)).toEqual(expect.arrayContaining(['twin-town', 'cooperation-town']))
    expect(Object.keys(relationStatuses)).toEqual(expect.arrayContaining(['planned', 'active']))
    // The policy names no town, so none is published.
    expect((await getList('twin-towns?municipality=0114')).data).toEqual([])
  })

  test('V14: broad partnerships are encouraged, and each kind of partner the policy names has a word', async () => {
    const goal = await getRecord('goals/0114-breda-partnerskap')
    expect(goal.wording.sv).toContain(
      'universitet och högskolor, myndigheter, företag, föreningslivet och övriga civila samhället',
    )
    for (const kind of ['university', 'authority', 'company', 'association', 'civil-society']) {
      expect(Object.keys(partnerKinds)).toContain(kind)
      const { data } = await getList(`partners?kind=${kind}`)
      expect(data.filter((partner: Json) => partner.kind !== kind)).toEqual([])
    }
  })

  test('V15: the organisation has committees, a company and contractors, and heads of unit are responsible', async () => {
    const { data } = await getList('units?municipality=0114&limit=500')
    const kinds = Object.fromEntries(data.map((unit: Json) => [unit.id, unit.kind]))
    expect(data).toHaveLength(14)
    expect(kinds).toMatchObject({
      '0114-vasbyhem': 'company',
      '0114-social-och-aldrenamndens-utforare': 'contractor',
      '0114-produktionsutskottet': 'subcommittee',
      '0114-kommunledningskontoret': 'office',
    })
    expect(idsOf((await getList('units?parent=0114-kommunstyrelsen')).data)).toEqual([
      '0114-kommunledningskontoret',
    ])
    const roles = await getList('contact-roles?municipality=0114&role=responsible')
    expect(roles.data).toHaveLength(1)
    expect(roles.data[0].wording.sv).toContain('ansvarar respektive enhets- eller kontorschef')
  })

  test('V16: a coordinator and a support capacity are called for, and no one is said to hold them', async () => {
    const coordinator = await getList('contact-roles?municipality=0114&role=coordinator')
    const support = await getList('contact-roles?municipality=0114&role=support-capacity')
    expect(coordinator.data).toMatchObject([{ unitId: null, mailbox: null, vacant: null }])
    expect(support.data).toMatchObject([{ unitId: null, mailbox: null, vacant: null }])
    expect(coordinator.data[0].wording.sv).toContain('behovet av en internationell samordnare')
    expect(support.data[0].wording.sv).toContain('sammanhållen kunskaps och stödkapacitet')
    for (const role of [...coordinator.data, ...support.data])
      expect(role.title.sv).toContain('efterfrågad i ett remissvar')
  })

  test('V17: all cooperation is reported to the committee or office concerned', async () => {
    const { data } = await getList('decision-rules?policy=0114-policy&act=receives-report')
    expect(data).toMatchObject([
      {
        matter: 'follow-up',
        actor: { sv: 'Respektive nämnd eller kontor' },
        force: 'must',
        wording: { sv: 'Allt internationellt samarbete ska avrapporteras till respektive nämnd/kontor.' },
      },
    ])
    // Where a cooperation is a project, the record says to whom it reports and when it last did.
    const project = await getRecord('projects/0139-youth-participation')
    expect(project).toMatchObject({ reportsToUnitId: null, lastReportedOn: null })
  })

  test('V18: the yearly follow-up has its three mandatory sections: projects, other work and effects', async () => {
    const { data } = await getList('reports?municipality=0114&kind=annual-report&sort=id')
    expect(data.map((report: Json) => report.content.sv)).toEqual([
      'redovisning av pågående EU-projekt, andra internationella projekt samt ev. inlämnade ansökningar',
      'redovisning av övrigt internationellt arbete som genomförts under året',
      'de konkreta effekter det internationella arbetet haft i kommunens olika verksamheter under året.',
    ])
    for (const report of data)
      expect(report).toMatchObject({
        unit: { id: '0114-kommunledningskontoret' },
        year: null,
        submittedOn: null,
      })
    const rules = await getList('decision-rules?unit=0114-kommunledningskontoret&matter=follow-up')
    expect(rules.data).toMatchObject([{ interval: 'yearly', policyId: '0114-policy' }])
    expect((await getRecord('policies/0114-policy')).followUp.sv).toContain('årsredovisningen')
  })
})
