import type { Batch } from '../../resources/index.ts'
import { cite, type Goal, municipalityCode, type OwnGoal, policyId } from './cite.ts'

const OPENNESS =
  'Det internationella arbetet skall präglas av öppenhet och dialog. Dels som ett medel för att gynna den lokala utvecklingen men också utifrån det perspektivet att vi tar emot andras kunskap och erfarenhet och bjuder på våra.'

/** A goal whose wording is the quotation. None of this policy's goals can be measured as worded. */
const quoted = (place: string, goal: Omit<OwnGoal, 'measured'>, quote = goal.wording.sv): Goal => ({
  ...goal,
  municipalityCode,
  policyId,
  measured: false,
  sources: cite(place, quote),
})

export const goals: Batch = {
  goal: [
    quoted('2 Syfte och mål, stycke 1', {
      id: '0139-gemensam-plattform',
      position: 1,
      kind: 'purpose',
      wording: {
        sv: 'För att kommunens alla verksamheter skall ha en gemensam plattform för det internationella arbetet har denna policyskrivning utarbetats.',
        en: 'This policy has been drawn up so that all the municipality’s operations shall have a common platform for international work.',
      },
    }),
    quoted(
      '2 Syfte och mål, stycke 2',
      {
        id: '0139-oppenhet-och-dialog',
        position: 2,
        kind: 'assignment',
        wording: {
          sv: 'Det internationella arbetet skall präglas av öppenhet och dialog.',
          en: 'International work shall be marked by openness and dialogue.',
        },
      },
      OPENNESS,
    ),
    quoted('2 Syfte och mål, stycke 3', {
      id: '0139-katalysator',
      position: 3,
      kind: 'goal',
      wording: {
        sv: 'Målet med policyn är att de internationella frågorna blir ett naturligt inslag i verksamheterna och att arbetet blir en katalysator för det ständigt pågående utvecklingsarbetet.',
        en: 'The goal of the policy is that international matters become a natural part of operations, and that the work becomes a catalyst for the development that always goes on.',
      },
    }),
    quoted('3 Principer för arbetet, stycke 1', {
      id: '0139-eu-fonder',
      position: 4,
      kind: 'assignment',
      wording: {
        sv: 'Upplands-Bros nämnder, styrelser och bolag skall aktivt arbeta för att ta del av EU:s fonder för verksamhetsutveckling, kunskapsutbyte och kompetensutveckling.',
        en: 'The committees, boards and companies of Upplands-Bro shall actively work to make use of the EU’s funds for the development of operations, exchange of knowledge and development of skills.',
      },
    }),
    quoted('3 Principer för arbetet, stycke 2', {
      id: '0139-utvecklingsprojekt',
      position: 5,
      kind: 'assignment',
      wording: {
        sv: 'Upplands-Bro kommun skall delta i internationella utvecklingsprojekt i syfte att tillföra verksamheterna och deras personal positiva mervärden i form av kompetens- och verksamhetsutveckling.',
        en: 'The municipality of Upplands-Bro shall take part in international development projects, to bring operations and their staff added value in the form of better skills and better operations.',
      },
      groups: ['staff'],
    }),
    quoted('3 Principer för arbetet, stycke 3', {
      id: '0139-lara-av-de-basta',
      position: 6,
      kind: 'assignment',
      wording: {
        sv: 'Upplands-Bro kommuns politiker och tjänstepersoner ska inhämta kunskap från och lära av de bästa utförarna, både nationellt och internationellt, inom respektive verksamhetsområde. Detta för att utveckla verksamheterna för högre måluppfyllelse i såväl kvalitativa mått som effektivitetsmässigt.',
        en: 'The politicians and officials of Upplands-Bro shall gather knowledge and learn from those who do it best, in Sweden and abroad, in each field of work. This is to develop operations so that they reach their goals better, both in measures of quality and in efficiency.',
      },
      groups: ['elected-representatives', 'staff'],
    }),
    quoted('4.3 Nämnder och bolag, mening 1', {
      id: '0139-integreras',
      position: 7,
      kind: 'assignment',
      leadIn: { sv: 'Nämnder och bolag:', en: 'Committees and companies:' },
      wording: {
        sv: 'Ansvarar för att arbetet med internationella kontakter integreras i verksamheterna.',
        en: 'Are responsible for work with international contacts being made part of operations.',
      },
    }),
    quoted('4.3 Nämnder och bolag, mening 5', {
      id: '0139-kompetensutveckling',
      position: 8,
      kind: 'assignment',
      wording: {
        sv: 'Kontaktpersonerna skall ges möjlighet till gemensam och individuell kompetensutveckling inom området.',
        en: 'The contact persons shall be given the opportunity of joint and individual training in the field.',
      },
      groups: ['staff'],
    }),
  ],
}
