import { defineResource } from '../schema/define.ts'
import { choice, date, money, reference, text } from '../schema/kinds/index.ts'
import { is } from '../schema/resource.ts'

export const fundingOrigins = {
  eu: { sv: 'EU', en: 'EU' },
  own: { sv: 'Egna medel', en: 'Own money' },
  state: { sv: 'Staten', en: 'Swedish state' },
  other: { sv: 'Andra', en: 'Others' },
} as const

export const fundingStages = {
  planned: { sv: 'Planerat', en: 'Planned' },
  applied: { sv: 'Sökt', en: 'Applied for' },
  granted: { sv: 'Beviljat', en: 'Granted' },
  paid: { sv: 'Utbetalt', en: 'Paid' },
} as const

export const funding = defineResource({
  name: 'funding',
  path: 'fundings',
  group: 'doing',
  exampleId: '9999-batarna-1944-eu',
  title: { sv: 'Finansiering', en: 'Funding' },
  description: {
    sv: 'Pengarna i ett projekt, källa för källa, i den valuta de angavs. Inget räknas om.',
    en: 'The money of a project, source by source, in the currency stated. Nothing is converted.',
  },
  noun: { sv: { one: 'finansiering', other: 'finansieringar' }, en: { one: 'funding', other: 'fundings' } },
  names: ['{funder}: {projectId}'],
  columns: ['funder', 'projectId', 'origin', 'stage', 'amount'],
  fields: {
    projectId: reference('project', {
      title: { sv: 'Projekt', en: 'Project' },
      description: { sv: 'Projektet som pengarna går till.', en: 'The project that is funded.' },
      example: '0139-youth-participation',
    }),
    origin: choice(fundingOrigins, {
      title: { sv: 'Pengarna kommer från', en: 'Origin' },
      description: {
        sv: 'Om det är EU:s, egna, statens eller andras pengar.',
        en: 'Whether the money is the EU’s, the municipality’s own, the state’s or others’.',
      },
      example: 'eu',
    }),
    funder: text({
      title: { sv: 'Finansiär', en: 'Funder' },
      description: { sv: 'Vem som betalar.', en: 'Who pays.' },
      example: 'Sida genom ICLD',
    }),
    programmeId: reference('programme', {
      optional: true,
      title: { sv: 'Program', en: 'Programme' },
      description: { sv: 'Programmet som pengarna kommer ur.', en: 'The programme the money comes from.' },
      example: 'icld-kommunalt-partnerskap',
    }),
    amount: money({
      optional: true,
      title: { sv: 'Belopp', en: 'Amount' },
      description: { sv: 'Beloppet i angiven valuta.', en: 'The amount in the currency stated.' },
      example: { amount: '2500000.00', currency: 'SEK' },
    }),
    stage: choice(fundingStages, {
      title: { sv: 'Läge', en: 'Stage' },
      description: {
        sv: 'Om pengarna är planerade, sökta, beviljade eller utbetalda.',
        en: 'Whether the money is planned, applied for, granted or paid.',
      },
      example: 'granted',
    }),
    grantedOn: date({
      optional: true,
      title: { sv: 'Beviljad den', en: 'Granted on' },
      description: { sv: 'Dagen för beviljandet.', en: 'Day of the grant.' },
      example: '2020-12-17',
    }),
  },
  filters: {
    project: is('projectId'),
    origin: is('origin'),
    programme: is('programmeId'),
    stage: is('stage'),
  },
  sorts: ['amount', 'funder'],
  search: { title: ['funder'], text: [] },
})
