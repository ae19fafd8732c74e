import type { Context } from '../context.ts'
import type { DataForm } from '../dcat/dataset.ts'
import type { RdfForm } from '../dcat/graph.ts'
import { jsonLd } from '../dcat/json-ld.ts'
import { catalogueOf } from '../dcat/model.ts'
import { rdfXml } from '../dcat/rdf-xml.ts'
import { turtle } from '../dcat/turtle.ts'
import { formats } from '../formats/index.ts'
import { answer } from '../http/answer.ts'
import { newest } from '../parameters/as-of.ts'
import { formatOf } from '../http/negotiate.ts'
import { Parameters } from '../parameters/parameters.ts'
import { publisherTag } from '../publisher.ts'

/** RDF/XML first: it is what a harvester gets that asks for nothing in particular. */
export const rdfForms: readonly [RdfForm, ...RdfForm[]] = [rdfXml, turtle, jsonLd]

/**
 * GET /datasets/dcat: the catalogue that dataportal.se harvests. It has no `asOf`: it tells what can be fetched
 * now.
 * @param dumps forms in which a whole data set can be fetched
 */
export async function dcatRoute(
  context: Context,
  request: Request,
  url: URL,
  dumps: readonly DataForm[] = [],
): Promise<Response> {
  const parameters = new Parameters(url, ['format', 'lang'])
  parameters.oneOf('lang', ['sv', 'en'])
  const form = formatOf(parameters, request, rdfForms)
  parameters.check()
  const { publisher } = context
  const releases = await context.releases()
  return answer(context, {
    request,
    url,
    moment: newest(releases),
    format: { ...form, name: `${form.name}-${publisherTag(publisher)}` },
    canonical: '',
    describedBy: '/datasets',
    body: async () =>
      form.write(catalogueOf({ origin: url.origin, publisher, releases, lists: formats, dumps })),
  })
}
