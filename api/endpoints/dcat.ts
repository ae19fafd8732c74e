import { CATALOGUE } from '../dcat/iris.ts'
import type { RdfFormat } from '../dcat/graph.ts'
import { jsonLd } from '../dcat/json-ld.ts'
import { catalogueOf } from '../dcat/model.ts'
import { rdfXml } from '../dcat/rdf-xml.ts'
import { turtle } from '../dcat/turtle.ts'
import { offeredFormats } from '../dumps/formats.ts'
import { formats } from '../formats/index.ts'
import { formatParameter, lang } from '../parameters/common.ts'
import { publisherTag } from '../publisher.ts'
import { defineRoute } from './define.ts'

/** RDF/XML first: the default for a harvester without an Accept header. */
export const rdfFormats: readonly [RdfFormat, ...RdfFormat[]] = [rdfXml, turtle, jsonLd]

/** GET /datasets/dcat: the catalogue that dataportal.se harvests. It has no `asOf`: it lists what can be fetched now. */
export const dcat = defineRoute({
  path: CATALOGUE,
  formats: rdfFormats,
  parameters: [formatParameter(rdfFormats), lang],
  handle: ({ context, url, releases, format }) => {
    const { publisher } = context
    return {
      format: { ...format, name: `${format.name}-${publisherTag(publisher)}` },
      canonical: '',
      describedBy: '/datasets',
      body: async () =>
        format.write(
          catalogueOf({
            origin: url.origin,
            publisher,
            releases,
            lists: formats,
            dumps: offeredFormats(context),
          }),
        ),
    }
  },
})
