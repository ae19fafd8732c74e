import { html } from 'hono/html'
import { allResources } from '../../../db/resources/index.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { BASE } from '../../constants.ts'
import { rdfXml } from '../../dcat/rdf-xml.ts'
import { type Format, formatTitle } from '../../formats/format.ts'
import { json } from '../../formats/json.ts'
import { CATALOGUE } from '../../dcat/iris.ts'
import { ALL, dumpFormats } from '../../dumps/formats.ts'
import { formats } from '../../formats/index.ts'
import { EXAMPLE_ORIGIN } from '../../openapi/example-record.ts'
import { embedText } from '../../openapi/record-schema.ts'
import { datasetJsonLd } from '../../formats/schema-org.ts'
import { requestLine, example, type Html } from '../html.ts'
import type { Page, Prose, PageContext } from '../page.ts'
import { PARAMETERS } from './start.ts'
import { answerText, commonListParameters, fieldList, parameterList } from '../reference.ts'

const intro: Prose = {
  sv: () =>
    html`<h1>Resurser</h1>
      <p class="lead">
        Registret har ${allResources.length} slags poster. Var och en har en lista, en adress per post och en
        historik.
      </p>`,
  en: () =>
    html`<h1>Resources</h1>
      <p class="lead">
        The register has ${allResources.length} kinds of records. Each has a list, an address for each record,
        and a history.
      </p>`,
}

/** GET /docs/resources: every resource with its description. */
export const resourcesPage: Page = {
  path: 'resources',
  title: { sv: 'Resurser', en: 'Resources' },
  summary: { sv: 'Alla slags poster i registret.', en: 'Every kind of record in the register.' },
  body: (context) =>
    html`${intro[context.language](context)}
      <dl class="facts">
        ${allResources.map(
          ({ path, title, description }) =>
            html`<div>
              <dt>
                <a href="${context.to(`resources/${path}`)}">${title[context.language]}</a>
                <span class="quiet">· <code>/${path}</code></span>
              </dt>
              <dd>${description[context.language]}</dd>
            </div>`,
        )}
      </dl>`,
}

/** GET /docs/resources/{path}: one resource with its addresses, fields, parameters and an example. */
export const resourcePages: readonly Page[] = allResources.map((resource) => ({
  path: `resources/${resource.path}`,
  title: resource.title,
  summary: resource.description,
  body: (context) => resourceBody(resource, context),
  jsonLd: ({ origin, releases, language, publisher }) =>
    datasetJsonLd(resource, origin, releases, language, { publisher }),
}))

const messages = {
  sv: {
    addresses: 'Adresser',
    more: 'Mer om datamängden',
    download: 'Hämta',
    page: 'Läs på webben',
    columns: 'kolumnerna i CSV och Excel som JSON',
    dictionary: 'fälten som JSON',
    forms: 'Listan, med de val som parametrarna nedan ger',
    dumps: 'Hela datamängden som en fil',
    everything: 'Hela registret som ett datapaket (zip)',
    catalogue: 'Katalogen (DCAT-AP-SE, RDF)',
    fields: 'Fält',
    fieldsText:
      'Varje post har alla fält. Ett fält som källan inte anger är null, aldrig utelämnat och aldrig noll. Varje post har också url (postens adress), fictional (sant för påhittade uppgifter) och updatedAt (när versionen publicerades).',
    embeds: 'Inbäddade poster',
    embedsText: 'Uppgifter ur andra resurser, som ingår i posten.',
    filters: 'Parametrar för listan',
    common: 'Som alla listor tar den också',
    guide: 'De beskrivs i handledningen',
    example: 'Exempel på svar',
    exampleText: 'Sammansatt av fältens exempel: värdena är rimliga, posten är påhittad.',
  },
  en: {
    addresses: 'Addresses',
    more: 'More on the data set',
    download: 'Download',
    page: 'Read on the web',
    columns: 'the columns of CSV and Excel as JSON',
    dictionary: 'the fields as JSON',
    forms: 'The list, with the choices that the parameters below give',
    dumps: 'The whole data set as one file',
    everything: 'The whole register as a data package (zip)',
    catalogue: 'The catalogue (DCAT-AP-SE, RDF)',
    fields: 'Fields',
    fieldsText:
      'Every record has every field. A field that the source does not state is null, never omitted and never zero. Every record also has url (its address), fictional (true for data of a municipality that does not exist) and updatedAt (when the version was published).',
    embeds: 'Embedded records',
    embedsText: 'Data of other resources, included in the record.',
    filters: 'Parameters of the list',
    common: 'Like all lists it also takes',
    guide: 'They are described in the guide',
    example: 'An example of an answer',
    exampleText: 'Composed of the examples of the fields: the values are plausible, the record is fictional.',
  },
} as const

/** Links to files, named as their formats. */
const downloads = (formats: readonly Format[], addressOf: (name: string) => string): Html =>
  html`${formats.map(
    (format, i) =>
      html`${i > 0 && ' · '}<a href="${addressOf(format.name)}" type="${format.mediaType}"
          >${formatTitle(format)}</a
        >`,
  )}`

function resourceBody(resource: Resource, context: PageContext): Html {
  const { language, origin, to, toPage } = context
  const t = messages[language]
  const operations = context.operations().filter(({ tag }) => tag === resource.path)
  const list = operations.find(({ path }) => path === `/${resource.path}`)
  if (!list) throw new Error(`There is no operation for the list of ${resource.path}.`)
  const common = commonListParameters(context.operations())
  const own = list.parameters.filter((parameter) => !common.includes(parameter))
  return html`<h1>${resource.title[language]}</h1>
    <p class="lead">${resource.description[language]}</p>
    <h2>${t.addresses}</h2>
    ${operations.map(({ path, summary }) => html`<p>${requestLine(BASE + path)}<br /><span class="quiet">${summary[language]}</span></p>`)}
    ${example(`curl '${origin}${BASE}/${resource.path}?limit=5'`, 'sh')}
    <h2>${t.download}</h2>
    <p><a href="${toPage(`/${resource.path}`)}">${t.page}: ${resource.title[language]}</a></p>
    <ul>
      <li>
        ${t.dumps}:
        ${downloads(
          dumpFormats.filter(({ write }) => write !== null),
          (name) => `${BASE}/datasets/${resource.path}/dump?format=${name}`,
        )}
      </li>
      <li>${t.forms}: ${downloads(formats, (name) => `${BASE}/${resource.path}?format=${name}`)}</li>
      <li>
        ${t.more}:
        <a href="${BASE}/datasets/${resource.path}?format=${json.name}" type="${json.mediaType}"
          >${t.dictionary}</a
        >
        ·
        <a href="${BASE}/datasets/${resource.path}/schema" type="${json.mediaType}">${t.columns}</a>
      </li>
      <li>
        <a href="${BASE}/datasets/${ALL}/dump?format=datapackage" type="application/zip">${t.everything}</a>
      </li>
      <li><a href="${CATALOGUE}" type="${rdfXml.mediaType}">${t.catalogue}</a></li>
    </ul>
    <h2>${t.fields}</h2>
    <p>${t.fieldsText}</p>
    ${fieldList(resource, context)}
    ${
      Object.keys(resource.embeds).length > 0 &&
      html`<h2>${t.embeds}</h2>
        <p>${t.embedsText}</p>
        <dl class="facts">
          ${Object.entries(resource.embeds).map(
            ([name, embed]) =>
              html`<div id="${name}">
                <dt>
                  <code>${name}</code>
                  <a href="${to(`resources/${embed.resource.path}`)}">${embed.resource.title[language]}</a>
                </dt>
                <dd>${embedText(embed)[language]}</dd>
                <dd class="quiet"><code>${['id', ...embed.fields].join(', ')}</code></dd>
              </div>`,
          )}
        </dl>`
    }
    <h2>${t.filters}</h2>
    ${parameterList(own, language)}
    <p>
      ${t.common}
      ${list.parameters.filter((parameter) => !own.includes(parameter)).map(({ name }, i) => html`${i > 0 && ', '}<code>${name}</code>`)}.
      <a href="${to('')}#${PARAMETERS}">${t.guide}</a>.
    </p>
    <h2>${t.example}</h2>
    <p>${t.exampleText}</p>
    ${example(answerText(list.media['application/json']?.example, origin, EXAMPLE_ORIGIN), 'json')}`
}
