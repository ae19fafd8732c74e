import { choice, code, decimal, reference, text } from '../schema/kinds/index.ts'
import { groups, themes } from './shared-choices.ts'

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
export const nameAsWritten = (example: string) =>
  text({
    optional: true,
    missedWhile: 'never',
    title: { sv: 'Namn i källan', en: 'Name as written' },
    description: {
      sv: 'Källans stavning, när den är en annan.',
      en: 'The spelling of the source, where it differs.',
    },
    example,
  })

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
