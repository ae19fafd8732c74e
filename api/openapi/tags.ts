import { allResources } from '../../db/resources/index.ts'
import type { Label } from '../../db/schema/field.ts'

export interface Tag {
  readonly name: string
  readonly title: Label
  readonly description: Label
}

export const generalTags: readonly Tag[] = [
  {
    name: 'about',
    title: { sv: 'Om API:et', en: 'About the API' },
    description: {
      sv: 'Startpunkt och specifikation.',
      en: 'Start and specification.',
    },
  },
  {
    name: 'datasets',
    title: { sv: 'Datamängder', en: 'Data sets' },
    description: {
      sv: 'Vad varje fält betyder, och hela datamängder som filer.',
      en: 'What every field means, and whole data sets as files.',
    },
  },
  {
    name: 'releases',
    title: { sv: 'Utgåvor', en: 'Releases' },
    description: {
      sv: 'Vad som har publicerats när, och vad som har ändrats.',
      en: 'What was published when, and what has changed.',
    },
  },
  {
    name: 'search',
    title: { sv: 'Sökning och karta', en: 'Search and map' },
    description: {
      sv: 'Hitta poster i hela registret.',
      en: 'Find records in the whole register.',
    },
  },
  {
    name: 'feeds',
    title: { sv: 'Flöden och kalender', en: 'Feeds and calendar' },
    description: {
      sv: 'Ändringar och tidsfrister att prenumerera på.',
      en: 'Changes and deadlines to subscribe to.',
    },
  },
]

/** What operations are grouped by: a general heading, or the resource. */
export const tags: readonly Tag[] = [
  ...generalTags,
  ...allResources.map(({ path, title, description }) => ({ name: path, title, description })),
]
