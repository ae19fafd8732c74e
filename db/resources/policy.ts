import { defineResource } from '../schema/define.ts'
import { belongsToMany, hasMany, is } from '../schema/resource.ts'
import { consultationResponse } from './consultation-response.ts'
import { decision, decisionFields } from './decision.ts'
import { priorityArea } from './priority-area.ts'
import { policyFields } from './policy-fields.ts'

export { documentTypes, policyStatuses, documentRelations } from './policy-fields.ts'

export const policy = defineResource({
  name: 'policy',
  path: 'policies',
  group: 'wanting',
  exampleId: '9999-policy',
  title: { sv: 'Internationella policyer', en: 'International policies' },
  description: {
    sv: 'Kommunens styrdokument för det internationella arbetet, med dokumentets egna uppgifter. Det dokumentet inte anger är tomt.',
    en: 'The municipality’s governing document for international work, with the document’s own metadata. What it does not state is null.',
  },
  noun: { sv: { one: 'policy', other: 'policyer' }, en: { one: 'policy', other: 'policies' } },
  names: ['{title}'],
  columns: [
    { title: { sv: 'Policy', en: 'Policy' }, paths: ['title'] },
    'documentType',
    'status',
    'documentDate',
    { title: { sv: 'Gäller', en: 'Valid' }, paths: ['validFrom', 'validTo'] },
  ],
  fields: policyFields,
  embeds: {
    decisions: belongsToMany('decisionIds', decision, [...decisionFields, 'replacesDecisionIds', 'wording']),
    priorityAreas: hasMany(priorityArea, 'policyId', ['title', 'position'], 'position'),
    consultationResponses: hasMany(consultationResponse, 'policyId', [
      'body',
      'state',
      'stance',
      'summary',
      'disposition',
    ]),
  },
  filters: { status: is('status'), documentType: is('documentType'), decision: is('decisionIds') },
  sorts: ['title', 'documentDate'],
  search: { title: ['title'], text: ['purpose', 'followUp', 'registrationNumber'] },
})
