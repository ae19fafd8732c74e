import { defineResource } from '../schema/define.ts'
import { choice, languageMap, reference, uncertainDate } from '../schema/kinds/index.ts'
import { belongsTo, from, is, to } from '../schema/resource.ts'
import { decidingActs } from './acts.ts'
import { decision, decisionFields } from './decision.ts'
import { typeTitle } from './shared-fields.ts'
import { unmetDemands } from './unmet-demands.ts'

export const agreementKinds = {
  'twin-town': { sv: 'Vänortsavtal', en: 'Twin-town agreement' },
  friendship: { sv: 'Vänskapsavtal', en: 'Friendship agreement' },
  cooperation: { sv: 'Samarbetsavtal', en: 'Cooperation agreement' },
  'municipal-partnership': { sv: 'Avtal om kommunalt partnerskap', en: 'Municipal partnership agreement' },
} as const

export const agreement = defineResource({
  name: 'agreement',
  path: 'agreements',
  group: 'doing',
  exampleId: '9999-avtal-esimerkkila-1958',
  title: { sv: 'Avtal', en: 'Agreements' },
  description: {
    sv: 'Avtal som kommunen har tecknat med orter och organisationer i andra länder.',
    en: 'Agreements the municipality has signed with places and organisations abroad.',
  },
  noun: { sv: { one: 'avtal', other: 'avtal' }, en: { one: 'agreement', other: 'agreements' } },
  names: ['{title}'],
  columns: [
    'title',
    'kind',
    { title: { sv: 'Med', en: 'With' }, paths: ['twinTownId', 'partnerId'] },
    { title: { sv: 'Tid', en: 'Time' }, paths: ['signedOn', 'validTo'] },
    'decisionId',
  ],
  fields: {
    title: languageMap({
      title: { sv: 'Avtal', en: 'Agreement' },
      description: { sv: 'Avtalets namn.', en: 'Name of the agreement.' },
      example: { sv: 'Vänskapsavtal med Santa Rosa', en: 'Friendship agreement with Santa Rosa' },
    }),
    kind: choice(agreementKinds, {
      isKind: true,
      ...typeTitle,
      description: { sv: 'Vilken typ av avtal det är.', en: 'What type of agreement it is.' },
      example: 'friendship',
    }),
    twinTownId: reference('twinTown', {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Vänort', en: 'Twin town' },
      description: { sv: 'Orten som avtalet är med.', en: 'The town the agreement is with.' },
      example: '0381-santa-rosa',
    }),
    partnerId: reference('partner', {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Partner', en: 'Partner' },
      description: {
        sv: 'Organisationen som avtalet är med.',
        en: 'The organisation the agreement is with.',
      },
      example: 'muranga-county',
    }),
    signedOn: uncertainDate({
      optional: true,
      title: { sv: 'Undertecknat', en: 'Signed on' },
      description: { sv: 'Dagen för undertecknandet.', en: 'Day of signing.' },
      example: '2007-01-23',
    }),
    validTo: uncertainDate({
      notBefore: 'signedOn',
      optional: true,
      title: { sv: 'Gäller till', en: 'Valid to' },
      description: { sv: 'Sista dag avtalet gäller.', en: 'Last day of the agreement.' },
      example: '2015',
    }),
    decisionId: reference('decision', {
      optional: true,
      matter: 'agreement',
      demands: [
        {
          matter: 'agreement',
          acts: decidingActs,
          whenever: [],
          dates: ['signedOn'],
          called: { sv: 'Beslut om avtalet', en: 'A decision on the agreement' },
        },
      ],
      title: { sv: 'Beslut', en: 'Decision' },
      description: { sv: 'Beslutet om avtalet.', en: 'The decision on the agreement.' },
      example: '9999-kf-1998-03-02-21',
    }),
    unmetDemands,
  },
  embeds: { decision: belongsTo('decisionId', decision, decisionFields) },
  filters: {
    kind: is('kind'),
    twinTown: is('twinTownId'),
    partner: is('partnerId'),
    signedFrom: from('signedOn'),
    signedTo: to('signedOn'),
    decision: is('decisionId'),
  },
  sorts: ['title', 'signedOn'],
  search: { title: ['title'], text: [] },
})
