import { choice } from '../schema/kinds/index.ts'
import { policyProposals, policyStatuses } from './policy-fields.ts'

/** How far the policy has come whose document a record is from; of resources that no field ties to a policy. */
export const policyStatus = choice(policyStatuses, {
  isDerived: true,
  optional: true,
  missedWhile: 'never',
  ofDocument: true,
  proposals: policyProposals,
  title: { sv: 'Policyns status', en: 'Status of the policy' },
  description: {
    sv: 'Hur långt policyn har kommit, när uppgiften bara står i policyns eget dokument. Räknas fram när utgåvan görs. Det som står i ett förslag är inte beslutat. Tomt när uppgiften har en annan källa, när det inte framgår om policyn är antagen, och i utgåvor från innan det räknades. Läses inte in.',
    en: 'How far the policy has come, where only the policy’s own document states the record. Derived when the release is made. What is in a proposal is not decided. Null where the record has another source, where nothing shows whether the policy was adopted, and in releases from before it was derived. Not imported.',
  },
  example: 'proposed',
})
