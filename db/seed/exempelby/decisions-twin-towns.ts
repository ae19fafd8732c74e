import { invent, type Draft } from './make.ts'

const council = { body: 'Kommunfullmäktige', bodyUnitId: '9999-kommunfullmaktige' }
const board = { body: 'Kommunstyrelsen', bodyUnitId: '9999-kommunstyrelsen' }
/** Until 1970 Exempelby was a town, with a town council. */
const townCouncil = { body: 'Stadsfullmäktige' }

type Start = Pick<Draft<'decision'>, 'id' | 'date' | 'paragraph' | 'registrationNumber'> & { town: string; kind: [string, string] }

const start = ({ town, kind, ...rest }: Start, body: Partial<Draft<'decision'>>): Draft<'decision'> => ({
  ...rest,
  ...body,
  title: { sv: `${kind[0]} med ${town}`, en: `${kind[1]} with ${town}` },
  verb: 'starts',
  status: 'decided',
})

const twinTown: [string, string] = ['Vänortsavtal', 'Twin-town agreement']
const friendship: [string, string] = ['Vänskapsavtal', 'Friendship agreement']
const cooperation: [string, string] = ['Samarbetsavtal', 'Cooperation agreement']

export const twinTownDecisions = invent('decision', [
  start({ id: '9999-sf-1952-09-15-112', town: 'Voorbeeld aan de Lek', kind: twinTown, date: '1952-09-15', paragraph: '§ 112' }, townCouncil),
  start({ id: '9999-sf-1958-04-21-47', town: 'Esimerkkilä', kind: twinTown, date: '1958-04-21', paragraph: '§ 47' }, townCouncil),
  start({ id: '9999-sf-1961-02-20-23', town: 'Eksempelkøbing', kind: twinTown, date: '1961-02-20', paragraph: '§ 23' }, townCouncil),
  start({ id: '9999-kf-1978-03-13-34', town: 'Musterhausen', kind: twinTown, date: '1978-03-13', paragraph: '§ 34' }, council),
  start({ id: '9999-kf-1991-04-22-58', town: 'Przykładowo', kind: twinTown, date: '1991-04-22', paragraph: '§ 58' }, council),
  start({ id: '9999-kf-1998-03-02-21', town: 'Paraugciems', kind: friendship, date: '1998-03-02', paragraph: '§ 21' }, council),
  start({ id: '9999-ks-2004-10-13-151', town: 'Sampleton', kind: cooperation, date: '2004-10-13', paragraph: '§ 151' }, board),
  start({ id: '9999-kf-2016-06-13-77', town: 'Vzorov', kind: cooperation, date: '2016-06-13', paragraph: '§ 77', registrationNumber: 'KS 2016/0088' }, council),
  start({ id: '9999-ks-2019-05-08-66', town: 'Mfano', kind: ['Kommunalt partnerskap', 'Municipal partnership'], date: '2019-05-08', paragraph: '§ 66', registrationNumber: 'KS 2018/0390' }, board),
  start({ id: '9999-kf-2021-09-27-102', town: 'Magaliti', kind: cooperation, date: '2021-09-27', paragraph: '§ 102', registrationNumber: 'KS 2021/0140' }, council),
  start({ id: '9999-kf-2022-09-26-118', town: 'Zrazkove', kind: friendship, date: '2022-09-26', paragraph: '§ 118', registrationNumber: 'KS 2022/0233' }, council),
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
    title: { sv: 'Vänortsavtalet med Esimerkkilä upphör', en: 'End of the twin-town agreement with Esimerkkilä' },
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
    title: { sv: 'Vänortsavtalet med Eksempelkøbing avslutas', en: 'The twin-town agreement with Eksempelkøbing is ended' },
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
    title: { sv: 'Vänskapsavtalet med Paraugciems förlängs inte', en: 'The friendship agreement with Paraugciems is not extended' },
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
