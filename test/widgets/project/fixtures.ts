/** Projects as the API gives them: one of which everything is known, and those of which it is not. */
import { parseUncertainDate } from '../../../db/schema/uncertain-date.ts'
import type { Activity, Effect, Goal, Project } from '../../../widgets/project/full-project.ts'

type Line = Project['funding'][number]
type Programme = NonNullable<Project['programme']>
type Decision = NonNullable<Project['approval']>

export const day = (edtf: string) => parseUncertainDate(edtf)

export const programme = (title: string, own: Partial<Programme> = {}): Programme => ({
  id: title.toLowerCase(),
  title: { sv: title },
  fund: null,
  periodStart: null,
  periodEnd: null,
  euFund: true,
  ...own,
})

export const now = { periodStart: 2021, periodEnd: 2027 }
export const before = { periodStart: 2014, periodEnd: 2020 }
export const regional = 'Europeiska regionala utvecklingsfonden'

export const erasmus = programme('Erasmus+', now)
export const icld = programme('Kommunalt partnerskap (ICLD)', { fund: 'Sida', euFund: false })

export const line = (origin: Line['origin'], amount: string | null, own: Partial<Line> = {}): Line => ({
  id: `${origin}-${amount}`,
  origin,
  funder: { eu: 'Europeiska unionen', own: 'Exempelby kommun', state: 'Sida', other: 'Partnerna' }[origin],
  amount: amount ? { amount, currency: 'EUR' } : null,
  stage: 'granted',
  programmeId: null,
  grantedOn: null,
  ...own,
})

export const decision = (own: Partial<Decision> = {}): Decision => ({
  id: '9999-ks-2023-05-10-71',
  title: { sv: 'Godkännande av ansökan pengar', en: 'Approval to apply for funding' },
  verb: 'approves',
  status: 'decided',
  body: 'Kommunstyrelsen',
  date: day('2023-05-10'),
  paragraph: '§ 71',
  registrationNumber: 'KS 2023/0105',
  ...own,
})

/** A project of which nothing is known but its name and where it was found. */
export const unknown: Project = {
  id: '0764-seagull',
  url: 'https://utblick.example/utblick/v1/projects/0764-seagull',
  municipalityCode: '0764',
  title: { sv: 'Seagull' },
  nameAsWritten: null,
  summary: null,
  status: null,
  need: null,
  aim: null,
  expectedBenefit: null,
  result: null,
  lessons: null,
  scope: null,
  unitId: null,
  costBearerUnitId: null,
  reportsToUnitId: null,
  programmeId: null,
  leadPartnerId: null,
  partnerIds: [],
  twinTownIds: [],
  goalIds: [],
  priorityAreaIds: [],
  themes: [],
  groups: [],
  contributions: null,
  fundingExplored: null,
  approvalDecisionId: null,
  appliedOn: null,
  applicationSignatory: null,
  answeredOn: null,
  plannedStart: null,
  plannedEnd: null,
  startDate: null,
  endDate: null,
  lastReportedOn: null,
  reportDueOn: null,
  budget: null,
  evaluation: null,
  website: null,
  unmetDemands: [],
  unit: null,
  programme: null,
  partners: [],
  priorityAreas: [],
  funding: [],
  approval: null,
  sources: [
    {
      sourceId: 'alvesta-policy',
      title: 'Internationell Policy för Alvesta Kommun',
      publisher: 'Alvesta kommun',
      kind: 'policy-document',
      href: null,
      documentDate: null,
      registrationNumber: null,
      retrieved: null,
      supports: null,
      place: 'Bakgrund, punkt 5',
      quote: 'Seagull – utvecklingsprojekt för Euroregion Baltic.',
    },
  ],
  license: null,
  fictional: false,
  updatedAt: '2026-11-21T09:00:00Z',
}

export const project = (own: Partial<Project>): Project => ({ ...unknown, id: '9999-prov', ...own })

/** All that there can be. */
export const whole: Project = project({
  id: '9999-grona-skolgardar',
  url: 'https://utblick.example/utblick/v1/projects/9999-grona-skolgardar',
  municipalityCode: '9999',
  fictional: true,
  title: { sv: 'Gröna skolgårdar', en: 'Green school yards' },
  summary: { sv: 'Två skolor byter asfalt mot träd.', en: 'Two schools change asphalt for trees.' },
  status: 'finished',
  need: { sv: 'Gården uppmättes till 46 grader.', en: 'The yard measured 46 degrees.' },
  aim: { sv: 'Skugga på en tredjedel av ytan.', en: 'Shade on a third of the surface.' },
  expectedBenefit: { sv: 'Svalare raster.', en: 'Cooler breaks.' },
  result: { sv: 'Två ombyggda gårdar med 61 träd.', en: 'Two yards rebuilt with 61 trees.' },
  lessons: { sv: 'Låt vaktmästaren vara med och rita.', en: 'Let the caretaker take part in the drawing.' },
  evaluation: { sv: 'Eleverna gav gården 4,3 av 5.' },
  scope: 'unit',
  unit: { id: '9999-tn', name: { sv: 'Tekniska nämnden', en: 'Technical committee' }, kind: 'committee' },
  programme: erasmus,
  leadPartnerId: 'lek',
  partners: [
    {
      id: 'lek',
      name: 'Gemeente Voorbeeld aan de Lek',
      kind: 'municipality',
      place: 'Voorbeeld aan de Lek',
      country: 'NL',
      longitude: 5.1,
      latitude: 51.9,
    },
    {
      id: 'skola',
      name: 'Gesamtschule',
      kind: 'school',
      place: 'Musterhausen',
      country: 'DE',
      longitude: null,
      latitude: null,
    },
  ],
  priorityAreas: [{ id: 'klimat', title: { sv: 'Klimat och vatten', en: 'Climate and water' } }],
  fundingExplored: true,
  approval: decision(),
  appliedOn: '2023-09-01',
  applicationSignatory: 'Nämndens ordförande',
  answeredOn: '2024-02-15',
  plannedStart: '2024-03-01',
  plannedEnd: '2026-02-28',
  startDate: day('2024-03-01'),
  endDate: day('2026-04'),
  lastReportedOn: '2025-12-15',
  reportDueOn: '2026-08-31',
  budget: { amount: '134000.00', currency: 'EUR' },
  funding: [line('eu', '120000.00'), line('own', '14000.00')],
  website: 'https://skolgardar.exempelby.example/om',
})

export const effects: readonly Effect[] = [
  {
    id: '9999-effekt',
    url: 'https://utblick.example/utblick/v1/effects/9999-effekt',
    title: { sv: 'Två skolgårdar är svalare', en: 'Two school yards are cooler' },
    description: { sv: 'Nämnden bygger alla nya gårdar så.' },
    year: 2025,
  },
]

export const goals: readonly Goal[] = [
  {
    id: '9999-klimat',
    url: 'https://utblick.example/utblick/v1/goals/9999-klimat',
    policyId: '9999-policy',
    wording: {
      sv: 'Exempelby ska lära av andra om klimatet.',
      en: 'Exempelby is to learn from others of the climate.',
    },
  },
]

export const activities: readonly Activity[] = [
  {
    id: '9999-studiebesok',
    url: 'https://utblick.example/utblick/v1/activities/9999-studiebesok',
    title: { sv: 'En vecka på skolgården', en: 'A week in the school yard' },
    type: 'study-visit',
    date: day('2025-05-13'),
    status: 'done',
  },
  {
    id: '9999-brev',
    url: 'https://utblick.example/utblick/v1/activities/9999-brev',
    title: { sv: 'Brev mellan klasserna', en: 'Letters between the classes' },
    type: 'contacts',
    date: null,
    status: null,
  },
]

/** All that there can be beside the record. */
export const lists = { goals, activities, effects }
