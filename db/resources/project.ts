import { defineResource } from '../schema/define.ts'
import { belongsTo, belongsToMany, from, hasMany, is, to } from '../schema/resource.ts'
import { decision, decisionFields } from './decision.ts'
import { funding } from './funding.ts'
import { partner } from './partner.ts'
import { priorityArea } from './priority-area.ts'
import { programme } from './programme.ts'
import { unit } from './unit.ts'
import { projectFields } from './project-fields.ts'

export { isOver, projectStatuses, projectScopes } from './project-fields.ts'

export const project = defineResource({
  name: 'project',
  path: 'projects',
  group: 'doing',
  exampleId: '9999-batarna-1944',
  title: { sv: 'Internationella projekt', en: 'International projects' },
  description: {
    sv: 'Internationella projekt från idé till slutrapport: behov, partner, pengar, beslut och resultat.',
    en: 'International projects from idea to final report: need, partners, money, decisions and results.',
  },
  noun: { sv: { one: 'projekt', other: 'projekt' }, en: { one: 'project', other: 'projects' } },
  names: ['{title}'],
  columns: [
    'title',
    'status',
    { title: { sv: 'Länder', en: 'Countries' }, paths: ['partners.country'] },
    { title: { sv: 'Tid', en: 'Time' }, paths: ['startDate', 'endDate'] },
    'budget',
  ],
  fields: projectFields,
  embeds: {
    unit: belongsTo('unitId', unit, ['name', 'kind']),
    programme: belongsTo('programmeId', programme, ['title', 'fund', 'periodStart', 'periodEnd', 'euFund']),
    partners: belongsToMany('partnerIds', partner, [
      'name',
      'kind',
      'place',
      'country',
      'longitude',
      'latitude',
    ]),
    priorityAreas: belongsToMany('priorityAreaIds', priorityArea, ['title']),
    funding: hasMany(
      funding,
      'projectId',
      ['origin', 'funder', 'programmeId', 'amount', 'stage', 'grantedOn'],
      'id',
    ),
    approval: belongsTo('approvalDecisionId', decision, decisionFields),
  },
  filters: {
    status: is('status'),
    programme: is('programmeId'),
    country: is('partners.country'),
    priorityArea: is('priorityAreaIds'),
    goal: is('goalIds'),
    twinTown: is('twinTownIds'),
    partner: is('partnerIds'),
    unit: is('unitId'),
    theme: is('themes'),
    group: is('groups'),
    startFrom: from('startDate'),
    startTo: to('startDate'),
    endFrom: from('endDate'),
    endTo: to('endDate'),
    budgetMin: from('budget'),
    budgetMax: to('budget'),
    costBearer: is('costBearerUnitId'),
    reportsTo: is('reportsToUnitId'),
    leadPartner: is('leadPartnerId'),
    decision: is('approvalDecisionId'),
  },
  sorts: ['title', 'startDate', 'endDate', 'budget', 'status'],
  deadline: 'reportDueOn',
  // Also what the project's page shows of others: people search for a town, a partner or a programme.
  search: {
    title: ['title', 'nameAsWritten'],
    text: [
      'summary',
      'need',
      'aim',
      'result',
      'programme.title',
      'unit.name',
      'partners.name',
      'partners.place',
      'partners.country',
      'priorityAreas.title',
    ],
  },
})
