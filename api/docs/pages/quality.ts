import { html } from 'hono/html'
import { howItIsCounted } from '../../pages/quality/how.ts'
import { issuesPath, measurementsPath } from '../../pages/quality/paths.ts'
import { quality } from '../../pages/quality/words.ts'
import { codeInPath } from '../../parameters/municipality-code.ts'
import { BASE } from '../../constants.ts'
import type { Html } from '../html.ts'
import type { Page, PageContext, Prose } from '../page.ts'

const link = (path: string, { toPage }: PageContext): Html =>
  html`<a href="${toPage(path)}"><code>${BASE}${path}</code></a>`

const measurements = measurementsPath(codeInPath.example)
const issues = issuesPath(codeInPath.example)

const prose: Prose = {
  sv: (context) =>
    html`<h1>${quality.sv}</h1>
      <p class="lead">
        Registret säger själv hur fullständigt och aktuellt det är, kommun för kommun och datamängd för
        datamängd.
      </p>
      <p>
        Talen finns på ${link(measurements, context)} och posterna bakom dem på ${link(issues, context)}, som
        sida, JSON och CSV.
      </p>
      <h2>Så räknas det</h2>
      ${howItIsCounted.sv()}`,
  en: (context) =>
    html`<h1>${quality.en}</h1>
      <p class="lead">
        The register itself says how complete and how recent it is, municipality by municipality and data set
        by data set.
      </p>
      <p>
        The figures are at ${link(measurements, context)} and the records behind them at
        ${link(issues, context)}, as a page, JSON and CSV.
      </p>
      <h2>How it is counted</h2>
      ${howItIsCounted.en()}`,
}

export const qualityPage: Page = {
  path: 'quality',
  title: quality,
  summary: {
    sv: 'Hur det räknas hur fullständiga och aktuella uppgifterna är.',
    en: 'How the completeness and freshness of the data are counted.',
  },
  body: (context) => prose[context.language](context),
}
