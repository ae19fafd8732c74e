import { addresses, filtering, maturity, resourceIds } from './urls.ts'
import { dates, documentation, versions } from './documentation.ts'
import { caching, errors, hypermedia, messages, requests, responses } from './messages.ts'
import type { Area } from './requirement.ts'
import { security, webhooks } from './security.ts'

/** Every SKALL and BÖR of the national REST API profile 1.2.0, in the profile's order, met how or why not. */
export const profileAreas: readonly Area[] = [
  documentation,
  dates,
  resourceIds,
  addresses,
  maturity,
  security,
  messages,
  requests,
  responses,
  errors,
  versions,
  webhooks,
  hypermedia,
  filtering,
  caching,
]
