import { defineResource } from '../schema/define.ts'
import { code, date, decimal, languageMap, reference } from '../schema/kinds/index.ts'
import { is } from '../schema/resource.ts'

export const measurement = defineResource({
  name: 'measurement',
  path: 'measurements',
  group: 'wanting',
  exampleId: '9999-matt-elevutbyten-2022-2023',
  title: { sv: 'Mätvärden', en: 'Measurements' },
  description: {
    sv: 'Ett värde för ett mått och en period, med täljare och nämnare. Inte mätt är tomt och har ett skäl; det är aldrig noll.',
    en: 'One value for one indicator and period, with numerator and denominator. Not measured is null with a reason; it is never zero.',
  },
  noun: { sv: { one: 'mätvärde', other: 'mätvärden' }, en: { one: 'measurement', other: 'measurements' } },
  names: ['{indicatorId} {period}, {unitId}'],
  columns: [
    'indicatorId',
    'period',
    'unitId',
    'value',
    {
      title: { sv: 'Täljare och nämnare', en: 'Numerator and denominator' },
      paths: ['numerator', 'denominator'],
    },
  ],
  fields: {
    indicatorId: reference('indicator', {
      title: { sv: 'Mått', en: 'Indicator' },
      description: { sv: 'Måttet som värdet gäller.', en: 'The indicator that was measured.' },
      example: '0114-nordisk-kontakt',
    }),
    // School exchanges follow the school year, so a period may be "2025/2026" and not only a year.
    period: code({
      pattern: /^\d{4}(\/\d{4})?$/,
      title: { sv: 'Period', en: 'Period' },
      description: { sv: 'År eller läsår.', en: 'Year or school year.' },
      example: '2025/2026',
      headings: ['år', 'läsår'],
    }),
    unitId: reference('unit', {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Enhet', en: 'Unit' },
      description: {
        sv: 'Enheten som värdet gäller. Tomt för hela kommunen.',
        en: 'The unit the value is for. Null for the whole municipality.',
      },
      example: '9999-barn-och-utbildningsnamnden',
    }),
    value: decimal({
      optional: true,
      title: { sv: 'Värde', en: 'Value' },
      description: {
        sv: 'Det uppmätta värdet i måttets enhet. Tomt när det inte är mätt.',
        en: 'The value in the indicator’s unit. Null when not measured.',
      },
      whenNull: { sv: 'inte mätt', en: 'not measured' },
      unitAt: { by: 'indicatorId', field: 'unit' },
      example: 62.5,
    }),
    reason: languageMap({
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Skäl till att värdet saknas', en: 'Reason for the missing value' },
      description: { sv: 'Varför det inte är mätt.', en: 'Why it was not measured.' },
      example: {
        sv: 'Enkäten ställdes in under pandemin.',
        en: 'The survey was cancelled during the pandemic.',
      },
    }),
    numerator: decimal({
      optional: true,
      // Only a share has both.
      missedWhile: 'never',
      title: { sv: 'Täljare', en: 'Numerator' },
      description: { sv: 'Antalet som uppfyller måttet.', en: 'The number that meets the indicator.' },
      example: 5,
    }),
    denominator: decimal({
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Nämnare', en: 'Denominator' },
      description: { sv: 'Antalet som jämförs med.', en: 'The number it is compared with.' },
      example: 8,
    }),
    measuredOn: date({
      optional: true,
      missedWhile: { field: 'value', isKnown: true },
      title: { sv: 'Mätt den', en: 'Measured on' },
      description: { sv: 'Dagen för mätningen.', en: 'Day of the measurement.' },
      example: '2026-01-31',
    }),
  },
  filters: { indicator: is('indicatorId'), period: is('period'), unit: is('unitId') },
  sorts: ['period', 'value'],
  search: { title: ['period'], text: ['reason'] },
})
