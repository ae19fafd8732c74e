import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

/** The page was last changed in 2012; what became of the towns since then it cannot say. */
const PAGE_IS_FROM_2012 = {
  sv: 'Uppgiften är från 2012 och har inte bekräftats senare.',
  en: 'The statement is from 2012 and has not been confirmed since.',
}
const fromPage = (place: string, quote: string) => ({ sourceId: 'enkoping-vanorter', place, quote })
const in2012 = {
  municipalityCode: '0381',
  status: 'active',
  statusDate: '2012-08-13',
  note: PAGE_IS_FROM_2012,
} as const
const ACTIVE_TWIN_TOWN_WORK = '0381-aktivt-vanortsarbete'

const fromPress = (quote: string) => ({
  sourceId: 'enkoping-kaarina-50-ar',
  place: 'Pressmeddelandet',
  quote,
})
const JUBILEE = '50-årsjubileet av vänortssamarbetet mellan Kaarina och Enköping'
const DANCE =
  'Den 24 oktober anländer 12 dansare och pedagoger från Musikinstitutet Arkipelag i vår vänort Kaarina (S:t Karins) för att delta i ett kulturutbyte på tema dans med Kulturskolan i Enköping.'

export const contacts: Batch = {
  twinTown: [
    {
      id: '0381-nedre-eiker',
      municipalityCode: '0381',
      name: 'Nedre Eiker',
      country: 'NO',
      longitude: 10.03,
      latitude: 59.76,
      kind: 'twin-town',
      status: 'merged',
      until: '2020-01-01',
      successor: 'Drammen',
      together: {
        sv: 'Enligt kommunens sida från 2012 skulle det nordiska samarbetet ge bättre service, högre kompetens och utbyte av erfarenheter, bland annat genom träffar, gemensamma projekt, nätverk för yrkesgrupper och samarbete mellan skolor och näringsliv.',
        en: 'According to the municipality’s page of 2012, the Nordic cooperation was to bring better services, better skills and an exchange of experience, among other things through meetings, joint projects, professional networks and cooperation between schools and businesses.',
      },
      note: {
        sv: 'Nedre Eiker upphörde som kommun den 1 januari 2020 och ingår sedan dess i Drammen. Om Enköping har någon förbindelse med Drammen är inte känt.',
        en: 'Nedre Eiker ceased to be a municipality on 1 January 2020 and has been part of Drammen since. Whether Enköping has any relation with Drammen is not known.',
      },
      sources: [
        fromPage('Stycke 1', 'Enköpings vänort i Norden är Nedre Eiker i Norge.'),
        fromPage(
          'Stycke 2',
          'Det nordiska vänortssamarbetet har till mål att ge invånarna i de respektive kommunerna bättre service, öka kompetensen hos kommunerna, utbyta erfarenheter samt lära sig förstå varandras kultur.',
        ),
        fromPage(
          'Stycke 3',
          'Det sker till exempel genom träffar med olika teman, gemensamma projektarbeten, nätverk för yrkesgrupper, kontakt via e-post och samarbete mellan skolorna och näringslivet i de respektive kommunerna.',
        ),
        {
          sourceId: 'nedre-eiker-kommunereformen',
          place: 'Inledningen',
          quote:
            'Nedre Eiker, Svelvik og Drammen har besluttet å danne en ny kommune fra 1. januar 2020. … Drammen blir navnet på den nye kommunen',
        },
      ],
    },
    {
      id: '0381-jogeva',
      ...in2012,
      name: 'Jõgeva',
      nameAsWritten: 'Jögeva',
      country: 'EE',
      longitude: 26.39,
      latitude: 58.75,
      kind: 'twin-town',
      together: {
        sv: 'Enligt kommunens sida från 2012 hade Enköping då ett stort utbyte med Jõgeva. Kommunen hjälpte till med bland annat vidareutbildning av personal och med bänkar och material till skolor.',
        en: 'According to the municipality’s page of 2012, Enköping then had a large exchange with Jõgeva. Among other things, the municipality helped to train staff and gave schools desks and material.',
      },
      goalIds: [ACTIVE_TWIN_TOWN_WORK],
      sources: [
        fromPage('Stycke 1', 'Jögeva heter Enköpings vänort i Estland.'),
        fromPage(
          'Stycke 5',
          'Enköping har under senare år haft stort utbyte med Jögeva i Estland. Enköpings kommun har hjälpt Jögeva med till exempel vidareutbildning av personal inom olika kommunala verksamhetsområden och bänkar och material till skolor.',
        ),
      ],
    },
    {
      id: '0381-kaarina',
      municipalityCode: '0381',
      name: 'S:t Karins (Kaarina)',
      nameAsWritten: 'Kaarina (S:t Karins)',
      country: 'FI',
      longitude: 22.37,
      latitude: 60.4,
      kind: 'twin-town',
      status: 'active',
      statusDate: '2024',
      since: '1974',
      together: {
        sv: 'Kulturutbyte för unga. Till 50-årsjubileet 2024 var temat dans.',
        en: 'Cultural exchange for young people. For the 50th anniversary in 2024 the theme was dance.',
      },
      note: {
        sv: 'Året 1974 är räknat från 50-årsjubileet 2024.',
        en: 'The year 1974 is counted back from the 50th anniversary in 2024.',
      },
      goalIds: [ACTIVE_TWIN_TOWN_WORK],
      sources: [fromPress(JUBILEE), fromPress(DANCE)],
    },
    {
      // No coordinates: the Philippines have more than one Santa Rosa, and the page does not say which.
      id: '0381-santa-rosa',
      ...in2012,
      name: 'Santa Rosa',
      country: 'PH',
      kind: 'friendship',
      since: '2007-01-23',
      together: {
        sv: 'Enligt kommunens sida från 2012 hade Enköping under ett antal år delat med sig av teknisk kunskap om vattenrening.',
        en: 'According to the municipality’s page of 2012, Enköping had for some years shared technical knowledge of water treatment.',
      },
      sources: [
        fromPage(
          'Stycke 6',
          'Under ett antal år har Enköping haft kontakter med Santan Rosa i Fillippinerna och förmedlat teknisk kunskap vad gäller vattenrening. Den 23 jan 2007 undertecknades ett vänskapsavtal med Santa Rosa.',
        ),
      ],
    },
  ],
  agreement: [
    {
      id: '0381-vanskapsavtal-santa-rosa',
      municipalityCode: '0381',
      title: { sv: 'Vänskapsavtal med Santa Rosa', en: 'Friendship agreement with Santa Rosa' },
      kind: 'friendship',
      twinTownId: '0381-santa-rosa',
      signedOn: '2007-01-23',
      sources: [fromPage('Stycke 6', 'Den 23 jan 2007 undertecknades ett vänskapsavtal med Santa Rosa.')],
    },
  ],
  network: [
    {
      id: 'stockholm-business-alliance',
      name: 'Stockholm Business Alliance',
      sources: [fromPolicy('Mål, punkt 3', 'samarbetet inom Stockholm Business Alliance')],
    },
  ],
  membership: [
    {
      id: '0381-stockholm-business-alliance',
      municipalityCode: '0381',
      networkId: 'stockholm-business-alliance',
      purpose: {
        sv: 'Stimulerar fortsatt internationalisering av det lokala näringslivet',
        en: 'Encourages local business to go on becoming more international',
      },
      sources: [
        fromPolicy(
          'Mål, punkt 3',
          'Stimulerar fortsatt internationalisering av det lokala näringslivet bland annat genom samarbetet inom Stockholm Business Alliance.',
        ),
      ],
    },
  ],
}
