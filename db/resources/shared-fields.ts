import { choice, code, date, decimal, languageMap, list, reference, text } from '../schema/kinds/index.ts'
import { contributions, groups, themes } from './shared-choices.ts'

/** Of the field that says of which type a record is. Files from before have another heading. */
export const typeTitle = {
  title: { sv: 'Typ', en: 'Type' },
  headings: ['Slag', 'Kind'],
} as const

/** A country by its ISO 3166-1 code; its name is the reader's language's. */
export const country = code({
  pattern: /^[A-Z]{2}$/,
  codeList: 'country',
  title: { sv: 'Land', en: 'Country' },
  description: {
    sv: 'Landets kod enligt ISO 3166-1, två bokstäver. Kosovo är XK.',
    en: 'ISO 3166-1 country code, two letters. Kosovo is XK.',
  },
  example: 'PL',
  headings: ['landskod'],
})

/** A point on the map in WGS 84. Unknown stays null; a place is never guessed. */
export const point = {
  longitude: decimal({
    optional: true,
    minimum: -180,
    maximum: 180,
    title: { sv: 'Longitud', en: 'Longitude' },
    description: { sv: 'Platsens longitud i WGS 84.', en: 'Longitude of the place in WGS 84.' },
    unit: { sv: 'grader öster', en: 'degrees east' },
    example: 23.17,
  }),
  latitude: decimal({
    optional: true,
    minimum: -90,
    maximum: 90,
    title: { sv: 'Latitud', en: 'Latitude' },
    description: { sv: 'Platsens latitud i WGS 84.', en: 'Latitude of the place in WGS 84.' },
    unit: { sv: 'grader norr', en: 'degrees north' },
    example: 50.98,
  }),
} as const

/** A name as its source spells it, in addition to the correct spelling. */
export const nameAsWritten = (example: string, isProperName = true) =>
  text({
    optional: true,
    missedWhile: 'never',
    isProperName,
    title: { sv: 'Namn i källan', en: 'Name as written' },
    description: {
      sv: 'Källans stavning, när den är en annan.',
      en: 'The spelling of the source, where it differs.',
    },
    example,
  })

/** What stands before a list in its document and is part of each sentence in it. */
export const leadIn = languageMap({
  optional: true,
  missedWhile: 'never',
  title: { sv: 'Inledning till listan', en: 'Lead-in' },
  description: {
    sv: 'Orden som står före listan i dokumentet, ordagrant, när posten är en punkt i den.',
    en: 'The words before the list in the document, verbatim, where the record is an item of it.',
  },
  example: { sv: 'Detta bör ske i form av:', en: 'This should be done in the form of:' },
})

/** To whom a cooperation, an activity or a project reports, and when it last did. */
export const reporting = {
  reportsToUnitId: reference('unit', {
    optional: true,
    missedWhile: 'never',
    title: { sv: 'Rapporterar till', en: 'Reports to' },
    description: { sv: 'Enheten som får rapporten.', en: 'The unit that receives the report.' },
    example: '9999-kommunstyrelsen',
  }),
  lastReportedOn: date({
    optional: true,
    missedWhile: 'never',
    title: { sv: 'Senast avrapporterat', en: 'Last reported on' },
    description: { sv: 'Dagen för den senaste rapporten.', en: 'Day of the latest report.' },
    example: '2025-12-15',
  }),
} as const

/** What the cooperation brings. */
export const contributionList = list(
  choice(contributions, {
    title: { sv: 'Tillskott', en: 'Contribution' },
    description: { sv: 'En sak som samarbetet tillför.', en: 'One thing that the cooperation brings.' },
    example: 'competence',
  }),
  {
    optional: true,
    missedWhile: 'never',
    title: { sv: 'Tillför', en: 'Contributions' },
    description: {
      sv: 'Vad samarbetet tillför kommunens verksamheter, enligt källan.',
      en: 'What the cooperation brings to the municipality’s operations, by the source.',
    },
    example: ['competence', 'experience'],
  },
)

// Items of lists that several resources have.

export const goalId = reference('goal', {
  title: { sv: 'Mål', en: 'Goal' },
  description: { sv: 'Ett mål i policyn.', en: 'A goal of the policy.' },
  example: '0114-elever',
})

export const priorityAreaId = reference('priorityArea', {
  title: { sv: 'Prioriterat område', en: 'Priority area' },
  description: { sv: 'Ett område i policyn.', en: 'An area of the policy.' },
  example: '0114-livslangt-larande',
})

export const partnerId = reference('partner', {
  title: { sv: 'Partner', en: 'Partner' },
  description: { sv: 'En deltagande organisation.', en: 'A participating organisation.' },
  example: 'muranga-county',
})

export const activityId = reference('activity', {
  title: { sv: 'Aktivitet', en: 'Activity' },
  description: { sv: 'En aktivitet i registret.', en: 'An activity of the register.' },
  example: '9999-eu-frukost-2026',
})

export const projectId = reference('project', {
  title: { sv: 'Projekt', en: 'Project' },
  description: { sv: 'Ett projekt i registret.', en: 'A project of the register.' },
  example: '0139-youth-participation',
})

export const theme = choice(themes, {
  title: { sv: 'Tema', en: 'Theme' },
  description: { sv: 'Ett ämne.', en: 'A subject.' },
  example: 'democracy',
})

export const group = choice(groups, {
  title: { sv: 'Målgrupp', en: 'Group' },
  description: { sv: 'En grupp människor.', en: 'A group of people.' },
  example: 'pupils',
})
