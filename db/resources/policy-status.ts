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
    sv: 'Hur långt policyn har kommit vars eget dokument är postens enda källa. Det som står i ett förslag är inte beslutat. Tomt när posten har en annan källa, eller när det inte framgår om policyn är antagen. Räknas fram när utgåvan görs; läses inte in.',
    en: 'How far the policy has come whose own document is the record’s only source. What is in a proposal is not decided. Null where the record has another source, or where nothing shows whether the policy was adopted. Derived when the release is made; not imported.',
  },
  example: 'proposed',
})
