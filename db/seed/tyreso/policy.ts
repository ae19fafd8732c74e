import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

/** Guidelines that the office proposed in 2010. Nothing in the document shows that they were adopted. */
export const policy: Batch = {
  municipality: [
    {
      id: '0138',
      municipalityCode: '0138',
      name: 'Tyresö',
      county: 'Stockholms län',
      website: 'https://www.tyreso.se/',
      longitude: 18.23,
      latitude: 59.24,
      fictional: false,
      sources: [{ sourceId: 'scb-kommunkoder' }],
    },
  ],
  source: [
    {
      id: 'tyreso-policy',
      municipalityCode: '0138',
      title: 'Riktlinjer för internationellt samarbete',
      kind: 'policy-document',
      publisher: 'Tyresö kommun',
      documentDate: '2010-06-21',
      registrationNumber: '2010/KS 130 005',
    },
    {
      id: 'tyreso-internationell-verksamhet',
      municipalityCode: '0138',
      title: 'Internationell verksamhet',
      kind: 'web-page',
      publisher: 'Tyresö kommun',
      href: 'http://www.tyreso.se/Kommun_demokrati/Internationell-verksamhet/',
    },
    {
      id: 'mitti-tyreso-vanorter',
      municipalityCode: '0138',
      title: 'Tyresö ska göra slut med flera vänorter',
      kind: 'news',
      publisher: 'Mitt i',
      href: 'https://mitti.se/nyheter/tyreso-ska-gora-slut-med-flera-vanorter/?omrade=tyreso',
    },
  ],
  policy: [
    {
      id: '0138-policy',
      municipalityCode: '0138',
      title: {
        sv: 'Riktlinjer för internationellt samarbete',
        en: 'Guidelines for international cooperation',
      },
      documentType: 'guidelines',
      caseDocument: 'Tjänsteskrivelse',
      status: 'proposed',
      documentDate: '2010-06-21',
      registrationNumber: '2010/KS 130 005',
      addressee: 'Kommunstyrelsen',
      authorRole: 'Utredare och handläggare',
      signatoryRole: 'Kommundirektör och kansli- och personalchef',
      replaces:
        '"Riktlinjer för Tyresö kommuns vänortsutbyte" KF 1989-10-12 § 144 och "Tyresö kommuns riktlinjer för det internationella arbetet" KS 2000-09-26 § 144',
      purpose: {
        sv: 'Internationellt samarbete ska ses som ett instrument för verksamhetsutveckling i syfte att uppnå verksamhetens och kommunens mål.',
        en: 'International cooperation is to be seen as an instrument for developing services, in order to reach the goals of the service and of the municipality.',
      },
      statedTwinTowns: 4,
      decisionIds: ['0138-forslag-riktlinjer'],
      sources: [
        fromPolicy('Sidhuvud', 'TJÄNSTESKRIVELSE 2010-06-21'),
        fromPolicy(
          'Sidhuvud',
          'Diarienummer 2010/KS 130 005 Kommunstyrelsen Riktlinjer för internationellt samarbete',
        ),
        fromPolicy('Förslag till beslut, punkt 1', 'Riktlinjer för internationellt samarbete antas'),
        fromPolicy(
          'Beskrivning av ärendet',
          'Kommunfullmäktige beslutade i slutet av 80-talet och början av 90-talet om att ingå samarbete med våra fyra vänorter.',
        ),
        fromPolicy(
          'Inriktning, mening 1',
          'Internationellt samarbete ska ses som ett instrument för verksamhetsutveckling i syfte att uppnå verksamhetens och kommunens mål.',
        ),
      ],
    },
  ],
}
