import { defineResource } from '../schema/define.ts'
import { boolean, choice, date, integer, languageMap, reference, url } from '../schema/kinds/index.ts'
import { belongsTo, from, is, to } from '../schema/resource.ts'
import { unit } from './unit.ts'
import { policyStatus } from './policy-status.ts'
import { typeTitle } from './shared-fields.ts'

export const reportKinds = {
  plan: { sv: 'Verksamhetsplan', en: 'Operating plan' },
  'committee-plan': { sv: 'Nämndplan', en: 'Committee plan' },
  'operations-report': { sv: 'Verksamhetsberättelse', en: 'Operations report' },
  'annual-accounts': { sv: 'Årsbokslut', en: 'Annual accounts' },
  'annual-report': { sv: 'Årsredovisning', en: 'Annual report' },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up' },
  evaluation: { sv: 'Utvärdering', en: 'Evaluation' },
  'project-report': { sv: 'Rapport om pågående projekt', en: 'Report on ongoing projects' },
  'closing-report': { sv: 'Rapport om avslutade projekt', en: 'Closing report' },
} as const

/** Kinds about a year that is over. */
export const retrospectiveKinds = [
  'operations-report',
  'annual-accounts',
  'annual-report',
  'follow-up',
  'evaluation',
] as const satisfies readonly (keyof typeof reportKinds)[]

export const report = defineResource({
  name: 'report',
  path: 'reports',
  group: 'deciding',
  exampleId: '9999-berattelse-2023-barn-och-utbildningsnamnden',
  title: { sv: 'Planer och rapporter', en: 'Plans and reports' },
  description: {
    sv: 'Vad varje enhet ska lämna in per år, när det ska vara inne och när det kom.',
    en: 'What each unit must submit each year, when it is due and when it came in.',
  },
  noun: {
    sv: { one: 'plan eller rapport', other: 'planer och rapporter' },
    en: { one: 'plan or report', other: 'plans and reports' },
  },
  names: ['{kind} {year}, {unitId}', '{kind} {year}', '{kind}, {unitId}: {content}', '{kind}: {content}'],
  columns: [
    { title: { sv: 'Plan eller rapport', en: 'Plan or report' }, paths: ['kind'] },
    'unitId',
    'year',
    'dueOn',
    'submittedOn',
  ],
  fields: {
    kind: choice(reportKinds, {
      isKind: true,
      ...typeTitle,
      description: { sv: 'Vilken plan eller rapport det är.', en: 'Which plan or report it is.' },
      example: 'operations-report',
    }),
    unitId: reference('unit', {
      optional: true,
      title: { sv: 'Enhet', en: 'Unit' },
      description: {
        sv: 'Enheten som lämnar in. Tomt när policyn kräver det av flera.',
        en: 'The unit that submits it. Null when the policy requires it of several.',
      },
      example: '9999-tekniska-namnden',
    }),
    actor: languageMap({
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Vem', en: 'Who' },
      description: {
        sv: 'Vilka policyn kräver det av, med dess ord.',
        en: 'Whom the policy asks it of, in its words.',
      },
      example: { sv: 'Nämnderna', en: 'The committees' },
    }),
    year: integer({
      optional: true,
      // A requirement that recurs has none.
      missedWhile: 'never',
      title: { sv: 'År', en: 'Year' },
      description: {
        sv: 'Året rapporten gäller. Tomt för ett krav som återkommer varje år.',
        en: 'The year it is about. Null for a requirement that recurs every year.',
      },
      unit: { sv: 'år', en: 'year' },
      example: 2025,
    }),
    dueOn: date({
      optional: true,
      title: { sv: 'Ska vara inne', en: 'Due on' },
      description: { sv: 'Sista dag att lämna in.', en: 'Last day to submit it.' },
      example: '2026-02-15',
    }),
    submittedOn: date({
      optional: true,
      // What is not handed in may not be due: the follow-up says so.
      missedWhile: 'never',
      title: { sv: 'Inlämnad', en: 'Submitted on' },
      description: {
        sv: 'Dagen då den kom in. Tomt när den inte har kommit.',
        en: 'Day it came in. Null when it has not.',
      },
      example: '2026-02-10',
    }),
    describesInternationalWork: boolean({
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Beskriver internationellt arbete', en: 'Describes international work' },
      description: {
        sv: 'Om den tar upp internationellt arbete. Tomt när ingen har läst efter.',
        en: 'Whether it takes up international work. Null when nobody has looked.',
      },
      example: true,
    }),
    content: languageMap({
      optional: true,
      title: { sv: 'Innehåll', en: 'Content' },
      description: {
        sv: 'Vad den säger, eller ska innehålla, om internationellt arbete.',
        en: 'What it says, or must contain, about international work.',
      },
      example: {
        sv: 'redovisning av pågående EU-projekt, andra internationella projekt samt ev. inlämnade ansökningar',
      },
    }),
    href: url({
      optional: true,
      missedWhile: { field: 'submittedOn', isKnown: true },
      title: { sv: 'Länk', en: 'Link' },
      description: { sv: 'Dokumentets adress.', en: 'Address of the document.' },
      example: 'https://exempelby.example/verksamhetsberattelse-2025.pdf',
    }),
    policyStatus,
  },
  embeds: { unit: belongsTo('unitId', unit, ['name', 'kind', 'since', 'until']) },
  filters: {
    kind: is('kind'),
    unit: is('unitId'),
    yearFrom: from('year'),
    yearTo: to('year'),
    dueFrom: from('dueOn'),
    dueTo: to('dueOn'),
  },
  sorts: ['year', 'dueOn', 'submittedOn'],
  deadline: 'dueOn',
  search: { title: ['kind', 'year'], text: ['unit.name', 'content'] },
})
