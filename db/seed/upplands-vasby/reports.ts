import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode } from './cite.ts'

const section = (number: number, quote: string) =>
  cite(`Uppföljning, punkt ${number}`, `Uppföljningen ska innehålla: … ${quote}`)

/**
 * What the policy demands: a plan of all each year, reports of all cooperation, and a yearly follow-up in three
 * sections. None is known to be handed in.
 */
export const reports: Batch = {
  report: [
    {
      id: '0114-krav-verksamhetsplan',
      municipalityCode,
      kind: 'plan',
      actor: {
        sv: 'Varje nämnd, styrelse, kontor och enhet',
        en: 'Every committee, board, office and unit',
      },
      content: {
        sv: 'beskriva i sin egen verksamhetsplan hur internationellt arbete ska användas för att utveckla verksamheten',
        en: 'describe in its own operating plan how international work is to be used to develop its operations',
      },
      sources: cite(
        'Mål, punkt 1',
        'Varje nämnd, styrelse, kontor och enhet i kommunen ska varje år beskriva i sin egen verksamhetsplan hur internationellt arbete ska användas för att utveckla verksamheten.',
      ),
    },
    {
      id: '0114-krav-avrapportering',
      municipalityCode,
      kind: 'follow-up',
      content: {
        sv: 'Allt internationellt samarbete ska avrapporteras till respektive nämnd/kontor.',
        en: 'All international cooperation shall be reported to the committee or office concerned.',
      },
      sources: cite(
        'Tillvägagångssätt, mening 5',
        'Allt internationellt samarbete ska avrapporteras till respektive nämnd/kontor.',
      ),
    },
    {
      id: '0114-krav-uppfoljning-1-projekt',
      municipalityCode,
      kind: 'follow-up',
      unitId: '0114-kommunledningskontoret',
      content: {
        sv: 'redovisning av pågående EU-projekt, andra internationella projekt samt ev. inlämnade ansökningar',
        en: 'an account of ongoing EU projects, other international projects and any applications sent',
      },
      sources: section(
        1,
        'redovisning av pågående EU-projekt, andra internationella projekt samt ev. inlämnade ansökningar',
      ),
    },
    {
      id: '0114-krav-uppfoljning-2-ovrigt',
      municipalityCode,
      kind: 'follow-up',
      unitId: '0114-kommunledningskontoret',
      content: {
        sv: 'redovisning av övrigt internationellt arbete som genomförts under året',
        en: 'an account of other international work done during the year',
      },
      sources: section(2, 'redovisning av övrigt internationellt arbete som genomförts under året'),
    },
    {
      id: '0114-krav-uppfoljning-3-effekter',
      municipalityCode,
      kind: 'follow-up',
      unitId: '0114-kommunledningskontoret',
      content: {
        sv: 'de konkreta effekter det internationella arbetet haft i kommunens olika verksamheter under året.',
        en: 'the concrete effects that international work has had in the municipality’s operations during the year.',
      },
      sources: section(
        3,
        'de konkreta effekter det internationella arbetet haft i kommunens olika verksamheter under året.',
      ),
    },
  ],
}
