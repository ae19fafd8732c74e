import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { mergeBatches } from '../../db/import/batch.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { readFile } from '../../db/import/read-file.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { allResources, type Batch } from '../../db/resources/index.ts'
import { BASE, fetchApi } from '../helpers/api.ts'

// What the API gives out, the import takes back: every record of the real seed, in every form that is a table.

const folder = mkdtempSync(join(tmpdir(), 'utblick-round-trip-'))
const { db } = openNode(inject('registerFile'))
afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

/** Records per page: few enough that a data set has several, so that the walk over `next` is tried too. */
const LIMIT = 40

/** Every page of a list, following `next`. */
async function* pages(path: string, format: string): AsyncGenerator<Uint8Array> {
  let address: string | undefined = `${BASE}/${path}?format=${format}&limit=${LIMIT}`
  while (address !== undefined) {
    const response: Response = await fetchApi(address)
    expect(response.status).toBe(200)
    yield new Uint8Array(await response.arrayBuffer())
    const next: string | undefined = /<([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1]
    address = next?.slice(new URL(next).origin.length)
  }
}

/** A whole data set as a file, put together from its pages. */
async function download(path: string, format: string, ending: string): Promise<string> {
  const file = join(folder, `${path}.${ending}`)
  const headings = ending === 'csv' ? 1 : 0
  const parts: string[] = []
  for await (const page of pages(path, format)) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(page)
    parts.push(parts.length === 0 ? text : text.split('\n').slice(headings).join('\n'))
  }
  writeFileSync(file, parts.join(''))
  return file
}

/** One page has every record: a workbook cannot be put together as text can. */
async function downloadWorkbook(path: string): Promise<string> {
  const response = await fetchApi(`${BASE}/${path}?format=xlsx&limit=500`)
  expect(response.headers.get('Link')).not.toContain('rel="next"')
  const file = join(folder, `${path}.xlsx`)
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()))
  return file
}

/** What an import of the files together would change; nothing is written, since the register is every test's. */
async function wouldChange(files: readonly { file: string; resource?: string }[]) {
  const batches: Batch[] = []
  for (const { file, resource } of files) {
    const read = await readFile(file, { ...(resource !== undefined && { resource }) })
    if ('issues' in read) return read
    batches.push(read.batch)
  }
  const { issues, counts } = await importRelease(db, mergeBatches(...batches), {
    wholeRegister: true,
    replace: true,
    publishedAt: '2026-12-01T00:00:00.000Z',
    dryRun: true,
  })
  return { resources: batches.flatMap((batch) => Object.keys(batch)), issues, counts }
}

const unchanged = { resources: allResources.map(({ name }) => name), issues: [], counts: {} }

test.each([
  ['csv', 'csv'],
  ['csv&csvDialect=excel', 'csv'],
  ['ndjson', 'ndjson'],
])('every resource as %s comes back with 0 changed', async (format, ending) => {
  const files: { file: string; resource: string }[] = []
  for (const { path } of allResources)
    files.push({ file: await download(path, format, ending), resource: path })
  expect(await wouldChange(files)).toEqual(unchanged)
})

test('every resource as XLSX comes back with 0 changed; its sheet says what it has', async () => {
  const files: { file: string }[] = []
  for (const { path } of allResources) files.push({ file: await downloadWorkbook(path) })
  expect(await wouldChange(files)).toEqual(unchanged)
})

test.each(['csv', 'xlsx'])('one municipality’s records as %s come back with 0 changed', async (format) => {
  const response = await fetchApi(`${BASE}/goals?format=${format}&municipality=0114&limit=500`)
  const file = join(folder, `own.${format}`)
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()))
  const read = await readFile(file, { resource: 'goals' })
  if ('issues' in read) throw new Error(JSON.stringify(read.issues))
  const result = await importRelease(db, read.batch, {
    publishedAt: '2026-12-01T00:00:00.000Z',
    dryRun: true,
    municipality: '0114',
    replace: true,
  })
  expect(result).toMatchObject({ release: null, issues: [], counts: {}, changes: [] })
})

test('a changed cell is seen', async () => {
  const file = await download('twin-towns', 'csv', 'csv')
  const changed = join(folder, 'changed.csv')
  writeFileSync(changed, readFileSync(file, 'utf8').replace('Helsinge', 'Helsingør'))
  expect(await wouldChange([{ file: changed, resource: 'twin-towns' }])).toMatchObject({
    counts: { twinTown: { added: 0, changed: 1, closed: 0 } },
  })
})
