import { BASE } from '../constants.ts'
import type { Publisher } from '../publisher.ts'

/** Where the catalogue is, below the host. */
export const CATALOGUE = '/datasets/dcat'

/** The addresses of all that the catalogue has one of. */
export const catalogueAddresses = (origin: string, { organisationNumber }: Publisher) => ({
  catalogue: `${origin}${CATALOGUE}#catalogue`,
  // The address by which dataportal.se joins what one organisation publishes in several places.
  publisher: organisationNumber
    ? `http://dataportal.se/organisation/SE${organisationNumber}`
    : `${origin}${CATALOGUE}#publisher`,
  contact: `${origin}${CATALOGUE}#contact`,
  service: `${origin}${CATALOGUE}#service`,
  rights: `${origin}${CATALOGUE}#rights`,
  period: `${origin}${CATALOGUE}#period`,
  api: `${origin}${BASE}/`,
  description: `${origin}${BASE}/openapi.json`,
  docs: `${origin}/docs/`,
})
export type CatalogueAddresses = ReturnType<typeof catalogueAddresses>
