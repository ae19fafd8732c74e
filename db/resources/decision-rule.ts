import { defineResource } from '../schema/define.ts'
import { choice, code, languageMap, reference } from '../schema/kinds/index.ts'
import { belongsTo, is } from '../schema/resource.ts'
import { acts } from './acts.ts'
import { unit } from './unit.ts'

export const matters = {
  policy: { sv: 'Policyn', en: 'The policy' },
  'twin-town-start': { sv: 'Ingå vänortsavtal', en: 'Starting a twin-town agreement' },
  'twin-town-end': { sv: 'Säga upp vänortsavtal', en: 'Ending a twin-town agreement' },
  'twin-town-work': { sv: 'Vänortssamarbete', en: 'Twin-town work' },
  agreement: { sv: 'Samarbetsavtal', en: 'Cooperation agreements' },
  'municipal-partnership': { sv: 'Kommunalt partnerskap', en: 'Municipal partnerships' },
  membership: { sv: 'Medlemskap i nätverk', en: 'Network memberships' },
  'overall-project': { sv: 'Övergripande projekt', en: 'Municipality-wide projects' },
  project: { sv: 'Projekt', en: 'Projects' },
  'project-application': { sv: 'Projektansökan', en: 'Project applications' },
  funding: { sv: 'Finansiering', en: 'Funding' },
  'formal-contacts': { sv: 'Officiella kontakter', en: 'Official contacts' },
  'other-contacts': { sv: 'Andra internationella kontakter', en: 'Other international contacts' },
  'operational-contacts': { sv: 'Kontakter i verksamheten', en: 'Operational contacts' },
  'international-work': {
    sv: 'Internationellt arbete i verksamheten',
    en: 'International work in operations',
  },
  coordination: { sv: 'Samordning', en: 'Coordination' },
  'strategic-leadership': { sv: 'Strategisk ledning', en: 'Strategic leadership' },
  'developments-abroad': { sv: 'Omvärldsbevakning', en: 'Following developments abroad' },
  'action-plan': { sv: 'Handlingsplan', en: 'Action plan' },
  'contact-person': { sv: 'Kontaktperson', en: 'Contact person' },
  'operating-plan': { sv: 'Verksamhetsplan', en: 'Operating plan' },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up' },
  'ongoing-project-report': { sv: 'Rapport om pågående projekt', en: 'Report on ongoing projects' },
  'closing-report': { sv: 'Rapport om avslutade projekt', en: 'Closing report' },
} as const

export const forces = {
  must: { sv: 'ska', en: 'must' },
  should: { sv: 'bör', en: 'should' },
  may: { sv: 'får', en: 'may' },
} as const

export const intervals = {
  yearly: { sv: 'varje år', en: 'every year' },
  'twice-yearly': { sv: 'två gånger om året', en: 'twice a year' },
  'at-completion': { sv: 'när det är avslutat', en: 'at completion' },
  'before-application': { sv: 'innan ansökan lämnas in', en: 'before the application is sent' },
} as const

export const decisionRule = defineResource({
  name: 'decisionRule',
  path: 'decision-rules',
  group: 'deciding',
  exampleId: '9999-regel-godkanna-ansokan',
  title: { sv: 'Beslutsregler', en: 'Decision rules' },
  description: {
    sv: 'Vem som beslutar, godkänner, betalar och rapporterar vad, enligt kommunens egen policy. Reglerna skiljer sig mellan kommuner.',
    en: 'Who decides, approves, pays and reports what, by the municipality’s own policy. The rules differ between municipalities.',
  },
  noun: {
    sv: { one: 'beslutsregel', other: 'beslutsregler' },
    en: { one: 'decision rule', other: 'decision rules' },
  },
  names: ['{matter}: {actor} {act}'],
  columns: ['matter', 'actor', 'act', 'force', 'policyId'],
  fields: {
    policyId: reference('policy', {
      optional: true,
      title: { sv: 'Policy', en: 'Policy' },
      description: { sv: 'Policyn som innehåller regeln.', en: 'The policy that contains the rule.' },
      example: '0764-policy',
    }),
    matter: choice(matters, {
      title: { sv: 'Ärende', en: 'Matter' },
      description: { sv: 'Vad regeln gäller.', en: 'What the rule is about.' },
      example: 'twin-town-start',
    }),
    act: choice(acts, {
      title: { sv: 'Vad som ska göras', en: 'Act' },
      description: {
        sv: 'Vad den som regeln nämner ska göra.',
        en: 'What the one named by the rule is to do.',
      },
      example: 'decides',
    }),
    unitId: reference('unit', {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Vem', en: 'Who' },
      description: {
        sv: 'Enheten som regeln gäller. Tomt när regeln gäller alla nämnder eller en roll.',
        en: 'The unit the rule binds. Null when it binds every committee, or a role.',
      },
      example: '0764-kommunstyrelsen',
    }),
    actor: languageMap({
      title: { sv: 'Aktör', en: 'Actor' },
      description: { sv: 'Den som regeln nämner, i ord.', en: 'The one the rule names, in words.' },
      example: { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
    }),
    force: choice(forces, {
      title: { sv: 'Styrka', en: 'Force' },
      description: { sv: 'Om det ska, bör eller får göras.', en: 'Whether it must, should or may be done.' },
      example: 'must',
    }),
    interval: choice(intervals, {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Hur ofta', en: 'How often' },
      description: { sv: 'När regeln återkommer.', en: 'How often the rule recurs.' },
      example: 'yearly',
    }),
    deadline: code({
      optional: true,
      isDayOfYear: true,
      missedWhile: 'never',
      pattern: /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
      title: { sv: 'Senast', en: 'Deadline' },
      description: { sv: 'Sista dag på året, månad och dag.', en: 'Last day of the year, month and day.' },
      example: '12-31',
    }),
    wording: languageMap({
      title: { sv: 'Ordalydelse', en: 'Wording' },
      description: { sv: 'Regeln ordagrant ur policyn.', en: 'The rule, verbatim from the policy.' },
      example: { sv: 'Nya vänorter skall beslutas av kommunstyrelsen.' },
    }),
  },
  embeds: { unit: belongsTo('unitId', unit, ['name', 'kind']) },
  filters: {
    policy: is('policyId'),
    matter: is('matter'),
    act: is('act'),
    unit: is('unitId'),
    force: is('force'),
  },
  sorts: ['matter'],
  search: { title: ['actor', 'act', 'matter'], text: ['wording'] },
})
