import type { Batch } from '../../resources/index.ts'
import { cite, type DecisionRule, municipalityCode, type OwnDecisionRule, policyId } from './cite.ts'

/** A rule whose wording is the quotation. */
const quoted = (place: string, rule: OwnDecisionRule): DecisionRule => ({
  ...rule,
  municipalityCode,
  policyId,
  sources: cite(place, rule.wording.sv),
})

export const decisionRules: Batch = {
  decisionRule: [
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
    quoted('Tillvägagångssätt, stycke 1', {
      id: '0114-regel-vanorter-och-samarbetsorter',
      matter: 'twin-town-work',
      act: 'explores',
      actor: { sv: 'Kommunen', en: 'The municipality' },
      force: 'must',
      wording: {
        sv: 'Kommunen ska söka samarbete med internationella partners för att tillsammans bedriva strategiskt utvecklingsarbete. Nuvarande och kommande vän- och samarbetsorter är naturliga partners.',
        en: 'The municipality shall seek cooperation with international partners, to do strategic development work together. Present and future twin towns and cooperation towns are natural partners.',
      },
    }),
    quoted('Tillvägagångssätt, stycke 1', {
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
    {
      id: '0114-regel-folja-utvecklingen',
      municipalityCode,
      policyId,
      matter: 'developments-abroad',
      act: 'is-responsible',
      actor: { sv: 'Nämnder, styrelse samt kontor och enhet', en: 'Committees, board, offices and units' },
      force: 'must',
      wording: {
        sv: 'följa med i den internationella utvecklingen inom sitt område.',
        en: 'follow international developments in its field.',
      },
      sources: cite(
        'Ansvarsfördelning, punkt 1',
        'Nämnder, styrelse samt kontor och enhet ska följa med i den internationella utvecklingen inom sitt område.',
      ),
    },
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
