/** What every record of Alvesta that comes out of the policy shares. */
export const here = { municipalityCode: '0764', policyId: '0764-policy' } as const

/** The place in Alvesta's policy that a record is based on, with the policy's own words. */
export const fromPolicy = (place: string, quote: string) => ({ sourceId: 'alvesta-policy', place, quote })

/** Verbatim from the policy, with the place; `en` is our translation. */
export const verbatim = (place: string, sv: string, en: string) => ({
  wording: { sv, en },
  sources: [fromPolicy(place, sv)],
})

/** What stands before the list of contacts. It speaks of its own day, which is 2003 at the earliest. */
export const contactsLeadIn = {
  sv: 'De internationella kontakter som finns idag är bl. a:',
  en: 'The international contacts that exist today include:',
} as const

/** A contact of that list, or of the lines below it, with the policy's words on it. */
export const fromContacts = (place: string, quote: string) =>
  fromPolicy(`Bakgrund, ${place}`, `${contactsLeadIn.sv} … ${quote}`)

/** The earliest date of the policy, which is undated: it describes events of 2003. */
export const policyDate = '[2003..]'
