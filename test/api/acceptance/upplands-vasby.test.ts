import { describe, expect, test } from 'vitest'
import { partnerKinds } from '../../../db/resources/partner.ts'
import { policyStatuses } from '../../../db/resources/policy.ts'
import { relationStatuses } from '../../../db/resources/relation-statuses.ts'
import { relationKinds } from '../../../db/resources/twin-town.ts'
import { getList, getRecord, type Json } from '../../helpers/api.ts'
import { textOf } from '../../helpers/page.ts'

// Rows V1–V4 and V13–V18: what Upplands Väsby's proposed policy of 2010 demands that the product can hold and
// publish, on the record and on the page. Its goals, V5–V12, are in upplands-vasby-goals.test.ts.

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
    const text = await textOf('policies/0114-policy')
    for (const words of ['Tjänsteutlåtande', 'KS/2009:167', 'Kommunikationsstrateg', 'Kommundirektör'])
      expect(text).toContain(words)
  })

  test('V2: the document has been out for consultation, has been revised, and is a proposal', async () => {
    const policy = await getRecord('policies/0114-policy')
    expect(policy.title.sv).toBe('Bearbetad övergripande policy för internationella kontakter efter remiss')
    expect(policy).toMatchObject({ status: 'proposed', stages: ['consultation', 'revised', 'proposed'] })
    expect(await textOf('policies/0114-policy')).toContain('Bearbetad efter remiss')
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
    const proposal = { status: 'proposal', body: 'Kommunstyrelsen', date: { edtf: '2010-04-06' } }
    expect(policy.decisions).toMatchObject([
      { ...proposal, id: '0114-forslag-anta', verb: 'proposes' },
      { ...proposal, id: '0114-forslag-uppdrag', verb: 'assigns' },
    ])
    expect(await getRecord('decisions/0114-forslag-anta')).toMatchObject({
      title: { sv: expect.stringMatching(/^Förslag att kommunstyrelsen föreslår kommunfullmäktige/) },
      proposer: { id: '0114-kommunledningskontoret' },
      bodyUnit: { id: '0114-kommunstyrelsen' },
      wording: {
        sv: 'Kommunstyrelsen föreslår kommunfullmäktige att anta den övergripande policyn för internationellt arbete.',
      },
    })
    expect(await getRecord('decisions/0114-forslag-uppdrag')).toMatchObject({
      proposer: { id: '0114-kommunledningskontoret' },
      assignee: { id: '0114-kommunledningskontoret', name: { sv: 'Kommunledningskontoret' } },
    })
    for (const { id } of policy.decisions)
      expect(await textOf(`decisions/${id}`)).toContain('Det är ett förslag, inte ett beslut.')
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
    const outcome = 'Justeringar har utförts i enlighet med inkomna synpunkter.'
    expect((await getRecord('policies/0114-policy')).consultationOutcome.sv).toBe(outcome)
    expect(await textOf('policies/0114-policy')).toContain(outcome)
    for (const { id, summary } of data.filter((response: Json) => response.summary !== null)) {
      expect(summary.en, id).toEqual(expect.any(String))
      expect(await textOf(`consultation-responses/${id}`)).toContain(summary.sv)
    }
  })
})

describe('with whom, by whom and reported to whom', () => {
  test('V13: present and future twin and cooperation towns are partners, and the two kinds are distinguished', async () => {
    const { data } = await getList('decision-rules?policy=0114-policy&matter=twin-town-work')
    const words = 'Nuvarande och kommande vän- och samarbetsorter är naturliga partners.'
    expect(data).toMatchObject([{ force: 'should', wording: { sv: words } }])
    expect(await textOf(`decision-rules/${data[0].id}`)).toContain(words)
    expect((await getRecord('goals/0114-soka-samarbete')).wording.sv).toBe(
      'Kommunen ska söka samarbete med internationella partners för att tillsammans bedriva strategiskt utvecklingsarbete.',
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
    expect(await textOf('goals/0114-breda-partnerskap')).toContain(goal.wording.sv)
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
    expect(await textOf(`contact-roles/${roles.data[0].id}`)).toContain(roles.data[0].wording.sv)
  })

  test('V15: each duty binds those whom the policy names, municipal companies among them', async () => {
    const { data } = await getList('decision-rules?policy=0114-policy&limit=500')
    const bound = Object.fromEntries(data.map((rule: Json) => [rule.id, rule.actor.sv]))
    const bodies = 'Nämnder, styrelse samt kontor och enhet'
    expect(bound).toMatchObject({
      '0114-regel-implementera-i-verksamhetsplaner': 'Respektive nämnd, kontor, enhet och kommunala bolag',
      '0114-regel-internationell-dimension': 'Respektive enhets- eller kontorschef',
      '0114-regel-folja-utvecklingen': bodies,
      '0114-regel-ordinarie-verksamheten': bodies,
      '0114-regel-eu-projekt-som-metod': bodies,
    })
    for (const { id, actor, wording } of data) {
      const text = await textOf(`decision-rules/${id}`)
      expect(text, id).toContain(actor.sv)
      expect(text, id).toContain(wording.sv)
    }
  })

  test('V16: a coordinator and a support capacity are called for, and no one is said to hold them', async () => {
    const coordinator = await getList('contact-roles?municipality=0114&role=coordinator')
    const support = await getList('contact-roles?municipality=0114&role=support-capacity')
    expect(coordinator.data).toMatchObject([{ unitId: null, mailbox: null, vacant: null }])
    expect(support.data).toMatchObject([{ unitId: null, mailbox: null, vacant: null }])
    expect(coordinator.data[0].wording.sv).toContain('behovet av en internationell samordnare')
    expect(support.data[0].wording.sv).toContain('sammanhållen kunskaps och stödkapacitet')
    // The committee had not dealt with the opinion, so the coordinator is not called for by its response.
    expect(coordinator.data[0].title.sv).toBe(
      'Internationell samordnare, behovet nämns i ett tjänsteutlåtande till byggnadsnämnden',
    )
    expect(support.data[0].title.sv).toBe('Kunskaps- och stödkapacitet, efterfrågad i ett remissvar')
    for (const { id, title } of [...coordinator.data, ...support.data])
      expect(await textOf(`contact-roles/${id}`)).toContain(title.sv)
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
    const demand = await getRecord('reports/0114-krav-avrapportering')
    expect(demand).toMatchObject({
      kind: 'follow-up',
      // The sentence names what is reported and to whom, not who reports.
      actor: null,
      unitId: null,
      submittedOn: null,
    })
    expect(await textOf('reports/0114-krav-avrapportering')).toContain(data[0].wording.sv)
    // Projects, activities and towns say to whom they report and when they last did.
    for (const path of ['projects/0764-seagull', 'activities/0764-utbyte-lettland', 'twin-towns/0764-turnov'])
      expect(await getRecord(path)).toMatchObject({ reportsToUnitId: null, lastReportedOn: null })
  })

  test('V18: the yearly follow-up has its three mandatory sections: projects, other work and effects', async () => {
    const { data } = await getList(
      'reports?municipality=0114&kind=follow-up&unit=0114-kommunledningskontoret&sort=id',
    )
    expect(data.map((report: Json) => report.content.sv)).toEqual([
      'redovisning av pågående EU-projekt, andra internationella projekt samt ev. inlämnade ansökningar',
      'redovisning av övrigt internationellt arbete som genomförts under året',
      'de konkreta effekter det internationella arbetet haft i kommunens olika verksamheter under året.',
    ])
    for (const report of data) {
      expect(report).toMatchObject({ year: null, submittedOn: null })
      const text = await textOf(`reports/${report.id}`)
      expect(text).toContain('Uppföljning')
      expect(text).toContain(report.content.sv)
    }
    const rules = await getList('decision-rules?unit=0114-kommunledningskontoret&matter=follow-up')
    expect(rules.data).toMatchObject([{ interval: 'yearly', policyId: '0114-policy' }])
    expect((await getRecord('policies/0114-policy')).followUp.sv).toContain('årsredovisningen')
  })
})
