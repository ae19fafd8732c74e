import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

const YEARLY =
  'Varje nämnd/förvaltning rapporterar årligen internationellt arbete i verksamhetsplaner och verksamhetsberättelser.'

const demand = {
  municipalityCode: '0764',
  content: {
    sv: YEARLY,
    en: 'Every committee/office reports international work yearly in operating plans and operations reports.',
  },
  sources: [fromPolicy('Utvärdering, mening 3', YEARLY)],
}

/** Two documents a year from every committee: one looks forward, one looks back. */
export const followUp: Batch = {
  report: [
    { id: '0764-krav-verksamhetsplan', ...demand, kind: 'plan' },
    { id: '0764-krav-verksamhetsberattelse', ...demand, kind: 'operations-report' },
  ],
}
