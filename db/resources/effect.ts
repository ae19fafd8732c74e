import { defineResource } from '../schema/define.ts'
import { integer, languageMap, list, reference } from '../schema/kinds/index.ts'
import { belongsToMany, from, is, to } from '../schema/resource.ts'
import { activity } from './activity.ts'
import { project } from './project.ts'
import { activityId, goalId, projectId } from './shared-fields.ts'

export const effect = defineResource({
  name: 'effect',
  path: 'effects',
  group: 'doing',
  exampleId: '9999-effekt-skolgardar',
  title: { sv: 'Effekter', en: 'Effects' },
  description: {
    sv: 'De konkreta effekter som det internationella arbetet har haft i verksamheten.',
    en: 'The concrete effects that international work has had.',
  },
  noun: { sv: { one: 'effekt', other: 'effekter' }, en: { one: 'effect', other: 'effects' } },
  names: ['{title}'],
  columns: ['title', 'year', 'unitId', 'projectIds', 'goalIds'],
  fields: {
    title: languageMap({
      title: { sv: 'Effekt', en: 'Effect' },
      description: { sv: 'Vad som har ändrats.', en: 'What has changed.' },
      example: { sv: 'Två skolor har byggt om sina skolgårdar', en: 'Two schools have rebuilt their yards' },
    }),
    description: languageMap({
      optional: true,
      title: { sv: 'Beskrivning', en: 'Description' },
      description: { sv: 'Effekten i ord.', en: 'The effect in words.' },
      example: { sv: 'Metoden kom från partnerskolan.' },
    }),
    year: integer({
      optional: true,
      title: { sv: 'År', en: 'Year' },
      description: { sv: 'Året effekten märktes.', en: 'The year it was seen.' },
      unit: { sv: 'år', en: 'year' },
      example: 2025,
    }),
    unitId: reference('unit', {
      optional: true,
      title: { sv: 'Enhet', en: 'Unit' },
      description: { sv: 'Verksamheten där effekten märks.', en: 'Where the effect is seen.' },
      example: '9999-tekniska-namnden',
    }),
    projectIds: list(projectId, {
      optional: true,
      title: { sv: 'Projekt', en: 'Projects' },
      description: { sv: 'Projekten bakom effekten.', en: 'The projects behind the effect.' },
      example: ['9999-grona-skolgardar'],
    }),
    activityIds: list(activityId, {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Aktiviteter', en: 'Activities' },
      description: { sv: 'Aktiviteterna bakom effekten.', en: 'The activities behind the effect.' },
      example: ['9999-eu-frukost-2026'],
    }),
    goalIds: list(goalId, {
      optional: true,
      title: { sv: 'Mål i policyn', en: 'Goals of the policy' },
      description: { sv: 'Mål som effekten bidrar till.', en: 'Goals the effect serves.' },
      example: ['9999-elevutbyten'],
    }),
  },
  embeds: {
    projects: belongsToMany('projectIds', project, ['title', 'status']),
    activities: belongsToMany('activityIds', activity, ['title', 'status']),
  },
  filters: {
    unit: is('unitId'),
    project: is('projectIds'),
    activity: is('activityIds'),
    goal: is('goalIds'),
    yearFrom: from('year'),
    yearTo: to('year'),
  },
  sorts: ['year', 'title'],
  search: { title: ['title'], text: ['description'] },
})
