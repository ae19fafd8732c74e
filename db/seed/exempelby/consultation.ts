import { invent } from './make.ts'

const policyId = '9999-policy'

export const consultationResponses = invent('consultationResponse', [
  {
    id: '9999-remiss-barn-och-utbildningsnamnden',
    policyId,
    body: 'Barn- och utbildningsnämnden',
    unitId: '9999-barn-och-utbildningsnamnden',
    state: 'received',
    stance: 'positive-with-comments',
    summary: {
      sv: 'Nämnden vill att målet om elevutbyten får ett årtal och att resor med tåg räknas som skoltid.',
      en: 'The committee wants the goal on pupil exchanges to have a year, and train journeys to count as school time.',
    },
    disposition: 'incorporated',
  },
  {
    id: '9999-remiss-socialnamnden',
    policyId,
    body: 'Socialnämnden',
    unitId: '9999-socialnamnden',
    state: 'received',
    stance: 'no-comments',
    summary: { sv: 'Inga synpunkter.', en: 'No comments.' },
  },
  {
    id: '9999-remiss-ungdomsradet',
    policyId,
    body: 'Exempelby ungdomsråd',
    state: 'received',
    stance: 'positive-with-comments',
    summary: {
      sv: 'Ungdomsrådet skriver att policyn talar om unga men sällan till dem, och föreslår att unga själva ska få välja minst en ny samarbetsort.',
      en: 'The youth council writes that the policy speaks of young people but seldom to them, and proposes that they choose at least one new cooperation town themselves.',
    },
    disposition: 'considered',
  },
  {
    id: '9999-remiss-miljo-och-byggnadsnamnden',
    policyId,
    body: 'Miljö- och byggnadsnämnden',
    unitId: '9999-miljo-och-byggnadsnamnden',
    state: 'preliminary',
    stance: 'positive',
    summary: {
      sv: 'Nämnden ställer sig i stort bakom förslaget. Yttrandet är ännu inte justerat.',
      en: 'The committee broadly supports the proposal. The minutes of the statement are not yet approved.',
    },
  },
  {
    id: '9999-remiss-exempelby-vatten',
    policyId,
    body: 'Exempelby Vatten och Energi AB',
    unitId: '9999-exempelby-vatten',
    state: 'missing',
  },
])
