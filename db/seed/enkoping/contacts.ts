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

export const contacts: Batch = {
  twinTown: [
    {
      id: '0381-nedre-eiker',
      ...in2012,
      name: 'Nedre Eiker',
      country: 'NO',
      longitude: 10.03,
      latitude: 59.76,
      kind: 'twin-town',
      sources: [fromPage('Stycke 1', 'Enköpings vänort i Norden är Nedre Eiker i Norge.')],
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
      sources: [fromPage('Stycke 1', 'Jögeva heter Enköpings vänort i Estland.')],
    },
    {
      // No coordinates: the Philippines have more than one Santa Rosa, and the page does not say which.
      id: '0381-santa-rosa',
      ...in2012,
      name: 'Santa Rosa',
      country: 'PH',
      kind: 'friendship',
      since: '2007-01-23',
      sources: [fromPage('Stycke 6', 'Den 23 jan 2007 undertecknades ett vänskapsavtal med Santa Rosa.')],
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
