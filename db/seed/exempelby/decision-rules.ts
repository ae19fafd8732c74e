import { invent } from './make.ts'

const policyId = '9999-policy'
const council = {
  unitId: '9999-kommunfullmaktige',
  actor: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
}
const board = {
  unitId: '9999-kommunstyrelsen',
  actor: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
}
const everyUnit = { actor: { sv: 'Nämnder och bolag', en: 'Committees and companies' } }

export const decisionRules = invent('decisionRule', [
  {
    id: '9999-regel-vanort-inga',
    policyId,
    ...council,
    matter: 'twin-town-start',
    act: 'decides',
    force: 'must',
    wording: {
      sv: 'Kommunfullmäktige beslutar om att ingå vänortsavtal.',
      en: 'The municipal council decides on starting twin-town agreements.',
    },
  },
  {
    id: '9999-regel-vanort-avsluta',
    policyId,
    ...council,
    matter: 'twin-town-end',
    act: 'decides',
    force: 'must',
    wording: {
      sv: 'Ett vänortsavtal avslutas genom beslut i kommunfullmäktige, och vänorten får veta skälet.',
      en: 'A twin-town agreement is ended by decision of the municipal council, and the twin town is told why.',
    },
  },
  {
    id: '9999-regel-prova-finansiering',
    policyId,
    ...everyUnit,
    matter: 'funding',
    act: 'explores',
    force: 'must',
    wording: {
      sv: 'Innan ett projekt betalas med egna pengar ska möjligheten till finansiering utifrån prövas.',
      en: 'Before a project is paid with own money, the possibility of outside funding must be looked into.',
    },
  },
  {
    id: '9999-regel-godkanna-ansokan',
    policyId,
    ...board,
    matter: 'project-application',
    act: 'approves',
    force: 'must',
    wording: {
      sv: 'Kommunstyrelsen ska godkänna en ansökan innan den lämnas in.',
      en: 'The executive board must approve an application before it is sent.',
    },
  },
  {
    id: '9999-regel-natverk',
    policyId,
    ...board,
    matter: 'membership',
    act: 'decides',
    force: 'must',
    wording: {
      sv: 'Kommunstyrelsen beslutar om medlemskap i internationella nätverk.',
      en: 'The executive board decides on membership of international networks.',
    },
  },
  {
    id: '9999-regel-verksamhetsplan',
    policyId,
    ...everyUnit,
    matter: 'operating-plan',
    act: 'reports',
    force: 'must',
    interval: 'yearly',
    deadline: '01-31',
    wording: {
      sv: 'Nämnder och bolag beskriver sitt internationella arbete i verksamhetsplanen senast den 31 januari.',
      en: 'Committees and companies describe their international work in the operating plan by 31 January.',
    },
  },
  {
    id: '9999-regel-sammanstallning',
    policyId,
    ...board,
    matter: 'follow-up',
    act: 'evaluates',
    force: 'must',
    interval: 'yearly',
    deadline: '03-31',
    wording: {
      sv: 'Kommunstyrelsen sammanställer och utvärderar helheten senast den 31 mars.',
      en: 'The executive board compiles and evaluates the whole by 31 March.',
    },
  },
  {
    id: '9999-regel-slutrapport',
    policyId,
    ...everyUnit,
    matter: 'closing-report',
    act: 'reports',
    force: 'must',
    interval: 'at-completion',
    deadline: '12-31',
    wording: {
      sv: 'Avslutade projekt slutrapporteras till kommunstyrelsen senast vid årets slut, om finansiären inte sätter en tidigare dag.',
      en: 'Finished projects are reported to the executive board by the end of the year, unless the funder sets an earlier day.',
    },
  },
])
