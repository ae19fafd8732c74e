import { defineResource } from '../schema/define.ts'
import { boolean, email, text, url } from '../schema/kinds/index.ts'
import { point } from './shared-fields.ts'

export const municipality = defineResource({
  name: 'municipality',
  path: 'municipalities',
  group: 'deciding',
  exampleId: '9999',
  title: { sv: 'Kommuner', en: 'Municipalities' },
  description: {
    sv: 'Kommunerna i registret. Id är kommunkoden enligt SCB.',
    en: 'The municipalities of the register. The id is the code at Statistics Sweden.',
  },
  noun: { sv: { one: 'kommun', other: 'kommuner' }, en: { one: 'municipality', other: 'municipalities' } },
  names: ['{name}'],
  columns: ['name', 'county', 'tagline', 'website'],
  fields: {
    name: text({
      isProperName: true,
      title: { sv: 'Namn', en: 'Name' },
      description: { sv: 'Kommunens namn utan ordet kommun.', en: 'The municipality’s name.' },
      example: 'Alvesta',
      headings: ['kommunnamn'],
    }),
    county: text({
      optional: true,
      title: { sv: 'Län', en: 'County' },
      description: { sv: 'Länet som kommunen ligger i.', en: 'The county of the municipality.' },
      example: 'Kronobergs län',
    }),
    tagline: text({
      optional: true,
      title: { sv: 'Devis', en: 'Tagline' },
      description: {
        sv: 'Kommunens egen devis, ordagrant.',
        en: 'The municipality’s own tagline, verbatim.',
      },
      example: 'där färgstarka människor möts',
    }),
    website: url({
      optional: true,
      title: { sv: 'Webbplats', en: 'Website' },
      description: { sv: 'Kommunens webbplats.', en: 'The municipality’s website.' },
      example: 'https://www.alvesta.se/',
    }),
    registrarMailbox: email({
      optional: true,
      title: { sv: 'Registratorns brevlåda', en: 'Registry mailbox' },
      description: {
        sv: 'Kommunens officiella e-postadress, dit man skriver för att begära en handling.',
        en: 'The municipality’s official e-mail address, to write to for a document.',
      },
      example: 'kommun@exempelby.example',
    }),
    ...point,
    fictional: boolean({
      title: { sv: 'Påhittad', en: 'Fictional' },
      description: {
        sv: 'Sant för en kommun som inte finns. Alla dess poster märks då som påhittade.',
        en: 'True for a municipality that does not exist. All its records are then marked as fictional.',
      },
      example: false,
    }),
  },
  filters: {},
  storedColumns: ['fictional'],
  sorts: ['name'],
  search: { title: ['name'], text: ['county', 'tagline'] },
})
