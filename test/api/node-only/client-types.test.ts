/** Compiled by `tsc -p test`, which is the test; what runs here only says so. */
import { expect, expectTypeOf, test } from 'vitest'
import type { RecordFor, ResourceName, Resources, resources } from '../../../db/resources/index.ts'
import type { Citation as StoredCitation } from '../../../db/schema/resource.ts'
import type {
  Label as StoredLabel,
  LanguageMap as StoredMap,
  Money as StoredMoney,
} from '../../../db/schema/field.ts'
import type { UncertainDate as StoredDate } from '../../../db/schema/uncertain-date.ts'
import { createClient } from '../../../api/client/index.ts'
import type {
  Citation,
  Label,
  LanguageMap,
  Money,
  Path,
  RecordAt,
  UncertainDate,
  Vocabulary,
} from '../../../api/client/index.ts'

const client = createClient({ origin: 'https://data.example.se', fetch: () => Promise.reject(new Error()) })

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
/** By resource, whether the types written for the client are those that the definitions imply. */
type Written = {
  [P in Path]: true extends { [N in ResourceName]: Same<RecordAt<P>, RecordFor<N>> }[ResourceName] ? true : P
}

test('the written records are those that the definitions imply', () => {
  expectTypeOf<Written[Path]>().toEqualTypeOf<true>()
  expectTypeOf<keyof Resources>().toEqualTypeOf<keyof typeof resources>()
  expectTypeOf<RecordAt<'projects'>>().toExtend<RecordFor<'project'>>()
  expectTypeOf<RecordFor<'project'>>().toExtend<RecordAt<'projects'>>()
  expectTypeOf<Label>().toEqualTypeOf<StoredLabel>()
  expectTypeOf<LanguageMap>().toEqualTypeOf<StoredMap>()
  expectTypeOf<Money>().toEqualTypeOf<StoredMoney>()
  expectTypeOf<UncertainDate>().toEqualTypeOf<StoredDate>()
  expectTypeOf<Citation>().toEqualTypeOf<StoredCitation>()
})

test('a query has the types of its collection', () => {
  const valid = async () => {
    const { data, _meta } = await client.list('projects', {
      status: ['ongoing'],
      budgetMin: '250000.50',
      asOf: 3,
    })
    expectTypeOf(data[0]!).toEqualTypeOf<RecordAt<'projects'>>()
    expectTypeOf(data[0]!.partners[0]!.country).toEqualTypeOf<string>()
    expectTypeOf(_meta.facets?.country?.[0]?.count).toEqualTypeOf<number | undefined>()
    for await (const town of client.all('twin-towns', { fields: ['name'], sort: '-since' }))
      expectTypeOf(town).toEqualTypeOf<Pick<RecordAt<'twin-towns'>, 'id' | 'url' | 'fictional' | 'name'>>()
    expectTypeOf(
      (await client.history('goals', 'x')).data[0]!.record,
    ).toEqualTypeOf<RecordAt<'goals'> | null>()
    const { data: summary } = await client.summary('0764')
    expectTypeOf(summary.projects[0]!.status).toEqualTypeOf<RecordAt<'projects'>['status']>()
  }
  expect(valid).toBeTypeOf('function')
  expectTypeOf<Vocabulary['goals']['sort']>().toEqualTypeOf<'id' | 'position'>()
})

test('what the API would refuse does not compile', () => {
  const invalid = () => [
    // @ts-expect-error -- the collection is "projects"
    client.list('project'),
    // @ts-expect-error -- misspelt filter
    client.list('projects', { stauts: 'ongoing' }),
    // @ts-expect-error -- a filter of another collection
    client.all('goals', { country: 'PL' }),
    // @ts-expect-error -- no such status
    client.list('projects', { status: ['done'] }),
    // @ts-expect-error -- a range has one end
    client.list('projects', { startFrom: ['2024', '2025'] }),
    // @ts-expect-error -- policies have no place on the map
    client.list('policies', { bbox: [10, 55, 24, 69] }),
    // @ts-expect-error -- no such field
    client.list('projects', { fields: ['titel'] }),
    // @ts-expect-error -- no such order
    client.list('projects', { sort: 'name' }),
    // @ts-expect-error -- a date has no facet
    client.list('projects', { facets: ['startFrom'] }),
    // @ts-expect-error -- a record takes no filters
    client.record('projects', 'x', { status: 'ongoing' }),
    // @ts-expect-error -- only the requested fields
    async () => (await client.list('projects', { fields: ['title'] })).data[0]?.status,
  ]
  expect(invalid).toBeTypeOf('function')
})
