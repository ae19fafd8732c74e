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
    {
      id: 'enkoping-kaarina-50-ar',
      municipalityCode: '0381',
      title: 'Vänortsbesök med tema dans – Kaarina och Enköping firar 50 år av samarbete',
      kind: 'web-page',
      publisher: 'Enköpings kommun',
      href: 'https://via.tt.se/pressmeddelande/3662880/vanortsbesok-med-tema-dans-kaarina-och-enkoping-firar-50-ar-av-samarbete?lang=sv&publisherId=3236045',
      documentDate: '2024',
    },
    {
      id: 'nedre-eiker-kommunereformen',
      title: 'Kommunereformen',
      kind: 'web-page',
      publisher: 'Nedre Eiker kommune',
      href: 'https://www.nedre-eiker.kommune.no/politikk-og-samfunn/politikk/kommunereformen/',
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
        sv: 'Denna policy är den gemensamma plattformen för Enköping kommuns internationella arbete. … Syftet med Enköping kommuns internationella arbete är att bidra till att kommunens övergripande vision och strategiska mål uppfylls. Det internationella arbetet ska ses som ett verktyg för att främja verksamhetsutveckling och kompetensutveckling samt skapa mervärde för invånare och företag i Enköping. Syftet är vidare att ge förtroendevalda, medarbetare och invånare ytterligare ett perspektiv på den egna tillvaron',
        en: 'This policy is the common platform for Enköping Municipality’s international work. … The purpose of Enköping Municipality’s international work is to help fulfil the municipality’s overall vision and strategic goals. International work is to be seen as a tool for developing services and skills and for creating added value for residents and businesses in Enköping. A further purpose is to give elected representatives, staff and residents one more perspective on their own lives',
      },
      backgroundPassages: [
        {
          place: 'Bakgrund, stycke 1',
          wording: {
            sv: 'I en allt mer globaliserad värld där förändringar på den internationella arenan snabbt får konsekvenser för lokal och regional utveckling krävs att kommuner är lyhörda, förändringsbenägna, har fungerande samarbeten och nätverk.',
            en: 'In an increasingly globalised world, where changes on the international stage soon have consequences for local and regional development, municipalities need to be responsive, ready to change, and to have working cooperation and networks.',
          },
        },
        {
          place: 'Bakgrund, stycke 2',
          wording: {
            sv: 'Internationellt arbete bidrar till förståelse och solidaritet och kan i förlängningen stärka fred och demokratisk utveckling i världen. En viktig anledning till ett aktivt internationaliseringsarbete är att lära av varandra, spegla och tillvarata mångfalden av språk, kulturer och religioner. Förståelse för andra kulturer hjälper till att förebygga främlingsfientlighet och är en viktig del av Enköpings arbete för barn- och ungdomar. … Möjligheten att arbeta med ett internationellt perspektiv leder också till kompetensutveckling för våra medarbetare och gör Enköpings kommun till en attraktiv arbetsgivare.',
            en: 'International work contributes to understanding and solidarity and can in the long run strengthen peace and democratic development in the world. An important reason for working actively with internationalisation is to learn from one another, and to reflect and make good use of the diversity of languages, cultures and religions. Understanding other cultures helps to prevent xenophobia and is an important part of Enköping’s work for children and young people. … The opportunity to work with an international perspective also develops our staff’s skills and makes Enköping Municipality an attractive employer.',
          },
        },
        {
          place: 'Bakgrund, stycke 3',
          wording: {
            sv: 'Näringslivet är idag i stor grad internationellt och många företags etableringsmönster har förändrats till följd av fria kapitalrörelser över nationsgränserna. Ett ökat regionalt och internationellt engagemang krävs för att främja näringslivets utveckling och samverkan och för att skapa ett attraktivt näringslivsklimat.',
            en: 'Business today is to a large extent international, and where many companies set up has changed as capital moves freely across national borders. More regional and international commitment is needed to promote the development and cooperation of businesses and to create an attractive business climate.',
          },
        },
        {
          place: 'Bakgrund, stycke 4',
          wording: {
            sv: 'Genom att fastställa prioriterade mål samt följa upp och utvärdera, ökar förutsättningen för ett framgångsrikt internationellt arbete.',
            en: 'Setting priority goals, following them up and evaluating them makes it more likely that the international work succeeds.',
          },
        },
      ],
      plainLanguage: {
        sv: 'Kommunen vill bidra till fred och demokrati i världen. Den vill vara med i bra projekt. Den vill göra mer tillsammans med sina vänorter. Nämnderna betalar med sin egen budget. Varje år ska de berätta vad de har gjort och hur det har gått.',
        en: 'The municipality wants to contribute to peace and democracy in the world. It wants to take part in good projects. It wants to do more with its twin towns. The committees pay from their own budgets. Every year they must tell what they have done and how it went.',
      },
      followUp: {
        sv: 'I årsbokslut och årsredovisning ska nämnderna redovisa samt utvärdera sitt internationella arbete. För den kommungemensamma utvärderingen ansvarar kommunstyrelsen.',
        en: 'In the annual accounts and the annual report, the committees shall give an account of their international work and evaluate it. The municipal executive board is responsible for the evaluation of the municipality as a whole.',
      },
      relatedDocuments: [
        {
          title: 'En strategi med riktlinjer för hur arbetet ska bedrivas',
          relation: 'called-for',
          note: {
            sv: 'behöver en strategi med riktlinjer för hur arbetet ska bedrivas tas fram',
            en: 'a strategy with guidelines on how the work is to be carried out needs to be drawn up',
          },
        },
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
          'Bakgrund, stycke 4, mening 1',
          'Denna policy är den gemensamma plattformen för Enköping kommuns internationella arbete.',
        ),
        fromPolicy(
          'Syfte',
          'Syftet med Enköping kommuns internationella arbete är att bidra till att kommunens övergripande vision och strategiska mål uppfylls.',
        ),
        fromPolicy('Mål, rubrik', 'Mål Enköpings kommun'),
        fromPolicy(
          'Uppföljning och utvärdering',
          'I årsbokslut och årsredovisning ska nämnderna redovisa samt utvärdera sitt internationella arbete. För den kommungemensamma utvärderingen ansvarar kommunstyrelsen.',
        ),
        fromPolicy('Underskrift', 'Kommunchef'),
      ],
    },
  ],
}
