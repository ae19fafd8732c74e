import type { Batch } from '../../resources/index.ts'
import { fromPolicy, policyDate } from './cite.ts'

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
      documentDate: policyDate,
      purpose: {
        sv: PURPOSE,
        en: 'The purpose of this policy is to give the municipality’s internationalisation a common line of thought and more force.',
      },
      followUp: {
        sv: FOLLOW_UP,
        en: 'At least once a year, ongoing international projects shall be reported to the municipal executive office, where a project database is set up. International projects are reported to the municipal executive board when they have ended, at the latest by the turn of the year. Every committee/office reports international work yearly in operating plans and operations reports.',
      },
      backgroundPassages: [
        {
          place: 'Bakgrund, Ökat omvärldsberoende, stycke 1',
          wording: {
            sv: 'Det internationella beroendet ökar nationellt och regionalt men även lokalt. Den lokala nivån, kommunerna, har blivit en betydelsefull instans i det offentliga internationella arbetet. Internationella kontakter har därför, speciellt i EU-samarbetet, blivit en alltmer naturlig del av kommunernas verksamhet.',
            en: 'International dependence is growing nationally and regionally, but also locally. The local level, the municipalities, has become an important part of public international work. International contacts, especially in EU cooperation, have therefore become an ever more natural part of what municipalities do.',
          },
        },
        {
          place: 'Bakgrund, Ökat omvärldsberoende, stycke 2',
          wording: {
            sv: 'Alvesta kommun har inte haft någon heltäckande strategi för hur kommunen skall agera i den internationella omgivningen. Kommunen har ändå sedan länge haft en mängd internationella kontakter, organiserade eller spontana.',
            en: 'Alvesta Municipality has not had a comprehensive strategy for how it is to act in its international surroundings. Even so, the municipality has long had many international contacts, organised or spontaneous.',
          },
        },
      ],
      plainLanguage: {
        sv: 'Kommunen vill få nya jobb. Den vill att människor ska förstå varandra bättre. Unga är viktiga i arbetet. Kommunstyrelsen bestämmer om nya vänorter. Minst en gång om året ska varje projekt berätta hur det går.',
        en: 'The municipality wants new jobs. It wants people to understand each other better. Young people are important in the work. The municipal executive board decides on new twin towns. At least once a year, every project must tell how it is going.',
      },
      sources: [
        fromPolicy('Titel', 'Internationell Policy för Alvesta Kommun'),
        fromPolicy('Bakgrund, Ökat omvärldsberoende, stycke 2', PURPOSE),
        fromPolicy(
          'Bakgrund, punkt 6',
          'har elever i språkundervisning besökt Frankrike resp Tyskland och Spanien under 2003',
        ),
        fromPolicy('Utvärdering', FOLLOW_UP),
      ],
    },
  ],
}
