import type { Label } from '../../db/schema/field.ts'
import { problemTypes } from '../http/problem.ts'
import { linksSchema } from './value-schemas.ts'
import { EXAMPLE_ORIGIN, EXAMPLE_PUBLISHED, EXAMPLE_RELEASE } from './example-record.ts'
import {
  address,
  array,
  count,
  dateTime,
  type JsonSchema,
  member,
  nullable,
  object,
  ref,
  text,
  truth,
} from './json-schema.ts'

const release = {
  release: member(
    count,
    {
      sv: 'Utgåvan som svaret bygger på; 0 före den första.',
      en: 'The release that the answer rests on; 0 before the first.',
    },
    EXAMPLE_RELEASE,
  ),
  publishedAt: member(
    nullable(dateTime),
    { sv: 'När utgåvan kom, i UTC.', en: 'When the release was published, in UTC.' },
    EXAMPLE_PUBLISHED,
  ),
  license: member(
    address,
    { sv: 'Villkor för att använda uppgifterna.', en: 'Terms for using the data.' },
    'https://creativecommons.org/publicdomain/zero/1.0/',
  ),
  attribution: member(
    ref('LanguageMap'),
    { sv: 'Så kan källan anges kort.', en: 'How to name the source in short.' },
    {
      sv: `Utblick: Internationella projekt, utgåva ${EXAMPLE_RELEASE}`,
      en: `Utblick: International projects, release ${EXAMPLE_RELEASE}`,
    },
  ),
}
const fiction = {
  fictional: member(
    truth,
    {
      sv: 'Finns bara när svaret har påhittade uppgifter, och är då sant.',
      en: 'There only when the answer has invented data, and then true.',
    },
    true,
  ),
  notice: member(
    ref('LanguageMap'),
    { sv: 'Vad som är påhittat.', en: 'What is invented.' },
    {
      sv: 'Exempelby finns inte. Uppgifterna är påhittade för att visa vad Utblick kan.',
      en: 'Exempelby does not exist. The data are invented to show what Utblick can do.',
    },
  ),
}
const paging = {
  totalRecords: member(
    count,
    { sv: 'Alla poster som frågan träffar.', en: 'All records that the query meets.' },
    57,
  ),
  page: member({ type: 'integer', minimum: 1 }, { sv: 'Sidan, från 1.', en: 'The page, from 1.' }, 1),
  offset: member(count, { sv: 'Poster före sidans första.', en: 'Records before the first of the page.' }, 0),
  limit: member(
    { type: 'integer', minimum: 1 },
    { sv: 'Högsta antal poster per sida.', en: 'Records per page at most.' },
    20,
  ),
  count: member(count, { sv: 'Poster på sidan.', en: 'Records on the page.' }, 1),
}

const citation = member(
  ref('LanguageMap'),
  {
    sv: 'Färdig källhänvisning, med en adress som alltid ger samma svar.',
    en: 'A ready citation, with an address that always gives the same answer.',
  },
  {
    sv: `Källa: Utblick, Internationella projekt, utgåva ${EXAMPLE_RELEASE}, 21 november 2026, ${EXAMPLE_ORIGIN}/utblick/v1/projects?asOf=${EXAMPLE_RELEASE}`,
    en: `Source: Utblick, International projects, release ${EXAMPLE_RELEASE}, 21 November 2026, ${EXAMPLE_ORIGIN}/utblick/v1/projects?asOf=${EXAMPLE_RELEASE}`,
  },
)
const facetValue = object(
  {
    value: {
      ...member(
        {},
        { sv: 'Värdet; tomt för poster utan.', en: 'The value; null for records without.' },
        'PL',
      ),
      type: ['string', 'number', 'boolean', 'null'],
    },
    count: member(count, { sv: 'Poster som har det.', en: 'Records that have it.' }, 7),
    label: member(
      ref('LanguageMap'),
      { sv: 'Vad värdet heter, när det har ett namn.', en: 'What the value is called, where it has a name.' },
      { sv: 'Pågår', en: 'Ongoing' },
    ),
  },
  { optional: ['label'] },
)
const facets = member(
  { type: 'object', additionalProperties: array(facetValue) },
  {
    sv: 'Antal poster per värde, för det som facets ber om.',
    en: 'Numbers of records by value, for what facets asks for.',
  },
  { country: [{ value: 'PL', count: 7 }] },
)

const optional = Object.keys(fiction)
const metaSchema = (
  properties: Readonly<Record<string, JsonSchema>>,
  description: Label,
  more: readonly string[] = [],
): JsonSchema => object({ ...properties, ...fiction }, { optional: [...optional, ...more], description })

const about: Label = {
  sv: 'Vad svaret bygger på och hur det får användas.',
  en: 'What the answer rests on and how it may be used.',
}
const where: Label = {
  sv: 'Var i listan sidan är, vad den bygger på och hur den får användas.',
  en: 'Where in the list the page is, what it rests on and how it may be used.',
}

/** What answers say of themselves. */
export const answerSchemas: Readonly<Record<string, JsonSchema>> = {
  AboutMeta: metaSchema(release, about),
  Meta: metaSchema({ ...release, citation }, about),
  PageMeta: metaSchema({ ...paging, facets, ...release, citation }, where, ['facets']),
  HistoryMeta: metaSchema({ count: paging.count, ...release, citation }, about),
  SearchMeta: metaSchema({ ...paging, facets, ...release, citation }, where),
  ChangesMeta: metaSchema(
    {
      ...paging,
      since: member(
        count,
        { sv: 'Utgåvan som ändringarna räknas från.', en: 'The release that changes are counted from.' },
        EXAMPLE_RELEASE - 1,
      ),
      ...release,
      citation,
    },
    where,
  ),
  ClustersMeta: metaSchema(
    {
      count: member(count, { sv: 'Antal grupper.', en: 'Number of clusters.' }, 1),
      zoom: member(count, { sv: 'Kartans skala.', en: 'Scale of the map.' }, 3),
      cellDegrees: member(
        { type: 'number' },
        { sv: 'Rutornas sida, i grader.', en: 'Side of the cells, in degrees.' },
        11.25,
      ),
      ...release,
      citation,
    },
    about,
  ),
  PageLinks: linksSchema(['self', 'first', 'prev', 'next', 'last', 'describedby']),
  RecordLinks: linksSchema(['self', 'collection', 'version-history', 'describedby']),
  HistoryLinks: linksSchema(['self', 'latest-version', 'collection', 'describedby']),
  ParameterFault: object(
    {
      parameter: member(text, { sv: 'Parameterns namn.', en: 'Name of the parameter.' }, 'limit'),
      value: member(
        nullable(text),
        { sv: 'Värdet som det stod i frågan.', en: 'The value as it stood in the query.' },
        '0',
      ),
      reason: member(
        text,
        { sv: 'Varför det inte går.', en: 'Why it will not do.' },
        'värdet går inte att använda',
      ),
      allowed: {
        ...member(
          {},
          {
            sv: 'Vad som är tillåtet: en lista av värden eller en beskrivning.',
            en: 'What is allowed: a list of values or a description.',
          },
          'ett heltal från 1 till 500',
        ),
        anyOf: [text, array(text)],
      },
    },
    { description: { sv: 'Vad som är fel med en parameter.', en: 'What is wrong with a parameter.' } },
  ),
  Problem: object(
    {
      type: member(
        address,
        { sv: 'Adressen till en sida om problemet.', en: 'Address of a page on the problem.' },
        `${EXAMPLE_ORIGIN}/docs/problems/invalid-parameter`,
      ),
      title: member(
        text,
        {
          sv: 'Problemet i korthet, på frågans språk.',
          en: 'The problem in short, in the language asked for.',
        },
        problemTypes['invalid-parameter'].title.sv,
      ),
      status: member(
        { type: 'integer', enum: [...new Set(Object.values(problemTypes).map((p) => p.status))] },
        { sv: 'HTTP-statuskod.', en: 'HTTP status code.' },
        400,
      ),
      detail: member(
        text,
        { sv: 'Vad som hände och vad man gör åt det.', en: 'What happened and what to do about it.' },
        'Rätta limit. Se errors.',
      ),
      instance: member(
        { type: 'string', format: 'uri-reference' },
        { sv: 'Adressen som frågades.', en: 'The address that was asked.' },
        '/utblick/v1/projects?limit=0',
      ),
      errors: array(ref('ParameterFault'), {
        sv: 'Alla fel i frågan på en gång.',
        en: 'All faults of the query at once.',
      }),
      _links: {
        type: 'object',
        description: 'Vart man kan gå i stället. / Where to go instead.',
        additionalProperties: ref('Link'),
      },
    },
    {
      optional: ['errors', '_links'],
      description: { sv: 'Ett problem enligt RFC 9457.', en: 'Problem details, RFC 9457.' },
    },
  ),
}
