import type { Context } from '../context.ts'
import type { DataFormat } from '../dcat/dataset.ts'
import type { RdfFormat } from '../dcat/graph.ts'
import { jsonLd } from '../dcat/json-ld.ts'
import { catalogueOf } from '../dcat/model.ts'
import { rdfXml } from '../dcat/rdf-xml.ts'
import { turtle } from '../dcat/turtle.ts'
import { formats } from '../formats/index.ts'
import { respond } from '../http/respond.ts'
import { newest } from '../parameters/as-of.ts'
import { formatOf } from '../http/negotiate.ts'
import { Parameters } from '../parameters/parameters.ts'
import { publisherTag } from '../publisher.ts'

/** RDF/XML first: it is what a harvester gets that asks for nothing in particular. */
export const rdfFormats: readonly [RdfFormat, ...RdfFormat[]] = [rdfXml, turtle, jsonLd]

/**
 * GET /datasets/dcat: the catalogue that dataportal.se harvests. It has no `asOf`: it tells what can be fetched
 * now.
 * @param dumps forms in which a whole data set can be fetched
 */
export async function dcatRoute(
  context: Context,
  request: Request,
  url: URL,
  dumps: readonly DataFormat[] = [],
): Promise<Response> {
  const parameters = new Parameters(url, ['format', 'lang'])
  parameters.oneOf('lang', ['sv', 'en'])
  const format = formatOf(parameters, request, rdfFormats)
  parameters.check()
  const { publisher } = context
  const releases = await context.releases()
  return respond(context, {
    request,
    url,
    resolved: newest(releases),
    format: { ...format, name: `${format.name}-${publisherTag(publisher)}` },
    canonical: '',
    describedBy: '/datasets',
    body: async () =>
      format.write(catalogueOf({ origin: url.origin, publisher, releases, lists: formats, dumps })),
  })
}
