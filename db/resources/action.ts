import { defineResource } from '../schema/define.ts'
import { choice, date, languageMap, list, reference } from '../schema/kinds/index.ts'
import { belongsTo, from, is, to } from '../schema/resource.ts'
import { unit } from './unit.ts'
import { goalId } from './shared-fields.ts'

export const actionStatuses = {
  planned: { sv: 'Planerad', en: 'Planned' },
  ongoing: { sv: 'Pågår', en: 'Ongoing' },
  done: { sv: 'Genomförd', en: 'Done' },
  cancelled: { sv: 'Utgår', en: 'Cancelled' },
} as const

/** Those that an action stays in: it is never overdue then. */
export const finalActionStatuses = [
  'done',
  'cancelled',
] as const satisfies readonly (keyof typeof actionStatuses)[]

export const action = defineResource({
  name: 'action',
  path: 'actions',
  group: 'wanting',
  exampleId: '9999-atgard-2025-sprakkunskaper',
  title: { sv: 'Åtgärder', en: 'Actions' },
  description: {
    sv: 'Åtgärder i en handlingsplan. Varje åtgärd säger hur den ska utvärderas.',
    en: 'Actions of an action plan. Each says how it is to be evaluated.',
  },
  noun: { sv: { one: 'åtgärd', other: 'åtgärder' }, en: { one: 'action', other: 'actions' } },
  names: ['{title}'],
  columns: ['title', 'status', 'unitId', 'dueOn', 'actionPlanId'],
  fields: {
    actionPlanId: reference('actionPlan', {
      title: { sv: 'Handlingsplan', en: 'Action plan' },
      description: { sv: 'Planen som åtgärden hör till.', en: 'The plan it belongs to.' },
      example: '9999-handlingsplan-2026',
    }),
    title: languageMap({
      title: { sv: 'Åtgärd', en: 'Action' },
      description: { sv: 'Vad som ska göras.', en: 'What is to be done.' },
      example: {
        sv: 'Söka ett Erasmus+-projekt för gymnasiet',
        en: 'Apply for an Erasmus+ project for the upper secondary school',
      },
    }),
    criterion: languageMap({
      title: { sv: 'Utvärderas genom', en: 'Criterion' },
      description: { sv: 'Hur man avgör om åtgärden lyckades.', en: 'How its success is judged.' },
      example: {
        sv: 'En ansökan är inlämnad före den 1 mars.',
        en: 'An application is sent before 1 March.',
      },
    }),
    status: choice(actionStatuses, {
      finals: finalActionStatuses,
      title: { sv: 'Status', en: 'Status' },
      description: { sv: 'Hur långt åtgärden har kommit.', en: 'How far the action has come.' },
      example: 'planned',
    }),
    unitId: reference('unit', {
      optional: true,
      title: { sv: 'Ansvarig enhet', en: 'Unit in charge' },
      description: { sv: 'Enheten som gör det.', en: 'The unit that does it.' },
      example: '9999-barn-och-utbildningsnamnden',
    }),
    dueOn: date({
      optional: true,
      title: { sv: 'Klar senast', en: 'Due on' },
      description: { sv: 'Sista dag.', en: 'Last day.' },
      example: '2026-03-01',
    }),
    goalIds: list(goalId, {
      optional: true,
      title: { sv: 'Mål i policyn', en: 'Goals of the policy' },
      description: { sv: 'Mål som åtgärden bidrar till.', en: 'Goals the action serves.' },
      example: ['0139-katalysator'],
    }),
    result: languageMap({
      optional: true,
      missedWhile: { field: 'status', isOneOf: ['done'] },
      title: { sv: 'Resultat', en: 'Result' },
      description: { sv: 'Vad åtgärden ledde till.', en: 'What the action led to.' },
      example: { sv: 'Ansökan lämnades in den 24 februari.' },
    }),
  },
  embeds: { unit: belongsTo('unitId', unit, ['name']) },
  filters: {
    actionPlan: is('actionPlanId'),
    status: is('status'),
    unit: is('unitId'),
    goal: is('goalIds'),
    dueFrom: from('dueOn'),
    dueTo: to('dueOn'),
  },
  sorts: ['dueOn', 'title'],
  deadline: 'dueOn',
  search: { title: ['title'], text: ['criterion', 'result'] },
})
