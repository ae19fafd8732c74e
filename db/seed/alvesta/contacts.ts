import type { Batch } from '../../resources/index.ts'
import { contactsLeadIn, fromContacts, policyDate } from './cite.ts'
import { goalNine, HELSING, KRASNYSTAW, TURNOV, TWIN_TOWN_GOAL } from './twin-towns.ts'

const SEB = 'SEB-Transprojektet – Sydöstra Östersjöområdet.'
const SEAGULL = 'Seagull – utvecklingsprojekt för Euroregion Baltic.'
const SCHOOLS =
  'Gymnasieskolan har regelbundna kontakter med skolor i Europa, t ex har elever i språkundervisning besökt Frankrike resp Tyskland och Spanien under 2003.'
const LATVIA =
  'Utbyte med Lettland för studier av kultur- och samhällsutveckling, enligt europeiska programkontorets inriktning.'
const CERN = 'Utbyte med Cern i Schweiz – Institutet för partikelforskning.'
const DRAMA = 'Utbyte elever/lärare emellan med finska Sounenjokki – inriktning drama'

const contact = { municipalityCode: '0764', leadIn: contactsLeadIn } as const
/** The policy has the exchange as one of its own day. Whether it still is, no source says. */
const exchange = { ...contact, type: 'exchange', date: policyDate } as const
const twinTownWork = { ...exchange, goalIds: [TWIN_TOWN_GOAL] }
/** Said where a text of then could be read as one of now. */
const MENTIONED = {
  sv: 'Nämns i policyn, tidigast 2003.',
  en: 'Mentioned in the policy, 2003 at the earliest.',
} as const

/** The contacts listed in the policy's background, save the twin towns. It says of none how far it has come. */
export const contacts: Batch = {
  project: [
    {
      id: '0764-seb-trans',
      municipalityCode: '0764',
      title: { sv: 'SEB-Transprojektet', en: 'The SEB Trans project' },
      nameAsWritten: 'SEB-Transprojektet',
      summary: {
        sv: `Sydöstra Östersjöområdet. ${MENTIONED.sv}`,
        en: `The south-eastern Baltic Sea area. ${MENTIONED.en}`,
      },
      sources: [fromContacts('punkt 4', SEB)],
    },
    {
      id: '0764-seagull',
      municipalityCode: '0764',
      title: { sv: 'Seagull', en: 'Seagull' },
      nameAsWritten: 'Seagull',
      summary: {
        sv: `Utvecklingsprojekt för Euroregion Baltic. ${MENTIONED.sv}`,
        en: `Development project for Euroregion Baltic. ${MENTIONED.en}`,
      },
      sources: [fromContacts('punkt 5', SEAGULL)],
    },
  ],
  // Nothing in the text says that Alvesta is a member.
  network: [
    {
      id: 'euroregion-baltic',
      name: 'Euroregion Baltic',
      sources: [fromContacts('punkt 5', SEAGULL)],
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
      sources: [fromContacts('efter punkt 6, rad 2', CERN)],
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
      sources: [fromContacts('punkt 1', HELSING), goalNine],
    },
    {
      id: '0764-utbyte-krasnystaw',
      ...twinTownWork,
      title: { sv: 'Utbyte med Krasnystaw', en: 'Exchange with Krasnystaw' },
      countries: ['PL'],
      audience: ['elected-representatives', 'staff'],
      twinTownId: '0764-krasnystaw',
      sources: [fromContacts('punkt 2', KRASNYSTAW), goalNine],
    },
    {
      id: '0764-utbyte-turnov',
      ...twinTownWork,
      title: { sv: 'Utbyte med Turnov', en: 'Exchange with Turnov' },
      countries: ['CZ'],
      audience: ['elected-representatives', 'staff', 'children-and-youth', 'pupils', 'associations'],
      twinTownId: '0764-turnov',
      sources: [fromContacts('punkt 3', TURNOV), goalNine],
    },
    {
      id: '0764-elevbesok-2003',
      ...contact,
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
      sources: [fromContacts('punkt 6', SCHOOLS)],
    },
    {
      id: '0764-utbyte-lettland',
      ...exchange,
      title: { sv: 'Utbyte med Lettland', en: 'Exchange with Latvia' },
      description: {
        sv: `${LATVIA} ${MENTIONED.sv}`,
        en: `Exchange with Latvia for studies of the development of culture and society, along the lines of the European programme office. ${MENTIONED.en}`,
      },
      countries: ['LV'],
      sources: [fromContacts('efter punkt 6, rad 1', LATVIA)],
    },
    {
      id: '0764-utbyte-cern',
      ...exchange,
      title: { sv: 'Utbyte med CERN', en: 'Exchange with CERN' },
      description: {
        sv: `${CERN} ${MENTIONED.sv}`,
        en: `Exchange with CERN in Switzerland – the institute for particle physics. ${MENTIONED.en}`,
      },
      countries: ['CH'],
      partnerIds: ['cern'],
      sources: [fromContacts('efter punkt 6, rad 2', CERN)],
    },
    {
      id: '0764-utbyte-suonenjoki',
      ...exchange,
      title: { sv: 'Dramautbyte med Suonenjoki', en: 'Drama exchange with Suonenjoki' },
      description: {
        sv: `${DRAMA}. ${MENTIONED.sv}`,
        en: `Exchange between pupils and teachers with Suonenjoki in Finland, with a focus on drama. ${MENTIONED.en}`,
      },
      place: 'Suonenjoki',
      placeAsWritten: 'Sounenjokki',
      countries: ['FI'],
      audience: ['pupils', 'staff'],
      sources: [fromContacts('efter punkt 6, rad 3', DRAMA)],
    },
  ],
}
