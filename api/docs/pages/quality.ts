import { html } from 'hono/html'
import { howItIsCounted } from '../../pages/quality/how.ts'
import { issuesPath, measurementsPath, QUALITY } from '../../pages/quality/paths.ts'
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
        En kommuns tal finns på ${link(measurements, context)} och posterna bakom dem på
        ${link(issues, context)}, alla eller bara de som saknar ett visst fält (<code>field</code>). Alla
        kommuner bredvid varandra finns på ${link(QUALITY, context)}, för alla datamängder tillsammans eller
        för en (<code>dataset</code>). Allt finns som sida, JSON och CSV.
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
        A municipality’s figures are at ${link(measurements, context)} and the records behind them at
        ${link(issues, context)}, all of them or those that lack one field (<code>field</code>). All
        municipalities side by side are at ${link(QUALITY, context)}, for all data sets together or for one
        (<code>dataset</code>). All of it is there as a page, JSON and CSV.
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
