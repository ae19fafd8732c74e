import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const fromPage = (quote: string) => ({
  sourceId: 'tyreso-internationell-verksamhet',
  place: 'Tyresös vänorter',
  quote,
})
const fromNews = (quote: string) => ({ sourceId: 'mitti-tyreso-vanorter', place: 'Artikeln', quote })

const TWO_TOWNS = 'Tyresös vänorter är Cesis i Lettland och Savigny Le Temple i Frankrike.'
const FOUR_TOWNS =
  'Tyresö kommun har fyra vänorter: Borgå i Finland, Savigny le Temple i Frankrike, Cesis i Lettland och Wejherowo i Polen.'
const exchanges = {
  sourceId: 'tyreso-internationell-verksamhet',
  place: 'Internationell verksamhet, stycke 3',
  quote:
    'Flera av kommunens verksamheter har ömsesidigt yrkes- och studieutbyte med europeiska städer inklusive Tyresös vänorter.',
}
const association = {
  sourceId: 'tyreso-internationell-verksamhet',
  place: 'Tyresö Vänortsförening',
  quote:
    'Vänortsföreningen är ideell och verkar för ett folkligt utbyte mellan Tyresöborna och invånarna i vänorterna.',
}
const EXCHANGE = {
  sv: 'Enligt en odaterad sida hos kommunen: yrkes- och studieutbyte med flera av kommunens verksamheter, och folkligt utbyte genom Tyresö Vänortsförening.',
  en: 'According to an undated page of the municipality: professional and study exchange with several of its services, and exchange between residents through the association Tyresö Vänortsförening.',
}
const DORMANT = 'relationen till både Wejherowo och Borgå har varit vad man kallar ”vilande”'
const TO_BE_ENDED = 'fått politikernas uppdrag att avsluta relationen med den polska och finska vänorten'

const twin = {
  municipalityCode: '0138',
  kind: 'twin-town',
  startDecisionId: '0138-vanorter-beslut',
} as const

/** The proposal counts four twin towns and names none; a later article counts four and names them. */
const startDecision = [
  fromNews(FOUR_TOWNS),
  fromPolicy(
    'Beskrivning av ärendet',
    'Kommunfullmäktige beslutade i slutet av 80-talet och början av 90-talet om att ingå samarbete med våra fyra vänorter.',
  ),
]
const FOUR_SV =
  'Förslaget till riktlinjer räknar fyra vänorter utan namn. Att orten är en av dem är vår läsning.'
const FOUR_EN =
  'The proposed guidelines count four twin towns without names. That the town is one of them is our reading.'

export const twinTowns: Batch = {
  twinTown: [
    {
      id: '0138-cesis',
      ...twin,
      name: 'Cēsis',
      nameAsWritten: 'Cesis',
      country: 'LV',
      longitude: 25.27,
      latitude: 57.31,
      status: 'active',
      together: EXCHANGE,
      note: {
        sv: `Sidan som tar upp orten har inget datum. ${FOUR_SV}`,
        en: `The page that lists the town has no date. ${FOUR_EN}`,
      },
      sources: [fromPage(TWO_TOWNS), exchanges, association, ...startDecision],
    },
    {
      id: '0138-savigny-le-temple',
      ...twin,
      name: 'Savigny-le-Temple',
      nameAsWritten: 'Savigny Le Temple',
      country: 'FR',
      longitude: 2.58,
      latitude: 48.58,
      status: 'active',
      together: EXCHANGE,
      note: {
        sv: `Sidan som tar upp orten har inget datum. ${FOUR_SV}`,
        en: `The page that lists the town has no date. ${FOUR_EN}`,
      },
      sources: [fromPage(TWO_TOWNS), exchanges, association, ...startDecision],
    },
    {
      id: '0138-wejherowo',
      ...twin,
      name: 'Wejherowo',
      country: 'PL',
      longitude: 18.24,
      latitude: 54.61,
      status: 'ending',
      note: {
        sv: `Enligt en nyhetsartikel utan datum har samarbetet varit vilande och ska avslutas. Att det är avslutat är inte bekräftat. ${FOUR_SV}`,
        en: `An undated news article says that the cooperation has been dormant and is to be ended. That it has ended is not confirmed. ${FOUR_EN}`,
      },
      sources: [fromNews(DORMANT), fromNews(TO_BE_ENDED), ...startDecision],
    },
    {
      id: '0138-borga',
      ...twin,
      name: 'Borgå (Porvoo)',
      nameAsWritten: 'Borgå',
      country: 'FI',
      longitude: 25.66,
      latitude: 60.39,
      status: 'ending',
      note: {
        sv: `Enligt en nyhetsartikel utan datum har samarbetet varit vilande och ska avslutas, men kommunen ska först höra hur Borgå ser på saken. Att det är avslutat är inte bekräftat. ${FOUR_SV}`,
        en: `An undated news article says that the cooperation has been dormant and is to be ended, but that the municipality will first hear Borgå’s view. That it has ended is not confirmed. ${FOUR_EN}`,
      },
      sources: [
        fromNews(DORMANT),
        fromNews(TO_BE_ENDED),
        fromNews(
          'I relationen med Borgå, Tyresös äldsta vänort, har kommunstyrelsen bestämt att man först ska ta reda på hur Borgås ledning ser på ett fortsatt vänförhållande.',
        ),
        ...startDecision,
      ],
    },
  ],
}
