import { code, decimal } from '../schema/kinds.ts'

/** A country by its ISO 3166-1 code; its name is the reader's language's. */
export const country = code({
  pattern: /^[A-Z]{2}$/,
  title: { sv: 'Land', en: 'Country' },
  description: { sv: 'Landets kod enligt ISO 3166-1, två bokstäver.', en: 'ISO 3166-1 country code, two letters.' },
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
