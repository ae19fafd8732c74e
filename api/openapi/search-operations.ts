import { project } from '../../db/resources/project.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { allResources } from '../../db/resources/index.ts'
import { BASE } from '../constants.ts'
import { commonParameters } from '../parameters/common-parameters.ts'
import { clusterParameters } from '../endpoints/clusters.ts'
import { MAX_HITS, searchParameters } from '../endpoints/search.ts'
import { EXAMPLE_ORIGIN, exampleId, exampleRecord } from './example-record.ts'
import { filterParameters } from './filter-parameters.ts'
import { jsonOperation } from './json-operation.ts'
import { address, array, count, member, nullable, object, ref, text, truth } from './json-schema.ts'
import type { Operation } from './operation.ts'

const projects = project as unknown as Resource
const id = exampleId(projects)
const title = exampleRecord(projects).title

const search = (): Operation =>
  jsonOperation({
    id: 'search',
    path: '/search',
    tag: 'search',
    summary: { sv: 'Sök i allt', en: 'Search everything' },
    description: {
      sv: `Träffar i alla resurser, titlar före texter. De ${MAX_HITS} bästa går att bläddra bland, så page gånger limit är högst ${MAX_HITS}; hur många som finns av varje slag står i _meta.facets.`,
      en: `Hits in every resource, titles before texts. The best ${MAX_HITS} can be paged through, so page times limit is ${MAX_HITS} at most; how many there are of each kind is in _meta.facets.`,
    },
    answer: { sv: 'En sida av träffarna.', en: 'One page of the hits.' },
    data: array(
      object(
        {
          type: member(
            { type: 'string', enum: allResources.map(({ path }) => path) },
            { sv: 'Resursen som träffen hör till.', en: 'The resource that the hit belongs to.' },
            'projects',
          ),
          id: member(text, { sv: 'Postens id.', en: 'Id of the record.' }, id),
          url: member(
            address,
            { sv: 'Postens adress.', en: 'Address of the record.' },
            `${EXAMPLE_ORIGIN}${BASE}/projects/${id}`,
          ),
          title: member(
            ref('LanguageMap'),
            { sv: 'Vad posten heter.', en: 'What the record is called.' },
            title,
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
            { sv: 'Sant för påhittade uppgifter.', en: 'True for invented data.' },
            true,
          ),
        },
        { optional: ['snippet'] },
      ),
    ),
    meta: 'SearchMeta',
    links: {
      self: '/search?q=unga',
      first: '/search?q=unga',
      next: '/search?q=unga&page=2',
      last: '/search?q=unga&page=3',
    },
    moreLinks: ['prev'],
    query: [...searchParameters, ...commonParameters],
    maximum: { page: MAX_HITS },
    required: ['q'],
  })

const point = { type: 'number' } as const

const clusters = (): Operation =>
  jsonOperation({
    id: 'listProjectClusters',
    path: '/projects/clusters',
    tag: 'search',
    summary: { sv: 'Projekt på en karta', en: 'Projects on a map' },
    description: {
      sv: 'Projektens platser i grupper, få nog att rita. Tar samma filter som listan över projekt.',
      en: 'The places of projects in clusters, few enough to draw. Takes the same filters as the list of projects.',
    },
    answer: { sv: 'Grupperna, från norr till söder.', en: 'The clusters, from north to south.' },
    data: array(
      object({
        longitude: member(point, { sv: 'Medelvärde av platserna.', en: 'Mean of the places.' }, 23.17),
        latitude: member(point, { sv: 'Medelvärde av platserna.', en: 'Mean of the places.' }, 50.98),
        count: member(count, { sv: 'Projekt med plats här.', en: 'Projects with a place here.' }, 1),
        ids: member(
          nullable(array(text)),
          {
            sv: 'Projektens id, när de är högst tio.',
            en: 'Ids of the projects, when they are ten at most.',
          },
          [id],
        ),
        bbox: member(
          { ...array(point), minItems: 4, maxItems: 4 },
          { sv: 'Väst, syd, öst, nord.', en: 'West, south, east, north.' },
          [23.17, 50.98, 23.17, 50.98],
        ),
      }),
    ),
    meta: 'ClustersMeta',
    links: { self: '/projects/clusters?zoom=4', collection: '/projects' },
    parameters: filterParameters(projects),
    query: [
      ...clusterParameters(projects).filter((name) => !Object.hasOwn(projects.filters, name)),
      ...commonParameters,
    ],
  })

/** Addresses that find records across the register. */
export const searchOperations = (): readonly Operation[] => [search(), clusters()]
