/** The address of the follow-ups of a municipality, below the API's base. */
export const followUpsPath = (code: string): string => `/municipalities/${code}/follow-ups`

/** The address of its follow-up of a year. */
export const followUpPath = (code: string, year: number | string): string => `${followUpsPath(code)}/${year}`
