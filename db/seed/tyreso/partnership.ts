import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const PLACE = 'Partnerskap i Sydafrika'
const fromPage = (quote: string) => ({ sourceId: 'tyreso-internationell-verksamhet', place: PLACE, quote })

const SINCE = 'Tyresö har sedan 2012 ett 3 -årigt partnerskap med den sydafrikanska kommun Theewaterskloof.'
const FUNDED = 'Partnerskapet finansieras med medel från ICLD, Internationellt Centrum för Lokal Demokrati.'
const ENDED = 'Tyresö gymnasium har varit engagerade i projektet som avslutades 2015.'
const ICLD = 'Här avses främst Sida-finansierade ICLD-projekt.'

/** The one municipal partnership that a source names: Theewaterskloof, 2012–2015. No amount is stated. */
export const partnership: Batch = {
  partner: [
    {
      id: 'theewaterskloof',
      name: 'Theewaterskloof',
      kind: 'municipality',
      place: 'Theewaterskloof',
      country: 'ZA',
      longitude: 19.43,
      latitude: -34.23,
      sources: [fromPage(SINCE)],
    },
  ],
  twinTown: [
    {
      id: '0138-theewaterskloof',
      municipalityCode: '0138',
      name: 'Theewaterskloof',
      country: 'ZA',
      longitude: 19.43,
      latitude: -34.23,
      kind: 'municipal-partnership',
      status: 'ended',
      since: '2012',
      until: '2015',
      together: {
        sv: 'Ung Företagsamhet, mot fattigdom och arbetslöshet.',
        en: 'Young Enterprise, against poverty and unemployment.',
      },
      note: {
        sv: 'Ett kommunalt partnerskap, inte en vänort.',
        en: 'A municipal partnership, not a twin town.',
      },
      sources: [fromPage(SINCE), fromPage(ENDED)],
    },
  ],
  project: [
    {
      id: '0138-partnerskap-theewaterskloof',
      municipalityCode: '0138',
      title: { sv: 'Partnerskap med Theewaterskloof', en: 'Partnership with Theewaterskloof' },
      summary: {
        sv: 'Samarbete om Ung Företagsamhet, mot fattigdom och arbetslöshet. Tyresö gymnasium deltog.',
        en: 'Cooperation on Young Enterprise, against poverty and unemployment. Tyresö upper secondary school took part.',
      },
      status: 'finished',
      programmeId: 'icld-kommunalt-partnerskap',
      partnerIds: ['theewaterskloof'],
      twinTownIds: ['0138-theewaterskloof'],
      goalIds: ['0138-samarbetsformer'],
      themes: ['business', 'employment'],
      startDate: '2012',
      endDate: '2015',
      sources: [
        fromPage(SINCE),
        fromPage(FUNDED),
        fromPage(
          'Tyresös samverkan med Theewaterskloof har handlat om Ung Företagsamhet, som ett led i fattigdoms bekämpning och för att motverka arbetslöshet.',
        ),
        fromPage(ENDED),
      ],
    },
  ],
  funding: [
    {
      id: '0138-partnerskap-theewaterskloof-icld',
      municipalityCode: '0138',
      projectId: '0138-partnerskap-theewaterskloof',
      origin: 'state',
      funder: 'Sida genom ICLD',
      programmeId: 'icld-kommunalt-partnerskap',
      stage: 'granted',
      sources: [fromPage(FUNDED), fromPolicy('Samarbeten', ICLD)],
    },
  ],
}
