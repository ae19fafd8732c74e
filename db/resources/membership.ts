import { defineResource } from '../schema/define.ts'
import { choice, languageMap, reference, uncertainDate } from '../schema/kinds/index.ts'
import { belongsTo, is } from '../schema/resource.ts'
import { decidingActs } from './acts.ts'
import { decision, decisionFields } from './decision.ts'
import { network } from './network.ts'
import { unit } from './unit.ts'
import { unmetDemands } from './unmet-demands.ts'

export const membershipStatuses = {
  planned: { sv: 'Planerat', en: 'Planned' },
  active: { sv: 'Aktivt', en: 'Active' },
  ended: { sv: 'Avslutat', en: 'Ended' },
} as const

export const membership = defineResource({
  name: 'membership',
  path: 'memberships',
  group: 'doing',
  exampleId: '9999-medlem-aarnas-ring',
  title: { sv: 'Medlemskap i nätverk', en: 'Network memberships' },
  description: {
    sv: 'Nätverk som kommunen är med i, sedan när och i vilket syfte.',
    en: 'Networks the municipality belongs to, since when and to what end.',
  },
  noun: { sv: { one: 'medlemskap', other: 'medlemskap' }, en: { one: 'membership', other: 'memberships' } },
  names: ['{networkId}'],
  columns: [
    'networkId',
    'status',
    { title: { sv: 'Tid', en: 'Time' }, paths: ['since', 'until'] },
    'unitId',
    'purpose',
  ],
  fields: {
    networkId: reference('network', {
      title: { sv: 'Nätverk', en: 'Network' },
      description: { sv: 'Nätverket.', en: 'The network.' },
      example: 'stockholm-business-alliance',
    }),
    status: choice(membershipStatuses, {
      optional: true,
      finals: ['ended'],
      title: { sv: 'Status', en: 'Status' },
      description: {
        sv: 'Om medlemskapet är aktivt. Tomt när källan inte säger det.',
        en: 'Whether the membership is active. Null when the source does not say.',
      },
      example: 'active',
    }),
    since: uncertainDate({
      notAheadWhile: { field: 'status', is: 'active' },
      optional: true,
      missedWhile: { field: 'status', isNoneOf: ['planned'] },
      title: { sv: 'Sedan', en: 'Since' },
      description: { sv: 'När medlemskapet började.', en: 'When the membership began.' },
      example: '2013',
    }),
    until: uncertainDate({
      notBefore: 'since',
      notPastWhile: { field: 'status', is: 'active' },
      optional: true,
      missedWhile: { field: 'status', isOneOf: ['ended'] },
      title: { sv: 'Till', en: 'Until' },
      description: { sv: 'När medlemskapet slutade.', en: 'When the membership ended.' },
      example: '2020',
    }),
    unitId: reference('unit', {
      optional: true,
      title: { sv: 'Enhet', en: 'Unit' },
      description: {
        sv: 'Enheten som företräder kommunen.',
        en: 'The unit that represents the municipality.',
      },
      example: '9999-kommunstyrelsen',
    }),
    purpose: languageMap({
      optional: true,
      title: { sv: 'Syfte', en: 'Purpose' },
      description: { sv: 'Varför kommunen är med.', en: 'Why the municipality takes part.' },
      example: { sv: 'Stimulera fortsatt internationalisering av det lokala näringslivet.' },
    }),
    decisionId: reference('decision', {
      optional: true,
      matter: 'membership',
      demands: [
        {
          matter: 'membership',
          acts: decidingActs,
          whenever: [],
          dates: ['since'],
          called: { sv: 'Beslut om medlemskapet', en: 'A decision on the membership' },
        },
      ],
      title: { sv: 'Beslut', en: 'Decision' },
      description: { sv: 'Beslutet om medlemskapet.', en: 'The decision on the membership.' },
      example: '9999-ks-2019-02-06-14',
    }),
    unmetDemands,
  },
  embeds: {
    network: belongsTo('networkId', network, ['name', 'website']),
    unit: belongsTo('unitId', unit, ['name']),
    decision: belongsTo('decisionId', decision, decisionFields),
  },
  filters: { network: is('networkId'), status: is('status'), unit: is('unitId'), decision: is('decisionId') },
  sorts: ['since'],
  search: { title: ['network.name'], text: ['purpose'] },
})
