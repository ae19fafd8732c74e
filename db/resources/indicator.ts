import { defineResource } from '../schema/define.ts'
import { choice, decimal, languageMap, reference, text } from '../schema/kinds/index.ts'
import { hasMany, is } from '../schema/resource.ts'
import { measurement } from './measurement.ts'
import { typeTitle } from './shared-fields.ts'

export const indicatorKinds = {
  quantity: { sv: 'Antal eller andel', en: 'Quantity' },
  quality: { sv: 'Kvalitativt mått', en: 'Quality' },
  efficiency: { sv: 'Effektivitet', en: 'Efficiency' },
} as const

export const indicatorUnits = {
  percent: { sv: 'procent', en: 'per cent' },
  count: { sv: 'antal', en: 'number' },
  years: { sv: 'år', en: 'years' },
  SEK: { sv: 'kronor', en: 'Swedish kronor' },
  EUR: { sv: 'euro', en: 'euro' },
} as const

export const directions = {
  increase: { sv: 'Högre är bättre', en: 'Higher is better' },
  decrease: { sv: 'Lägre är bättre', en: 'Lower is better' },
} as const

export const indicator = defineResource({
  name: 'indicator',
  path: 'indicators',
  group: 'wanting',
  exampleId: '9999-matt-elevutbyten',
  title: { sv: 'Mått', en: 'Indicators' },
  description: {
    sv: 'Hur ett mål mäts: definition, enhet, målvärde och vem som har bestämt det.',
    en: 'How a goal is measured: definition, unit, target and who defined it.',
  },
  noun: { sv: { one: 'mått', other: 'mått' }, en: { one: 'indicator', other: 'indicators' } },
  names: ['{title}'],
  columns: ['title', 'unit', 'target', 'targetPeriod', 'goalId'],
  fields: {
    goalId: reference('goal', {
      title: { sv: 'Mål', en: 'Goal' },
      description: { sv: 'Målet som måttet hör till.', en: 'The goal the indicator belongs to.' },
      example: '0114-elever',
    }),
    title: languageMap({
      title: { sv: 'Mått', en: 'Indicator' },
      description: { sv: 'Måttets namn.', en: 'Name of the indicator.' },
      example: {
        sv: 'Elever med kontakt i annat nordiskt land',
        en: 'Pupils with a contact in another Nordic country',
      },
    }),
    definition: languageMap({
      optional: true,
      title: { sv: 'Definition', en: 'Definition' },
      description: { sv: 'Vad som räknas, och hur.', en: 'What is counted, and how.' },
      example: { sv: 'Elever som gått ut årskurs 9 och haft egen kontakt, delat med alla som gått ut.' },
    }),
    kind: choice(indicatorKinds, {
      ...typeTitle,
      description: { sv: 'Vilken typ av mått det är.', en: 'What type of indicator it is.' },
      example: 'quantity',
    }),
    unit: choice(indicatorUnits, {
      title: { sv: 'Enhet', en: 'Unit' },
      description: { sv: 'Enheten som värdet anges i.', en: 'The unit of the value.' },
      example: 'percent',
    }),
    target: decimal({
      optional: true,
      title: { sv: 'Målvärde', en: 'Target' },
      description: {
        sv: 'Värdet som ska nås. Tomt när dokumentet inte sätter något.',
        en: 'The value to reach. Null when the document sets none.',
      },
      unitAt: { field: 'unit' },
      example: 100,
    }),
    targetPeriod: text({
      optional: true,
      missedWhile: { field: 'target', isKnown: true },
      title: { sv: 'Ska nås', en: 'To be reached' },
      description: {
        sv: 'År eller period då målvärdet ska vara nått.',
        en: 'Year or period by which the target is to be reached.',
      },
      example: '2030',
    }),
    direction: choice(directions, {
      title: { sv: 'Riktning', en: 'Direction' },
      description: {
        sv: 'Om ett högre eller lägre värde är bättre.',
        en: 'Whether a higher or lower value is better.',
      },
      example: 'increase',
    }),
    cohort: languageMap({
      optional: true,
      title: { sv: 'Vilka som räknas', en: 'Cohort' },
      description: { sv: 'Gruppen som måttet gäller.', en: 'The group the indicator is about.' },
      example: { sv: 'Elever i grundskolan', en: 'Pupils in compulsory school' },
    }),
    geography: languageMap({
      optional: true,
      title: { sv: 'Var', en: 'Geography' },
      description: { sv: 'Länder eller platser som räknas.', en: 'Countries or places that count.' },
      example: { sv: 'Annat nordiskt land', en: 'Another Nordic country' },
    }),
    definedBy: text({
      title: { sv: 'Definierat av', en: 'Defined by' },
      description: {
        sv: 'Vem som har bestämt måttet: policyn, kommunen eller Utblicks redaktion.',
        en: 'Who defined it: the policy, the municipality or Utblick’s editors.',
      },
      example: 'Utblicks redaktion, efter policyns ordalydelse',
    }),
    measuredBy: text({
      optional: true,
      title: { sv: 'Ska mätas av', en: 'To be measured by' },
      description: { sv: 'Enheten som ska mäta.', en: 'The unit that is to measure.' },
      example: 'Kommunledningskontoret',
    }),
  },
  embeds: {
    measurements: hasMany(
      measurement,
      'indicatorId',
      ['period', 'unitId', 'value', 'reason', 'numerator', 'denominator', 'measuredOn'],
      'period',
    ),
  },
  filters: { goal: is('goalId'), kind: is('kind') },
  sorts: ['title', 'target'],
  search: { title: ['title'], text: ['definition', 'cohort', 'geography'] },
})
