import { allResources, resourceAt, resourceOf } from '../../db/resources/index.ts'
import { twinTown } from '../../db/resources/twin-town.ts'
import { codeLists } from '../../db/schema/code-lists.ts'
import { fieldAt } from '../../db/schema/columns.ts'
import type { Field, Fields } from '../../db/schema/field.ts'
import { filterOf } from '../../db/schema/kinds/kind-of.ts'
import { tableSchema } from '../../db/schema/flat/table-schema.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { dumpFormats, offeredFormats } from '../dumps/formats.ts'
import { json } from '../formats/json.ts'
import { notFound } from '../http/problem.ts'
import { EXAMPLE_ORIGIN } from '../openapi/example-record.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { address, array, type JsonSchema, member, object, ref, text, truth } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import type { ParameterDescription } from '../parameters/parameters.ts'
import { datasetsPage } from '../pages/datasets/datasets-page.ts'
import { aboutAnswer } from './about.ts'
import { defineEndpoint } from './define.ts'
import { list } from './list.ts'

export const noDataset = (name: string) =>
  notFound({ sv: `Det finns ingen datamängd ”${name}”.`, en: `There is no data set “${name}”.` })

/** The data set named in the path. */
function findDataset(pathParam: (name: string) => string): { readonly resource: Resource } {
  const resource = resourceAt(pathParam('name'))
  if (!resource) throw noDataset(pathParam('name'))
  return { resource }
}

export const nameParameter = (schema: JsonSchema): ParameterDescription => ({
  name: 'name',
  in: 'path',
  description: {
    sv: 'Datamängdens namn, samma som resursens.',
    en: 'Name of the data set, the same as the resource’s.',
  },
  schema,
  example: 'twin-towns',
})

const ownName = nameParameter({ type: 'string', enum: allResources.map(({ path }) => path) })

/** GET /datasets: all data sets. */
export const datasets = defineEndpoint({
  id: 'listDatasets',
  path: '/datasets',
  tag: 'datasets',
  listed: 'datasets',
  hasPage: true,
  summary: { sv: 'Alla datamängder', en: 'All data sets' },
  description: {
    sv: 'En datamängd per resurs, med titel, beskrivning och adresser.',
    en: 'One data set for each resource, with title, description and addresses.',
  },
  answer: () =>
    jsonAnswer({
      text: { sv: 'Datamängderna.', en: 'The data sets.' },
      data: array(datasetSchema),
      links: { self: '/datasets', start: '/' },
    }),
  handle: (call) => ({
    ...aboutAnswer(call, () => allResources.map((r) => describe(call.context, r, call.url.origin, false))),
    page: datasetsPage,
  }),
})

/** GET /datasets/{name}: fields, embeds and filters of a data set, from the definitions. */
export const dataset = defineEndpoint({
  id: 'getDataset',
  path: '/datasets/{name}',
  tag: 'datasets',
  summary: { sv: 'En datamängd, fält för fält', en: 'One data set, field by field' },
  description: {
    sv: 'Vad varje fält betyder, dess enhet, tillåtna värden och ett exempel, samt vilka parametrar och sorteringar listan tar.',
    en: 'Meaning, unit, allowed values and an example of every field, and the parameters and sort orders of the list.',
  },
  pathParameters: [ownName],
  find: findDataset,
  pageAt: (pathParam) => `/docs/resources/${pathParam('name')}`,
  answer: () =>
    jsonAnswer({
      text: { sv: 'Datamängdens beskrivning.', en: 'The description of the data set.' },
      data: fullDatasetSchema,
      links: { self: '/datasets/twin-towns', start: '/' },
      problems: ['not-found'],
    }),
  handle: (call) => aboutAnswer(call, () => describe(call.context, call.resource, call.url.origin, true)),
})

/**
 * GET /datasets/{name}/schema: the columns of a data set's CSV and XLSX, as Frictionless Table Schema. Bare, without
 * the API's envelope, so that tools for the standard can read the address. Its texts are Swedish
 * unless `lang=en`: the standard has one language, and a tool's Accept-Language is not its user's.
 */
export const datasetColumns = defineEndpoint({
  id: 'getTableSchema',
  path: '/datasets/{name}/schema',
  tag: 'datasets',
  summary: { sv: 'Kolumnerna i CSV och Excel', en: 'The columns of CSV and Excel' },
  description: {
    sv: 'Varje kolumn i datamängdens CSV och XLSX enligt Frictionless Table Schema, utan omslag, så att verktyg kan läsa adressen. Texterna är svenska om inte lang=en.',
    en: 'Every column of the data set’s CSV and XLSX as Frictionless Table Schema, without an envelope, so that tools can read the address. Its texts are Swedish unless lang=en.',
  },
  pathParameters: [ownName],
  find: findDataset,
  answer: () => ({
    answer: { sv: 'Kolumnerna.', en: 'The columns.' },
    media: {
      'application/json': {
        schema: {
          type: 'object',
          description: 'Frictionless Table Schema 2.0 (datapackage.org).',
          required: ['$schema', 'fields', 'primaryKey'],
        },
        example: tableSchema(twinTown as unknown as Resource, 'sv', pathOf),
      },
    },
    problems: ['invalid-parameter', 'not-found', ...anyProblem],
  }),
  handle: ({ parameters, resource }) => {
    const language = parameters.get('lang') === 'en' ? 'en' : 'sv'
    return {
      format: { name: 'table-schema', contentType: json.contentType },
      describedBy: `/datasets/${resource.path}`,
      body: async () => JSON.stringify(tableSchema(resource, language, pathOf)),
    }
  },
})

const pathOf = (name: string) => resourceOf(name)?.path ?? name

function describe(context: AppContext, resource: Resource, origin: string, whole: boolean) {
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
      ...Object.entries(filters).map(([name, { path, op }]) => {
        const { field } = fieldAt(resource, path)
        return { name, title: field.title, op, field: path, allowed: filterOf(field).allowed(field) }
      }),
      ...list
        .operationOf(resource)
        .parameters.filter(({ name }) => !Object.hasOwn(filters, name))
        .map(({ name }) => ({ name })),
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

const briefSchema = {
  name: member(text, { sv: 'Datamängdens namn.', en: 'Name of the data set.' }, 'twin-towns'),
  title: member(
    ref('LanguageMap'),
    { sv: 'Titel.', en: 'Title.' },
    { sv: 'Vänorter och partnerskap', en: 'Twin towns and partnerships' },
  ),
  description: member(
    ref('LanguageMap'),
    { sv: 'Vad som finns i den.', en: 'What is in it.' },
    {
      sv: 'Kommunens förbindelser med orter i andra länder.',
      en: 'The municipality’s relations to places abroad.',
    },
  ),
  href: member(
    address,
    { sv: 'Listans adress.', en: 'Address of the list.' },
    `${EXAMPLE_ORIGIN}${BASE}/twin-towns`,
  ),
  tableSchema: member(
    address,
    { sv: 'Kolumnerna i CSV och Excel.', en: 'The columns of CSV and Excel.' },
    `${EXAMPLE_ORIGIN}${BASE}/datasets/twin-towns/schema`,
  ),
  dumps: array(
    object({
      format: member(
        { type: 'string', enum: dumpFormats.map(({ name }) => name) },
        { sv: 'Formatet.', en: 'The format.' },
        'csv',
      ),
      mediaType: member(text, { sv: 'Medietypen.', en: 'The media type.' }, 'text/csv'),
      href: member(
        address,
        { sv: 'Filens adress.', en: 'Address of the file.' },
        `${EXAMPLE_ORIGIN}${BASE}/datasets/twin-towns/dump?format=csv`,
      ),
    }),
    { sv: 'Hela datamängden som en fil.', en: 'The whole data set as one file.' },
  ),
  describedBy: member(
    address,
    { sv: 'Var varje fält beskrivs.', en: 'Where every field is described.' },
    `${EXAMPLE_ORIGIN}${BASE}/datasets/twin-towns`,
  ),
}

const labels: JsonSchema = { type: 'object', additionalProperties: ref('LanguageMap') }

/** Properties of a field: see db/schema/field.ts. */
const fieldSchema = object(
  {
    name: member(
      text,
      {
        sv: 'Fältets namn i JSON. Kolumnerna i CSV och Excel står i tableSchema; ett fält med flera delar blir flera kolumner.',
        en: 'Name of the field in JSON. The columns of CSV and Excel are in tableSchema; a field with several parts is several columns.',
      },
      'since',
    ),
    kind: member(text, { sv: 'Typ av värde.', en: 'Type of value.' }, 'uncertainDate'),
    title: member(ref('LanguageMap'), { sv: 'Titel.', en: 'Title.' }, { sv: 'Sedan', en: 'Since' }),
    description: member(
      ref('LanguageMap'),
      { sv: 'Vad det betyder.', en: 'What it means.' },
      { sv: 'När förbindelsen började.', en: 'When the relation began.' },
    ),
    optional: member(truth, { sv: 'Om det kan vara tomt (null).', en: 'Whether it may be null.' }, true),
    example: member({}, { sv: 'Ett exempel.', en: 'An example.' }, '1978'),
    headings: member(
      array(text),
      { sv: 'Kolumnrubriker som importen förstår.', en: 'Column headings that the import understands.' },
      ['Sedan', 'Since'],
    ),
    unit: member(ref('LanguageMap'), { sv: 'Enhet.', en: 'Unit.' }, { sv: 'år', en: 'years' }),
    choices: member(
      labels,
      { sv: 'Tillåtna värden med namn.', en: 'Values that are allowed, with their names.' },
      { active: { sv: 'Aktiv', en: 'Active' } },
    ),
    refersTo: member(
      text,
      { sv: 'Resursen vars id det är.', en: 'The resource whose id it is.' },
      'decision',
    ),
    pattern: member(
      text,
      {
        sv: 'Reguljärt uttryck som hela värdet följer.',
        en: 'Regular expression that the whole value follows.',
      },
      '^[A-Z]{2}$',
    ),
    codeList: member(
      { type: 'string', enum: Object.keys(codeLists) },
      { sv: 'Den slutna lista som koden hör till.', en: 'The closed list that the code is of.' },
      'country',
    ),
    notBefore: member(
      text,
      {
        sv: 'För datum: fältet vars datum inte får vara senare.',
        en: 'For dates: the field whose date cannot be later.',
      },
      'startDate',
    ),
    minimum: member({ type: 'number' }, { sv: 'Minsta värde eller antal.', en: 'Least value or number.' }, 1),
    maximum: member(
      { type: 'number' },
      { sv: 'Största värde eller antal.', en: 'Greatest value or number.' },
      180,
    ),
    item: member(
      { type: 'object' },
      { sv: 'För listor: varje värde.', en: 'For lists: each value.' },
      { kind: 'code' },
    ),
    fields: member(
      array({ type: 'object' }),
      { sv: 'För listor av poster: deras fält.', en: 'For lists of records: their fields.' },
      [],
    ),
  },
  {
    optional: [
      'unit',
      'choices',
      'refersTo',
      'pattern',
      'codeList',
      'notBefore',
      'minimum',
      'maximum',
      'item',
      'fields',
    ],
  },
)

const embedSchema = object({
  name: member(text, { sv: 'Medlemmens namn.', en: 'Name of the member.' }, 'agreements'),
  many: member(truth, { sv: 'Om det är en lista.', en: 'Whether it is a list.' }, true),
  dataset: member(
    text,
    { sv: 'Datamängden som uppgifterna kommer ur.', en: 'The data set they come from.' },
    'agreements',
  ),
  fields: member(array(text), { sv: 'Fälten som visas.', en: 'The fields that are shown.' }, [
    'id',
    'title',
    'signedOn',
  ]),
})

const parameterSchema = object(
  {
    name: member(text, { sv: 'Parameterns namn.', en: 'Name of the parameter.' }, 'country'),
    title: member(ref('LanguageMap'), { sv: 'Titel.', en: 'Title.' }, { sv: 'Land', en: 'Country' }),
    op: member(
      { type: 'string', enum: ['is', 'from', 'to'] },
      { sv: 'Lika med, från och med, eller till och med.', en: 'Equal, from, or up to.' },
      'is',
    ),
    field: member(text, { sv: 'Fältet den filtrerar på.', en: 'The field it filters by.' }, 'country'),
    allowed: member(
      { anyOf: [ref('LanguageMap'), array(text)] },
      { sv: 'Tillåtna värden.', en: 'Allowed values.' },
      { sv: 'ett värde som PL', en: 'a value such as PL' },
    ),
  },
  { optional: ['title', 'op', 'field', 'allowed'] },
)

/** A data set in a list of them. */
const datasetSchema: JsonSchema = object(briefSchema)

/** A data set with all its fields and parameters. */
const fullDatasetSchema: JsonSchema = object({
  ...briefSchema,
  fields: array(fieldSchema, { sv: 'Varje fält.', en: 'Every field.' }),
  embeds: array(embedSchema, {
    sv: 'Uppgifter ur andra datamängder som visas i posten.',
    en: 'What is shown of other data sets.',
  }),
  parameters: array(parameterSchema, {
    sv: 'Parametrarna som listan tar.',
    en: 'The parameters that the list takes.',
  }),
  sorts: member(array(text), { sv: 'Vad listan kan ordnas efter.', en: 'What the list can be ordered by.' }, [
    'id',
    'name',
    'since',
  ]),
})
