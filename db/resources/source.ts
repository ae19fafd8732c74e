import { defineSharedResource } from '../schema/define.ts'
import { choice, date, text, uncertainDate, url } from '../schema/kinds/index.ts'
import { is } from '../schema/resource.ts'
import { typeTitle } from './shared-fields.ts'

export const sourceKinds = {
  'policy-document': { sv: 'Styrdokument', en: 'Policy document' },
  'web-page': { sv: 'Webbsida', en: 'Web page' },
  news: { sv: 'Nyhetsartikel', en: 'News article' },
  'public-register': { sv: 'Offentligt register', en: 'Public register' },
  editorial: { sv: 'Redaktionell uppgift', en: 'Editorial statement' },
  fiction: { sv: 'Påhittad uppgift', en: 'Fictional statement' },
} as const

export const source = defineSharedResource({
  name: 'source',
  path: 'sources',
  group: 'deciding',
  exampleId: 'exempelby-fiktion',
  title: { sv: 'Källor', en: 'Sources' },
  description: {
    sv: 'Dokument och sidor som registrets uppgifter bygger på.',
    en: 'Documents and pages that the register is based on.',
  },
  noun: { sv: { one: 'källa', other: 'källor' }, en: { one: 'source', other: 'sources' } },
  names: ['{title}'],
  columns: ['title', 'kind', 'publisher', 'documentDate', 'registrationNumber'],
  sourced: false,
  fields: {
    title: text({
      title: { sv: 'Titel', en: 'Title' },
      description: { sv: 'Källans titel, ordagrant.', en: 'The title of the source, verbatim.' },
      example: 'Internationell policy för Alvesta kommun',
    }),
    kind: choice(sourceKinds, {
      isKind: true,
      ...typeTitle,
      description: { sv: 'Vilken typ av källa det är.', en: 'What type of source it is.' },
      example: 'policy-document',
    }),
    publisher: text({
      title: { sv: 'Utgivare', en: 'Publisher' },
      description: { sv: 'Vem som har gett ut källan.', en: 'Who published the source.' },
      example: 'Alvesta kommun',
    }),
    href: url({
      optional: true,
      title: { sv: 'Adress', en: 'Address' },
      description: {
        sv: 'Källans adress på webben, när den är känd.',
        en: 'The web address of the source, where known.',
      },
      example: 'https://www.alvesta.se/kommun-och-politik/vanorter/',
      headings: ['länk', 'url'],
    }),
    documentDate: uncertainDate({
      optional: true,
      title: { sv: 'Daterad', en: 'Dated' },
      description: { sv: 'Dag som källan själv anger.', en: 'Date that the source itself states.' },
      example: '2024-03-04',
    }),
    registrationNumber: text({
      optional: true,
      title: { sv: 'Diarienummer', en: 'Registration number' },
      description: {
        sv: 'Ärendets nummer i kommunens diarium.',
        en: 'The case number in the municipality’s register.',
      },
      example: 'KS/2009:167',
    }),
    retrieved: date({
      optional: true,
      title: { sv: 'Hämtad', en: 'Retrieved' },
      description: { sv: 'Dag då vi läste källan.', en: 'Day on which we read the source.' },
      example: '2026-11-21',
    }),
  },
  filters: { kind: is('kind') },
  sorts: ['title', 'documentDate'],
  search: { title: ['title'], text: ['publisher', 'registrationNumber'] },
})
