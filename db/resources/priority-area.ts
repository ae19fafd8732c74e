import { defineResource } from '../schema/define.ts'
import { integer, languageMap, reference } from '../schema/kinds/index.ts'
import { is } from '../schema/resource.ts'

export const priorityArea = defineResource({
  name: 'priorityArea',
  path: 'priority-areas',
  group: 'wanting',
  exampleId: '9999-klimat-och-vatten',
  title: { sv: 'Prioriterade områden', en: 'Priority areas' },
  description: {
    sv: 'Områden som policyn lyfter fram för det internationella arbetet.',
    en: 'Areas that the policy singles out for international work.',
  },
  noun: {
    sv: { one: 'prioriterat område', other: 'prioriterade områden' },
    en: { one: 'priority area', other: 'priority areas' },
  },
  names: ['{title}'],
  columns: ['title', 'description', 'policyId'],
  fields: {
    policyId: reference('policy', {
      title: { sv: 'Policy', en: 'Policy' },
      description: { sv: 'Policyn som pekar ut området.', en: 'The policy that names the area.' },
      example: '0114-policy',
    }),
    title: languageMap({
      title: { sv: 'Område', en: 'Area' },
      description: { sv: 'Områdets namn i policyn.', en: 'The name of the area in the policy.' },
      example: { sv: 'Livslångt lärande', en: 'Lifelong learning' },
    }),
    description: languageMap({
      optional: true,
      title: { sv: 'Beskrivning', en: 'Description' },
      description: {
        sv: 'Vad policyn säger om området, ordagrant.',
        en: 'What the policy says about the area, verbatim.',
      },
      example: { sv: 'Internationella kontakter är särskilt viktigt för barn och ungdomar.' },
    }),
    position: integer({
      minimum: 1,
      isOrder: true,
      title: { sv: 'Ordning', en: 'Position' },
      description: { sv: 'Platsen i policyns uppräkning.', en: 'The place in the policy’s list.' },
      example: 1,
    }),
  },
  filters: { policy: is('policyId') },
  sorts: ['position', 'title'],
  search: { title: ['title'], text: ['description'] },
})
