import type { Batch } from '../../resources/index.ts'
import { cite, type DecisionRule, municipalityCode, type OwnDecisionRule, policyId } from './cite.ts'

/** A rule whose wording is the quotation. All of them are demands: "skall", "ska" or plain statements of duty. */
const quoted = (place: string, rule: Omit<OwnDecisionRule, 'force'>): DecisionRule => ({
  ...rule,
  municipalityCode,
  policyId,
  force: 'must',
  sources: cite(place, rule.wording.sv),
})

const committeesAndCompanies = { sv: 'Nämnder och bolag', en: 'Committees and companies' }
/** Drawn up, evaluated and revised: one sentence, three acts. */
const plan = {
  matter: 'action-plan',
  actor: committeesAndCompanies,
  interval: 'yearly',
  wording: {
    sv: 'För arbetet upprättas en handlingsplan som utvärderas och revideras årligen.',
    en: 'An action plan is drawn up for the work, and is evaluated and revised every year.',
  },
} as const
const board = {
  unitId: '0139-kommunstyrelsen',
  actor: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
}

export const decisionRules: Batch = {
  decisionRule: [
    quoted('4.1 Kommunfullmäktige', {
      id: '0139-regel-policy',
      matter: 'policy',
      act: 'decides',
      unitId: '0139-kommunfullmaktige',
      actor: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
      wording: {
        sv: 'Beslutar om Policy för arbetet med internationella kontakter',
        en: 'Decides on the policy for work with international contacts',
      },
    }),
    quoted('4.2 Kommunstyrelsen', {
      ...board,
      id: '0139-regel-strategisk-ledning',
      matter: 'strategic-leadership',
      act: 'leads',
      wording: {
        sv: 'Ansvarar för den strategiska ledningen av det internationella arbetet',
        en: 'Is responsible for the strategic leadership of international work',
      },
    }),
    quoted('4.2 Kommunstyrelsen', {
      ...board,
      id: '0139-regel-uppfoljning',
      matter: 'follow-up',
      act: 'is-responsible',
      interval: 'yearly',
      wording: {
        sv: 'genomför årlig uppföljning och sammanställning.',
        en: 'carries out a yearly follow-up and compilation.',
      },
    }),
    quoted('3 Principer för arbetet, stycke 1', {
      id: '0139-regel-eu-fonder',
      matter: 'funding',
      act: 'works-with',
      actor: { sv: 'Nämnder, styrelser och bolag', en: 'Committees, boards and companies' },
      wording: {
        sv: 'Upplands-Bros nämnder, styrelser och bolag skall aktivt arbeta för att ta del av EU:s fonder för verksamhetsutveckling, kunskapsutbyte och kompetensutveckling.',
        en: 'The committees, boards and companies of Upplands-Bro shall actively work to make use of the EU’s funds for the development of operations, exchange of knowledge and development of skills.',
      },
    }),
    quoted('3 Principer för arbetet, stycke 3', {
      id: '0139-regel-omvarldsbevakning',
      matter: 'developments-abroad',
      act: 'is-responsible',
      actor: { sv: 'Politiker och tjänstepersoner', en: 'Politicians and officials' },
      wording: {
        sv: 'Upplands-Bro kommuns politiker och tjänstepersoner ska inhämta kunskap från och lära av de bästa utförarna, både nationellt och internationellt, inom respektive verksamhetsområde.',
        en: 'The politicians and officials of Upplands-Bro shall gather knowledge and learn from those who do it best, in Sweden and abroad, in each field of work.',
      },
    }),
    quoted('3 Principer för arbetet, stycke 1', {
      id: '0139-regel-beskriva-i-handlingsplan',
      matter: 'action-plan',
      act: 'draws-up',
      actor: { sv: 'Nämnder, styrelser och bolag', en: 'Committees, boards and companies' },
      interval: 'yearly',
      wording: {
        sv: 'Arbetet skall beskrivas i en utvärderingsbar handlingsplan som utvärderas och revideras årligen.',
        en: 'The work shall be described in an action plan that can be evaluated, and that is evaluated and revised every year.',
      },
    }),
    quoted('4.3 Nämnder och bolag, mening 1', {
      id: '0139-regel-integreras',
      matter: 'international-work',
      act: 'is-responsible',
      actor: committeesAndCompanies,
      wording: {
        sv: 'Ansvarar för att arbetet med internationella kontakter integreras i verksamheterna.',
        en: 'Are responsible for work with international contacts being made part of operations.',
      },
    }),
    quoted('4.3 Nämnder och bolag, mening 2', {
      ...plan,
      id: '0139-regel-uppratta-handlingsplan',
      act: 'draws-up',
    }),
    quoted('4.3 Nämnder och bolag, mening 2', { ...plan, id: '0139-regel-handlingsplan', act: 'evaluates' }),
    quoted('4.3 Nämnder och bolag, mening 2', {
      ...plan,
      id: '0139-regel-revidera-handlingsplan',
      act: 'revises',
    }),
    quoted('4.3 Nämnder och bolag', {
      id: '0139-regel-ekonomiskt-ansvar',
      matter: 'project',
      act: 'pays',
      actor: committeesAndCompanies,
      wording: {
        sv: 'Nämnder och bolag har det ekonomiska ansvaret för deltagande i projekt.',
        en: 'Committees and companies bear the financial responsibility for taking part in projects.',
      },
    }),
    quoted('4.3 Nämnder och bolag', {
      id: '0139-regel-kontaktperson',
      matter: 'contact-person',
      act: 'is-responsible',
      actor: { sv: 'Nämnderna', en: 'The committees' },
      wording: {
        sv: 'Nämnderna ansvarar för att en kontaktperson för informationsspridning och inspiration utses från varje kontor.',
        en: 'The committees are responsible for a contact person, for spreading information and inspiration, being appointed from every office.',
      },
    }),
  ],
}
