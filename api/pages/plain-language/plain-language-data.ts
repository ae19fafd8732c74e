/** What is written in plain language about a municipality, as data: the same sentences as its page, in both languages. */
import { municipality as municipalities } from '../../../db/resources/municipality.ts'
import { resourceOf } from '../../../db/resources/index.ts'
import type { LanguageMap } from '../../../db/schema/field.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { BASE } from '../../constants.ts'
import { withQuery } from '../../envelope/links.ts'
import { EXAMPLE_ORIGIN, EXAMPLE_RELEASE, exampleId } from '../../openapi/example-record.ts'
import { address, array, type JsonSchema, member, object, ref, text } from '../../openapi/json-schema.ts'
import { inBoth, type Entry, type Way } from './content.ts'
import { hardWords } from './hard-words.ts'
import { hardWordsOf, type PlainLanguage, readNames, sectionIds } from './plain-language.ts'

interface Place {
  readonly origin: string
  readonly release: number
}

/** An address as of the release, so that what it shows never changes. */
const addressOf = ({ origin, release }: Place, path: string, query: Readonly<Record<string, string>> = {}) =>
  origin + withQuery(BASE + path, new URLSearchParams({ ...query, asOf: String(release) }).toString())

export function plainLanguageData(plain: PlainLanguage, place: Place) {
  const { municipality, today, ours, sections } = plain
  const entry = ({ resource, id, name, country, sentences }: Entry) => ({
    resource: resource.path,
    id,
    url: addressOf(place, `/${resource.path}/${id}`),
    name,
    country,
    sentences,
  })
  const link = ({ title, to }: Way) => ({
    title,
    url: 'href' in to ? to.href : addressOf(place, to.path, to.query),
  })
  const words = new Set((['sv', 'en'] as const).flatMap((language) => hardWordsOf(plain, language)))
  return {
    municipality: {
      id: municipality.id,
      url: addressOf(place, `/${municipalities.path}/${municipality.id}`),
      name: { sv: municipality.name },
    },
    asOfDay: today,
    sentences: ours,
    sections: sections.map(({ id, title, groups }) => ({
      id,
      title,
      groups: groups.map(({ sentences, entries, ways }) => ({
        sentences,
        entries: entries.map(entry),
        links: ways.map(link),
      })),
    })),
    words: [...words].map(({ word, meaning }) => ({ word, meaning })),
  }
}

const map = (example: LanguageMap): JsonSchema => ({ ...ref('LanguageMap'), examples: [example] })
const sentencesLike = (example: LanguageMap) => array(map(example))

/** The schema of `plainLanguageData`. */
export function plainLanguageSchema(): JsonSchema {
  const example = (resource: Resource) =>
    `${EXAMPLE_ORIGIN}${BASE}/${resource.path}/${exampleId(resource)}?asOf=${EXAMPLE_RELEASE}`
  const town = resourceOf('twinTown')!
  const own = municipalities as unknown as Resource
  const shown = readNames.filter((name) => name !== 'municipality' && name !== 'policy')
  const resource: JsonSchema = {
    type: 'string',
    enum: [...new Set([...shown, 'indicator'])].map((name) => resourceOf(name)!.path),
    examples: [town.path],
  }
  return object({
    municipality: object({
      id: { ...text, examples: [exampleId(own)] },
      url: { ...address, examples: [example(own)] },
      name: map({ sv: 'Exempelby' }),
    }),
    asOfDay: member(
      { type: 'string', format: 'date' },
      { sv: 'Utgåvans dag i Sverige.', en: 'The day of the release in Sweden.' },
      '2026-11-21',
    ),
    sentences: {
      ...sentencesLike(inBoth((t) => t.ours[0])),
      description: 'Vems ord det är. / Whose words it is.',
    },
    sections: array(
      object({
        id: { type: 'string', enum: sectionIds, examples: ['places'] },
        title: map(inBoth((t) => t.places)),
        groups: array(
          object({
            sentences: sentencesLike(hardWords.twinTown.meaning),
            entries: array(
              object({
                resource,
                id: { ...text, examples: [exampleId(town)] },
                url: member(
                  address,
                  {
                    sv: 'Postens adress, så som den var i utgåvan.',
                    en: 'Address of the record, as it was in the release.',
                  },
                  example(town),
                ),
                name: map({ sv: 'Esimerkkilä' }),
                country: {
                  anyOf: [{ type: 'null' }, ref('LanguageMap')],
                  examples: [{ sv: 'Finland', en: 'Finland' }],
                },
                sentences: sentencesLike(inBoth((t) => t.isRelation(t.relations['twin-town']))),
              }),
            ),
            links: array(
              object({
                title: map(inBoth((t) => t.allPlaces)),
                url: {
                  ...address,
                  examples: [`${EXAMPLE_ORIGIN}${BASE}/${town.path}?asOf=${EXAMPLE_RELEASE}`],
                },
              }),
            ),
          }),
        ),
      }),
      { sv: 'Det som är känt, och sist det som inte är det.', en: 'What is known, and then what is not.' },
    ),
    words: array(object({ word: map(hardWords.project.word), meaning: map(hardWords.project.meaning) }), {
      sv: 'Svåra ord i texten.',
      en: 'Hard words of the text.',
    }),
  })
}
