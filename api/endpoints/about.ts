import { allResources, resourceAt } from '../../db/resources/index.ts'
import type { Field, Fields } from '../../db/schema/field.ts'
import { fieldAt } from '../../db/schema/columns.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import type { Context } from '../context.ts'
import { CATALOGUE } from '../dcat/addresses.ts'
import { ALL, offeredFormats } from '../dumps/formats.ts'
import { json } from '../formats/json.ts'
import { respond } from '../http/respond.ts'
import { allowedValues } from '../parameters/filter-value.ts'
import { metaOf } from '../http/document.ts'
import { linkSet, withQuery } from '../http/links.ts'
import { commonParameters, readCommon } from '../parameters/common-parameters.ts'
import { listParametersOf } from '../parameters/list-parameters.ts'
import { Parameters } from '../parameters/parameters.ts'
import { notFound } from '../http/problem.ts'
import { API_CATALOG } from './well-known.ts'

const title = { sv: 'Kommuners internationella arbete', en: 'Municipalities’ international work' }

type About = (context: Context, request: Request, url: URL) => Promise<Response>

/** An answer about the API itself: small, and of the newest release unless `asOf` says otherwise. */
async function about(
  context: Context,
  request: Request,
  url: URL,
  data: (release: number) => unknown,
): Promise<Response> {
  const parameters = new Parameters(url, commonParameters)
  const releases = await context.releases()
  const common = readCommon(parameters, { request, url, releases, now: context.now() }, [json])
  const { resolved } = common
  parameters.check()
  return respond(context, {
    request,
    url,
    ...common,
    canonical: parameters.canonical(),
    describedBy: '/datasets',
    body: async () =>
      JSON.stringify({
        data: data(resolved.release?.id ?? 0),
        _meta: metaOf(resolved, title, false),
        _links: linkSet(url.origin, {
          self: withQuery(url.pathname, parameters.canonical()),
          start: `${BASE}/`,
        }),
      }),
  })
}

/** What is there beside the resources, by name; what cannot be asked without a parameter has one to try. */
const addresses = {
  'api-info': 'api-info',
  openapi: 'openapi.json',
  datasets: 'datasets',
  releases: 'releases',
  changes: 'changes?since=0',
  search: 'search?q=skola',
  feeds: 'feeds',
  calendar: 'feeds/calendar',
  // Everything as one file, with its schemas; each data set's own files are in its description.
  dump: `datasets/${ALL}/dump?format=datapackage`,
}

/** What is beside the API, by name. */
const besides = { catalogue: CATALOGUE, 'api-catalog': API_CATALOG, docs: '/docs/' }

/** GET /: where everything is. */
export const rootRoute: About = (context, request, url) =>
  about(context, request, url, () => ({
    title,
    description: {
      sv: 'Öppna data om vänorter, internationella projekt och målen i kommunernas internationella policyer. Ingen nyckel behövs.',
      en: 'Open data on twin towns, international projects and the goals of municipalities’ international policies. No key is needed.',
    },
    license: DATA_LICENSE,
    resources: allResources.map((r) => ({
      name: r.path,
      title: r.title,
      href: `${url.origin}${BASE}/${r.path}`,
    })),
    addresses: [
      ...Object.entries(addresses).map(([name, path]) => ({ name, href: `${url.origin}${BASE}/${path}` })),
      ...Object.entries(besides).map(([name, path]) => ({ name, href: url.origin + path })),
    ],
  }))

/** GET /releases: every publication, newest first. */
export const releasesRoute: About = async (context, request, url) => {
  const releases = await context.releases()
  return about(context, request, url, (release) =>
    releases
      .filter((r) => r.id <= release)
      .map(({ id, publishedAt, note, hash, counts }) => ({
        id,
        publishedAt,
        note,
        hash,
        counts: JSON.parse(counts) as unknown,
      }))
      .toReversed(),
  )
}

/** GET /datasets and /datasets/{name}: what each data set has, field by field, from the definitions. */
export const datasetsRoute: About = (context, request, url) =>
  about(context, request, url, () => allResources.map((r) => describe(context, r, url.origin, false)))

export const datasetRoute = (
  context: Context,
  name: string,
  request: Request,
  url: URL,
): Promise<Response> => {
  const resource = resourceAt(name)
  if (!resource)
    throw notFound({ sv: `Det finns ingen datamängd "${name}".`, en: `There is no data set "${name}".` })
  return about(context, request, url, () => describe(context, resource, url.origin, true))
}

function describe(context: Context, resource: Resource, origin: string, whole: boolean) {
  const { path, title, description, fields, embeds, filters, sorts } = resource
  const brief = {
    name: path,
    title,
    description,
    href: `${origin}${BASE}/${path}`,
    describedBy: `${origin}${BASE}/datasets/${path}`,
    tableSchema: `${origin}${BASE}/datasets/${path}/schema`,
    dumps: offeredFormats(context).map(({ name, mediaType }) => ({
      format: name,
      mediaType,
      href: `${origin}${BASE}/datasets/${path}/dump?format=${name}`,
    })),
  }
  if (!whole) return brief
  return {
    ...brief,
    fields: dictionary(fields),
    embeds: Object.entries(embeds).map(([name, e]) => ({
      name,
      many: e.many,
      dataset: e.resource.path,
      fields: ['id', ...e.fields],
    })),
    parameters: [
      ...Object.entries(filters).map(([name, filter]) => ({
        name,
        title: fieldAt(resource, filter.path).field.title,
        op: filter.op,
        field: filter.path,
        allowed: allowedValues(resource, filter),
      })),
      ...listParametersOf(resource).map((name) => ({ name })),
    ],
    sorts,
  }
}

const dictionary = (fields: Fields): unknown[] =>
  Object.entries(fields).map(([name, field]) => ({ name, ...entry(field) }))

function entry({
  kind,
  title,
  description,
  optional,
  example,
  headings,
  unit,
  choices,
  refersTo,
  pattern,
  codeList,
  notBefore,
  minimum,
  maximum,
  item,
  fields,
}: Field): object {
  return {
    kind,
    title,
    description,
    optional,
    example,
    headings: [...new Set([title.sv, title.en, ...(headings ?? [])])],
    ...(unit && { unit }),
    ...(choices && { choices }),
    ...(refersTo && { refersTo }),
    ...(pattern && { pattern: pattern.source }),
    ...(codeList && { codeList }),
    ...(notBefore && { notBefore }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(item && { item: entry(item) }),
    ...(fields && { fields: dictionary(fields) }),
  }
}
