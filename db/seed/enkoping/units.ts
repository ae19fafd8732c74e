import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const COUNCIL = 'Kommunfullmäktige fastställer policy för kommunens internationella arbete.'
const BOARD =
  'Kommunstyrelsen svarar för strategisk ledning och beslut om övergripande projekt och samarbetsavtal och ansvarar för uppföljning av kommunens internationella arbete.'
const OFFICE =
  'Det övergripande ansvaret för samordningen av kommunens EU- och internationella arbete ligger hos kommunstyrelsekontoret.'
const SUPPORT =
  'Den centrala funktionen ska bland annat bistå kommunens verksamheter med aktuell information om gällande och kommande lagstiftning, utbildningsmöjligheter i olika EU-relaterade frågor samt omvärldsbevakning.'

export const units: Batch = {
  unit: [
    {
      id: '0381-kommunfullmaktige',
      municipalityCode: '0381',
      name: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
      kind: 'council',
      responsibility: {
        sv: COUNCIL,
        en: 'The municipal council adopts the policy for the municipality’s international work.',
      },
      sources: [fromPolicy('Organisation och ansvarsfördelning, stycke 1', COUNCIL)],
    },
    {
      id: '0381-kommunstyrelsen',
      municipalityCode: '0381',
      name: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
      kind: 'executive-board',
      responsibility: {
        sv: BOARD,
        en: 'The municipal executive board is in charge of strategic leadership and of decisions on municipality-wide projects and cooperation agreements, and is responsible for following up the municipality’s international work.',
      },
      sources: [fromPolicy('Organisation och ansvarsfördelning, stycke 2', BOARD)],
    },
    {
      id: '0381-kommunstyrelsekontoret',
      municipalityCode: '0381',
      name: { sv: 'Kommunstyrelsekontoret', en: 'Executive board office' },
      kind: 'office',
      responsibility: {
        sv: OFFICE,
        en: 'The overall responsibility for coordinating the municipality’s EU and international work lies with the executive board office.',
      },
      sources: [
        fromPolicy('Samordning av arbetet', OFFICE),
        fromPolicy('Underskrift', 'KOMMUNSTYRELSEKONTORET'),
      ],
    },
    {
      // The cover names this office, the text the one above; the policy does not say whether they are the same.
      id: '0381-kommunledningskontoret',
      municipalityCode: '0381',
      name: { sv: 'Kommunledningskontoret', en: 'Municipal executive office' },
      kind: 'office',
      sources: [fromPolicy('Försättsblad', 'Kommunledningskontoret')],
    },
  ],
  contactRole: [
    {
      id: '0381-central-funktion',
      municipalityCode: '0381',
      title: {
        sv: 'Central funktion för EU- och internationellt arbete',
        en: 'Central function for EU and international work',
      },
      role: 'support-capacity',
      level: 'overall',
      unitId: '0381-kommunstyrelsekontoret',
      wording: {
        sv: SUPPORT,
        en: 'The central function shall, among other things, assist the municipality’s services with current information on legislation in force and to come, on training opportunities in various EU-related matters, and on developments abroad.',
      },
      sources: [fromPolicy('Samordning av arbetet', OFFICE), fromPolicy('Samordning av arbetet', SUPPORT)],
    },
  ],
}
