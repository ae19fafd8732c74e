import { defineResource } from '../schema/define.ts'
import { boolean, choice, email, languageMap, reference } from '../schema/kinds/index.ts'
import { belongsTo, is } from '../schema/resource.ts'
import { unit } from './unit.ts'
import { policyStatus } from './policy-status.ts'
import { typeTitle } from './shared-fields.ts'

export const contactRoles = {
  coordinator: { sv: 'Samordning', en: 'Coordination' },
  'contact-person': { sv: 'Kontaktperson', en: 'Contact person' },
  'support-capacity': { sv: 'Stöd och kompetens', en: 'Support and expertise' },
  preparer: { sv: 'Tar fram underlag', en: 'Prepares the case' },
  responsible: { sv: 'Ansvarig', en: 'Responsible' },
} as const

export const contactLevels = {
  official: { sv: 'Officiella, formella kontakter', en: 'Official, formal contacts' },
  overall: { sv: 'Övergripande arbete', en: 'Overall work' },
  operational: { sv: 'Verksamhetsnivå', en: 'Operational level' },
} as const

export const contactRole = defineResource({
  name: 'contactRole',
  path: 'contact-roles',
  group: 'deciding',
  exampleId: '9999-internationell-samordnare',
  title: { sv: 'Kontaktroller', en: 'Contact roles' },
  description: {
    sv: 'Roller som policyn inrättar eller kräver. Funktioner och funktionsbrevlådor, aldrig personer.',
    en: 'Roles that the policy sets up or requires. Functions and their mailboxes, never individuals.',
  },
  noun: {
    sv: { one: 'kontaktroll', other: 'kontaktroller' },
    en: { one: 'contact role', other: 'contact roles' },
  },
  names: ['{title}'],
  columns: ['title', 'role', 'level', 'unitId', 'mailbox'],
  fields: {
    title: languageMap({
      title: { sv: 'Roll', en: 'Role' },
      description: { sv: 'Rollens namn.', en: 'Name of the role.' },
      example: {
        sv: 'Kontaktperson för internationella frågor',
        en: 'Contact person for international matters',
      },
    }),
    role: choice(contactRoles, {
      isKind: true,
      ...typeTitle,
      description: { sv: 'Vad rollen är till för.', en: 'What the role is for.' },
      example: 'contact-person',
    }),
    level: choice(contactLevels, {
      optional: true,
      // Few policies divide their contacts by level.
      missedWhile: 'never',
      title: { sv: 'Nivå', en: 'Level' },
      description: { sv: 'Vilka kontakter rollen gäller.', en: 'Which contacts the role concerns.' },
      example: 'operational',
    }),
    unitId: reference('unit', {
      optional: true,
      title: { sv: 'Enhet', en: 'Unit' },
      description: {
        sv: 'Enheten som har eller ska ha rollen.',
        en: 'The unit that has or must have the role.',
      },
      example: '0764-kommunstyrelsen',
    }),
    mailbox: email({
      optional: true,
      title: { sv: 'Funktionsbrevlåda', en: 'Mailbox' },
      description: {
        sv: 'Funktionens e-postadress. Aldrig en persons.',
        en: 'The function’s e-mail address. Never a person’s.',
      },
      example: 'internationellt@exempelby.example',
    }),
    vacant: boolean({
      optional: true,
      title: { sv: 'Om rollen är vakant', en: 'Whether vacant' },
      headings: ['Vakant', 'Vacant'],
      description: {
        sv: 'Om ingen har rollen. Tomt när det inte är känt.',
        en: 'Whether nobody holds the role. Null when not known.',
      },
      example: false,
    }),
    wording: languageMap({
      optional: true,
      title: { sv: 'Ordalydelse', en: 'Wording' },
      description: { sv: 'Policyns egna ord om rollen.', en: 'The policy’s own words on the role.' },
      example: { sv: 'en kontaktperson för informationsspridning och inspiration utses från varje kontor' },
    }),
    policyStatus,
  },
  embeds: { unit: belongsTo('unitId', unit, ['name', 'kind']) },
  filters: { role: is('role'), level: is('level'), unit: is('unitId'), vacant: is('vacant') },
  sorts: ['title'],
  search: { title: ['title'], text: ['wording'] },
})
