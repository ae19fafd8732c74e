/** Paths below the API's base. */
export const QUALITY = '/quality-measurements'
export const measurementsPath = (code: string) => `/municipalities/${code}/quality-measurements`
export const issuesPath = (code: string) => `/municipalities/${code}/quality-issues`
