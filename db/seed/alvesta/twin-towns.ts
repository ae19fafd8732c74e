import type { Batch } from '../../resources/index.ts'
import { contactsLeadIn, fromContacts, fromPolicy } from './cite.ts'

export const HELSING = 'Helsing kommun i Danmark – vänort sedan 1978.'
export const KRASNYSTAW = 'Krasnystaw kommun i Polen – utbyte kommunledningar och förvaltningschefer emellan.'
export const TURNOV =
  'Turnov kommun i Tjeckien - ömsesidigt utbyte mellan kommunledningarna, fritidsgårdar, skolor, föreningar.'

export const TWIN_TOWN_GOAL = '0764-vanortssamarbete'
/** Goal 9 says that the twin-town cooperation shall be kept up: the towns of the policy are what there was to keep up. */
const inPolicy = { municipalityCode: '0764', leadIn: contactsLeadIn, goalIds: [TWIN_TOWN_GOAL] } as const
export const goalNine = fromPolicy(
  'Mål, punkt 9',
  'Alvesta kommun har sedan lång tid ett etablerat vänortssamarbete. Samarbetet har funnit sina former och skall därför vidmakthållas.',
)

const fromPage = (place: string, quote: string) => ({ sourceId: 'alvesta-vanorter', place, quote })
/** What the page says of its three towns as a whole. */
const onAllThree = { sourceId: 'alvesta-vanorter', place: 'Sista stycket' }
const TOGETHER = {
  sv: 'Enligt kommunens webbplats 2024: diskussioner och utbyte av kunskap, framför allt om ungdomar, kultur och idrott.',
  en: 'By the municipality’s website in 2024: discussions and exchange of knowledge, above all on young people, culture and sport.',
} as const
/** As the municipality's page has it; it was last changed on that day. */
const onPage = {
  municipalityCode: '0764',
  kind: 'twin-town',
  status: 'active',
  statusDate: '2024-03-04',
} as const

const NOT_CALLED_TWIN_TOWN = {
  sv: 'Policyn räknar orten bland kommunens kontakter men kallar den inte vänort. Kommunens webbplats listar den som vänort sedan 2004.',
  en: 'The policy counts the town among the municipality’s contacts but does not call it a twin town. The municipality’s website lists it as a twin town since 2004.',
}

export const twinTowns: Batch = {
  twinTown: [
    {
      id: '0764-helsinge',
      ...inPolicy,
      name: 'Helsinge',
      nameAsWritten: 'Helsing',
      country: 'DK',
      longitude: 12.2,
      latitude: 56.02,
      kind: 'twin-town',
      since: '1978',
      note: {
        sv: 'Uppgiften står i policyn, som är tidigast från 2003. Den skriver Helsing; att det är Helsinge är vår läsning. Den 4 mars 2024 fanns orten inte på kommunens webbplats.',
        en: 'This is from the policy, which is from 2003 at the earliest. It writes Helsing; that it is Helsinge is our reading. On 4 March 2024 the town was not on the municipality’s website.',
      },
      sources: [
        fromContacts('punkt 1', HELSING),
        goalNine,
        fromPage('Stycke 2', 'Alvesta kommun har tre vänorter som vi samarbetar med på olika sätt:'),
      ],
    },
    {
      id: '0764-krasnystaw',
      ...inPolicy,
      ...onPage,
      name: 'Krasnystaw',
      country: 'PL',
      longitude: 23.17,
      latitude: 50.98,
      since: '2004',
      together: {
        sv: `${TOGETHER.sv} Enligt policyn, tidigast 2003: utbyte kommunledningar och förvaltningschefer emellan.`,
        en: `${TOGETHER.en} By the policy, 2003 at the earliest: exchange between municipal leaderships and heads of administration.`,
      },
      note: NOT_CALLED_TWIN_TOWN,
      sources: [
        fromContacts('punkt 2', KRASNYSTAW),
        goalNine,
        fromPage('Punkt 1', 'Krasnystaw Polen (2004)'),
        onAllThree,
      ],
    },
    {
      id: '0764-turnov',
      ...inPolicy,
      ...onPage,
      name: 'Turnov',
      country: 'CZ',
      longitude: 15.16,
      latitude: 50.59,
      since: '2004',
      together: {
        sv: `${TOGETHER.sv} Enligt policyn, tidigast 2003: ömsesidigt utbyte mellan kommunledningarna, fritidsgårdar, skolor, föreningar.`,
        en: `${TOGETHER.en} By the policy, 2003 at the earliest: mutual exchange between the municipal leaderships, youth centres, schools and associations.`,
      },
      note: NOT_CALLED_TWIN_TOWN,
      sources: [
        fromContacts('punkt 3', TURNOV),
        goalNine,
        fromPage('Punkt 2', 'Turnov, Tjeckien (2004)'),
        onAllThree,
      ],
    },
    {
      id: '0764-lengede',
      ...onPage,
      name: 'Lengede',
      country: 'DE',
      longitude: 10.31,
      latitude: 52.2,
      since: '2009',
      together: TOGETHER,
      sources: [fromPage('Punkt 3', 'Lengede, Tyskland (2009)'), onAllThree],
    },
  ],
}
