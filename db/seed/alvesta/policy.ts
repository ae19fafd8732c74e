import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const FOLLOW_UP =
  'Minst en gång om året skall pågående internationella projekt rapporteras till kommunledningskontoret där en projektdatabas upprättas. Internationella projekt rapporteras till kommunstyrelsen när de avslutats, dock senast vid årsskiftet. Varje nämnd/förvaltning rapporterar årligen internationellt arbete i verksamhetsplaner och verksamhetsberättelser.'
const PURPOSE =
  'Denna policy har till syfte att skapa en samlad tanke kring och ökad kraft i kommunens internationalisering.'

/** The document has neither date nor case number; it speaks of 2003 as past or passing, so it is no older. */
export const policy: Batch = {
  municipality: [
    {
      id: '0764',
      municipalityCode: '0764',
      name: 'Alvesta',
      county: 'Kronobergs län',
      website: 'https://www.alvesta.se/',
      longitude: 14.56,
      latitude: 56.9,
      fictional: false,
      sources: [{ sourceId: 'scb-kommunkoder' }],
    },
  ],
  source: [
    {
      id: 'alvesta-policy',
      municipalityCode: '0764',
      title: 'Internationell Policy för Alvesta Kommun',
      kind: 'policy-document',
      publisher: 'Alvesta kommun',
    },
    {
      id: 'alvesta-vanorter',
      municipalityCode: '0764',
      title: 'Vänorter',
      kind: 'web-page',
      publisher: 'Alvesta kommun',
      href: 'https://www.alvesta.se/kommun-och-politik/vanorter/',
      documentDate: '2024-03-04',
    },
  ],
  policy: [
    {
      id: '0764-policy',
      municipalityCode: '0764',
      title: {
        sv: 'Internationell Policy för Alvesta Kommun',
        en: 'International policy for Alvesta Municipality',
      },
      documentType: 'policy',
      documentDate: '[2003..]',
      purpose: {
        sv: PURPOSE,
        en: 'The purpose of this policy is to give the municipality’s internationalisation a common line of thought and more force.',
      },
      followUp: {
        sv: FOLLOW_UP,
        en: 'At least once a year, ongoing international projects shall be reported to the municipal executive office, where a project database is set up. International projects are reported to the municipal executive board when they have ended, at the latest by the turn of the year. Every committee/office reports international work yearly in operating plans and operations reports.',
      },
      sources: [
        fromPolicy('Titel', 'Internationell Policy för Alvesta Kommun'),
        fromPolicy('Bakgrund, stycke 2', PURPOSE),
        fromPolicy(
          'Bakgrund, punkt 6',
          'har elever i språkundervisning besökt Frankrike resp Tyskland och Spanien under 2003',
        ),
        fromPolicy('Utvärdering', FOLLOW_UP),
      ],
    },
  ],
}
