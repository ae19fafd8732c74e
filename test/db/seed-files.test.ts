import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../db/database.ts'
import { issueLines } from '../../db/import/report.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { allResources } from '../../db/resources/index.ts'
import { listReleases } from '../../db/queries/releases.ts'
import { readSeed } from '../../db/seed/index.ts'

// Exempelby is a folder of files, read by the importer as anybody's.

const exempelby = join(import.meta.dirname, '../../db/seed/exempelby')
const at = (day: number) => `2026-11-0${day}T08:00:00.000Z`

let folder: string
let db: Database
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-seed-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  ;({ db } = openNode(':memory:'))
})

test('the folder has one file for each resource but the programmes, which all municipalities share', () => {
  const names = readdirSync(exempelby).map((name) => name.replace(/\.(csv|ndjson)$/, ''))
  expect(names.toSorted()).toEqual(
    allResources
      .map(({ path }) => path)
      .filter((path) => path !== 'programmes')
      .sort(),
  )
})

describe('an error in a file is named by file and row:', () => {
  test.each([
    [
      'twin-towns.csv',
      (text: string) => text.replace(',NL,', ',Nederland,'),
      'twin-towns.csv, rad 2, country: "Nederland" går inte att använda',
    ],
    [
      'projects.ndjson',
      (text: string) => text.replace('"status":"ongoing"', '"status":"under way"'),
      /projects\.ndjson, rad \d+, status: "under way" går inte att använda/,
    ],
    [
      'fundings.csv',
      (text: string) => text.replace(',9999-humlornas-vag,', ',9999-fjarilarnas-vag,'),
      'fundings.csv, rad 2, projectId: det finns ingen post ”9999-fjarilarnas-vag”',
    ],
    ['partners.csv', (text: string) => `${text}9999-x,a,b\n`, 'partners.csv, rad 47'],
    [
      'projects.ndjson',
      (text: string) => `${text}{"id":\n`,
      'projects.ndjson, rad 45: raden är inte en post',
    ],
    ['twin-towns.csv', () => '', 'twin-towns.csv'],
  ])('%s', async (name, edit, message) => {
    const own = mkdtempSync(join(folder, 'files-'))
    cpSync(exempelby, own, { recursive: true })
    writeFileSync(join(own, name), edit(readFileSync(join(own, name), 'utf8')))
    const seed = await readSeed({ examples: true }, own)
    const { issues, release } = await seedRegister(db, at(1), { seed })
    expect(issueLines(issues, 'sv').join('\n')).toMatch(message)
    expect(release).toBeNull()
  })

  test('a file that no resource is named after', async () => {
    const own = mkdtempSync(join(folder, 'files-'))
    writeFileSync(join(own, 'towns.csv'), 'id,name\n')
    const seed = await readSeed({ examples: true }, own)
    expect(issueLines('issues' in seed ? seed.issues : [], 'en')[0]).toContain(
      'towns.csv: there is no resource “towns”',
    )
  })
})

describe('without the examples', () => {
  const fictional = async () =>
    (
      await Promise.all(
        allResources.map(({ name }) =>
          db
            .selectFrom(name as 'project')
            .select('id')
            .where('id', 'like', '9999%')
            .where('untilRelease', 'is', null)
            .execute(),
        ),
      )
    ).flat()

  test('the register has the five policies, and its note does not name Exempelby', async () => {
    const { release, counts } = await seedRegister(db, at(1), { examples: false })
    expect([release, counts.policy]).toEqual([1, { added: 5, changed: 0, closed: 0 }])
    expect(await fictional()).toEqual([])
    expect((await listReleases(db)).map(({ note }) => note)).toEqual(['Grunddata: de fem policyerna'])
  })

  test('a register that has them loses them, and gets them back when they are asked for', async () => {
    await seedRegister(db, at(1))
    const all = await fictional()
    expect(all.length).toBeGreaterThan(500)
    const { counts } = await seedRegister(db, at(2), { examples: false })
    expect(counts.project).toEqual({ added: 0, changed: 0, closed: 44 })
    expect(counts.policy).toEqual({ added: 0, changed: 0, closed: 2 })
    expect(await fictional()).toEqual([])
    expect((await seedRegister(db, at(3), { examples: false })).release).toBeNull()
    await seedRegister(db, at(4))
    expect(await fictional()).toHaveLength(all.length)
    expect((await seedRegister(db, at(5))).release).toBeNull()
  })
})
