import type { Fields, Label } from './field.ts'
import { code, ID_PATTERN, list, objects, reference, text, url } from './kinds/index.ts'
import { type Embeds, type Filter, is, type Resource } from './resource.ts'

/** Fields of every record: its id, and the municipality it belongs to. */
const common = {
  id: code({
    pattern: ID_PATTERN,
    title: { sv: 'Id', en: 'Id' },
    description: {
      sv: 'Postens beständiga beteckning. Återanvänds aldrig.',
      en: 'The lasting identifier of the record. Never reused.',
    },
    // Each resource has its own; see `exampleId` below.
    example: '',
  }),
  municipalityCode: reference('municipality', {
    title: { sv: 'Kommunkod', en: 'Municipality code' },
    description: {
      sv: 'Kommunens kod enligt SCB, fyra siffror som text.',
      en: 'The municipality’s code at Statistics Sweden, four digits as text.',
    },
    example: '0764',
    headings: ['kommunkod', 'kommun'],
  }),
} as const

const sharedMunicipalityCode = reference('municipality', {
  ...common.municipalityCode,
  optional: true,
  description: {
    sv: 'Kommunen som posten hör till. Tomt när den är gemensam för alla.',
    en: 'The municipality the record belongs to. Null when it is shared by all.',
  },
})

const provenance = {
  sources: objects(
    {
      sourceId: reference('source', {
        title: { sv: 'Källa', en: 'Source' },
        description: {
          sv: 'Dokumentet eller sidan som uppgiften kommer från.',
          en: 'The document or page the statement comes from.',
        },
        example: 'alvesta-policy',
      }),
      place: text({
        optional: true,
        title: { sv: 'Ställe', en: 'Place' },
        description: {
          sv: 'Rubrik, sida eller stycke i källan.',
          en: 'Heading, page or paragraph in the source.',
        },
        example: 'Bakgrund, punkt 1',
      }),
      quote: text({
        optional: true,
        title: { sv: 'Citat', en: 'Quote' },
        description: { sv: 'Källans egna ord, ordagrant.', en: 'The source’s own words, verbatim.' },
        example: 'Helsing kommun i Danmark – vänort sedan 1978.',
      }),
      supports: list(
        code({
          pattern: /^[a-z][A-Za-z]*$/,
          title: { sv: 'Fält', en: 'Field' },
          description: {
            sv: 'Ett fält i posten, med sitt namn i API:et.',
            en: 'A field of the record, by its name.',
          },
          example: 'since',
        }),
        {
          optional: true,
          title: { sv: 'Belägger', en: 'Supports' },
          description: {
            sv: 'Fälten som stället belägger. Tomt när det inte är angivet.',
            en: 'The fields that the place supports. Null when it is not stated.',
          },
          example: ['since', 'kind'],
        },
      ),
    },
    {
      title: { sv: 'Källor', en: 'Sources' },
      description: {
        sv: 'Vad uppgifterna bygger på: dokument, ställe och citat.',
        en: 'What the record is based on: document, place and quote.',
      },
      example: [
        {
          sourceId: 'alvesta-policy',
          place: 'Bakgrund, punkt 1',
          quote: 'Helsing kommun i Danmark – vänort sedan 1978.',
        },
      ],
      minimum: 1,
    },
  ),
  license: url({
    optional: true,
    title: { sv: 'Licens', en: 'Licence' },
    description: {
      sv: 'Postens egen licens, när den inte är datamängdens.',
      en: 'The record’s own licence, where it differs from the data set’s.',
    },
    example: 'https://creativecommons.org/licenses/by/4.0/',
  }),
} as const

type Common = typeof common
type Provenance = typeof provenance

interface Definition<Name extends string, F extends Fields, E extends Embeds> {
  readonly name: Name
  readonly path: string
  readonly group: Resource['group']
  /** Id of a record in the project's own data: the examples of the documentation can be requested. */
  readonly exampleId: string
  readonly title: Label
  readonly description: Label
  readonly noun: Resource['noun']
  readonly names: Resource['names']
  readonly columns: Resource['columns']
  readonly fields: F
  readonly embeds?: E
  readonly filters: Readonly<Record<string, Filter>>
  readonly sorts: readonly string[]
  readonly storedColumns?: readonly string[]
  readonly deadline?: keyof F & string
  readonly search: Resource['search']
  /** False for the source itself, which needs no other source. @default true */
  readonly sourced?: boolean
}

type With<F extends Fields> = Common & F & Provenance
type NoEmbeds = Record<never, never>

/**
 * Defines one noun of the policies. Validation, SQL, column headings, parameters, documentation and types are
 * all derived from what is written here.
 */
export function defineResource<
  const Name extends string,
  const F extends Fields,
  const E extends Embeds = NoEmbeds,
>(definition: Definition<Name, F, E>): Resource<Name, With<F>, E> {
  return completeDefinition(definition, common) as unknown as Resource<Name, With<F>, E>
}

type SharedCommon = Omit<Common, 'municipalityCode'> & {
  readonly municipalityCode: typeof sharedMunicipalityCode
}

/** As `defineResource`, for nouns that several municipalities share, such as a programme or a network. */
export function defineSharedResource<
  const Name extends string,
  const F extends Fields,
  const E extends Embeds = NoEmbeds,
>(definition: Definition<Name, F, E>): Resource<Name, SharedCommon & F & Provenance, E> {
  const shared = { ...common, municipalityCode: sharedMunicipalityCode }
  return completeDefinition(definition, shared) as unknown as Resource<Name, SharedCommon & F & Provenance, E>
}

type AnyDefinition = Omit<Resource, 'embeds'> & {
  readonly exampleId: string
  readonly embeds?: Embeds
  readonly sourced?: boolean
}

function completeDefinition(
  { sourced = true, exampleId, ...definition }: AnyDefinition,
  { id, ...otherCommon }: Fields,
): Resource {
  const provenanceFields = sourced
    ? provenance
    : { ...provenance, sources: { ...provenance.sources, minimum: 0 } }
  return {
    ...definition,
    fields: { id: { ...id!, example: exampleId }, ...otherCommon, ...definition.fields, ...provenanceFields },
    embeds: definition.embeds ?? {},
    filters: {
      municipality: is('municipalityCode'),
      ...definition.filters,
      ...(sourced && { source: is('sources.sourceId') }),
    },
    sorts: ['id', ...definition.sorts],
  }
}
