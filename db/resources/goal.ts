import { defineResource } from '../schema/define.ts'
import { boolean, choice, integer, languageMap, list, reference, text } from '../schema/kinds/index.ts'
import { belongsToMany, hasMany, is } from '../schema/resource.ts'
import { activity } from './activity.ts'
import { indicator } from './indicator.ts'
import { priorityArea } from './priority-area.ts'
import { project } from './project.ts'
import { group, priorityAreaId, theme } from './shared-fields.ts'

export const goalKinds = {
  direction: { sv: 'Inriktningsmål', en: 'Direction' },
  overall: { sv: 'Övergripande mål', en: 'Overall goal' },
  purpose: { sv: 'Syfte', en: 'Purpose' },
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  goal: { sv: 'Mål', en: 'Goal' },
} as const

export const goal = defineResource({
  name: 'goal',
  path: 'goals',
  group: 'wanting',
  exampleId: '9999-elevutbyten',
  title: { sv: 'Mål', en: 'Goals' },
  description: {
    sv: 'Policyns mål, syften och uppdrag med policyns egna ord. Ett mål utan tal är en berättelse, inte ett procenttal.',
    en: 'The policy’s goals, purposes and assignments in its own words. A goal without numbers is a narrative, not a percentage.',
  },
  noun: { sv: { one: 'mål', other: 'mål' }, en: { one: 'goal', other: 'goals' } },
  names: ['{wording}'],
  columns: [
    { title: { sv: 'Mål', en: 'Goal' }, paths: ['wording'] },
    'kind',
    'measured',
    'period',
    'policyId',
  ],
  fields: {
    policyId: reference('policy', {
      title: { sv: 'Policy', en: 'Policy' },
      description: { sv: 'Policyn som innehåller målet.', en: 'The policy that contains the goal.' },
      example: '0114-policy',
    }),
    parentId: reference('goal', {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Överordnat mål', en: 'Parent goal' },
      description: { sv: 'Målet som detta hör under.', en: 'The goal this one belongs under.' },
      example: '0114-okad-internationalisering',
    }),
    position: integer({
      minimum: 1,
      title: { sv: 'Ordning', en: 'Position' },
      description: { sv: 'Platsen i policyn.', en: 'The place in the policy.' },
      example: 1,
    }),
    kind: choice(goalKinds, {
      isKind: true,
      title: { sv: 'Slag', en: 'Kind' },
      description: {
        sv: 'Om det är ett inriktningsmål, ett övergripande mål, ett syfte eller ett uppdrag.',
        en: 'Whether it is a direction, an overall goal, a purpose or an assignment.',
      },
      example: 'overall',
    }),
    wording: languageMap({
      title: { sv: 'Ordalydelse', en: 'Wording' },
      description: {
        sv: 'Målet ordagrant ur policyn. På andra språk en översättning.',
        en: 'The goal verbatim from the policy. In other languages a translation.',
      },
      example: { sv: 'Att skapa mervärde för medborgare och företag i Väsby.' },
    }),
    measured: boolean({
      title: { sv: 'Mätbart', en: 'Measurable' },
      description: {
        sv: 'Om policyns ordalydelse går att mäta. Falskt för mål som är en berättelse.',
        en: 'Whether the wording can be measured. False for a goal that is a narrative.',
      },
      example: true,
    }),
    narrative: languageMap({
      optional: true,
      title: { sv: 'Läget i ord', en: 'Progress in words' },
      description: {
        sv: 'Vad kommunen säger om hur det går. Tomt när inget är sagt.',
        en: 'What the municipality says of the progress. Null when nothing was said.',
      },
      example: { sv: 'Fem av åtta nämnder beskriver internationellt arbete i sin plan.' },
    }),
    steeringPlan: text({
      optional: true,
      title: { sv: 'Styrs av', en: 'Steering plan' },
      description: {
        sv: 'Planen eller visionen som målet hör till.',
        en: 'The plan or vision the goal belongs to.',
      },
      example: 'Flerårsplan med budget 2010-2012',
    }),
    period: text({
      optional: true,
      title: { sv: 'Period', en: 'Period' },
      description: { sv: 'Tiden målet gäller.', en: 'The time the goal applies to.' },
      example: '2010–2012',
    }),
    priorityAreaIds: list(priorityAreaId, {
      optional: true,
      title: { sv: 'Prioriterade områden', en: 'Priority areas' },
      description: { sv: 'Områden som målet hör till.', en: 'Areas the goal belongs to.' },
      example: ['0114-livslangt-larande'],
    }),
    themes: list(theme, {
      optional: true,
      title: { sv: 'Teman', en: 'Themes' },
      description: { sv: 'Ämnen som målet rör.', en: 'Subjects the goal touches.' },
      example: ['democracy'],
    }),
    groups: list(group, {
      optional: true,
      title: { sv: 'Målgrupper', en: 'Groups' },
      description: { sv: 'De som målet är till för.', en: 'Whom the goal is for.' },
      example: ['pupils'],
    }),
  },
  embeds: {
    priorityAreas: belongsToMany('priorityAreaIds', priorityArea, ['title']),
    indicators: hasMany(indicator, 'goalId', [
      'title',
      'definition',
      'unit',
      'target',
      'targetPeriod',
      'direction',
      'cohort',
      'geography',
      'definedBy',
      'measuredBy',
      'measurements',
    ]),
    projects: hasMany(project, 'goalIds', ['title', 'status']),
    activities: hasMany(activity, 'goalIds', ['title', 'status']),
  },
  filters: {
    policy: is('policyId'),
    parent: is('parentId'),
    kind: is('kind'),
    measured: is('measured'),
    priorityArea: is('priorityAreaIds'),
    theme: is('themes'),
    group: is('groups'),
  },
  sorts: ['position'],
  search: { title: ['wording'], text: ['narrative', 'steeringPlan'] },
})
