import { defineResource } from '../schema/define.ts'
import { choice, languageMap, reference, uncertainDate } from '../schema/kinds/index.ts'
import { is } from '../schema/resource.ts'
import { policyStatus } from './policy-status.ts'
import { nameAsWritten, typeTitle } from './shared-fields.ts'

export const unitKinds = {
  council: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
  'executive-board': { sv: 'Kommunstyrelse', en: 'Municipal executive board' },
  committee: { sv: 'Nämnd', en: 'Committee' },
  subcommittee: { sv: 'Utskott', en: 'Subcommittee' },
  office: { sv: 'Kontor eller förvaltning', en: 'Office' },
  unit: { sv: 'Enhet', en: 'Unit' },
  company: { sv: 'Kommunalt bolag', en: 'Municipal company' },
  contractor: { sv: 'Utförare', en: 'Contractor' },
} as const

export const unit = defineResource({
  name: 'unit',
  path: 'units',
  group: 'deciding',
  exampleId: '9999-barn-och-utbildningsnamnden',
  title: { sv: 'Nämnder, kontor och bolag', en: 'Committees, offices and companies' },
  description: {
    sv: 'Kommunens organisation som ett träd: fullmäktige, styrelse, nämnder, kontor, enheter och bolag.',
    en: 'The municipality’s organisation as a tree: council, board, committees, offices, units and companies.',
  },
  noun: { sv: { one: 'enhet', other: 'enheter' }, en: { one: 'unit', other: 'units' } },
  names: ['{name}'],
  columns: ['name', 'kind', 'parentId', 'responsibility'],
  fields: {
    name: languageMap({
      title: { sv: 'Namn', en: 'Name' },
      description: { sv: 'Enhetens namn.', en: 'Name of the unit.' },
      example: { sv: 'Tekniska nämnden', en: 'Technical committee' },
    }),
    kind: choice(unitKinds, {
      isKind: true,
      ...typeTitle,
      description: { sv: 'Enhetens plats i organisationen.', en: 'What the unit is in the organisation.' },
      example: 'committee',
    }),
    parentId: reference('unit', {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Hör till', en: 'Belongs to' },
      description: { sv: 'Enheten närmast ovanför.', en: 'The unit above.' },
      example: '0114-kommunstyrelsen',
    }),
    since: uncertainDate({
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Finns sedan', en: 'Exists since' },
      description: { sv: 'När enheten inrättades.', en: 'When the unit was set up.' },
      example: '2015-01-01',
    }),
    until: uncertainDate({
      notBefore: 'since',
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Upphörde', en: 'Ended' },
      description: {
        sv: 'Enhetens sista dag, när den har lagts ned eller gått upp i en annan.',
        en: 'The unit’s last day, once it has been closed or merged into another.',
      },
      example: '2022-12-31',
    }),
    responsibility: languageMap({
      optional: true,
      // The words of a policy, which need not give every unit that it names a responsibility.
      missedWhile: 'never',
      title: { sv: 'Ansvar', en: 'Responsibility' },
      description: {
        sv: 'Enhetens ansvar för det internationella arbetet, ordagrant ur policyn.',
        en: 'The unit’s responsibility for international work, verbatim from the policy.',
      },
      example: { sv: 'Bidra till fler kontakter inom sitt område.' },
      ofDocument: true,
    }),
    nameAsWritten: nameAsWritten('Social och Äldrenämnden', false),
    policyStatus,
  },
  filters: { kind: is('kind'), parent: is('parentId') },
  sorts: ['name'],
  search: { title: ['name', 'nameAsWritten'], text: ['responsibility'] },
})
