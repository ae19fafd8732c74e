import { defineResource } from '../schema/define.ts'
import { choice, languageMap, list, reference, text, uncertainDate } from '../schema/kinds/index.ts'
import { belongsTo, from, is, to } from '../schema/resource.ts'
import { unit } from './unit.ts'

export const decisionVerbs = {
  adopts: { sv: 'Antar', en: 'Adopts' },
  replaces: { sv: 'Ersätter', en: 'Replaces' },
  proposes: { sv: 'Föreslår', en: 'Proposes' },
  assigns: { sv: 'Uppdrar', en: 'Assigns' },
  approves: { sv: 'Godkänner', en: 'Approves' },
  rejects: { sv: 'Avslår', en: 'Rejects' },
  starts: { sv: 'Inleder', en: 'Starts' },
  ends: { sv: 'Avslutar', en: 'Ends' },
} as const

export const decisionStatuses = {
  proposal: { sv: 'Förslag', en: 'Proposal' },
  decided: { sv: 'Beslutat', en: 'Decided' },
} as const

const replacedDecision = reference('decision', {
  title: { sv: 'Beslut', en: 'Decision' },
  description: { sv: 'Ett tidigare beslut.', en: 'An earlier decision.' },
  example: '0138-kf-1989-10-12-144',
})

export const decision = defineResource({
  name: 'decision',
  path: 'decisions',
  group: 'deciding',
  exampleId: '9999-kf-1994-04-25-52',
  title: { sv: 'Beslut och förslag', en: 'Decisions and proposals' },
  description: {
    sv: 'Vem som beslutade eller föreslog vad, när och i vilken paragraf. Ett förslag är inte ett beslut.',
    en: 'Who decided or proposed what, when and in which paragraph. A proposal is not a decision.',
  },
  noun: {
    sv: { one: 'beslut eller förslag', other: 'beslut och förslag' },
    en: { one: 'decision or proposal', other: 'decisions and proposals' },
  },
  names: ['{title}, {body} {date}', '{title}, {body}', '{title}'],
  columns: [
    'title',
    'date',
    { title: { sv: 'Organ', en: 'Body' }, paths: ['body'] },
    { title: { sv: 'Beslut eller förslag', en: 'Decision or proposal' }, paths: ['status'] },
    {
      title: { sv: '§ och diarienummer', en: 'Paragraph and number' },
      paths: ['paragraph', 'registrationNumber'],
    },
  ],
  fields: {
    title: languageMap({
      title: { sv: 'Ärende', en: 'Matter' },
      description: { sv: 'Vad beslutet gäller.', en: 'What the decision is about.' },
      example: { sv: 'Riktlinjer för Tyresö kommuns vänortsutbyte' },
    }),
    verb: choice(decisionVerbs, {
      title: { sv: 'Beslutar att', en: 'Verb' },
      description: { sv: 'Vad beslutet gör.', en: 'What the decision does.' },
      example: 'adopts',
    }),
    status: choice(decisionStatuses, {
      title: { sv: 'Status', en: 'Status' },
      description: {
        sv: 'Om det är fattat eller bara föreslaget.',
        en: 'Whether it has been taken or only proposed.',
      },
      example: 'decided',
      proposals: ['proposal'],
    }),
    body: text({
      optional: true,
      title: { sv: 'Beslutat av', en: 'Body' },
      description: {
        sv: 'Organet som beslutade, eller som ska besluta om förslaget.',
        en: 'The body that decided, or that is to decide on the proposal.',
      },
      example: 'Kommunfullmäktige',
    }),
    bodyUnitId: reference('unit', {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Organ', en: 'Unit' },
      description: {
        sv: 'Samma organ i kommunens organisation.',
        en: 'The same body in the municipality’s organisation.',
      },
      example: '0138-kommunfullmaktige',
    }),
    date: uncertainDate({
      optional: true,
      title: { sv: 'Datum', en: 'Date' },
      description: {
        sv: 'Dagen för beslutet, så noga som källan anger den.',
        en: 'Day of the decision, as precise as the source states it.',
      },
      example: '1989-10-12',
    }),
    paragraph: text({
      optional: true,
      missedWhile: { field: 'status', isNoneOf: ['proposal'] },
      title: { sv: 'Paragraf', en: 'Paragraph' },
      description: {
        sv: 'Paragrafen i protokollet. Börjar om varje år, så den räcker inte som nyckel.',
        en: 'Paragraph in the minutes. It starts again each year, so it is not a key.',
      },
      example: '§ 144',
    }),
    registrationNumber: text({
      optional: true,
      title: { sv: 'Diarienummer', en: 'Registration number' },
      description: {
        sv: 'Ärendets nummer i diariet, att begära handlingen med.',
        en: 'The case number, with which the document can be asked for.',
      },
      example: '2010/KS 130 005',
    }),
    proposerUnitId: reference('unit', {
      optional: true,
      missedWhile: { field: 'status', isOneOf: ['proposal'] },
      title: { sv: 'Föreslås av', en: 'Proposed by' },
      description: { sv: 'Enheten som lade förslaget.', en: 'The unit that made the proposal.' },
      example: '0114-kommunstyrelsen',
    }),
    assigneeUnitId: reference('unit', {
      optional: true,
      missedWhile: { field: 'verb', isOneOf: ['assigns'] },
      title: { sv: 'Uppdrag till', en: 'Assigned to' },
      description: { sv: 'Enheten som får uppdraget.', en: 'The unit that is given the task.' },
      example: '0114-kommunledningskontoret',
    }),
    replacesDecisionIds: list(replacedDecision, {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Ersätter', en: 'Replaces' },
      titleInProposal: { sv: 'Skulle ersätta', en: 'Would replace' },
      description: {
        sv: 'Beslut som detta ersätter, eller skulle ersätta.',
        en: 'Decisions that this one replaces, or would replace.',
      },
      example: ['0138-kf-1989-10-12-144'],
    }),
    wording: languageMap({
      optional: true,
      title: { sv: 'Ordalydelse', en: 'Wording' },
      description: { sv: 'Beslutets egna ord.', en: 'The decision’s own words.' },
      example: { sv: 'Riktlinjer för internationellt samarbete antas' },
    }),
  },
  embeds: {
    bodyUnit: belongsTo('bodyUnitId', unit, ['name', 'kind']),
    proposer: belongsTo('proposerUnitId', unit, ['name']),
    assignee: belongsTo('assigneeUnitId', unit, ['name']),
  },
  filters: {
    verb: is('verb'),
    status: is('status'),
    unit: is('bodyUnitId'),
    replaces: is('replacesDecisionIds'),
    dateFrom: from('date'),
    dateTo: to('date'),
    proposer: is('proposerUnitId'),
    assignee: is('assigneeUnitId'),
  },
  sorts: ['date', 'title'],
  search: { title: ['title'], text: ['body', 'paragraph', 'registrationNumber', 'wording'] },
})

/** What another record shows of the decision behind it. */
export const decisionFields = [
  'title',
  'verb',
  'status',
  'body',
  'date',
  'paragraph',
  'registrationNumber',
] as const
