import { defineSharedResource } from '../schema/define.ts'
import { boolean, choice, text, url } from '../schema/kinds/index.ts'
import { is } from '../schema/resource.ts'
import { country, nameAsWritten, point, typeTitle } from './shared-fields.ts'

export const partnerKinds = {
  municipality: { sv: 'Kommun', en: 'Municipality' },
  region: { sv: 'Region', en: 'Region' },
  authority: { sv: 'Myndighet', en: 'Authority' },
  university: { sv: 'Universitet eller högskola', en: 'University' },
  school: { sv: 'Skola', en: 'School' },
  research: { sv: 'Forskningsinstitut', en: 'Research institute' },
  company: { sv: 'Företag', en: 'Company' },
  association: { sv: 'Förening', en: 'Association' },
  'civil-society': { sv: 'Övriga civila samhället', en: 'Other civil society' },
} as const

export const partner = defineSharedResource({
  name: 'partner',
  path: 'partners',
  group: 'doing',
  exampleId: '9999-biblioteka-zrazkove',
  title: { sv: 'Samarbetspartner', en: 'Partners' },
  description: {
    sv: 'Organisationer som kommunen samarbetar med, oftast i andra länder.',
    en: 'Organisations the municipality works with, mostly abroad.',
  },
  noun: {
    sv: { one: 'samarbetspartner', other: 'samarbetspartner' },
    en: { one: 'partner', other: 'partners' },
  },
  names: ['{name}'],
  columns: ['name', 'kind', 'place', 'country'],
  fields: {
    name: text({
      isProperName: true,
      title: { sv: 'Namn', en: 'Name' },
      description: { sv: 'Organisationens namn.', en: 'Name of the organisation.' },
      example: 'Murang’a County',
    }),
    nameAsWritten: nameAsWritten('Cern'),
    kind: choice(partnerKinds, {
      optional: true,
      isKind: true,
      ...typeTitle,
      description: { sv: 'Vilken typ av organisation det är.', en: 'What type of organisation it is.' },
      example: 'municipality',
    }),
    place: text({
      optional: true,
      title: { sv: 'Ort', en: 'Place' },
      description: { sv: 'Orten där organisationen finns.', en: 'The place of the organisation.' },
      example: 'Murang’a',
    }),
    country,
    ...point,
    benchmark: boolean({
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Förebild', en: 'Benchmark' },
      description: {
        sv: 'Om kommunen har utsett den att lära av.',
        en: 'Whether the municipality has chosen to learn from it.',
      },
      example: true,
    }),
    website: url({
      optional: true,
      title: { sv: 'Webbplats', en: 'Website' },
      description: { sv: 'Organisationens webbplats.', en: 'The organisation’s website.' },
      example: 'https://home.cern/',
    }),
  },
  filters: { country: is('country'), kind: is('kind'), benchmark: is('benchmark') },
  sorts: ['name', 'country'],
  search: { title: ['name', 'nameAsWritten'], text: ['place', 'country'] },
})
