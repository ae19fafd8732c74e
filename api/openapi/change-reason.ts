import { member, nullable, text } from './json-schema.ts'

/** Why a record was changed, in answers that tell of changes. */
export const reasonMember = member(
  nullable(text),
  {
    sv: 'Varför posten ändrades, med ändrarens egna ord. Tomt när inget skäl är angivet.',
    en: 'Why the record was changed, in the words of those who changed it. Null when no reason is given.',
  },
  'Rättat årtal efter påpekande från kommunarkivet',
)
