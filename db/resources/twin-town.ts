import { defineResource } from '../schema/define.ts'
import { choice, languageMap, list, reference, text, uncertainDate } from '../schema/kinds/index.ts'
import { belongsTo, belongsToMany, from, hasMany, is, to } from '../schema/resource.ts'
import { activity } from './activity.ts'
import { decidingActs } from './acts.ts'
import { agreement } from './agreement.ts'
import { decision, decisionFields } from './decision.ts'
import { project } from './project.ts'
import { relationStatuses } from './relation-statuses.ts'
import {
  contributionList,
  country,
  goalId,
  leadIn,
  nameAsWritten,
  point,
  reporting,
  typeTitle,
} from './shared-fields.ts'
import { unit } from './unit.ts'
import { unmetDemands } from './unmet-demands.ts'

export const relationKinds = {
  'twin-town': { sv: 'Vänort', en: 'Twin town' },
  'cooperation-town': { sv: 'Samarbetsort', en: 'Cooperation town' },
  friendship: { sv: 'Vänskapsort', en: 'Friendship town' },
  'municipal-partnership': { sv: 'Kommunalt partnerskap', en: 'Municipal partnership' },
  exchange: { sv: 'Utbyte', en: 'Exchange' },
} as const

/** Relations that have begun. */
const begun = { field: 'status', isOneOf: ['active', 'dormant', 'ending', 'ended', 'merged'] } as const

const beginning = {
  sv: 'Beslut om att inleda samarbetet',
  en: 'A decision to start the cooperation',
} as const

const unitId = reference('unit', {
  title: { sv: 'Enhet', en: 'Unit' },
  description: {
    sv: 'En enhet som svarar för samarbetet inom sitt område.',
    en: 'A unit in charge of the cooperation in its field.',
  },
  example: '9999-kulturnamnden',
})

export const twinTown = defineResource({
  name: 'twinTown',
  path: 'twin-towns',
  group: 'doing',
  exampleId: '9999-esimerkkila',
  title: { sv: 'Vänorter och partnerskap', en: 'Twin towns and partnerships' },
  description: {
    sv: 'Kommunens förbindelser med orter i andra länder: vänorter, samarbetsorter, vänskapsorter och kommunala partnerskap.',
    en: 'The municipality’s relations to places abroad: twin towns, cooperation towns, friendship towns and municipal partnerships.',
  },
  noun: {
    sv: { one: 'vänort eller partnerskap', other: 'vänorter och partnerskap' },
    en: { one: 'twin town or partnership', other: 'twin towns and partnerships' },
  },
  names: ['{name}'],
  columns: [
    { title: { sv: 'Ort', en: 'Town' }, paths: ['name', 'country'] },
    'kind',
    'status',
    'since',
    { title: { sv: 'Beslut', en: 'Decision' }, paths: ['startDecisionId', 'endDecisionId'] },
  ],
  fields: {
    name: text({
      isProperName: true,
      title: { sv: 'Ort', en: 'Town' },
      description: { sv: 'Ortens namn.', en: 'Name of the town.' },
      example: 'Helsinge',
      headings: ['vänort'],
    }),
    nameAsWritten: nameAsWritten('Helsing'),
    country,
    ...point,
    kind: choice(relationKinds, {
      optional: true,
      isKind: true,
      ...typeTitle,
      description: { sv: 'Vilken typ av förbindelse det är.', en: 'What type of relation it is.' },
      example: 'twin-town',
    }),
    status: choice(relationStatuses, {
      optional: true,
      finals: ['ended', 'merged'],
      title: { sv: 'Status', en: 'Status' },
      description: {
        sv: 'Förbindelsens läge enligt källan. Tomt när källan inte säger det.',
        en: 'State of the relation by the source. Null when the source does not say.',
      },
      example: 'active',
    }),
    statusDate: uncertainDate({
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Status enligt uppgift från', en: 'Status as of' },
      headings: ['Status per'],
      description: { sv: 'När källan angav statusen.', en: 'When the source stated the status.' },
      example: '2024-03-04',
    }),
    since: uncertainDate({
      notAheadWhile: { field: 'status', is: 'active' },
      optional: true,
      missedWhile: { field: 'status', isNoneOf: ['planned'] },
      title: { sv: 'Sedan', en: 'Since' },
      description: {
        sv: 'När förbindelsen inleddes, så noga som källan anger det.',
        en: 'When the relation began, as precise as the source states it.',
      },
      example: '1978',
    }),
    until: uncertainDate({
      missedWhile: { field: 'status', isOneOf: ['ended', 'merged'] },
      notBefore: 'since',
      notPastWhile: { field: 'status', is: 'active' },
      optional: true,
      title: { sv: 'Till', en: 'Until' },
      description: { sv: 'När förbindelsen upphörde.', en: 'When the relation ended.' },
      example: '2015',
    }),
    leadIn,
    together: languageMap({
      optional: true,
      title: { sv: 'Vad vi gör tillsammans', en: 'What we do together' },
      description: { sv: 'Samarbetets innehåll.', en: 'What the cooperation is about.' },
      example: { sv: 'Utbyte mellan kommunledningar, fritidsgårdar, skolor och föreningar.' },
    }),
    note: languageMap({
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Anmärkning', en: 'Note' },
      description: {
        sv: 'Det en läsare behöver veta om uppgifterna.',
        en: 'What a reader needs to know about the data.',
      },
      example: { sv: 'Uppgiften är från 2012 och har inte bekräftats senare.' },
    }),
    successor: text({
      optional: true,
      isProperName: true,
      missedWhile: { field: 'status', isOneOf: ['merged'] },
      title: { sv: 'Uppgått i', en: 'Merged into' },
      description: {
        sv: 'Kommunen som orten har gått upp i.',
        en: 'The municipality the town was merged into.',
      },
      example: 'Drammen',
    }),
    unitIds: list(unitId, {
      optional: true,
      matter: 'twin-town-work',
      title: { sv: 'Enheter', en: 'Units' },
      description: { sv: 'Enheter som svarar för samarbetet.', en: 'Units in charge of the cooperation.' },
      example: ['9999-kulturnamnden'],
    }),
    goalIds: list(goalId, {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Mål i policyn', en: 'Goals of the policy' },
      description: { sv: 'Mål som samarbetet bidrar till.', en: 'Goals the cooperation serves.' },
      example: ['0764-vanortssamarbete'],
    }),
    contributions: contributionList,
    ...reporting,
    startDecisionId: reference('decision', {
      optional: true,
      matter: 'twin-town-start',
      title: { sv: 'Beslut om samarbetet', en: 'Decision on the cooperation' },
      headings: ['Beslut att ingå'],
      demands: [
        {
          matter: 'twin-town-start',
          acts: decidingActs,
          whenever: [begun, { field: 'kind', isOneOf: ['twin-town'] }],
          dates: ['since'],
          called: beginning,
        },
        {
          matter: 'municipal-partnership',
          acts: decidingActs,
          whenever: [begun, { field: 'kind', isOneOf: ['municipal-partnership'] }],
          dates: ['since'],
          called: beginning,
        },
      ],
      description: {
        sv: 'Beslutet som inledde förbindelsen.',
        en: 'The decision that started the relation.',
      },
      example: '0138-vanorter-beslut',
    }),
    endDecisionId: reference('decision', {
      optional: true,
      matter: 'twin-town-end',
      demands: [
        {
          matter: 'twin-town-end',
          acts: decidingActs,
          whenever: [
            { field: 'status', isOneOf: ['ended'] },
            { field: 'kind', isOneOf: ['twin-town'] },
          ],
          dates: ['until'],
          called: { sv: 'Beslut om att avsluta samarbetet', en: 'A decision to end the cooperation' },
        },
      ],
      missedWhile: { field: 'status', isOneOf: ['ending', 'ended'] },
      title: { sv: 'Beslut om att avsluta', en: 'Decision to end' },
      headings: ['Beslut att avsluta'],
      description: {
        sv: 'Beslutet som avslutade förbindelsen.',
        en: 'The decision that ended the relation.',
      },
      example: '9999-kf-2022-06-14-88',
    }),
    unmetDemands,
  },
  embeds: {
    startDecision: belongsTo('startDecisionId', decision, decisionFields),
    endDecision: belongsTo('endDecisionId', decision, decisionFields),
    units: belongsToMany('unitIds', unit, ['name']),
    agreements: hasMany(agreement, 'twinTownId', ['title', 'signedOn', 'validTo']),
    projects: hasMany(project, 'twinTownIds', ['title', 'status']),
    activities: hasMany(activity, 'twinTownId', ['title', 'type', 'status']),
  },
  filters: {
    kind: is('kind'),
    status: is('status'),
    country: is('country'),
    unit: is('unitIds'),
    sinceFrom: from('since'),
    sinceTo: to('since'),
    startDecision: is('startDecisionId'),
    endDecision: is('endDecisionId'),
    goal: is('goalIds'),
    reportsTo: is('reportsToUnitId'),
  },
  sorts: ['name', 'since', 'country', 'status'],
  search: { title: ['name', 'nameAsWritten'], text: ['together', 'note', 'country'] },
})
