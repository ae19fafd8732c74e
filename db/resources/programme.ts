import { defineSharedResource } from '../schema/define.ts'
import { boolean, integer, languageMap, text, url } from '../schema/kinds/index.ts'
import { from, is, to } from '../schema/resource.ts'

export const programme = defineSharedResource({
  name: 'programme',
  path: 'programmes',
  group: 'doing',
  exampleId: 'erasmus-plus-2021-2027',
  title: { sv: 'Program och fonder', en: 'Programmes and funds' },
  description: {
    sv: 'Program som betalar internationella projekt, med programperiod.',
    en: 'Programmes that fund international projects, with their programming period.',
  },
  noun: {
    sv: { one: 'program eller fond', other: 'program och fonder' },
    en: { one: 'programme or fund', other: 'programmes and funds' },
  },
  names: ['{title} {periodStart}–{periodEnd}', '{title}'],
  columns: [
    'title',
    'fund',
    'manager',
    { title: { sv: 'Programperiod', en: 'Programming period' }, paths: ['periodStart', 'periodEnd'] },
    'euFund',
  ],
  fields: {
    title: languageMap({
      title: { sv: 'Program', en: 'Programme' },
      description: { sv: 'Programmets namn.', en: 'Name of the programme.' },
      example: { sv: 'Erasmus+', en: 'Erasmus+' },
    }),
    fund: text({
      optional: true,
      title: { sv: 'Fond', en: 'Fund' },
      description: { sv: 'Fonden som programmet hör till.', en: 'The fund the programme belongs to.' },
      example: 'Europeiska regionala utvecklingsfonden',
    }),
    manager: text({
      optional: true,
      title: { sv: 'Förvaltas av', en: 'Managed by' },
      description: {
        sv: 'Myndigheten som förvaltar programmet i Sverige.',
        en: 'The authority in charge of it in Sweden.',
      },
      example: 'Universitets- och högskolerådet',
    }),
    periodStart: integer({
      optional: true,
      title: { sv: 'Period från', en: 'Period start' },
      description: { sv: 'Programperiodens första år.', en: 'First year of the programming period.' },
      unit: { sv: 'år', en: 'year' },
      example: 2021,
    }),
    periodEnd: integer({
      optional: true,
      title: { sv: 'Period till', en: 'Period end' },
      description: { sv: 'Programperiodens sista år.', en: 'Last year of the programming period.' },
      unit: { sv: 'år', en: 'year' },
      example: 2027,
    }),
    euFund: boolean({
      title: { sv: 'EU-medel', en: 'EU money' },
      description: { sv: 'Om pengarna kommer från EU.', en: 'Whether the money comes from the EU.' },
      example: true,
    }),
    purpose: languageMap({
      optional: true,
      title: { sv: 'Syfte', en: 'Purpose' },
      description: { sv: 'Vad programmet är till för.', en: 'What the programme is for.' },
      example: { sv: 'Utbildning, ungdom och idrott', en: 'Education, training, youth and sport' },
    }),
    website: url({
      optional: true,
      title: { sv: 'Webbplats', en: 'Website' },
      description: { sv: 'Programmets webbplats.', en: 'The programme’s website.' },
      example: 'https://erasmus-plus.ec.europa.eu/',
    }),
  },
  filters: { euFund: is('euFund'), periodFrom: from('periodEnd'), periodTo: to('periodStart') },
  sorts: ['title', 'periodStart'],
  search: { title: ['title'], text: ['fund', 'manager', 'purpose'] },
})
