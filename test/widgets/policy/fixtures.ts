/** Policies as the API gives them: shapes of the five founding ones, and of Exempelby's. */
import type { RecordFor } from '../../../db/resources/index.ts'
import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'
import type { Policy } from '../../../widgets/policy/policy.ts'
import { alvesta, type MockResponse, envelope, startApi } from '../helpers/api.ts'

type Decision = RecordFor<'decision'>
type Response = Policy['consultationResponses'][number]
type Rule = RecordFor<'decisionRule'>

export const day = (edtf: string): UncertainDate => ({
  edtf,
  earliest: edtf,
  latest: edtf,
  precision: 'day',
  approximate: false,
})

/** Fields of every record. */
const common = {
  municipalityCode: '0764',
  sources: [],
  license: null,
  fictional: false,
  updatedAt: '2026-11-21T09:00:00Z',
}

/** A policy with a title only. */
export const policy = (id: string, own: Partial<Policy> = {}): Policy => ({
  ...common,
  id,
  url: `https://utblick.example/utblick/v1/policies/${id}`,
  title: { sv: `Policyn ${id}`, en: `The policy ${id}` },
  documentType: null,
  caseDocument: null,
  status: null,
  documentDate: null,
  registrationNumber: null,
  stages: null,
  addressee: null,
  authorRole: null,
  signatoryRole: null,
  decidedBy: null,
  validFrom: null,
  validTo: null,
  replaces: null,
  appliesTo: null,
  responsibleFunction: null,
  revised: null,
  purpose: null,
  followUp: null,
  consultationOutcome: null,
  backgroundPassages: null,
  plainLanguage: null,
  childPerspective: null,
  statedTwinTowns: null,
  frameworks: [],
  relatedDocuments: [],
  decisionIds: [],
  decisions: [],
  priorityAreas: [],
  consultationResponses: [],
  ...own,
})

export const decision = (id: string, own: Partial<Decision> = {}): Decision => ({
  ...common,
  id,
  url: `https://utblick.example/utblick/v1/decisions/${id}`,
  title: { sv: `Ärendet ${id}`, en: `The matter ${id}` },
  verb: 'adopts',
  status: 'decided',
  body: 'Kommunfullmäktige',
  bodyUnitId: null,
  bodyUnit: null,
  date: null,
  paragraph: null,
  registrationNumber: null,
  proposerUnitId: null,
  proposer: null,
  assigneeUnitId: null,
  assignee: null,
  replacesDecisionIds: [],
  wording: null,
  ...own,
})

export const response = (body: string, own: Partial<Response> = {}): Response => ({
  id: `svar-${body.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  body,
  state: 'received',
  stance: null,
  summary: null,
  disposition: null,
  ...own,
})

export const rule = (id: string, actor: string, wording: string, own: Partial<Rule> = {}): Rule => ({
  ...common,
  id,
  url: `https://utblick.example/utblick/v1/decision-rules/${id}`,
  policyId: 'bred',
  matter: 'twin-town-start',
  act: 'decides',
  unitId: null,
  unit: null,
  actor: { sv: actor },
  force: 'must',
  interval: null,
  deadline: null,
  wording: { sv: wording },
  ...own,
})

/** Two decisions that a proposal would replace, as in Tyresö. */
export const earlier = [
  decision('ks-2000', {
    title: { sv: 'Riktlinjer för det internationella arbetet' },
    body: 'Kommunstyrelsen',
    date: day('2000-09-26'),
    paragraph: '§ 144',
  }),
  decision('kf-1989', {
    title: { sv: 'Riktlinjer för vänortsutbyte' },
    date: day('1989-10-12'),
    paragraph: '§ 144',
  }),
]
export const proposalDecision = decision('forslag', {
  title: { sv: 'Riktlinjer' },
  status: 'proposal',
  body: null,
  proposer: {
    id: '0138-ksf',
    name: { sv: 'Kommunstyrelseförvaltningen', en: 'Executive board administration' },
  },
  replacesDecisionIds: ['kf-1989', 'ks-2000'],
  wording: { sv: 'Riktlinjer för internationellt samarbete antas', en: 'Guidelines are adopted' },
})
export const guidelines = policy('riktlinjer', {
  documentType: 'guidelines',
  status: 'proposed',
  caseDocument: 'Tjänsteskrivelse',
  documentDate: day('2010-06-21'),
  registrationNumber: '2010/KS 130 005',
  purpose: { sv: 'Ett instrument för verksamhetsutveckling.', en: 'An instrument for developing services.' },
  statedTwinTowns: 4,
  decisionIds: ['forslag'],
  decisions: [proposalDecision],
})

/** A proposal after consultation, as in Upplands Väsby. */
export const consulted = policy('bred', {
  documentType: 'policy',
  status: 'proposed',
  signatoryRole: 'Kommundirektör',
  followUp: { sv: 'Uppföljning genomförs.\n- projekt\n- effekter' },
  relatedDocuments: [{ title: 'Flerårsplan med budget 2010-2012', relation: 'parent', note: null }],
  decisionIds: ['anta', 'uppdrag'],
  decisions: [
    decision('anta', {
      verb: 'proposes',
      status: 'proposal',
      wording: { sv: 'Styrelsen föreslår fullmäktige.' },
    }),
    decision('uppdrag', { verb: 'assigns', status: 'proposal', body: 'Kommunstyrelsen' }),
  ],
  priorityAreas: [
    { id: 'larande', title: { sv: 'Livslångt lärande', en: 'Lifelong learning' }, position: 1 },
  ],
  consultationResponses: [
    response('Byggnadsnämnden', { state: 'preliminary', summary: { sv: 'Tydliggör målen.' } }),
    response('Miljönämnden', {
      stance: 'positive-with-comments',
      summary: { sv: 'Önskar rubriker.' },
      disposition: 'considered',
    }),
    response('Sociala nämnden', { stance: 'positive', summary: { sv: 'Policyn stödjer.' } }),
    response('Stöd & Process', { state: 'missing' }),
    response('Väsbyhem', { stance: 'no-comments', summary: { sv: 'Inga synpunkter' } }),
  ],
})

/** Adopted and in force, with a framework that has run out and one that has not. */
export const adopted = policy('antagen', {
  documentType: 'policy',
  status: 'adopted',
  decidedBy: 'Kommunfullmäktige',
  documentDate: day('2020-02-12'),
  validFrom: '2020-03-01',
  validTo: '2030-12-31',
  childPerspective: { sv: 'Barn lever i en internationell värld.' },
  frameworks: [
    { title: 'Europa 2020', validTo: '2020-12-31', priorities: ['smart tillväxt', 'tillväxt för alla'] },
    { title: 'Agenda 2030', validTo: '2030-12-31', priorities: [] },
    { title: 'Visionen', validTo: null, priorities: [] },
  ],
  decisionIds: ['kf-2020', 'uppdrag-2020'],
  decisions: [
    decision('kf-2020', {
      title: { sv: 'Policyn antagen' },
      date: day('2020-02-12'),
      paragraph: '§ 12',
      replacesDecisionIds: ['kf-2009'],
    }),
    decision('uppdrag-2020', { verb: 'assigns', title: { sv: 'Uppdrag att införa policyn' } }),
  ],
})

/** What it replaced. */
export const replaced = policy('ersatt', {
  status: 'replaced',
  documentDate: day('2009-05-18'),
  decisionIds: ['kf-2009'],
  decisions: [decision('kf-2009', { date: day('2009-05-18'), replacesDecisionIds: ['kf-1994'] })],
})
export const decisions = [
  ...adopted.decisions,
  ...replaced.decisions,
  decision('kf-1994', { title: { sv: 'Handlingsprogram' }, date: day('1994-04-25') }),
  ...earlier,
  proposalDecision,
]

/** An API that has these policies. */
export const policiesApi = (records: readonly Policy[], others: Record<string, MockResponse> = {}) =>
  startApi({
    policies: { json: envelope(records) },
    decisions: { json: envelope(decisions) },
    'decision-rules': { json: envelope([]) },
    municipalities: { json: envelope(alvesta) },
    ...others,
  })
