import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'
import { HELSING, KRASNYSTAW, TURNOV } from './twin-towns.ts'

const SEB = 'SEB-Transprojektet – Sydöstra Östersjöområdet.'
const SEAGULL = 'Seagull – utvecklingsprojekt för Euroregion Baltic.'
const SCHOOLS =
  'Gymnasieskolan har regelbundna kontakter med skolor i Europa, t ex har elever i språkundervisning besökt Frankrike resp Tyskland och Spanien under 2003.'
const LATVIA =
  'Utbyte med Lettland för studier av kultur- och samhällsutveckling, enligt europeiska programkontorets inriktning.'
const CERN = 'Utbyte med Cern i Schweiz – Institutet för partikelforskning.'
const DRAMA = 'Utbyte elever/lärare emellan med finska Sounenjokki – inriktning drama'

const exchange = { municipalityCode: '0764', type: 'exchange' } as const
/** Goal 9 says that the twin-town cooperation shall be kept up: this is what there was to keep up. */
const twinTownWork = { ...exchange, goalIds: ['0764-vanortssamarbete'] }
const goalNine = fromPolicy(
  'Mål, punkt 9',
  'Samarbetet har funnit sina former och skall därför vidmakthållas.',
)

/** The contacts listed in the policy's background, save the twin towns. It says of none how far it has come. */
export const contacts: Batch = {
  project: [
    {
      id: '0764-seb-trans',
      municipalityCode: '0764',
      title: { sv: 'SEB-Transprojektet', en: 'The SEB Trans project' },
      nameAsWritten: 'SEB-Transprojektet',
      summary: { sv: 'Sydöstra Östersjöområdet.', en: 'The south-eastern Baltic Sea area.' },
      sources: [fromPolicy('Bakgrund, punkt 4', SEB)],
    },
    {
      id: '0764-seagull',
      municipalityCode: '0764',
      title: { sv: 'Seagull', en: 'Seagull' },
      nameAsWritten: 'Seagull',
      summary: {
        sv: 'utvecklingsprojekt för Euroregion Baltic.',
        en: 'Development project for Euroregion Baltic.',
      },
      sources: [fromPolicy('Bakgrund, punkt 5', SEAGULL)],
    },
  ],
  partner: [
    {
      id: 'cern',
      name: 'CERN',
      nameAsWritten: 'Cern',
      kind: 'research',
      country: 'CH',
      longitude: 6.05,
      latitude: 46.23,
      website: 'https://home.cern/',
      sources: [fromPolicy('Bakgrund, efter punkt 6', CERN)],
    },
  ],
  activity: [
    {
      id: '0764-vanort-helsinge',
      ...twinTownWork,
      title: { sv: 'Vänortssamarbete med Helsinge', en: 'Twin-town cooperation with Helsinge' },
      type: 'contacts',
      countries: ['DK'],
      twinTownId: '0764-helsinge',
      sources: [fromPolicy('Bakgrund, punkt 1', HELSING), goalNine],
    },
    {
      id: '0764-utbyte-krasnystaw',
      ...twinTownWork,
      title: { sv: 'Utbyte med Krasnystaw', en: 'Exchange with Krasnystaw' },
      countries: ['PL'],
      audience: ['staff'],
      twinTownId: '0764-krasnystaw',
      sources: [fromPolicy('Bakgrund, punkt 2', KRASNYSTAW), goalNine],
    },
    {
      id: '0764-utbyte-turnov',
      ...twinTownWork,
      title: { sv: 'Utbyte med Turnov', en: 'Exchange with Turnov' },
      countries: ['CZ'],
      audience: ['associations'],
      twinTownId: '0764-turnov',
      sources: [fromPolicy('Bakgrund, punkt 3', TURNOV), goalNine],
    },
    {
      id: '0764-elevbesok-2003',
      municipalityCode: '0764',
      title: {
        sv: 'Elevbesök i Frankrike, Tyskland och Spanien',
        en: 'Pupils’ visits to France, Germany and Spain',
      },
      type: 'visit',
      status: 'done',
      description: {
        sv: SCHOOLS,
        en: 'The upper secondary school has regular contacts with schools in Europe; in 2003, for example, language pupils visited France, Germany and Spain.',
      },
      countries: ['FR', 'DE', 'ES'],
      date: '2003',
      audience: ['pupils'],
      unitId: '0764-gymnasieskolan',
      sources: [fromPolicy('Bakgrund, punkt 6', SCHOOLS)],
    },
    {
      id: '0764-utbyte-lettland',
      ...exchange,
      title: { sv: 'Utbyte med Lettland', en: 'Exchange with Latvia' },
      description: {
        sv: LATVIA,
        en: 'Exchange with Latvia for studies of the development of culture and society, along the lines of the European programme office.',
      },
      countries: ['LV'],
      sources: [fromPolicy('Bakgrund, efter punkt 6', LATVIA)],
    },
    {
      id: '0764-utbyte-cern',
      ...exchange,
      title: { sv: 'Utbyte med CERN', en: 'Exchange with CERN' },
      description: {
        sv: CERN,
        en: 'Exchange with CERN in Switzerland – the institute for particle physics.',
      },
      countries: ['CH'],
      partnerIds: ['cern'],
      sources: [fromPolicy('Bakgrund, efter punkt 6', CERN)],
    },
    {
      id: '0764-utbyte-suonenjoki',
      ...exchange,
      title: { sv: 'Dramautbyte med Suonenjoki', en: 'Drama exchange with Suonenjoki' },
      description: {
        sv: DRAMA,
        en: 'Exchange between pupils and teachers with Suonenjoki in Finland, with a focus on drama',
      },
      place: 'Suonenjoki',
      placeAsWritten: 'Sounenjokki',
      countries: ['FI'],
      audience: ['pupils', 'staff'],
      sources: [fromPolicy('Bakgrund, efter punkt 6', DRAMA)],
    },
  ],
}
