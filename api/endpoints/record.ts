import type { VersionRow } from '../../db/database.ts'
import { referencedNames } from '../../db/queries/record-names.ts'
import { recordVersions, versionIn } from '../../db/queries/record-versions.ts'
import type { ResourceName } from '../../db/resources/index.ts'
import type { Json } from '../../db/schema/json.ts'
import { nameOf } from '../../db/schema/record-name.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import type { Format } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { formatsOf } from '../formats/index.ts'
import type { PageContext } from '../pages/page.ts'
import { ProblemWithPage } from '../pages/problem-page.ts'
import { gonePage } from '../pages/record/gone-page.ts'
import { ownPages } from '../pages/record/own-pages.ts'
import { recordPage } from '../pages/record/record-page.ts'
import { describedBy, serialize } from '../formats/serialize.ts'
import { namedDocuments } from '../formats/with-names.ts'
import { isFictional, withAddress } from '../envelope/stored-document.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, Meta, metaOf, permanentAddress } from '../envelope/meta.ts'
import { exampleId, exampleRecord } from '../openapi/example-record.ts'
import { ID_PATTERN } from '../openapi/field-schema.ts'
import { composeExample, exampleLinks } from '../openapi/json-answer.ts'
import { object, ref } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import { recordMedia } from '../openapi/record-media.ts'
import { schemaName } from '../openapi/record-schema.ts'
import { toSelection } from '../parameters/as-of.ts'
import { goneOrNotYet, recordNotFound } from './not-found.ts'
import { nothingToWrite } from './refusal.ts'
import { commonParameters, csvDialect } from '../parameters/common.ts'
import { fieldsParameter } from '../parameters/fields.ts'
import type { ParameterDescription } from '../parameters/parameters.ts'
import { defineCollectionEndpoint, defineEndpoint } from './define.ts'

/** The id of a record in its address. */
export const idParameter = (resource: Resource): ParameterDescription => ({
  name: 'id',
  in: 'path',
  description: { sv: 'Postens id.', en: 'Id of the record.' },
  schema: { type: 'string', pattern: ID_PATTERN },
  example: exampleId(resource),
})

/** GET /{collection}/{id}: one record. 404 if it never existed, 410 if it is closed. */
export const record = defineCollectionEndpoint('/{collection}/{id}', (resource, path) => {
  const { title, description } = resource
  const formats = formatsOf(resource)
  const fields = fieldsParameter(resource)
  const ownPage = ownPages[resource.name as ResourceName]
  return defineEndpoint({
    id: `get${schemaName(resource)}`,
    path,
    tag: resource.path,
    summary: { sv: `En post: ${title.sv}`, en: `One record: ${title.en}` },
    description: {
      sv: `${description.sv} Här: en post med dess id. 404 om den aldrig har funnits, 410 om den inte längre är aktuell.`,
      en: `${description.en} Here: one record by its id. 404 if it never existed, 410 if it is no longer current.`,
    },
    pathParameters: [idParameter(resource)],
    formats,
    hasPage: true,
    parameters: [...commonParameters<Format>([...formats, html]), fields, csvDialect(formats)],
    answer: () => {
      const self = `/${resource.path}/${exampleId(resource)}`
      const schema = object({
        data: ref(schemaName(resource)),
        _meta: ref(Meta.name),
        _links: ref('RecordLinks'),
      })
      return {
        answer: { sv: 'Posten.', en: 'The record.' },
        meta: Meta,
        media: recordMedia(resource, schema, {
          data: exampleRecord(resource),
          _meta: composeExample(Meta.schema) as object,
          _links: exampleLinks({
            self,
            collection: `/${resource.path}`,
            'version-history': `${self}/history`,
            describedby: `/datasets/${resource.path}`,
          }),
        }),
        problems: ['invalid-parameter', 'not-found', 'gone', ...anyProblem],
        headers: ['ContentDisposition'],
      }
    },
    read: (parameters) => ({ chosen: fields.read(parameters) }),
    handle: ({ context: app, isPage, url, parameters, resolved, format, language, pathParam, chosen }) => {
      const id = pathParam('id')
      const path = `${BASE}/${resource.path}/${id}`
      const at = toSelection(resolved)
      const address = permanentAddress(url, parameters.canonical(), resolved)
      const readVersions = async (context: AppContext) => {
        const versions = await recordVersions(context.db, resource, id)
        if (versions.length === 0) throw await recordNotFound(context, resource, id)
        return versions
      }
      const problemIn = ([first]: readonly VersionRow[]) =>
        goneOrNotYet(resource, id, first!.fromRelease > at.release ? at.release : null)
      const body = async (context: AppContext) => {
        const versions = await readVersions(context)
        const version = versionIn(versions, at.release)
        if (!version) throw problemIn(versions)
        const links = linkSet(url.origin, {
          self: withQuery(path, parameters.canonical()),
          collection: `${BASE}/${resource.path}`,
          'version-history': `${path}/history`,
          describedby: `${BASE}/datasets/${resource.path}`,
        })
        const document = withAddress(url.origin, resource, id, version.doc)
        const record = JSON.parse(version.doc) as Json
        const meta = metaOf({
          title,
          record: nameOf(resource, record, await referencedNames(context.db, at, [[resource, [record]]])),
          resolved,
          address,
          fictional: isFictional(version.doc),
        })
        const documents = await namedDocuments(context.db, format, resource, at, [document])
        const refusal = format.refusal?.({ documents, onlyFictional: true })
        if (refusal) throw nothingToWrite(parameters, format, refusal)
        return serialize(format, {
          resource,
          documents,
          ...chosen,
          meta,
          links,
          single: true,
          onlyFictional: true,
          language,
        })
      }
      const page = async (context: AppContext, page: PageContext) => {
        const versions = await readVersions(context)
        const version = versionIn(versions, at.release)
        const cited = permanentAddress(url, parameters.canonical('format', 'lang'), resolved)
        const found = { resource, id, versions, address: cited }
        if (version && ownPage) return ownPage.page(context, JSON.parse(version.doc) as Json, page)
        if (version) return recordPage(context, { ...found, version }, page)
        const problem = problemIn(versions)
        if (problem.type !== 'gone') throw problem
        const gone = await gonePage(context, found, page)
        throw new ProblemWithPage(problem, () => gone)
      }
      return {
        describedBy: describedBy(resource.path, format),
        links: [citeAs(address)],
        ...(isPage && ownPage && { cost: ownPage.cost(app, id, resolved) }),
        body,
        page,
      }
    },
  })
})
