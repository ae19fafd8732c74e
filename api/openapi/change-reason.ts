import { member, nullable, text } from './json-schema.ts'

/** Why a record was changed, in answers that tell of changes. */
export const reasonMember = member(
  nullable(text),
  {
    sv: 'Varför posten ändrades, med deras ord som ändrade den. Tomt när inget är sagt.',
    en: 'Why the record was changed, in the words of those who changed it. Null when nothing is said.',
  },
  'Rättat årtal efter påpekande från kommunarkivet',
)
