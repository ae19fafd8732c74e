import type { Batch } from '../../resources/index.ts'
import { cite, municipalityCode } from './cite.ts'

export const municipality: Batch = {
  municipality: [
    {
      id: '0139',
      municipalityCode,
      name: 'Upplands-Bro',
      county: 'Stockholms län',
      website: 'https://www.upplands-bro.se/',
      longitude: 17.75,
      latitude: 59.48,
      fictional: false,
      sources: [{ sourceId: 'scb-kommunkoder', place: 'Stockholms län, 0139' }],
    },
  ],
  unit: [
    {
      id: '0139-kommunfullmaktige',
      municipalityCode,
      name: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
      kind: 'council',
      responsibility: {
        sv: 'Beslutar om Policy för arbetet med internationella kontakter',
        en: 'Decides on the policy for work with international contacts',
      },
      sources: cite('4.1 Kommunfullmäktige', 'Beslutar om Policy för arbetet med internationella kontakter'),
    },
    {
      id: '0139-kommunstyrelsen',
      municipalityCode,
      name: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
      kind: 'executive-board',
      responsibility: {
        sv: 'Ansvarar för den strategiska ledningen av det internationella arbetet och genomför årlig uppföljning och sammanställning. KS ansvarar för att det finns kompetens inom området som stöd för förvaltningar och bolag.',
        en: 'Is responsible for the strategic leadership of international work, and carries out a yearly follow-up and compilation. The board is responsible for there being expertise in the field, as support for offices and companies.',
      },
      sources: cite(
        '4.2 Kommunstyrelsen',
        'Ansvarar för den strategiska ledningen av det internationella arbetet och genomför årlig uppföljning och sammanställning. KS ansvarar för att det finns kompetens inom området som stöd för förvaltningar och bolag.',
      ),
    },
  ],
}
