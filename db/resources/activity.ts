import { defineResource } from '../schema/define.ts'
import { choice, integer, languageMap, list, reference, text, uncertainDate } from '../schema/kinds/index.ts'
import { belongsTo, belongsToMany, from, is, to } from '../schema/resource.ts'
import { activityStatuses } from './activity-statuses.ts'
import { partner } from './partner.ts'
import { policyStatus } from './policy-status.ts'
import { country, goalId, group, leadIn, partnerId, reporting, typeTitle } from './shared-fields.ts'
import { unit } from './unit.ts'

export const activityTypes = {
  visit: { sv: 'Besök', en: 'Visit' },
  'study-visit': { sv: 'Studiebesök', en: 'Study visit' },
  exchange: { sv: 'Utbyte', en: 'Exchange' },
  'staff-exchange': { sv: 'Personalutbyte', en: 'Staff exchange' },
  'youth-exchange': { sv: 'Ungdomsutbyte', en: 'Youth exchange' },
  seminar: { sv: 'Seminarium', en: 'Seminar' },
  training: { sv: 'Utbildning', en: 'Training' },
  'language-studies': { sv: 'Språkstudier', en: 'Language studies' },
  marketing: { sv: 'Marknadsföring', en: 'Marketing' },
  networking: { sv: 'Nätverkande', en: 'Networking' },
  contacts: { sv: 'Kontakter', en: 'Contacts' },
  'project-work': { sv: 'Projektarbete', en: 'Project work' },
  monitoring: { sv: 'Omvärldsbevakning', en: 'Following developments abroad' },
} as const

export const hostRoles = {
  host: { sv: 'Värd', en: 'Host' },
  'co-host': { sv: 'Medarrangör', en: 'Co-host' },
  participant: { sv: 'Deltagare', en: 'Participant' },
} as const

/** A suggestion says what could be done; where, with whom and by whom is for those who do it. */
const notSuggested = { field: 'status', isNoneOf: ['suggested'] } as const

export const activity = defineResource({
  name: 'activity',
  path: 'activities',
  group: 'doing',
  exampleId: '9999-eu-frukost-2026',
  title: { sv: 'Aktiviteter', en: 'Activities' },
  description: {
    sv: 'Besök, utbyten, seminarier, utbildning och annat internationellt arbete som inte är projekt.',
    en: 'Visits, exchanges, seminars, training and other international work that is not a project.',
  },
  noun: { sv: { one: 'aktivitet', other: 'aktiviteter' }, en: { one: 'activity', other: 'activities' } },
  names: ['{title}'],
  columns: [
    'title',
    'type',
    'status',
    'date',
    // The countries of those who take part: not always where it is.
    { title: { sv: 'Plats och länder', en: 'Place and countries' }, paths: ['place', 'countries'] },
  ],
  fields: {
    title: languageMap({
      title: { sv: 'Aktivitet', en: 'Activity' },
      description: { sv: 'Vad som görs.', en: 'What is done.' },
      example: { sv: 'Utbyte med Cern', en: 'Exchange with CERN' },
    }),
    type: choice(activityTypes, {
      isKind: true,
      ...typeTitle,
      description: { sv: 'Vilken typ av aktivitet det är.', en: 'What type of activity it is.' },
      example: 'exchange',
    }),
    status: choice(activityStatuses, {
      optional: true,
      finals: ['done', 'cancelled'],
      // That a policy suggests it stays true.
      timeless: ['suggested'],
      title: { sv: 'Status', en: 'Status' },
      description: {
        sv: 'Om den är föreslagen, planerad eller genomförd. Tomt när källan inte säger det.',
        en: 'Whether it is suggested, planned or done. Null when the source does not say.',
      },
      example: 'done',
      proposals: ['suggested'],
    }),
    description: languageMap({
      optional: true,
      missedWhile: notSuggested,
      title: { sv: 'Beskrivning', en: 'Description' },
      description: { sv: 'Aktiviteten i ord.', en: 'The activity in words.' },
      example: { sv: 'Elever i språkundervisning besökte Frankrike.' },
    }),
    leadIn,
    hostRole: choice(hostRoles, {
      optional: true,
      missedWhile: notSuggested,
      title: { sv: 'Kommunens roll', en: 'Role of the municipality' },
      description: {
        sv: 'Om kommunen är värd, medarrangör eller deltagare.',
        en: 'Whether the municipality hosts, co-hosts or takes part.',
      },
      example: 'participant',
    }),
    place: text({
      optional: true,
      missedWhile: notSuggested,
      title: { sv: 'Plats', en: 'Place' },
      description: { sv: 'Orten där det sker.', en: 'The place.' },
      example: 'Bryssel',
    }),
    placeAsWritten: text({
      optional: true,
      isProperName: true,
      missedWhile: 'never',
      title: { sv: 'Plats i källan', en: 'Place as written' },
      description: {
        sv: 'Källans stavning, när den är en annan.',
        en: 'The spelling of the source, where it differs.',
      },
      example: 'Sounenjokki',
    }),
    countries: list(country, {
      optional: true,
      missedWhile: notSuggested,
      title: { sv: 'Länder', en: 'Countries' },
      description: { sv: 'Länder som aktiviteten rör.', en: 'Countries the activity concerns.' },
      example: ['FR', 'DE', 'ES'],
    }),
    date: uncertainDate({
      optional: true,
      missedWhile: notSuggested,
      title: { sv: 'När', en: 'When' },
      description: {
        sv: 'När det sker, så noga som källan anger det.',
        en: 'When it happens, as precise as the source states it.',
      },
      example: '2003',
    }),
    audience: list(group, {
      optional: true,
      missedWhile: notSuggested,
      title: { sv: 'Deltagare', en: 'Audience' },
      description: { sv: 'De som deltar.', en: 'Those who take part.' },
      example: ['pupils'],
    }),
    participants: integer({
      optional: true,
      missedWhile: { field: 'status', isOneOf: ['done'] },
      minimum: 0,
      title: { sv: 'Antal deltagare', en: 'Number of participants' },
      description: {
        sv: 'Hur många som deltog. Tomt när det inte är känt.',
        en: 'How many took part. Null when not known.',
      },
      unit: { sv: 'personer', en: 'people' },
      example: 24,
    }),
    unitId: reference('unit', {
      optional: true,
      missedWhile: notSuggested,
      title: { sv: 'Enhet', en: 'Unit' },
      description: { sv: 'Enheten som håller i aktiviteten.', en: 'The unit in charge.' },
      example: '0764-gymnasieskolan',
    }),
    ...reporting,
    partnerIds: list(partnerId, {
      optional: true,
      missedWhile: notSuggested,
      title: { sv: 'Partner', en: 'Partners' },
      description: { sv: 'Organisationer som deltar.', en: 'Organisations that take part.' },
      example: ['cern'],
    }),
    projectId: reference('project', {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Projekt', en: 'Project' },
      description: { sv: 'Projektet som aktiviteten hör till.', en: 'The project it belongs to.' },
      example: '0139-youth-participation',
    }),
    twinTownId: reference('twinTown', {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Vänort', en: 'Twin town' },
      description: { sv: 'Vänorten som aktiviteten sker med.', en: 'The twin town it is done with.' },
      example: '0764-turnov',
    }),
    goalIds: list(goalId, {
      optional: true,
      title: { sv: 'Mål i policyn', en: 'Goals of the policy' },
      description: { sv: 'Mål som aktiviteten bidrar till.', en: 'Goals the activity serves.' },
      example: ['0114-elever'],
    }),
    policyStatus,
  },
  embeds: {
    unit: belongsTo('unitId', unit, ['name']),
    partners: belongsToMany('partnerIds', partner, ['name', 'place', 'country']),
  },
  filters: {
    type: is('type'),
    status: is('status'),
    country: is('countries'),
    audience: is('audience'),
    unit: is('unitId'),
    goal: is('goalIds'),
    project: is('projectId'),
    twinTown: is('twinTownId'),
    partner: is('partnerIds'),
    dateFrom: from('date'),
    dateTo: to('date'),
    reportsTo: is('reportsToUnitId'),
  },
  sorts: ['date', 'title'],
  search: { title: ['title'], text: ['description', 'place', 'placeAsWritten', 'countries'] },
})
