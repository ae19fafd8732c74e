import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const YOUTH =
  'Barn och ungdomar ska stimuleras till deltagande i olika internationella utbytesprogram liksom till skolsamarbete länder emellan.'
const VISITS =
  'Detta hindrar givetvis inte att kommunen medverkar i andra internationella kontakter som exempelvis besök av internationella representanter från kommuner eller organisationer.'
const WATCH =
  'Tidig information om pågående lagstiftnings- och policyprocesser samt finansieringsmöjligheter till utvecklingsprojekt förbättrar vår handlingsberedskap för att möta utvecklingen.'

const COMMITMENT =
  'Tyresö kommun har redan ett betydande internationellt engagemang, bl a via våra vänorter, samarbeten inom ramen för EU-medlemskapet samt via olika Sidafinansierade projekt.'

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

/** What the proposal says is done, and what it wants done and kept in view. It names no single event. */
export const activities: Batch = {
  activity: [
    {
      // No cooperation and no project is named; twin towns are records of their own.
      id: '0138-engagemang-2010',
      municipalityCode: '0138',
      title: {
        sv: 'Internationellt engagemang när förslaget skrevs',
        en: 'International commitment when the proposal was written',
      },
      type: 'contacts',
      status: null,
      description: {
        sv: COMMITMENT,
        en: 'Tyresö Municipality already has a considerable international commitment, among other things through our twin towns, cooperation as a part of EU membership, and various projects funded by Sida.',
      },
      date: '2010',
      sources: [fromPolicy('Beskrivning av ärendet, mening 2', COMMITMENT)],
    },
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
        sv: VISITS,
        en: 'This does not, of course, prevent the municipality from taking part in other international contacts, such as visits by international representatives of municipalities or organisations.',
      },
      hostRole: 'host',
      sources: [fromPolicy('Samarbeten, mening 5', VISITS)],
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
