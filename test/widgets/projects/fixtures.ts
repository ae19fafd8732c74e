/** Projects of a small municipality, each record as the API would give it. */
import { parseUncertainDate } from '../../../db/schema/uncertain-date.ts'
import type { Project } from '../../../widgets/projects/listed-project.ts'

type Partner = Project['partners'][number]
type Funding = Project['funding'][number]

export const day = (edtf: string) => parseUncertainDate(edtf)

export const partner = (
  name: string,
  country: string,
  longitude: number | null,
  latitude: number | null,
  place: string | null = name,
): Partner => ({ id: name, name, kind: 'municipality', place, country, longitude, latitude })

export const muranga = partner('Murang’a County', 'KE', 37.15, -0.72, 'Murang’a')
export const mombasa = partner('Mombasa County', 'KE', 39.67, -4.04, 'Mombasa')
export const krasnystaw = partner('Krasnystaw', 'PL', 23.17, 50.98)
export const lima = partner('Lima', 'PE', -77.04, -12.05)
export const sydney = partner('Sydney', 'AU', 151.2, -33.87)
export const somewhere = partner('Någonstans', 'IS', null, null, null)

const programme = (id: string, title: string): Project['programme'] => ({
  id,
  title: { sv: title },
  fund: null,
  periodStart: null,
  periodEnd: null,
  euFund: true,
})
export const erasmus = programme('erasmus-plus', 'Erasmus+')
export const icld = programme('icld', 'Kommunalt partnerskap')

export const grant = (amount: string, currency = 'EUR', own: Partial<Funding> = {}): Funding => ({
  id: `${amount}-${currency}`,
  origin: 'eu',
  funder: 'EU',
  amount: { amount, currency },
  stage: 'granted',
  programmeId: null,
  grantedOn: null,
  ...own,
})

const schools = { id: 'skola', title: { sv: 'Skola', en: 'School' } }
const water = { id: 'vatten', title: { sv: 'Vatten' } }

export const project = (id: string, own: Partial<Project> = {}): Project => ({
  id,
  url: `https://utblick.example/utblick/v1/projects/${id}`,
  unmetDemands: [],
  fictional: false,
  title: { sv: `Projektet ${id}`, en: `The project ${id}` },
  summary: null,
  status: null,
  startDate: null,
  endDate: null,
  plannedStart: null,
  plannedEnd: null,
  programme: null,
  partners: [],
  priorityAreas: [],
  budget: null,
  funding: [],
  unit: null,
  twinTownIds: [],
  goalIds: [],
  ...own,
})

/** Eight projects over all continents but two, newest first as the API sorts them. */
export const projects: readonly Project[] = [
  project('ide', { status: 'idea', partners: [somewhere] }),
  project('ungdom', {
    title: { sv: 'Youth Participation', en: 'Youth Participation' },
    summary: { sv: 'Barn och unga provar nya sätt att påverka.' },
    status: 'ongoing',
    startDate: day('2025-03-01'),
    plannedEnd: '2027-02-28',
    programme: icld,
    partners: [muranga, mombasa],
    priorityAreas: [schools],
    budget: { amount: '2500000.00', currency: 'SEK' },
    unit: { id: 'ks', name: { sv: 'Kommunstyrelsen' }, kind: 'executive-board' },
  }),
  project('vatten', {
    title: { sv: 'Rent vatten', en: 'Clean water' },
    status: 'ongoing',
    startDate: day('2024'),
    programme: erasmus,
    partners: [krasnystaw, muranga],
    priorityAreas: [water, schools],
    budget: { amount: '250000.00', currency: 'EUR' },
    funding: [grant('125000.00'), grant('80000.00', 'EUR', { origin: 'own' })],
  }),
  project('cirkus', {
    title: { sv: 'Cirkus', en: 'Circus' },
    status: 'granted',
    plannedStart: '2027-01-01',
    plannedEnd: '2028-06-30',
    programme: erasmus,
    partners: [lima],
    funding: [grant('3100000.00', 'SEK', { stage: 'paid' }), grant('1.00', 'EUR', { stage: 'applied' })],
  }),
  project('sol', {
    title: { sv: 'Sol på taken', en: 'Sun on the roofs' },
    status: 'rejected',
    startDate: null,
    plannedStart: '2022-01-01',
    partners: [sydney],
    funding: [grant('90000.00', 'EUR', { stage: 'applied' })],
  }),
  project('skog', {
    title: { sv: 'Ängar och åkrar' },
    status: 'finished',
    startDate: day('2018-08-15'),
    endDate: day('2020-06'),
    programme: erasmus,
    partners: [krasnystaw],
    priorityAreas: [water],
    funding: [grant('60000.00')],
  }),
  project('bok', {
    title: { sv: 'Böcker', en: 'Books' },
    status: 'reported',
    startDate: day('1998~'),
    endDate: day('2001'),
    partners: [krasnystaw],
  }),
  project('okänt', { title: { sv: 'Det okända', en: 'The unknown' } }),
]

/** Very many projects, all over the world. */
export const many = (count: number): Project[] =>
  Array.from({ length: count }, (_, i) =>
    project(`p${String(i).padStart(4, '0')}`, {
      status: i % 3 ? 'ongoing' : 'finished',
      startDate: day(String(2000 + (i % 25))),
      partners: [
        partner(`Ort ${i}`, ['KE', 'PL', 'PE'][i % 3]!, ((i * 37) % 340) - 170, ((i * 17) % 130) - 55),
        partner(`By ${i}`, ['IT', 'AU', 'CA'][i % 3]!, ((i * 71) % 340) - 170, ((i * 29) % 130) - 55),
      ],
      funding: [grant('1000.00')],
    }),
  )
