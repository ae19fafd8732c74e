import { defineResource } from '../schema/define.ts'
import { choice, date, languageMap, list, reference, url } from '../schema/kinds/index.ts'
import { from, is, to } from '../schema/resource.ts'
import { policyStatus } from './policy-status.ts'
import { theme, typeTitle } from './shared-fields.ts'

export const monitoringTypes = {
  call: { sv: 'Utlysning', en: 'Call for applications' },
  legislation: { sv: 'Lagstiftning', en: 'Legislation' },
  'policy-process': { sv: 'Policyprocess', en: 'Policy process' },
  'programme-news': { sv: 'Nytt om program', en: 'Programme news' },
  training: { sv: 'Utbildningsmöjlighet', en: 'Training opportunity' },
  benchmark: { sv: 'Lära av andra', en: 'Learning from others' },
  general: { sv: 'Omvärldsbevakning', en: 'Developments abroad' },
} as const

/** What happened on a day; what a policy says is to be followed goes on, with no day, text or link of its own. */
const published = { field: 'publishedOn', isKnown: true } as const

export const monitoringItem = defineResource({
  name: 'monitoringItem',
  path: 'monitoring-items',
  group: 'wanting',
  exampleId: '9999-bevakning-erasmus-2027',
  title: { sv: 'Omvärldsbevakning', en: 'Monitoring items' },
  description: {
    sv: 'Utlysningar, lagstiftning och nyheter som kommunen följer, och vad policyn säger ska följas.',
    en: 'Calls, legislation and news that the municipality follows, and what its policy says is to be followed.',
  },
  noun: {
    sv: { one: 'bevakad händelse', other: 'bevakade händelser' },
    en: { one: 'monitored item', other: 'monitored items' },
  },
  names: ['{title}'],
  columns: ['title', 'type', 'publishedOn', 'deadline', 'programmeId'],
  fields: {
    title: languageMap({
      title: { sv: 'Rubrik', en: 'Title' },
      description: { sv: 'Vad som följs.', en: 'What is followed.' },
      example: { sv: 'Utlysning: Erasmus+ mobilitet 2027', en: 'Call: Erasmus+ mobility 2027' },
    }),
    type: choice(monitoringTypes, {
      isKind: true,
      ...typeTitle,
      description: { sv: 'Vilken typ av post det är.', en: 'What type of item it is.' },
      example: 'call',
    }),
    description: languageMap({
      optional: true,
      missedWhile: published,
      title: { sv: 'Beskrivning', en: 'Description' },
      description: { sv: 'Vad det gäller.', en: 'What it is about.' },
      example: { sv: 'Skolor kan söka pengar för elev- och personalutbyten.' },
    }),
    publishedOn: date({
      optional: true,
      missedWhile: { field: 'deadline', isKnown: true },
      title: { sv: 'Publicerad', en: 'Published on' },
      description: { sv: 'Dagen då det blev känt.', en: 'Day it became known.' },
      example: '2026-11-01',
    }),
    deadline: date({
      notBefore: 'publishedOn',
      optional: true,
      missedWhile: ({ publishedOn, type }) =>
        publishedOn !== null && (type === 'call' || type === 'training'),
      title: { sv: 'Sista dag', en: 'Deadline' },
      description: {
        sv: 'Sista dag att söka eller svara. Tomt när det löper på.',
        en: 'Last day to apply or answer. Null when it goes on.',
      },
      example: '2027-02-19',
    }),
    programmeId: reference('programme', {
      optional: true,
      missedWhile: ({ publishedOn, type }) =>
        publishedOn !== null && (type === 'call' || type === 'programme-news'),
      title: { sv: 'Program', en: 'Programme' },
      description: { sv: 'Programmet det gäller.', en: 'The programme it concerns.' },
      example: 'erasmus-plus-2021-2027',
    }),
    themes: list(theme, {
      optional: true,
      missedWhile: published,
      title: { sv: 'Teman', en: 'Themes' },
      description: { sv: 'Ämnen det rör.', en: 'Subjects it touches.' },
      example: ['environment'],
    }),
    href: url({
      optional: true,
      missedWhile: published,
      title: { sv: 'Länk', en: 'Link' },
      description: { sv: 'Mer att läsa.', en: 'More to read.' },
      example: 'https://exempelby.example/utlysning',
    }),
    policyStatus,
  },
  filters: {
    type: is('type'),
    theme: is('themes'),
    programme: is('programmeId'),
    deadlineFrom: from('deadline'),
    deadlineTo: to('deadline'),
  },
  sorts: ['deadline', 'publishedOn', 'title'],
  deadline: 'deadline',
  search: { title: ['title'], text: ['description'] },
})
