import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'
import type { TwinTown } from '../../../widgets/twin-towns/twin-town.ts'

const api = 'https://utblick.example/utblick/v1'

export const year = (edtf: string): UncertainDate => ({
  edtf,
  earliest: `${edtf.slice(0, 4)}-01-01`,
  latest: `${edtf.slice(0, 4)}-12-31`,
  precision: 'year',
  approximate: false,
})

export const day = (edtf: string): UncertainDate => ({
  edtf,
  earliest: edtf,
  latest: edtf,
  precision: 'day',
  approximate: false,
})

type Decision = NonNullable<TwinTown['startDecision']>

export const decision = (given: Partial<Decision>): Decision => ({
  id: 'beslut',
  title: { sv: 'Vänortsavtal', en: 'Twin-town agreement' },
  verb: 'starts',
  status: 'decided',
  body: 'Kommunfullmäktige',
  date: null,
  paragraph: null,
  registrationNumber: null,
  ...given,
})

const policy = {
  sourceId: 'alvesta-policy',
  title: 'Internationell policy för Alvesta kommun',
  publisher: 'Alvesta kommun',
  kind: 'policy-document',
  href: 'https://www.alvesta.se/policy',
  documentDate: null,
  registrationNumber: null,
  retrieved: null,
  supports: null,
} as const

/** A twin town of which nothing is known but what is given. */
export const town = (id: string, given: Partial<TwinTown>): TwinTown => ({
  id,
  url: `${api}/twin-towns/${id}`,
  unmetDemands: [],
  fictional: false,
  name: id,
  nameAsWritten: null,
  country: 'PL',
  longitude: null,
  latitude: null,
  kind: 'twin-town',
  status: null,
  statusDate: null,
  since: null,
  until: null,
  together: null,
  note: null,
  successor: null,
  startDecision: null,
  endDecision: null,
  units: [],
  projects: [],
  sources: [{ ...policy, place: 'Bakgrund', quote: 'Ordagrant ur källan.' }],
  ...given,
})

export const helsinge = town('0764-helsinge', {
  name: 'Helsinge',
  nameAsWritten: 'Helsing',
  country: 'DK',
  longitude: 12.2,
  latitude: 56.02,
  since: year('1978'),
  note: { sv: 'Policyn skriver Helsing; att det är Helsinge är vår läsning.' },
  sources: [
    {
      ...policy,
      place: 'Bakgrund, punkt 1',
      quote: 'Helsing kommun i Danmark – vänort sedan 1978.',
    },
  ],
})

export const turnov = town('0764-turnov', {
  name: 'Turnov',
  country: 'CZ',
  longitude: 15.16,
  latitude: 50.59,
  status: 'active',
  statusDate: day('2024-03-04'),
  since: year('2004'),
  together: {
    sv: 'Ömsesidigt utbyte mellan kommunledningarna, fritidsgårdar, skolor, föreningar.',
    en: 'Mutual exchange between the municipal leaderships, youth centres, schools and associations.',
  },
  startDecision: decision({ date: day('2004-05-12'), paragraph: '§ 41' }),
})

const fictional: Partial<TwinTown> = {
  fictional: true,
  sources: [
    {
      ...policy,
      sourceId: 'exempelby',
      title: 'Exempelby',
      publisher: 'Utblick',
      kind: 'fiction',
      href: null,
      documentDate: null,
      registrationNumber: null,
      retrieved: null,
      supports: null,
      place: null,
      quote: null,
    },
  ],
}

/** One of every status, in no good order. */
export const everyStatus: readonly TwinTown[] = [
  town('ended', {
    ...fictional,
    name: 'Eksempelkøbing',
    country: 'DK',
    longitude: 9.9,
    latitude: 55.1,
    status: 'ended',
    since: year('1961'),
    until: year('2022'),
    together: { sv: 'Skolresor och idrottsutbyte.', en: 'School journeys and sports exchanges.' },
    startDecision: decision({ body: 'Stadsfullmäktige', date: day('1961-02-20'), paragraph: '§ 23' }),
    endDecision: decision({
      verb: 'ends',
      date: day('2022-06-14'),
      paragraph: '§ 88',
      registrationNumber: 'KS 2022/0051',
    }),
  }),
  town('planned', {
    ...fictional,
    name: 'Villaejemplo',
    country: 'ES',
    longitude: -3.9,
    latitude: 40.2,
    kind: 'cooperation-town',
    status: 'planned',
    since: day('2027-03-01'),
    together: { sv: 'Lärarutbyte om solenergi.', en: 'Teacher exchange on solar energy.' },
    startDecision: decision({ status: 'proposal', date: day('2026-11-04'), paragraph: '§ 152' }),
  }),
  town('merged', {
    ...fictional,
    name: 'Esimerkkilä',
    country: 'FI',
    longitude: 24.1,
    latitude: 61.2,
    status: 'merged',
    successor: 'Mallikunta',
    since: year('1958'),
    until: year('2009'),
  }),
  town('dormant', {
    ...fictional,
    name: 'Voorbeeld aan de Lek',
    country: 'NL',
    longitude: 5.1,
    latitude: 51.9,
    status: 'dormant',
    since: year('1952'),
  }),
  town('active', {
    ...fictional,
    name: 'Musterhausen',
    country: 'DE',
    longitude: 9.7,
    latitude: 52.3,
    status: 'active',
    since: day('1978-03-13'),
    together: {
      sv: 'Ungdomsorkestrarna spelar hos varandra varannan sommar, och gymnasieskolorna byter elever.',
      en: 'The youth orchestras play at each other’s every other summer, and the upper secondary schools exchange pupils.',
    },
    startDecision: decision({ date: day('1978-03-13'), paragraph: '§ 34' }),
  }),
  town('partnership', {
    ...fictional,
    name: 'Mfano',
    country: 'KE',
    longitude: 37.2,
    latitude: -0.7,
    kind: 'municipal-partnership',
    status: 'active',
    statusDate: day('2025-10-09'),
    since: {
      edtf: '2019~/2020~',
      earliest: '2019-01-01',
      latest: '2020-12-31',
      precision: 'interval',
      approximate: true,
    },
    together: { sv: 'Ungas delaktighet i planeringen.' },
    startDecision: decision({ body: 'Kommunstyrelsen', date: day('2019-05-08'), paragraph: '§ 66' }),
  }),
  town('ending', {
    ...fictional,
    name: 'Paraugciems',
    country: 'LV',
    kind: 'friendship',
    status: 'ending',
    since: year('1998'),
    until: day('2026-12-31'),
    endDecision: decision({ verb: 'ends', date: day('2026-04-27'), paragraph: '§ 49' }),
  }),
  town('unknown', {
    ...fictional,
    name: 'Przykładowo',
    country: 'PL',
    longitude: 18.2,
    latitude: 54.6,
    kind: null,
  }),
]
