import type { Batch } from '../../resources/index.ts'
import { fromPolicy, verbatim } from './cite.ts'

const BOARD = verbatim(
  'Beslutsvägar / Organisation, stycke 1',
  'Kommunstyrelsen skall vara ansvarig för kommunens officiella, formella kontakter, d v s de kontakter där Alvesta kommun uppträder som representant för den lokala myndigheten.',
  'The municipal executive board shall be responsible for the municipality’s official, formal contacts, that is, the contacts in which Alvesta Municipality appears as representative of the local authority.',
)
const OFFICE = verbatim(
  'Beslutsvägar / Organisation, stycke 2',
  'Kommunledningskontoret skall svara för det övergripande internationella arbetet vad gäller kontaktskapande, näringslivsutveckling, kommunala profilområden, kunskapsspridning och andra specifika kommunledningskontakter.',
  'The municipal executive office shall be in charge of the overall international work as regards making contacts, business development, the municipality’s profile areas, spreading knowledge, and other contacts particular to the municipal leadership.',
)

export const units: Batch = {
  unit: [
    {
      id: '0764-kommunstyrelsen',
      municipalityCode: '0764',
      name: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
      kind: 'executive-board',
      responsibility: BOARD.wording,
      sources: BOARD.sources,
    },
    {
      id: '0764-kommunledningskontoret',
      municipalityCode: '0764',
      name: { sv: 'Kommunledningskontoret', en: 'Municipal executive office' },
      kind: 'office',
      responsibility: OFFICE.wording,
      sources: OFFICE.sources,
    },
    {
      id: '0764-gymnasieskolan',
      municipalityCode: '0764',
      name: { sv: 'Gymnasieskolan', en: 'Upper secondary school' },
      kind: 'unit',
      sources: [
        fromPolicy('Bakgrund, punkt 6', 'Gymnasieskolan har regelbundna kontakter med skolor i Europa'),
      ],
    },
  ],
  contactRole: [
    {
      id: '0764-officiella-kontakter',
      municipalityCode: '0764',
      title: { sv: 'Officiella, formella kontakter', en: 'Official, formal contacts' },
      role: 'responsible',
      level: 'official',
      unitId: '0764-kommunstyrelsen',
      ...BOARD,
    },
    {
      id: '0764-overgripande-arbete',
      municipalityCode: '0764',
      title: { sv: 'Övergripande internationellt arbete', en: 'Overall international work' },
      role: 'responsible',
      level: 'overall',
      unitId: '0764-kommunledningskontoret',
      ...OFFICE,
    },
    {
      id: '0764-kontakter-pa-verksamhetsniva',
      municipalityCode: '0764',
      title: { sv: 'Kontakter på verksamhetsnivå', en: 'Contacts at operational level' },
      role: 'responsible',
      level: 'operational',
      ...verbatim(
        'Beslutsvägar / Organisation, stycke 3',
        'Varje nämnd och förvaltning ansvarar för att skapa och vidmakthålla internationella kontakter på verksamhetsnivå.',
        'Every committee and office is responsible for making and keeping up international contacts at operational level.',
      ),
    },
    {
      id: '0764-verksamhetsansvarig',
      municipalityCode: '0764',
      title: { sv: 'Verksamhetsansvarig', en: 'Head of the service concerned' },
      role: 'preparer',
      ...verbatim(
        'Beslutsvägar / Organisation, stycke 3',
        'Ansvaret för upprättande av underlag ligger på varje verksamhetsansvarig.',
        'The responsibility for drawing up the supporting documents lies with every head of service.',
      ),
    },
  ],
}
