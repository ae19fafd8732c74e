import type { Batch } from '../../resources/index.ts'
import { fromPolicy } from './cite.ts'

type Report = NonNullable<Batch['report']>[number]

/** A demand whose content is the policy's sentence. */
const demand = (
  sentence: number,
  sv: string,
  en: string,
  ...reports: readonly Pick<Report, 'id' | 'kind' | 'actor'>[]
): Report[] =>
  reports.map((report) => ({
    ...report,
    municipalityCode: '0764',
    content: { sv, en },
    sources: [fromPolicy(`Utvärdering, mening ${sentence}`, sv)],
  }))

const actor = { sv: 'Varje nämnd/förvaltning', en: 'Every committee/office' }

/** Reports on projects, by whom is not said, and two documents a year from every committee: plan and report. */
export const followUp: Batch = {
  report: [
    ...demand(
      1,
      'Minst en gång om året skall pågående internationella projekt rapporteras till kommunledningskontoret där en projektdatabas upprättas.',
      'At least once a year, ongoing international projects shall be reported to the municipal executive office, where a project database is set up.',
      { id: '0764-krav-pagaende-projekt', kind: 'project-report' },
    ),
    ...demand(
      2,
      'Internationella projekt rapporteras till kommunstyrelsen när de avslutats, dock senast vid årsskiftet.',
      'International projects are reported to the municipal executive board when they have ended, at the latest by the turn of the year.',
      { id: '0764-krav-avslutade-projekt', kind: 'closing-report' },
    ),
    ...demand(
      3,
      'Varje nämnd/förvaltning rapporterar årligen internationellt arbete i verksamhetsplaner och verksamhetsberättelser.',
      'Every committee/office reports international work yearly in operating plans and operations reports.',
      { id: '0764-krav-verksamhetsplan', kind: 'plan', actor },
      { id: '0764-krav-verksamhetsberattelse', kind: 'operations-report', actor },
    ),
  ],
}
