/** The widgets' templates as markup of a page, of every record of the seed. */
import { describe, expect, test } from 'vitest'
import { partStyles } from '../../api/pages/part-styles.ts'
import { listParts, recordParts } from '../../api/pages/parts/definitions.ts'
import { type PartPlace, relatedLists, renderPart } from '../../api/pages/widget-part.ts'
import { resources, type ResourceName } from '../../db/resources/index.ts'
import { getList, type Json } from '../helpers/api.ts'
import { findPart, partOf } from '../helpers/widget-part.ts'

const lists = new Map<string, Promise<Json[]>>()
let meta: Json

/** All records of a list. */
function all(path: string, params: Readonly<Record<string, string>> = {}): Promise<Json[]> {
  const address = `${path}?${new URLSearchParams({ ...params, limit: '500' })}`
  const found =
    lists.get(address) ??
    getList(address).then(({ data, _meta, _links }) => {
      expect(_links.next, 'one page holds them').toBeUndefined()
      meta ??= _meta
      return data
    })
  lists.set(address, found)
  return found
}

const part = (place: PartPlace, name: ResourceName, records: Json[], more = {}) =>
  partOf(all, { place, language: 'sv', level: 2, today: '2026-11-28', meta, ...more }, name, records)

const found = (name: ResourceName, record: Json, language: 'sv' | 'en') =>
  findPart(all, { place: 'record', language, level: 2, today: '2026-11-28', meta }, name, [record])

const names = (parts: object) => Object.keys(parts) as ResourceName[]

/** What no page may hold: a value that was not written, Lit's comments, styles and scripts in attributes. */
const WRONG =
  />\s*(undefined|null|NaN)\s*<|"(undefined|null|NaN)"|\[object|=>|<!--|\sstyle=|\son\w+=|\s[.@?]\w+=|<button|<script|<slot|\0|\$\{/

/** The first of a resource. */
const firstOf = async (name: ResourceName, params = {}) => (await all(resources[name].path, params))[0]

test('texts of the register are escaped, wherever they stand', async () => {
  const hostile = `"><img src=x onerror=alert(1)></script>'&`
  const town = await firstOf('twinTown', { municipality: '9999' })
  const changed = { ...town, name: hostile, url: hostile, country: hostile, together: { sv: hostile } }
  const text = await part('list', 'twinTown', [changed])
  expect(text).not.toMatch(/<img|<\/script/)
  expect(text).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/script&gt;')
  const attributes = [...text.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href)
  expect(attributes).toContain(
    hostile
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;'),
  )
})

test('sums count all records, of which a page shows some; there is no button for the rest', async () => {
  const towns = await all('twin-towns', { municipality: '9999' })
  const text = await part('list', 'twinTown', towns, { limit: 2 })
  expect(text.match(/<li class="card"/g)).toHaveLength(2)
  expect(text).toContain('7\u00a0orter i 7\u00a0länder')
})

test('sources are folded in a list, and left to the page of the record', async () => {
  const town = await firstOf('twinTown', { municipality: '0138' })
  expect(await part('list', 'twinTown', [town])).toContain('<details class="sources"')
  const project = await firstOf('project', { municipality: '0139' })
  expect(await part('record', 'project', [project])).not.toContain('class="sources"')
})

test('the page may open what a widget folds', async () => {
  const policy = await firstOf('policy', { municipality: '9999' })
  expect(await part('record', 'policy', [policy])).toMatch(/<details(?! open)/)
  expect(await part('record', 'policy', [policy], { open: true })).not.toMatch(/<details(?! open)/)
})

test('a unit has what it owes itself, and the words of a rule once', async () => {
  const unit = (await all('units')).find(({ id }) => id === '0381-kommunstyrelsen')
  const text = await part('record', 'unit', [unit])
  expect([...text.matchAll(/class="mark noDay none"/g)]).toHaveLength(1)
  expect(text).toContain('registret visar inte att något har lämnats in')
  expect([...text.matchAll(/Kommunstyrelsen svarar för strategisk ledning/g)]).toHaveLength(1)
})

test('a project has the goals it serves, its activities and its effects, and requests no other lists', async () => {
  const found = new Set<string>()
  for (const project of await all('projects', { municipality: '9999' })) {
    const isReferredTo = async (path: string) => (await all(path, { project: project.id })).length > 0
    const refers = { activity: await isReferredTo('activities'), effect: await isReferredTo('effects') }
    const own = [
      ...(project.goalIds ? ['goals', 'policies'] : []),
      ...(refers.activity ? ['activities'] : []),
    ]
    if (refers.effect) own.push('effects')
    expect(
      relatedLists('record', 'project', [project], (by) => refers[by as keyof typeof refers]).map(
        ({ name }) => name,
      ),
      project.id,
    ).toEqual(own)
    const text = await part('record', 'project', [project])
    for (const list of own.filter((name) => name !== 'policies')) {
      found.add(list)
      for (const { url } of await all(list, { project: project.id }))
        expect(text.split(`href="${url}"`), url).toHaveLength(2)
    }
  }
  expect([...found].sort()).toEqual(['activities', 'effects', 'goals'])
})

test('a project says of its goals whether they are only in a proposal', async () => {
  const proposal = 'Målet står i ett förslag. Registret visar inte att det är antaget.'
  const statuses = new Set<string>()
  for (const project of await all('projects')) {
    const policies = await all('policies', { municipality: project.municipalityCode })
    const goals = await all('goals', { project: project.id })
    const proposed = goals.filter(({ policyId }) => {
      const { status } = policies.find(({ id }) => id === policyId)
      statuses.add(status)
      return status !== null && !['adopted', 'replaced'].includes(status)
    })
    expect((await part('record', 'project', [project])).split(proposal), project.id).toHaveLength(
      proposed.length + 1,
    )
  }
  expect(statuses.size).toBeGreaterThan(1)
})

test('a unit has its own reports only', async () => {
  const report = (await all('reports')).find(({ unitId, year }) => unitId && year)
  const unit = (await all('units')).find(({ id }) => id === report.unitId)
  const text = await part('record', 'unit', [unit])
  expect(text.match(/<tr>|<tr role="row">/g)!.length).toBeGreaterThan(1)
  expect(text.match(/<th role="rowheader"[^>]*>/g)).toHaveLength(
    new Set(
      (await all('reports', { unit: unit.id, sort: 'year' }))
        .filter(({ year }) => year)
        .map(({ kind }) => kind),
    ).size,
  )
})

test('a resource without a widget, and an empty list, have no part', () => {
  const nowhere = { place: 'record', language: 'sv', level: 2, municipality: null, today: '', meta } as const
  expect(renderPart('source', [{ id: 'a', url: '' }], {}, nowhere)).toBeUndefined()
  expect(renderPart('goal', [], {}, nowhere)).toBeUndefined()
  expect(relatedLists('record', 'source', [{ id: 'a', url: '' }])).toEqual([])
})

test('the style sheets are small, and apply within a part only', async () => {
  const css = partStyles()
  const compressed = new Response(css).body!.pipeThrough(new CompressionStream('gzip'))
  expect((await new Response(compressed).arrayBuffer()).byteLength).toBeLessThan(5600)
  expect(css).not.toMatch(/:host|\/\*|\n/)
  for (const [, selectors = ''] of css.matchAll(/(?<=^|[{}])([^{}@]+)\{/g))
    expect(selectors).toMatch(/^\.part/)
})

/** What may have nothing to show beside the facts of its page, and how many records have at the least. */
const mayHaveNone: Partial<Record<ResourceName, number>> = {
  decision: 6,
  // With a mailbox, or vacant.
  contactRole: 11,
  // With a last day.
  agreement: 7,
  // With words of their own beside the facts.
  activity: 27,
  monitoringItem: 8,
  // Overdue.
  action: 2,
}

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each(names(recordParts))('every %s of the register is rendered whole', async (name) => {
    const records = await all(resources[name].path)
    let shown = 0
    for (const record of records) {
      const text = await found(name, record, language)
      if (text === undefined) continue
      shown += 1
      expect(text, record.id).not.toMatch(WRONG)
      expect(text).toMatch(/^<div class="part part-[a-z-]+"> ?<div class="frame">/)
      expect(text, record.id).not.toContain('fictional')
    }
    const least = mayHaveNone[name]
    if (least === undefined) expect(shown).toBe(records.length)
    else expect(shown).toBeGreaterThanOrEqual(least)
  })

  test.each(names(listParts))('every list of %s is rendered whole', async (name) => {
    for (const { id } of await all('municipalities')) {
      const records = await all(resources[name].path, { municipality: id })
      if (!records[0]) continue
      const text = await part('list', name, records, { language, limit: 5 })
      expect(text, id).not.toMatch(WRONG)
    }
  })
})
