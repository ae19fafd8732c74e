import { invent, type Draft } from './make.ts'

type Body = Pick<Draft<'decision'>, 'body' | 'bodyUnitId'>
type Kind = keyof typeof kinds

const kinds = {
  twinTown: ['Vänortsavtal', 'Twin-town agreement'],
  friendship: ['Vänskapsavtal', 'Friendship agreement'],
  cooperation: ['Samarbetsavtal', 'Cooperation agreement'],
  partnership: ['Kommunalt partnerskap', 'Municipal partnership'],
} as const

/** "kf-2016-06-13-77" is the council on that day, paragraph 77. */
const start =
  (prefix: string, body: Body) =>
  (
    kind: Kind,
    town: string,
    date: string,
    paragraph: number,
    registrationNumber: string | null = null,
  ): Draft<'decision'> => ({
    id: `9999-${prefix}-${date}-${paragraph}`,
    title: { sv: `${kinds[kind][0]} med ${town}`, en: `${kinds[kind][1]} with ${town}` },
    verb: 'starts',
    status: 'decided',
    ...body,
    date,
    paragraph: `§ ${paragraph}`,
    registrationNumber,
  })

/** Until 1970 Exempelby was a town, with a town council that is not in today’s organisation. */
const townCouncil = start('sf', { body: 'Stadsfullmäktige' })
const council = start('kf', { body: 'Kommunfullmäktige', bodyUnitId: '9999-kommunfullmaktige' })
const board = start('ks', { body: 'Kommunstyrelsen', bodyUnitId: '9999-kommunstyrelsen' })

export const twinTownStarts = invent('decision', [
  townCouncil('twinTown', 'Voorbeeld aan de Lek', '1952-09-15', 112),
  townCouncil('twinTown', 'Esimerkkilä', '1958-04-21', 47),
  townCouncil('twinTown', 'Eksempelkøbing', '1961-02-20', 23),
  council('twinTown', 'Musterhausen', '1978-03-13', 34),
  council('twinTown', 'Przykładowo', '1991-04-22', 58),
  council('friendship', 'Paraugciems', '1998-03-02', 21),
  board('cooperation', 'Sampleton', '2004-10-13', 151),
  council('cooperation', 'Vzorov', '2016-06-13', 77, 'KS 2016/0088'),
  board('partnership', 'Mfano', '2019-05-08', 66, 'KS 2018/0390'),
  council('cooperation', 'Magaliti', '2021-09-27', 102, 'KS 2021/0140'),
  council('friendship', 'Zrazkove', '2022-09-26', 118, 'KS 2022/0233'),
])
