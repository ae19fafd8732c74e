import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

export const HELSING = 'Helsing kommun i Danmark – vänort sedan 1978.'
export const KRASNYSTAW = 'Krasnystaw kommun i Polen – utbyte kommunledningar och förvaltningschefer emellan.'
export const TURNOV =
  'Turnov kommun i Tjeckien - ömsesidigt utbyte mellan kommunledningarna, fritidsgårdar, skolor, föreningar.'

const fromPage = (place: string, quote: string) => ({ sourceId: 'alvesta-vanorter', place, quote })
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
      municipalityCode: '0764',
      name: 'Helsinge',
      nameAsWritten: 'Helsing',
      country: 'DK',
      longitude: 12.2,
      latitude: 56.02,
      kind: 'twin-town',
      since: '1978',
      note: {
        sv: 'Policyn skriver Helsing; att det är Helsinge är vår läsning. Kommunens webbplats tar inte upp orten (läget 2024-03-04).',
        en: 'The policy writes Helsing; that it is Helsinge is our reading. The municipality’s website does not list the town (as at 2024-03-04).',
      },
      sources: [
        fromPolicy('Bakgrund, punkt 1', HELSING),
        fromPage('Stycke 2', 'Alvesta kommun har tre vänorter som vi samarbetar med på olika sätt:'),
      ],
    },
    {
      id: '0764-krasnystaw',
      ...onPage,
      name: 'Krasnystaw',
      country: 'PL',
      longitude: 23.17,
      latitude: 50.98,
      since: '2004',
      together: {
        sv: 'utbyte kommunledningar och förvaltningschefer emellan',
        en: 'exchange between municipal leaderships and heads of administration',
      },
      note: NOT_CALLED_TWIN_TOWN,
      sources: [fromPolicy('Bakgrund, punkt 2', KRASNYSTAW), fromPage('Punkt 1', 'Krasnystaw Polen (2004)')],
    },
    {
      id: '0764-turnov',
      ...onPage,
      name: 'Turnov',
      country: 'CZ',
      longitude: 15.16,
      latitude: 50.59,
      since: '2004',
      together: {
        sv: 'ömsesidigt utbyte mellan kommunledningarna, fritidsgårdar, skolor, föreningar',
        en: 'mutual exchange between the municipal leaderships, youth centres, schools and associations',
      },
      note: NOT_CALLED_TWIN_TOWN,
      sources: [fromPolicy('Bakgrund, punkt 3', TURNOV), fromPage('Punkt 2', 'Turnov, Tjeckien (2004)')],
    },
    {
      id: '0764-lengede',
      ...onPage,
      name: 'Lengede',
      country: 'DE',
      longitude: 10.31,
      latitude: 52.2,
      since: '2009',
      sources: [fromPage('Punkt 3', 'Lengede, Tyskland (2009)')],
    },
  ],
}
