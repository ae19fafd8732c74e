/** Codes of municipalities that are in a large register beside those of the tests: as many as Sweden has. */
export const moreCodes = Array.from({ length: 290 }, (_, i) => String(3001 + i))
