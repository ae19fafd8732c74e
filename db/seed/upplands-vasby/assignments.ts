import type { Batch } from '../../resources/index.ts'
import { cite, type Goal, municipalityCode, type OwnGoal, policyId } from './cite.ts'

/** What the policy assigns to its bodies, separate from what it wants to achieve. */
const assignment = (place: string, record: Omit<OwnGoal, 'kind' | 'measured'>): Goal => ({
  ...record,
  municipalityCode,
  policyId,
  kind: 'assignment',
  measured: false,
  sources: cite(place, record.wording.sv),
})

export const assignments: Batch = {
  goal: [
    assignment('Tillvägagångssätt, stycke 1', {
      id: '0114-breda-partnerskap',
      position: 12,
      wording: {
        sv: 'Breda partnerskap där olika aktörer i samhället, t.ex. universitet och högskolor, myndigheter, företag, föreningslivet och övriga civila samhället deltar uppmuntras.',
        en: 'Broad partnerships are encouraged, in which different actors in society take part, such as universities, authorities, businesses, associations and the rest of civil society.',
      },
      groups: ['businesses', 'associations'],
    }),
    assignment('Ansvarsfördelning, punkt 1', {
      id: '0114-folja-utvecklingen',
      position: 13,
      wording: {
        sv: 'följa med i den internationella utvecklingen inom sitt område.',
        en: 'follow international developments in its field.',
      },
    }),
    assignment('Ansvarsfördelning, punkt 2', {
      id: '0114-ordinarie-verksamheten',
      position: 14,
      wording: {
        sv: 'arbeta för att de internationella frågorna, framförallt europafrågorna, utvecklas och blir en del av den ordinarie verksamheten.',
        en: 'work for international matters, above all European ones, to develop and become part of regular operations.',
      },
    }),
    assignment('Ansvarsfördelning, punkt 3', {
      id: '0114-eu-projekt-som-metod',
      position: 15,
      wording: {
        sv: 'använda EU-projekt och annat internationellt arbete som en metod i sitt strategiska utvecklingsarbete.',
        en: 'use EU projects and other international work as a method in its strategic development work.',
      },
    }),
  ],
}
