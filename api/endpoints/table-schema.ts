import { resourceAt, resourceOf } from '../../db/resources/index.ts'
import { tableSchema } from '../../db/schema/flat/table-schema.ts'
import type { Context } from '../context.ts'
import { json } from '../formats/json.ts'
import { respond } from '../http/respond.ts'
import { commonParameters, readCommon } from '../parameters/common-parameters.ts'
import { Parameters } from '../parameters/parameters.ts'
import { notFound } from '../http/problem.ts'

/**
 * GET /datasets/{name}/schema: the columns of a data set's CSV and XLSX, as Frictionless Table Schema. Bare, without
 * the API's envelope, so that the tools that know the standard can be given the address. Its texts are Swedish
 * unless `lang=en`: the standard has one language, and a tool's Accept-Language says nothing of its user's.
 */
export async function tableSchemaRoute(
  context: Context,
  name: string,
  request: Request,
  url: URL,
): Promise<Response> {
  const resource = resourceAt(name)
  if (!resource)
    throw notFound({ sv: `Det finns ingen datamängd "${name}".`, en: `There is no data set "${name}".` })
  const parameters = new Parameters(url, commonParameters)
  const releases = await context.releases()
  const { resolved } = readCommon(parameters, { request, url, releases, now: context.now() }, [json])
  parameters.check()
  const language = parameters.get('lang') === 'en' ? 'en' : 'sv'
  return respond(context, {
    request,
    url,
    resolved,
    format: { name: 'table-schema', contentType: json.contentType },
    canonical: parameters.canonical(),
    describedBy: `/datasets/${name}`,
    body: async () =>
      JSON.stringify(tableSchema(resource, language, (other) => resourceOf(other)?.path ?? other)),
  })
}
