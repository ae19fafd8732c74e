/** What every record of Alvesta that comes out of the policy shares. */
export const here = { municipalityCode: '0764', policyId: '0764-policy' } as const

/** The place in Alvesta's policy that a record is based on, with the policy's own words. */
export const fromPolicy = (place: string, quote: string) => ({ sourceId: 'alvesta-policy', place, quote })

/** Verbatim from the policy, with the place; `en` is our translation. */
export const verbatim = (place: string, sv: string, en: string) => ({
  wording: { sv, en },
  sources: [fromPolicy(place, sv)],
})
