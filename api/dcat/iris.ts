import { BASE } from '../constants.ts'
import type { Publisher } from '../publisher.ts'

/** Path of the catalogue. */
export const CATALOGUE = '/datasets/dcat'

/** IRIs of the catalogue's single nodes. */
export const catalogueAddresses = (origin: string, { organisationNumber }: Publisher) => ({
  catalogue: `${origin}${CATALOGUE}#catalogue`,
  // The IRI by which dataportal.se identifies an organisation.
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
