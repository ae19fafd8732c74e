import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const COUNCIL = 'Kommunfullmäktige beslutar om att ingå och säga upp vänortsavtal.'
const BOARD =
  'Kommunstyrelsen samordnar kommunens internationella arbete, tecknar samarbetsavtal och ingår kommunalt partnerskap, samt beslutar om medlemskap i internationella nätverk och organisationer som omfattar hela kommunen.'
const OFFICE = 'Kommunens internationella arbete samordnas från kommunstyrelseförvaltningen.'
const DRAFTED = 'kansli- och personalkontoret har därför utarbetat förslag på uppdaterade riktlinjer'

export const units: Batch = {
  unit: [
    {
      id: '0138-kommunfullmaktige',
      municipalityCode: '0138',
      name: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
      kind: 'council',
      responsibility: {
        sv: COUNCIL,
        en: 'The municipal council decides on starting and ending twin-town agreements.',
      },
      sources: [fromPolicy('Ansvar, mening 1', COUNCIL)],
    },
    {
      id: '0138-kommunstyrelsen',
      municipalityCode: '0138',
      name: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
      kind: 'executive-board',
      responsibility: {
        sv: BOARD,
        en: 'The municipal executive board coordinates the municipality’s international work, signs cooperation agreements and enters into municipal partnerships, and decides on membership of international networks and organisations that concern the whole municipality.',
      },
      sources: [fromPolicy('Ansvar, mening 2', BOARD)],
    },
    {
      id: '0138-kommunstyrelseforvaltningen',
      municipalityCode: '0138',
      name: { sv: 'Kommunstyrelseförvaltningen', en: 'Executive board administration' },
      kind: 'office',
      responsibility: {
        sv: OFFICE,
        en: 'The municipality’s international work is coordinated from the executive board administration.',
      },
      sources: [
        fromPolicy('Ansvar, stycke 2', OFFICE),
        fromPolicy('Underskrift', 'Kommunstyrelseförvaltningen'),
      ],
    },
    {
      id: '0138-kansli-och-personalkontoret',
      municipalityCode: '0138',
      name: { sv: 'Kansli- och personalkontoret', en: 'Secretariat and personnel office' },
      kind: 'office',
      responsibility: {
        sv: DRAFTED,
        en: 'the secretariat and personnel office has therefore drawn up a proposal for updated guidelines',
      },
      sources: [
        fromPolicy(
          'Sammanfattning, mening 3',
          `Sedan dessa dokument antogs har vänortsutbytet och internationellt arbete ändrat karaktär och ${DRAFTED}.`,
        ),
      ],
    },
  ],
  contactRole: [
    {
      id: '0138-samordning',
      municipalityCode: '0138',
      title: { sv: 'Samordning av det internationella arbetet', en: 'Coordination of international work' },
      role: 'coordinator',
      level: 'overall',
      unitId: '0138-kommunstyrelseforvaltningen',
      wording: {
        sv: OFFICE,
        en: 'The municipality’s international work is coordinated from the executive board administration.',
      },
      sources: [fromPolicy('Ansvar, stycke 2', OFFICE)],
    },
  ],
}
