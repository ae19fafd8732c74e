import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { importRelease } from '../../db/import/import-release.ts'
import { MAX_ROWS } from '../../db/import/read-input.ts'
import { readFile } from '../../db/import/read-file.ts'
import { openNode } from '../../db/connection/open-node.ts'

// As many rows as a file may have, all with the same slip.

const folder = mkdtempSync(join(tmpdir(), 'utblick-many-rows-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function readPartners(partner: object) {
  const file = join(folder, 'partners.ndjson')
  const lines = Array.from({ length: MAX_ROWS }, (_, i) => JSON.stringify({ id: `prov-${i}`, ...partner }))
  writeFileSync(file, lines.join('\n'))
  const read = await readFile(file, { resource: 'partners' })
  if ('issues' in read) throw new Error('the file cannot be read')
  return read
}

// Each code that is read as another must not cost a look at all those before it: that took minutes.
test('the same code to correct in every row is one notice', async () => {
  const { notices } = await readPartners({ country: 'UK' })
  expect(notices).toHaveLength(1)
  expect(notices[0]!.en).toMatch(/^UK is read as GB \(200000\): row 1, country; row 2, country; .* …\.$/)
})

test('the same missing source in every row is an issue for each', async () => {
  const { batch } = await readPartners({
    municipalityCode: '0199',
    name: 'Prov',
    kind: 'municipality',
    country: 'SE',
    sources: [{ sourceId: 'prov-saknas' }],
  })
  const { db } = openNode(':memory:')
  const { issues } = await importRelease(db, batch, {
    publishedAt: '2026-01-01T00:00:00.000Z',
    wholeRegister: true,
  })
  expect(issues.filter(({ field }) => field === 'sources.0.sourceId')).toHaveLength(MAX_ROWS)
  await db.destroy()
})
