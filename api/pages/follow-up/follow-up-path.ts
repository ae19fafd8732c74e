/** The address of a municipality's follow-up of a year, below the API's base. */
export const followUpPath = (code: string, year: number | string): string =>
  `/municipalities/${code}/follow-ups/${year}`
