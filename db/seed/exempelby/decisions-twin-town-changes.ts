import { invent } from './make.ts'

const council = { body: 'Kommunfullmäktige', bodyUnitId: '9999-kommunfullmaktige' }
const board = { body: 'Kommunstyrelsen', bodyUnitId: '9999-kommunstyrelsen' }

/** Renewals and ends, and the one start that is still a proposal. */
export const twinTownChanges = invent('decision', [
  {
    id: '9999-ks-2021-05-12-69',
    title: { sv: 'Förnyat vänortsavtal med Przykładowo', en: 'Renewed twin-town agreement with Przykładowo' },
    verb: 'approves',
    status: 'decided',
    ...board,
    date: '2021-05-12',
    paragraph: '§ 69',
    registrationNumber: 'KS 2021/0092',
    wording: {
      sv: 'Avtalet förnyas i tio år, med tillägget att parterna ska följa varje människas lika värde.',
      en: 'The agreement is renewed for ten years, with the addition that the parties shall uphold the equal worth of every person.',
    },
  },
  {
    id: '9999-kf-2009-02-23-12',
    title: {
      sv: 'Vänortsavtalet med Esimerkkilä upphör',
      en: 'End of the twin-town agreement with Esimerkkilä',
    },
    verb: 'ends',
    status: 'decided',
    ...council,
    date: '2009-02-23',
    paragraph: '§ 12',
    registrationNumber: 'KS 2008/0377',
    wording: {
      sv: 'Esimerkkilä uppgick den 1 januari 2009 i Mallikunta, som inte för vänortsavtalet vidare.',
      en: 'On 1 January 2009 Esimerkkilä became part of Mallikunta, which does not carry the agreement on.',
    },
  },
  {
    id: '9999-kf-2022-06-14-88',
    title: {
      sv: 'Vänortsavtalet med Eksempelkøbing avslutas',
      en: 'The twin-town agreement with Eksempelkøbing is ended',
    },
    verb: 'ends',
    status: 'decided',
    ...council,
    date: '2022-06-14',
    paragraph: '§ 88',
    registrationNumber: 'KS 2022/0051',
    wording: {
      sv: 'Avtalet avslutas i vänskap. Båda kommunerna har sedan 2010 saknat utbyte inom ramen för avtalet.',
      en: 'The agreement is ended in friendship. Neither municipality has had any exchange under it since 2010.',
    },
  },
  {
    id: '9999-kf-2026-04-27-49',
    title: {
      sv: 'Vänskapsavtalet med Paraugciems förlängs inte',
      en: 'The friendship agreement with Paraugciems is not extended',
    },
    verb: 'ends',
    status: 'decided',
    ...council,
    date: '2026-04-27',
    paragraph: '§ 49',
    registrationNumber: 'KS 2026/0019',
    proposerUnitId: '9999-kommunstyrelsen',
    wording: {
      sv: 'Avtalet löper ut den 31 december 2026. Skolornas och hantverkarnas kontakter fortsätter i egna projekt.',
      en: 'The agreement expires on 31 December 2026. The contacts of schools and craftspeople go on in projects of their own.',
    },
  },
  {
    id: '9999-ks-2026-11-04-152',
    title: { sv: 'Samarbetsavtal med Villaejemplo', en: 'Cooperation agreement with Villaejemplo' },
    verb: 'starts',
    status: 'proposal',
    ...council,
    date: '2026-11-04',
    paragraph: '§ 152',
    registrationNumber: 'KS 2026/0208',
    proposerUnitId: '9999-kommunstyrelsen',
    wording: {
      sv: 'Kommunstyrelsen föreslår kommunfullmäktige att ingå avtalet från och med den 1 mars 2027.',
      en: 'The executive board proposes that the municipal council enter into the agreement from 1 March 2027.',
    },
  },
])
