import { defineResource } from '../schema/define.ts'
import { choice, date, integer, languageMap, reference } from '../schema/kinds/index.ts'
import { belongsTo, from, hasMany, is, to } from '../schema/resource.ts'
import { action } from './action.ts'
import { unit } from './unit.ts'

export const planStatuses = {
  required: { sv: 'Krävs av policyn', en: 'Required by the policy' },
  draft: { sv: 'Utkast', en: 'Draft' },
  adopted: { sv: 'Antagen', en: 'Adopted' },
  evaluated: { sv: 'Utvärderad', en: 'Evaluated' },
} as const

export const actionPlan = defineResource({
  name: 'actionPlan',
  path: 'action-plans',
  group: 'wanting',
  exampleId: '9999-handlingsplan-2026',
  title: { sv: 'Handlingsplaner', en: 'Action plans' },
  description: {
    sv: 'Nämndernas och bolagens handlingsplaner, som ska kunna utvärderas och revideras varje år.',
    en: 'Action plans of committees and companies, to be evaluated and revised every year.',
  },
  noun: {
    sv: { one: 'handlingsplan', other: 'handlingsplaner' },
    en: { one: 'action plan', other: 'action plans' },
  },
  names: ['{title}'],
  columns: ['title', 'unitId', 'year', 'status', 'evaluationDueOn'],
  fields: {
    title: languageMap({
      title: { sv: 'Handlingsplan', en: 'Action plan' },
      description: { sv: 'Planens namn.', en: 'Name of the plan.' },
      example: { sv: 'Handlingsplan för internationellt arbete 2026' },
    }),
    policyId: reference('policy', {
      optional: true,
      title: { sv: 'Policy', en: 'Policy' },
      description: { sv: 'Policyn som kräver planen.', en: 'The policy that requires the plan.' },
      example: '0139-policy',
    }),
    actor: languageMap({
      optional: true,
      missedWhile: { field: 'status', isOneOf: ['required'] },
      title: { sv: 'Vem', en: 'Who' },
      description: {
        sv: 'Vilka policyn kräver planen av, med dess ord.',
        en: 'Whom the policy asks the plan of, in its words.',
      },
      example: { sv: 'Nämnder och bolag', en: 'Committees and companies' },
    }),
    unitId: reference('unit', {
      optional: true,
      title: { sv: 'Ägare', en: 'Owner' },
      description: {
        sv: 'Enheten som har planen. Tomt när alla nämnder och bolag ska ha en.',
        en: 'The unit whose plan it is. Null when every committee and company must have one.',
      },
      example: '9999-kommunstyrelsen',
    }),
    status: choice(planStatuses, {
      optional: true,
      finals: ['evaluated'],
      title: { sv: 'Status', en: 'Status' },
      description: {
        sv: 'Om planen är ett krav, ett utkast, antagen eller utvärderad.',
        en: 'Whether it is a requirement, a draft, adopted or evaluated.',
      },
      example: 'adopted',
    }),
    year: integer({
      optional: true,
      title: { sv: 'År', en: 'Year' },
      description: { sv: 'Året planen gäller.', en: 'The year of the plan.' },
      unit: { sv: 'år', en: 'year' },
      example: 2026,
    }),
    revision: integer({
      optional: true,
      minimum: 1,
      title: { sv: 'Revidering', en: 'Revision' },
      description: { sv: 'Vilken version av planen det är.', en: 'Which version of the plan it is.' },
      example: 2,
    }),
    adoptedOn: date({
      optional: true,
      missedWhile: { field: 'status', isOneOf: ['adopted', 'evaluated'] },
      title: { sv: 'Antagen den', en: 'Adopted on' },
      description: { sv: 'Dagen då planen antogs.', en: 'Day of adoption.' },
      example: '2025-12-10',
    }),
    evaluationDueOn: date({
      notBefore: 'adoptedOn',
      optional: true,
      missedWhile: { field: 'status', isOneOf: ['adopted', 'evaluated'] },
      title: { sv: 'Ska utvärderas senast', en: 'Evaluation due' },
      description: { sv: 'Sista dag för utvärderingen.', en: 'Last day of the evaluation.' },
      example: '2026-12-31',
    }),
    evaluatedOn: date({
      notBefore: 'adoptedOn',
      optional: true,
      missedWhile: { field: 'status', isOneOf: ['evaluated'] },
      title: { sv: 'Utvärderad den', en: 'Evaluated on' },
      description: { sv: 'Dagen för utvärderingen.', en: 'Day of the evaluation.' },
      example: '2026-12-01',
    }),
    evaluation: languageMap({
      optional: true,
      missedWhile: { field: 'status', isOneOf: ['evaluated'] },
      title: { sv: 'Utvärdering', en: 'Evaluation' },
      description: { sv: 'Vad utvärderingen kom fram till.', en: 'What the evaluation found.' },
      example: { sv: 'Fyra av fem åtgärder är genomförda.' },
    }),
    wording: languageMap({
      optional: true,
      title: { sv: 'Ordalydelse', en: 'Wording' },
      description: { sv: 'Policyns egna ord om planen.', en: 'The policy’s own words on the plan.' },
      example: { sv: 'För arbetet upprättas en handlingsplan som utvärderas och revideras årligen.' },
    }),
  },
  embeds: {
    unit: belongsTo('unitId', unit, ['name']),
    actions: hasMany(action, 'actionPlanId', ['title', 'criterion', 'status', 'dueOn', 'result'], 'dueOn'),
  },
  filters: {
    policy: is('policyId'),
    unit: is('unitId'),
    status: is('status'),
    yearFrom: from('year'),
    yearTo: to('year'),
  },
  sorts: ['year', 'title'],
  deadline: 'evaluationDueOn',
  search: { title: ['title'], text: ['evaluation', 'wording'] },
})
