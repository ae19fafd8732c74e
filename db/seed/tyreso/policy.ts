import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const GLOBALISATION =
  'Med en ökad globalisering blir internationella kontakter allt viktigare såväl på nationell som på regional och lokal nivå.'
const GLOBALISATION_EN =
  'As globalisation increases, international contacts become ever more important, nationally as well as regionally and locally.'

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
    {
      id: 'tyreso-bilohorodka-partnerskap',
      municipalityCode: '0138',
      title: 'Tyresö ingår partnerskap med ukrainska staden Bilohorodka',
      kind: 'web-page',
      publisher: 'Tyresö kommun',
      href: 'https://www.tyreso.se/organisation--styrning/insyn-och-paverkan/press-och-information/pressmeddelanden/pressmeddelanden-2023/tyreso-ingar-partnerskap-med-ukrainska-staden-bilohorodka.html',
      documentDate: '2023-09-04',
    },
    {
      id: 'tyreso-bilohorodka-besok',
      municipalityCode: '0138',
      title: 'Besök från Ukraina fortsättning på partnerskap',
      kind: 'web-page',
      publisher: 'Tyresö kommun',
      href: 'https://www.tyreso.se/arkiv/nyheter/nyheter-pa-startsidan/nyheter-startsidan/2023-12-15-besok-fran-ukraina-fortsattning-pa-partnerskap.html',
      documentDate: '2023-12-15',
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
      backgroundPassages: [
        {
          place: 'Sammanfattning',
          wording: {
            sv: `${GLOBALISATION} … I riktlinjerna beskrivs kommunstyrelsens och nämndernas ansvar för att bedriva samarbetet.`,
            en: `${GLOBALISATION_EN} … The guidelines describe the responsibility of the municipal executive board and the committees for carrying out the cooperation.`,
          },
        },
        {
          place: 'Beskrivning av ärendet',
          wording: {
            sv: `${GLOBALISATION} … Sedan dess har vänortsutbytet ändrat karaktär och det finns därför skäl att nu se över formerna för detta.`,
            en: `${GLOBALISATION_EN} … Twin-town exchange has changed since then, and there is therefore reason to review the forms of it now.`,
          },
        },
      ],
      plainLanguage: {
        sv: 'Förslaget säger att kommunen ska satsa på EU-projekt och vänorter. Den ska uppmuntra barn och unga att ha kontakt med andra länder. Kommunfullmäktige ska bestämma om vänorter. En nämnd ska få ja av kommunstyrelsen innan den ansöker om ett projekt.',
        en: 'The proposal says that the municipality is to focus on EU projects and twin towns. It is to encourage children and young people to have contact with other countries. The municipal council is to decide on twin towns. A committee must get a yes from the municipal executive board before it applies for a project.',
      },
      relatedDocuments: [
        {
          title: 'Riktlinjer för internationellt samarbete',
          relation: 'attached',
          note: {
            sv: 'I bifogade riktlinjer prioriteras tre områden i det internationella samarbetet',
            en: 'The attached guidelines give priority to three areas of international cooperation',
          },
        },
        {
          title: 'En sammanhållen strategi för det internationella arbetet',
          relation: 'called-for',
          note: {
            sv: 'Framförallt behövs en sammanhållen strategi för det internationella arbetet',
            en: 'What is needed above all is a coherent strategy for the international work',
          },
        },
        {
          title: 'Riktlinjer för Tyresö kommuns vänortsutbyte (1989)',
          relation: 'replaced',
          note: {
            sv: 'Sedan dess har vänortsutbytet ändrat karaktär och det finns därför skäl att nu se över formerna för detta.',
            en: 'Twin-town exchange has changed since then, and there is therefore reason to review the forms of it now.',
          },
        },
        {
          title: 'Tyresö kommuns riktlinjer för det internationella arbetet (2000)',
          relation: 'replaced',
          note: {
            sv: 'Huvuddragen i dessa riktlinjer kan även fortsättningsvis fungera som övergripande utgångspunkt för det internationella arbetet, men för att utveckla verksamheten är det nödvändigt med en del förtydliganden.',
            en: 'The main features of these guidelines can go on serving as a general basis for the international work, but some clarifications are necessary in order to develop it.',
          },
        },
      ],
      statedTwinTowns: 4,
      decisionIds: ['0138-forslag-riktlinjer'],
      sources: [
        fromPolicy('Sidhuvud', 'TJÄNSTESKRIVELSE 2010-06-21'),
        fromPolicy(
          'Sidhuvud',
          'Diarienummer 2010/KS 130 005 Kommunstyrelsen Riktlinjer för internationellt samarbete',
        ),
        fromPolicy('Sidhuvud', 'Utredare'),
        fromPolicy('Sidhuvud', 'Handläggare'),
        fromPolicy('Underskrift', 'Kommundirektör'),
        fromPolicy('Underskrift', 'Kansli- och personalchef'),
        fromPolicy('Förslag till beslut, punkt 1', 'Riktlinjer för internationellt samarbete antas'),
        fromPolicy(
          'Beskrivning av ärendet',
          'Kommunfullmäktige beslutade i slutet av 80-talet och början av 90-talet om att ingå samarbete med våra fyra vänorter.',
        ),
        fromPolicy(
          'Beskrivning av ärendet, mening 8',
          'Huvuddragen i dessa riktlinjer kan även fortsättningsvis fungera som övergripande utgångspunkt för det internationella arbetet, men för att utveckla verksamheten är det nödvändigt med en del förtydliganden.',
        ),
        fromPolicy(
          'Beskrivning av ärendet, mening 9',
          'Framförallt behövs en sammanhållen strategi för det internationella arbetet och ökad betoning av de internationella perspektiven i kommunens verksamheter.',
        ),
        fromPolicy(
          'Inriktning, mening 1',
          'Internationellt samarbete ska ses som ett instrument för verksamhetsutveckling i syfte att uppnå verksamhetens och kommunens mål.',
        ),
      ],
    },
  ],
}
