import { html } from 'hono/html'
import type { Resource } from '../../../db/schema/resource.ts'
import { DATA_LICENSE } from '../../constants.ts'
import type { AppContext } from '../../context.ts'
import { CATALOGUE } from '../../dcat/iris.ts'
import { rdfXml } from '../../dcat/rdf-xml.ts'
import type { Html } from '../../docs/html.ts'
import { ALL, formatsFor, offeredFormats } from '../../dumps/formats.ts'
import { dataLink, fieldsLink, separated } from '../data-link.ts'
import type { Page, PageContext } from '../page.ts'
import { inGroups } from '../resource-groups.ts'

const messages = {
  sv: {
    title: 'Datamängder',
    lead: 'Alla uppgifter i registret går att hämta som filer och använda fritt, också kommersiellt.',
    license: 'Licensen är CC0',
    fetch: 'Hämta allt',
    everything: 'Hela registret',
    alsoAs: 'Hela registret som en fil',
    more: 'Mer för den som bygger något',
    catalogue: 'Katalog för dataportaler (DCAT-AP-SE, RDF)',
    feeds: 'Följ ändringar',
    releases: 'Alla utgåvor',
    docs: 'Dokumentation av API:et',
    description: 'Alla datamängder i registret, som sidor och som filer.',
  },
  en: {
    title: 'Data sets',
    lead: 'All data in the register can be fetched as files and used freely, for commercial purposes too.',
    license: 'The licence is CC0',
    fetch: 'Fetch all',
    everything: 'The whole register',
    alsoAs: 'The whole register as one file',
    more: 'More for those who build something',
    catalogue: 'Catalogue for data portals (DCAT-AP-SE, RDF)',
    feeds: 'Follow changes',
    releases: 'All releases',
    docs: 'Documentation of the API',
    description: 'All data sets of the register, as pages and as files.',
  },
} as const

/** GET /datasets as a page: every data set, and where it can be fetched. */
export function datasetsPage(app: Pick<AppContext, 'dumps'>, context: PageContext): Page {
  const { language, to } = context
  const t = messages[language]
  const offered = offeredFormats(app)
  const dumps = (name: string, title: string) =>
    separated(
      formatsFor(name)
        .filter((format) => offered.includes(format) && format.holdsAll === (name === ALL))
        .map((format) => dataLink(to(`/datasets/${name}/dump`, { format: format.name }), format, title)),
    )
  const dataset = (resource: Resource): Html => {
    const { path, title, description } = resource
    return html`<div>
      <dt><a href="${to(`/${path}`)}">${title[language]}</a></dt>
      <dd>${description[language]}</dd>
      <dd class="quiet">${t.fetch}: ${dumps(path, title[language])} · ${fieldsLink(resource, context)}</dd>
    </div>`
  }
  return {
    title: [t.title],
    crumbs: [],
    description: t.description,
    body: html`<p class="lead">${t.lead} <a rel="license" href="${DATA_LICENSE}">${t.license}</a>.</p>
      <p>${t.alsoAs}: ${dumps(ALL, t.everything)}.</p>
      ${inGroups().map(
        (group) =>
          html`<section>
            <h2>${group.title[language]}</h2>
            <dl class="sets">${group.resources.map(dataset)}</dl>
          </section>`,
      )}
      <section>
        <h2>${t.more}</h2>
        <ul>
          <li><a href="${to('/docs/')}">${t.docs}</a></li>
          <li><a href="${to('/feeds')}">${t.feeds}</a></li>
          <li><a href="${to('/releases')}">${t.releases}</a></li>
          <li><a href="${CATALOGUE}" type="${rdfXml.mediaType}">${t.catalogue}</a></li>
        </ul>
      </section>`,
  }
}
