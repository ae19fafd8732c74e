import { expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { project } from '../../../db/resources/project.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { sortColumn } from '../../../db/schema/columns.ts'
import { BASE } from '../../helpers/api.ts'
import { makeLargeRegister } from '../../helpers/large-register.ts'

// Enough for a filtered list to be read in the order of its sort.
const { db, sqlite } = await makeLargeRegister(':memory:', 6000)
const releases = await listReleases(db)
const app = createApp({
  db,
  releases: async () => releases,
  build: 'test',
  now: () => new Date('2026-11-28T12:00:00Z'),
  logError: (error) => {
    throw error
  },
})

interface Page {
  readonly data: readonly { readonly id: string }[]
  readonly _links: { readonly next?: { readonly href: string } }
}
const pageAt = async (address: string) => (await (await app.request(address)).json()) as Page

/** The ids in the order that the documentation promises, sorted in the plainest way. */
function expected(sort: string, where: string): unknown[] {
  const keys = sort.split(',').flatMap((part) => {
    const name = part.replace('-', '')
    const column = name === 'id' ? 'id' : sortColumn(project as unknown as Resource, name).name
    return [`"${column}" is null`, `"${column}"${part.startsWith('-') ? ' desc' : ''}`]
  })
  return sqlite
    .prepare(`SELECT id FROM project WHERE untilRelease IS NULL AND ${where} ORDER BY ${keys.join(', ')}, id`)
    .pluck()
    .all()
}

const sorts = [
  ...project.sorts.flatMap((sort) => [sort, `-${sort}`]),
  '-status,startDate',
  'startDate,-budget,title',
  'budget,-id,title',
]

test.each(
  sorts.flatMap((sort) => [
    [sort, '', '1'],
    [sort, '&municipality=9999', "municipalityCode = '9999'"],
    [sort, '&municipality=0764', "municipalityCode = '0764'"],
    [sort, '&asOf=3', '1'],
  ]),
)('a walk by %s%s gives every record once and in order', async (sort, filter, where) => {
  const walked: string[] = []
  let address: string | undefined = `${BASE}/projects?limit=499&fields=id&sort=${sort}${filter}`
  while (address) {
    const page = await pageAt(address)
    walked.push(...page.data.map(({ id }) => id))
    address = page._links.next?.href
  }
  const wanted = expected(sort, where)
  expect(walked).toEqual(wanted)
  const skipped = await pageAt(`${BASE}/projects?limit=50&fields=id&offset=5000&sort=${sort}${filter}`)
  expect(skipped.data.map(({ id }) => id)).toEqual(wanted.slice(5000, 5050))
})
