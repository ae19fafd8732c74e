import { addresses } from './addresses.ts'
import { documentation } from './documentation.ts'
import { links } from './links.ts'
import { messages } from './messages.ts'
import { parameters } from './parameters.ts'
import type { Rules } from './rule.ts'
import { security } from './security.ts'

/**
 * The national REST API profile 1.2.0 as far as an OpenAPI document can show it, one rule for each requirement,
 * by its own id. Written from the requirement list and from the texts of GUIDELINES.md (CC0) in
 * diggsweden/rest-api-profil-lint-processor; FOR.02 is that linter's own.
 */
export const profile: Rules = {
  ...documentation,
  ...addresses,
  ...messages,
  ...parameters,
  ...links,
  ...security,
}
