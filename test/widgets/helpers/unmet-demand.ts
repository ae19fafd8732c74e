import type { UnmetDemand } from '../../../db/resources/unmet-demands.ts'

/** A demand of a field that a record does not meet. */
export const unmetDemand = (field: string, own: Partial<UnmetDemand> = {}): UnmetDemand => ({
  field,
  check: 'missing',
  certain: true,
  ruleId: '9999-regel',
  ruleName: { sv: 'Nämnden beslutar: allt', en: 'The committee decides: everything' },
  message: {
    sv: 'Beslut om provet saknas i registret.',
    en: 'A decision on the trial is not in the register.',
  },
  ...own,
})

export const ruleAddress = 'https://utblick.example/utblick/v1/decision-rules/9999-regel'
