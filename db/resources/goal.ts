import { defineResource } from '../schema/define.ts'
import { boolean, choice, integer, languageMap, list, reference, text } from '../schema/kinds/index.ts'
import { belongsToMany, hasMany, is } from '../schema/resource.ts'
import { action } from './action.ts'
import { activity } from './activity.ts'
import { effect } from './effect.ts'
import { indicator } from './indicator.ts'
import { priorityArea } from './priority-area.ts'
import { project } from './project.ts'
import { group, leadIn, priorityAreaId, theme, typeTitle } from './shared-fields.ts'
import { twinTown } from './twin-town.ts'

/** In the order of weight: what a policy calls its goals first. */
export const goalKinds = {
  goal: { sv: 'Mål', en: 'Goal' },
  ambition: { sv: 'Syfte och övergripande ambition', en: 'Purpose and overall ambition' },
  overall: { sv: 'Övergripande mål', en: 'Overall goal' },
  direction: { sv: 'Inriktning', en: 'Direction' },
  purpose: { sv: 'Syfte', en: 'Purpose' },
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  'other-document': { sv: 'Mål i ett annat dokument', en: 'Goal of another document' },
} as const

/** Kinds that the policy mentions but that stand in another document: not proposed, adopted or counted with it. */
export const kindsOfOtherDocuments = ['other-document'] as const satisfies readonly (keyof typeof goalKinds)[]

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
      isOrder: true,
      title: { sv: 'Ordning', en: 'Position' },
      description: { sv: 'Platsen i policyn.', en: 'The place in the policy.' },
      example: 1,
    }),
    kind: choice(goalKinds, {
      isKind: true,
      ...typeTitle,
      description: {
        sv: 'Vad dokumentet kallar det: inriktning, mål, syfte, ambition eller uppdrag. Mål i ett annat dokument räknas inte till policyns.',
        en: 'What the document calls it: a direction, goal, purpose, ambition or assignment. A goal of another document is not counted as the policy’s.',
      },
      example: 'goal',
    }),
    leadIn,
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
      missedWhile: { field: 'kind', isOneOf: ['goal', 'overall'] },
      title: { sv: 'Läget i ord', en: 'Progress in words' },
      description: {
        sv: 'Vad kommunen säger om hur det går. Tomt när inget är sagt.',
        en: 'What the municipality says about the progress. Null when nothing was said.',
      },
      example: { sv: 'Fem av åtta nämnder beskriver internationellt arbete i sin plan.' },
    }),
    steeringPlan: text({
      optional: true,
      missedWhile: { field: 'kind', isOneOf: kindsOfOtherDocuments },
      title: { sv: 'Styrs av', en: 'Steering plan' },
      description: {
        sv: 'Planen eller visionen som målet hör till.',
        en: 'The plan or vision the goal belongs to.',
      },
      example: 'Flerårsplan med budget 2010-2012',
    }),
    period: text({
      optional: true,
      missedWhile: { field: 'kind', isOneOf: ['goal', 'overall', 'other-document'] },
      title: { sv: 'Period', en: 'Period' },
      description: { sv: 'Tiden målet gäller.', en: 'The time the goal applies to.' },
      example: '2010–2012',
    }),
    // Not every goal names an area, a theme or a group: nobody misses what the policy does not say.
    priorityAreaIds: list(priorityAreaId, {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Prioriterade områden', en: 'Priority areas' },
      description: { sv: 'Områden som målet hör till.', en: 'Areas the goal belongs to.' },
      example: ['0114-livslangt-larande'],
    }),
    themes: list(theme, {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Teman', en: 'Themes' },
      description: { sv: 'Ämnen som målet rör.', en: 'Subjects the goal touches.' },
      example: ['democracy'],
    }),
    groups: list(group, {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Målgrupper', en: 'Groups' },
      description: { sv: 'De som målet är till för.', en: 'Who the goal is for.' },
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
    actions: hasMany(action, 'goalIds', ['title', 'status']),
    effects: hasMany(effect, 'goalIds', ['title', 'year']),
    twinTowns: hasMany(twinTown, 'goalIds', ['name', 'status']),
  },
  filters: {
    policy: is('policyId'),
    parent: is('parentId'),
    kind: is('kind'),
    measured: is('measured'),
    priorityArea: is('priorityAreaIds'),
    theme: is('themes'),
    group: is('groups'),
    project: is('projects.id'),
    activity: is('activities.id'),
  },
  sorts: ['position'],
  search: { title: ['wording'], text: ['narrative', 'steeringPlan'] },
})
