/** What the one that a decision rule names is to do. English has the infinitive, as that one may be several. */
export const acts = {
  decides: { sv: 'beslutar', en: 'to decide' },
  approves: { sv: 'godkänner', en: 'to approve' },
  signs: { sv: 'undertecknar', en: 'to sign' },
  prepares: { sv: 'tar fram underlag', en: 'to prepare' },
  applies: { sv: 'ansöker', en: 'to apply' },
  leads: { sv: 'leder', en: 'to lead' },
  coordinates: { sv: 'samordnar', en: 'to coordinate' },
  'is-responsible': { sv: 'ansvarar', en: 'to be responsible' },
  pays: { sv: 'betalar', en: 'to pay' },
  explores: { sv: 'prövar', en: 'to explore' },
  reports: { sv: 'rapporterar', en: 'to report' },
  'receives-report': { sv: 'tar emot rapport', en: 'to receive the report' },
  evaluates: { sv: 'utvärderar', en: 'to evaluate' },
  'draws-up': { sv: 'upprättar', en: 'to draw up' },
  revises: { sv: 'reviderar', en: 'to revise' },
  'works-with': { sv: 'arbetar med', en: 'to work with' },
} as const

/** The acts of those who decide. */
export const decidingActs = ['decides', 'approves'] as const satisfies readonly (keyof typeof acts)[]

/** The acts of those who are in charge. */
export const responsibleActs = ['is-responsible'] as const satisfies readonly (keyof typeof acts)[]
