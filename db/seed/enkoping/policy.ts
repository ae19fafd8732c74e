import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

/** The form on the cover is left blank but for the case number, so its fields stay unknown. */
export const policy: Batch = {
  municipality: [
    {
      id: '0381',
      municipalityCode: '0381',
      name: 'Enköping',
      county: 'Uppsala län',
      website: 'https://www.enkoping.se/',
      longitude: 17.08,
      latitude: 59.64,
      fictional: false,
      sources: [{ sourceId: 'scb-kommunkoder' }],
    },
  ],
  source: [
    {
      id: 'enkoping-policy',
      municipalityCode: '0381',
      title: 'Internationell policy för Enköpings kommun',
      kind: 'policy-document',
      publisher: 'Enköpings kommun',
      registrationNumber: 'KS2013/520',
    },
    {
      id: 'enkoping-vanorter',
      municipalityCode: '0381',
      title: 'Vänorter',
      kind: 'web-page',
      publisher: 'Enköpings kommun',
      href: 'http://www.enkoping.se/swwwing/app/cm/Browse.jsp?PAGE=66604',
      documentDate: '2012-08-13',
    },
  ],
  policy: [
    {
      id: '0381-policy',
      municipalityCode: '0381',
      title: {
        sv: 'Internationell policy för Enköpings kommun',
        en: 'International policy for Enköping Municipality',
      },
      registrationNumber: 'KS2013/520',
      signatoryRole: 'Kommunchef',
      purpose: {
        sv: 'Syftet med Enköping kommuns internationella arbete är att bidra till att kommunens övergripande vision och strategiska mål uppfylls. Det internationella arbetet ska ses som ett verktyg för att främja verksamhetsutveckling och kompetensutveckling samt skapa mervärde för invånare och företag i Enköping.',
        en: 'The purpose of Enköping Municipality’s international work is to help fulfil the municipality’s overall vision and strategic goals. International work is to be seen as a tool for developing services and skills and for creating added value for residents and businesses in Enköping.',
      },
      followUp: {
        sv: 'I årsbokslut och årsredovisning ska nämnderna redovisa samt utvärdera sitt internationella arbete. För den kommungemensamma utvärderingen ansvarar kommunstyrelsen.',
        en: 'In the annual accounts and the annual report, the committees shall give an account of their international work and evaluate it. The municipal executive board is responsible for the evaluation of the municipality as a whole.',
      },
      relatedDocuments: [
        { title: 'En strategi med riktlinjer för hur arbetet ska bedrivas', relation: 'missing' },
      ],
      sources: [
        fromPolicy('Försättsblad', 'Internationell policy för Enköpings kommun'),
        fromPolicy('Försättsblad', 'Ärendenummer KS2013/520'),
        fromPolicy(
          'Försättsblad',
          'Dokumenttyp Beslutad av Gäller f.om. Gäller t.om. Ersätter Gäller för Ansvarig funktion Reviderad',
        ),
        fromPolicy(
          'Bakgrund, stycke 4',
          'behöver en strategi med riktlinjer för hur arbetet ska bedrivas tas fram',
        ),
        fromPolicy(
          'Syfte',
          'Syftet med Enköping kommuns internationella arbete är att bidra till att kommunens övergripande vision och strategiska mål uppfylls.',
        ),
        fromPolicy(
          'Uppföljning och utvärdering',
          'I årsbokslut och årsredovisning ska nämnderna redovisa samt utvärdera sitt internationella arbete. För den kommungemensamma utvärderingen ansvarar kommunstyrelsen.',
        ),
      ],
    },
  ],
}
