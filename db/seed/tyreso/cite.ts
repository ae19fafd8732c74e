/** What every record of Tyresö that comes out of the proposed guidelines shares. */
export const here = { municipalityCode: '0138', policyId: '0138-policy' } as const

/** The place in Tyresö's proposal that a record is based on, with the document's own words. */
export const fromPolicy = (place: string, quote: string) => ({ sourceId: 'tyreso-policy', place, quote })

/** Verbatim from the proposal, with the place; `en` is our translation. */
export const verbatim = (place: string, sv: string, en: string) => ({
  wording: { sv, en },
  sources: [fromPolicy(place, sv)],
})
