import { defineSharedResource } from '../schema/define.ts'
import { languageMap, text, url } from '../schema/kinds/index.ts'

export const network = defineSharedResource({
  name: 'network',
  path: 'networks',
  group: 'doing',
  exampleId: '9999-aarnas-ring',
  title: { sv: 'Nätverk', en: 'Networks' },
  description: {
    sv: 'Nätverk och organisationer som kommuner deltar i.',
    en: 'Networks and organisations that municipalities take part in.',
  },
  noun: { sv: { one: 'nätverk', other: 'nätverk' }, en: { one: 'network', other: 'networks' } },
  names: ['{name}'],
  columns: ['name', 'purpose', 'website'],
  fields: {
    name: text({
      isProperName: true,
      title: { sv: 'Nätverk', en: 'Network' },
      description: { sv: 'Nätverkets namn.', en: 'Name of the network.' },
      example: 'Stockholm Business Alliance',
    }),
    purpose: languageMap({
      optional: true,
      title: { sv: 'Syfte', en: 'Purpose' },
      description: { sv: 'Vad nätverket är till för.', en: 'What the network is for.' },
      example: { sv: 'Fortsatt internationalisering av det lokala näringslivet.' },
    }),
    website: url({
      optional: true,
      title: { sv: 'Webbplats', en: 'Website' },
      description: { sv: 'Nätverkets webbplats.', en: 'The network’s website.' },
      example: 'https://exempelnatverket.example/',
    }),
  },
  filters: {},
  sorts: ['name'],
  search: { title: ['name'], text: ['purpose'] },
})
