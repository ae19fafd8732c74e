import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const REPLACES =
  'Beslutet ersätter besluten "Riktlinjer för Tyresö kommuns vänortsutbyte" KF 1989-10-12 § 144 och "Tyresö kommuns riktlinjer för det internationella arbetet" KS 2000-09-26 § 144'
const SINCE =
  'Kommunen har sedan 1989 riktlinjer för vänortsutbyte och sedan 2000 riktlinjer för internationellt arbete.'

/** The two that would be replaced share a paragraph number, but neither body nor year: § alone is no key. */
export const decisions: Batch = {
  decision: [
    {
      // The document does not say which body is to decide. The day is the proposal’s own.
      id: '0138-forslag-riktlinjer',
      municipalityCode: '0138',
      title: {
        sv: 'Riktlinjer för internationellt samarbete',
        en: 'Guidelines for international cooperation',
      },
      verb: 'adopts',
      status: 'proposal',
      date: '2010-06-21',
      registrationNumber: '2010/KS 130 005',
      proposerUnitId: '0138-kommunstyrelseforvaltningen',
      replacesDecisionIds: ['0138-kf-1989-10-12-144', '0138-ks-2000-09-26-144'],
      wording: {
        sv: `Riktlinjer för internationellt samarbete antas\n${REPLACES}`,
        en: 'Guidelines for international cooperation are adopted\nThe decision replaces the decisions “Guidelines for Tyresö Municipality’s twin-town exchange”, municipal council 1989-10-12 § 144, and “Tyresö Municipality’s guidelines for international work”, municipal executive board 2000-09-26 § 144',
      },
      sources: [
        fromPolicy('Förslag till beslut, punkt 1', 'Riktlinjer för internationellt samarbete antas'),
        fromPolicy('Förslag till beslut, punkt 2', REPLACES),
        fromPolicy('Sidhuvud', 'TJÄNSTESKRIVELSE 2010-06-21'),
      ],
    },
    {
      id: '0138-kf-1989-10-12-144',
      municipalityCode: '0138',
      title: {
        sv: 'Riktlinjer för Tyresö kommuns vänortsutbyte',
        en: 'Guidelines for Tyresö Municipality’s twin-town exchange',
      },
      verb: 'adopts',
      status: 'decided',
      body: 'Kommunfullmäktige',
      bodyUnitId: '0138-kommunfullmaktige',
      date: '1989-10-12',
      paragraph: '§ 144',
      sources: [
        fromPolicy(
          'Förslag till beslut, punkt 2',
          '"Riktlinjer för Tyresö kommuns vänortsutbyte" KF 1989-10-12 § 144',
        ),
        fromPolicy(
          'Beskrivning av ärendet',
          'Kommunfullmäktige beslutade 1989 om riktlinjer för kommunens vänortsutbyte.',
        ),
        fromPolicy('Sammanfattning, mening 2', SINCE),
      ],
    },
    {
      id: '0138-ks-2000-09-26-144',
      municipalityCode: '0138',
      title: {
        sv: 'Tyresö kommuns riktlinjer för det internationella arbetet',
        en: 'Tyresö Municipality’s guidelines for international work',
      },
      verb: 'adopts',
      status: 'decided',
      body: 'Kommunstyrelsen',
      bodyUnitId: '0138-kommunstyrelsen',
      date: '2000-09-26',
      paragraph: '§ 144',
      sources: [
        fromPolicy(
          'Förslag till beslut, punkt 2',
          '"Tyresö kommuns riktlinjer för det internationella arbetet" KS 2000-09-26 § 144',
        ),
        fromPolicy(
          'Beskrivning av ärendet',
          'År 2000 antog kommunen riktlinjer för det internationella arbetet.',
        ),
        fromPolicy('Sammanfattning, mening 2', SINCE),
      ],
    },
    {
      id: '0138-vanorter-beslut',
      municipalityCode: '0138',
      title: { sv: 'Samarbete med fyra vänorter', en: 'Cooperation with four twin towns' },
      verb: 'starts',
      status: 'decided',
      body: 'Kommunfullmäktige',
      bodyUnitId: '0138-kommunfullmaktige',
      date: { edtf: '198X/199X', asWritten: 'i slutet av 80-talet och början av 90-talet' },
      sources: [
        fromPolicy(
          'Beskrivning av ärendet',
          'Kommunfullmäktige beslutade i slutet av 80-talet och början av 90-talet om att ingå samarbete med våra fyra vänorter.',
        ),
      ],
    },
  ],
}
