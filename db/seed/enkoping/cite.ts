/** What every record of Enköping that comes out of the policy shares. */
export const here = { municipalityCode: '0381', policyId: '0381-policy' } as const

/** The place in Enköping's policy that a record is based on, with the policy's own words. */
export const fromPolicy = (place: string, quote: string) => ({ sourceId: 'enkoping-policy', place, quote })

/** Verbatim from the policy, with the place; `en` is our translation. */
export const verbatim = (place: string, sv: string, en: string) => ({
  wording: { sv, en },
  sources: [fromPolicy(place, sv)],
})
