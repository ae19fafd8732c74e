import { documentsOf } from '../../db/queries/in-batches.ts'
import { findNames, referencedNames } from '../../db/queries/record-names.ts'
import { countHits, searchRecords } from '../../db/queries/search-records.ts'
import { allResources } from '../../db/resources/index.ts'
import { municipality as municipalities } from '../../db/resources/municipality.ts'
import { project } from '../../db/resources/project.ts'
import type { Json } from '../../db/schema/json.ts'
import { type FindName, nameOf } from '../../db/schema/record-name.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import type { Format } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { json } from '../formats/json.ts'
import type { Page, PageContext } from '../pages/page.ts'
import { askForWordsPage, searchPage, type ShownHit } from '../pages/search/search-page.ts'
import type { Body } from '../http/body.ts'
import { scansOf, perRecord } from '../cost/cost.ts'
import { envelope } from '../envelope/envelope.ts'
import { totalHeader } from '../http/headers.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, facets, metaOf, pageMetaWith, pageOf, permanentAddress } from '../envelope/meta.ts'
import { limits } from '../limits.ts'
import { EXAMPLE_ORIGIN, exampleId, exampleRecord } from '../openapi/example-record.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { address, array, member, nullable, object, ref, text, truth } from '../openapi/json-schema.ts'
import { toSelection } from '../parameters/as-of.ts'
import { checkReferences, municipalityReferences } from './reference-check.ts'
import { commonParameters } from '../parameters/common.ts'
import { limit, pageParameter } from '../parameters/paging.ts'
import { defineParameter } from '../parameters/parameters.ts'
import { fictional, municipality, q as words, type } from '../parameters/selection.ts'
import { defineEndpoint } from './define.ts'
import { snippetOf } from './snippet.ts'

const MAX_HITS = limits.maxSearchHits
const PATH = `${BASE}/search`
const title = { sv: 'Sökning', en: 'Search' }
const projects = project as unknown as Resource

const q = defineParameter<string>({
  ...words,
  choosesRecords: true,
  required: true,
  read: (parameters) => {
    const expression = words.read(parameters)
    parameters.requirePresent('q', {
      sv: 'det som söks, som q=miljö',
      en: 'what is searched for, as q=miljö',
    })
    return expression ?? ''
  },
})
/** Each page ranks the hits before it, over every resource. */
const page = pageParameter(MAX_HITS)

/** GET /search: records of every kind that have the words of `q`, titles before texts. */
export const search = defineEndpoint({
  id: 'search',
  path: '/search',
  tag: 'search',
  listed: 'search?q=skola',
  hasPage: true,
  pageToAsk: askForWordsPage,
  summary: { sv: 'Sök i allt', en: 'Search everything' },
  description: {
    sv: `Träffar i alla resurser, titlar före texter. De ${MAX_HITS} bästa går att bläddra bland, så page gånger limit är högst ${MAX_HITS}; hur många som finns av varje slag står i _meta.facets.`,
    en: `Hits in every resource, titles before texts. The best ${MAX_HITS} can be paged through, so page times limit is ${MAX_HITS} at most; how many there are of each kind is in _meta.facets.`,
  },
  parameters: [q, type, municipality, fictional, limit, page, ...commonParameters<Format>([json, html])],
  answer: () =>
    jsonAnswer({
      text: { sv: 'En sida av träffarna.', en: 'One page of the hits.' },
      data: array(
        object(
          {
            type: member(
              { type: 'string', enum: allResources.map(({ path }) => path) },
              { sv: 'Resursen som träffen hör till.', en: 'The resource that the hit belongs to.' },
              'projects',
            ),
            id: member(text, { sv: 'Postens id.', en: 'Id of the record.' }, exampleId(projects)),
            url: member(
              address,
              { sv: 'Postens adress.', en: 'Address of the record.' },
              `${EXAMPLE_ORIGIN}${BASE}/projects/${exampleId(projects)}`,
            ),
            title: member(
              ref('LanguageMap'),
              { sv: 'Vad posten heter.', en: 'What the record is called.' },
              exampleRecord(projects).title,
            ),
            snippet: member(
              ref('Snippet'),
              {
                sv: 'Ett stycke av texten där ordet står, på det språk som det hittades i. Saknas när ordet bara står i titeln.',
                en: 'The piece of the text that has the word, in the language it was found in. Absent where only the title has it.',
              },
              { sv: '… unga i två kommuner prövar nya sätt att påverka …' },
            ),
            municipalityCode: member(
              nullable(text),
              { sv: 'Kommunen som posten hör till.', en: 'The municipality that the record belongs to.' },
              '0139',
            ),
            fictional: member(
              truth,
              { sv: 'Sant för påhittade uppgifter.', en: 'True for fictional data.' },
              true,
            ),
          },
          { optional: ['snippet'] },
        ),
      ),
      meta: pageMetaWith('SearchMeta', { facets }),
      links: {
        self: '/search?q=unga',
        first: '/search?q=unga',
        next: '/search?q=unga&page=2',
        last: '/search?q=unga&page=3',
      },
      moreLinks: ['prev'],
    }),
  read: (parameters) => {
    const read = {
      words: q.read(parameters),
      types: type.read(parameters),
      municipalities: municipality.read(parameters),
      fictional: fictional.read(parameters),
      limit: limit.read(parameters),
    }
    return { ...read, page: pageParameter(Math.ceil(MAX_HITS / read.limit)).read(parameters) }
  },
  handle: ({ url, parameters, resolved, words, types, limit, ...chosen }) => {
    const address = permanentAddress(url, parameters.canonical(), resolved)
    const query = {
      words,
      municipalities: chosen.municipalities,
      fictional: chosen.fictional,
      ...toSelection(resolved),
    }
    const offset = (chosen.page - 1) * limit
    const find = async (context: AppContext) => {
      await checkReferences(context, parameters, municipalityReferences(query.municipalities))
      const [counts, found] = await Promise.all([
        countHits(context.db, query, allResources),
        searchRecords(context.db, query, types, Math.min(offset + limit, MAX_HITS)),
      ])
      const own = found.slice(offset)
      const documents = await documentsOf(context.db, own)
      const records = documents.map((document) => JSON.parse(document) as Json)
      const findName = await referencedNames(
        context.db,
        query,
        own.map(({ resource }, i) => [resource, [records[i]!]]),
      )
      return {
        hits: own.map(({ resource, id }, i) => hitOf(resource, id, records[i]!, words, findName)),
        total: counts.reduce((sum, n, i) => (types.includes(allResources[i]!) ? sum + n : sum), 0),
        // The number of hits per type, for all types, requested or not.
        counts: typeCounts(counts),
      }
    }
    const linksTo = (total: number) => {
      const { page } = chosen
      const rest = parameters.canonical('page')
      const at = (number: number) => withQuery(PATH, number === 1 ? rest : `${rest}&page=${number}`)
      const last = Math.max(1, Math.ceil(Math.min(total, MAX_HITS) / limit))
      return {
        self: withQuery(PATH, parameters.canonical()),
        first: at(1),
        prev: page > 1 ? at(Math.min(page - 1, last)) : null,
        next: page < last ? at(page + 1) : null,
        last: at(last),
      }
    }
    const body = async (context: AppContext): Promise<Body> => {
      const { hits, total, counts } = await find(context)
      const data = hits.map((hit) => served(url.origin, hit))
      const meta = {
        ...pageOf(total, offset, limit, data.length),
        facets: { type: counts },
        ...metaOf({
          title,
          record: { sv: `”${parameters.get('q')}”` },
          resolved,
          address,
          fictional: data.some((hit) => hit.fictional),
        }),
      }
      const links = linkSet(url.origin, linksTo(total))
      return { content: envelope(JSON.stringify(data), meta, links), headers: totalHeader(total) }
    }
    const page = async (context: AppContext, page: PageContext): Promise<Page> => {
      const found = await find(context)
      const codes = found.hits.flatMap(({ municipalityCode }) => municipalityCode ?? [])
      return searchPage(
        {
          ...found,
          q: parameters.get('q') ?? '',
          offset,
          findName: await findNames(
            context.db,
            query,
            codes.map((code) => [municipalities.name, code]),
          ),
          links: linksTo(found.total),
        },
        page,
      )
    }
    return {
      describedBy: '/datasets',
      links: [citeAs(address)],
      cost: {
        scans: scansOf({ resource: allResources[0]!, filters: {}, isLatest: true, words }),
        resources: allResources,
        records: limit,
        rowsPerRecord: perRecord.reshaped,
      },
      body,
      page,
    }
  },
})

const typeCounts = (counts: readonly number[]) =>
  allResources
    .map(({ path, title }, i) => ({ value: path, count: counts[i] ?? 0, label: title }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)

const hitOf = (
  resource: Resource,
  id: string,
  record: Json,
  words: string,
  findName: FindName,
): ShownHit => ({
  resource,
  id,
  title: nameOf(resource, record, findName),
  snippet: snippetOf(resource, record, words),
  municipalityCode: record.municipalityCode as string | null,
  fictional: record.fictional === true,
})

const served = (origin: string, { resource, id, title, snippet, municipalityCode, fictional }: ShownHit) => ({
  type: resource.path,
  id,
  url: `${origin}${BASE}/${resource.path}/${id}`,
  title,
  ...(snippet && { snippet }),
  municipalityCode,
  fictional,
})
