import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const YOUTH =
  'Barn och ungdomar ska stimuleras till deltagande i olika internationella utbytesprogram liksom till skolsamarbete länder emellan.'
const VISITS =
  'Detta hindrar givetvis inte att kommunen medverkar i andra internationella kontakter som exempelvis besök av internationella representanter från kommuner eller organisationer.'
const WATCH =
  'Tidig information om pågående lagstiftnings- och policyprocesser samt finansieringsmöjligheter till utvecklingsprojekt förbättrar vår handlingsberedskap för att möta utvecklingen.'

const forYouth = {
  municipalityCode: '0138',
  status: 'suggested',
  audience: ['children-and-youth'],
  goalIds: ['0138-utbytesprogram-och-skolsamarbete'],
  sources: [
    fromPolicy('Prioriterade områden, Barns och ungdomars internationella kontakter, mening 2', YOUTH),
  ],
} as const
const watched = {
  municipalityCode: '0138',
  sources: [fromPolicy('Prioriterade områden, Omvärldsbevakning, mening 2', WATCH)],
}

/** What the proposal wants done and kept in view. It names no single event, so nothing here has a date. */
export const activities: Batch = {
  activity: [
    {
      id: '0138-utbytesprogram',
      ...forYouth,
      title: { sv: 'Internationella utbytesprogram', en: 'International exchange programmes' },
      type: 'youth-exchange',
    },
    {
      id: '0138-skolsamarbete',
      ...forYouth,
      title: { sv: 'Skolsamarbete länder emellan', en: 'School cooperation between countries' },
      type: 'exchange',
    },
    {
      id: '0138-besok',
      municipalityCode: '0138',
      title: { sv: 'Besök av internationella representanter', en: 'Visits by international representatives' },
      type: 'visit',
      status: 'suggested',
      description: {
        sv: 'besök av internationella representanter från kommuner eller organisationer',
        en: 'visits by international representatives of municipalities or organisations',
      },
      hostRole: 'host',
      sources: [fromPolicy('Samarbeten', VISITS)],
    },
  ],
  monitoringItem: [
    {
      id: '0138-lagstiftningsprocesser',
      ...watched,
      title: { sv: 'Pågående lagstiftningsprocesser', en: 'Legislation in progress' },
      type: 'legislation',
    },
    {
      id: '0138-policyprocesser',
      ...watched,
      title: { sv: 'Pågående policyprocesser', en: 'Policy processes in progress' },
      type: 'policy-process',
    },
    {
      id: '0138-finansieringsmojligheter',
      ...watched,
      title: {
        sv: 'Finansieringsmöjligheter till utvecklingsprojekt',
        en: 'Funding opportunities for development projects',
      },
      type: 'call',
    },
  ],
}
