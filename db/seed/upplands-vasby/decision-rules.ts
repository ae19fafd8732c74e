import type { Batch } from '../../resources/index.ts'
import { bodies } from './assignments.ts'
import { cite, type DecisionRule, municipalityCode, type OwnDecisionRule, policyId } from './cite.ts'

/** A rule whose wording is the quotation. */
const quoted = (place: string, rule: OwnDecisionRule): DecisionRule => ({
  ...rule,
  municipalityCode,
  policyId,
  sources: cite(place, rule.wording.sv),
})

/** A duty in the list of the section on responsibility: the words before the list say whom it binds. */
const duty = (number: number, rule: Omit<OwnDecisionRule, 'actor' | 'force'>): DecisionRule => ({
  ...rule,
  municipalityCode,
  policyId,
  actor: bodies,
  force: 'must',
  sources: cite(`Ansvarsfördelning, punkt ${number}`, `${bodies.sv} ska … ${rule.wording.sv}`),
})

export const decisionRules: Batch = {
  decisionRule: [
    quoted('Ärendebeskrivning, stycke 1', {
      id: '0114-regel-implementera-i-verksamhetsplaner',
      matter: 'operating-plan',
      act: 'works-with',
      actor: {
        sv: 'Respektive nämnd, kontor, enhet och kommunala bolag',
        en: 'Each committee, office, unit and municipal company',
      },
      force: 'must',
      wording: {
        sv: 'Strategin är verksamhetsövergripande och förutsätter att respektive nämnd, kontor, enhet och kommunala bolag själva implementerar det internationella arbetet som metod i sina verksamhetsplaner.',
        en: 'The strategy covers all operations, and presupposes that each committee, office, unit and municipal company itself implements international work as a method in its operating plans.',
      },
    }),
    quoted('Möjligheter med internationellt arbete, stycke 4', {
      id: '0114-regel-internationell-dimension',
      matter: 'international-work',
      act: 'is-responsible',
      actor: { sv: 'Respektive enhets- eller kontorschef', en: 'Each head of unit or office' },
      force: 'must',
      wording: {
        sv: 'För att ta vara på de möjligheter det innebär med internationellt arbete ansvarar respektive enhets- eller kontorschef för att respektive verksamhet har en internationell dimension.',
        en: 'To make use of the opportunities of international work, each head of unit or office is responsible for that operation having an international dimension.',
      },
    }),
    quoted('Mål, punkt 1', {
      id: '0114-regel-verksamhetsplan',
      matter: 'operating-plan',
      act: 'reports',
      actor: {
        sv: 'Varje nämnd, styrelse, kontor och enhet',
        en: 'Every committee, board, office and unit',
      },
      force: 'must',
      interval: 'yearly',
      wording: {
        sv: 'Varje nämnd, styrelse, kontor och enhet i kommunen ska varje år beskriva i sin egen verksamhetsplan hur internationellt arbete ska användas för att utveckla verksamheten.',
        en: 'Every committee, board, office and unit of the municipality shall each year describe in its own operating plan how international work is to be used to develop its operations.',
      },
    }),
    // The sentence describes rather than demands, so it is read as "bör".
    quoted('Tillvägagångssätt, mening 3', {
      id: '0114-regel-vanorter-och-samarbetsorter',
      matter: 'twin-town-work',
      act: 'works-with',
      actor: { sv: 'Kommunen', en: 'The municipality' },
      force: 'should',
      wording: {
        sv: 'Nuvarande och kommande vän- och samarbetsorter är naturliga partners.',
        en: 'Present and future twin towns and cooperation towns are natural partners.',
      },
    }),
    quoted('Tillvägagångssätt, mening 5', {
      id: '0114-regel-avrapportering',
      matter: 'follow-up',
      act: 'receives-report',
      actor: { sv: 'Respektive nämnd eller kontor', en: 'The committee or office concerned' },
      force: 'must',
      wording: {
        sv: 'Allt internationellt samarbete ska avrapporteras till respektive nämnd/kontor.',
        en: 'All international cooperation shall be reported to the committee or office concerned.',
      },
    }),
    duty(1, {
      id: '0114-regel-folja-utvecklingen',
      matter: 'developments-abroad',
      act: 'is-responsible',
      wording: {
        sv: 'följa med i den internationella utvecklingen inom sitt område.',
        en: 'follow international developments in its field.',
      },
    }),
    duty(2, {
      id: '0114-regel-ordinarie-verksamheten',
      matter: 'international-work',
      act: 'works-with',
      wording: {
        sv: 'arbeta för att de internationella frågorna, framförallt europafrågorna, utvecklas och blir en del av den ordinarie verksamheten.',
        en: 'work for international matters, above all European ones, to develop and become part of regular operations.',
      },
    }),
    duty(3, {
      id: '0114-regel-eu-projekt-som-metod',
      matter: 'project',
      act: 'works-with',
      wording: {
        sv: 'använda EU-projekt och annat internationellt arbete som en metod i sitt strategiska utvecklingsarbete.',
        en: 'use EU projects and other international work as a method in its strategic development work.',
      },
    }),
    quoted('Uppföljning, stycke 1', {
      id: '0114-regel-uppfoljning',
      matter: 'follow-up',
      act: 'is-responsible',
      unitId: '0114-kommunledningskontoret',
      actor: { sv: 'Kommunledningskontoret', en: 'Municipal executive office' },
      force: 'must',
      interval: 'yearly',
      wording: {
        sv: 'Uppföljning genomförs av kommunledningskontoret i samband med kontorens och enheternas redovisningar i samband med årsredovisningen och i enlighet med ledningssystemet.',
        en: 'The municipal executive office carries out the follow-up together with the accounts that offices and units give for the annual report, and in keeping with the management system.',
      },
    }),
  ],
}
