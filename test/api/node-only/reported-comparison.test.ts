import { expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { releasesOnNode } from '../../../api/node/releases-on-node.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { importRelease } from '../../../db/import/import-release.ts'
import type { Batch } from '../../../db/resources/index.ts'
import { BASE } from '../../helpers/api.ts'

// The seed has no indicator that two municipalities report.

const NOW = new Date('2026-11-30T12:00:00Z')
const sources = [{ sourceId: 'prov' }]
const places = { '0198': 'Andra', '0199': 'Provby' }

/** The page that compares what both report for 2025, of an indicator with one title. */
async function pageOf(changes: Readonly<Record<string, { indicator?: object; measurement?: object }>>) {
  const { db, dataVersion } = openNode(':memory:')
  const own = (code: string, of: string) => ({ municipalityCode: code, sources, id: `${code}-${of}` })
  const all = <T>(make: (code: string) => T) => Object.keys(places).map(make)
  const batch = {
    source: [{ id: 'prov', title: 'Prov', publisher: 'Prov', kind: 'fiction' }],
    municipality: Object.entries(places).map(([id, name]) => ({
      ...own(id, ''),
      id,
      name,
      fictional: id === '0199',
    })),
    policy: all((code) => ({ ...own(code, 'policy'), title: { sv: 'Policy' } })),
    goal: all((code) => ({
      ...own(code, 'mal'),
      policyId: `${code}-policy`,
      kind: 'goal',
      position: 1,
      measured: true,
      wording: { sv: 'Fler utbyten.' },
    })),
    indicator: all((code) => ({
      ...own(code, 'matt'),
      goalId: `${code}-mal`,
      title: { sv: 'Elever på utbyte' },
      definition: { sv: 'Elever som har varit utomlands.' },
      definedBy: 'Kommunen',
      unit: 'percent',
      kind: 'quantity',
      direction: 'increase',
      ...changes[code]?.indicator,
    })),
    measurement: all((code) => ({
      ...own(code, 'varde'),
      indicatorId: `${code}-matt`,
      period: '2025',
      value: code === '0199' ? 40 : 25,
      ...changes[code]?.measurement,
    })),
  }
  const { issues } = await importRelease(db, batch as unknown as Batch, {
    wholeRegister: true,
    note: 'Prov',
    publishedAt: '2026-11-30T09:00:00.000Z',
  })
  expect(issues).toEqual([])
  const app = createApp({
    db,
    ...releasesOnNode(db, dataVersion),
    build: 'test',
    now: () => NOW,
    logError: (error) => {
      throw error
    },
  })
  const page = await (await app.request(`${BASE}/comparisons?year=2025&format=html&lang=sv`)).text()
  await db.destroy()
  return page.slice(page.indexOf('Mått som kommunerna själva'))
}

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('what can be compared is a table with bars, where nobody is given a 0', async () => {
  const page = await pageOf({})
  expect(words(page)).toContain('2025: Elever som har varit utomlands.')
  const rows = page.slice(page.indexOf('<tbody>'), page.indexOf('</tbody>')).split('</tr>')
  expect(rows.map((row) => words(row).trim())).toEqual([
    'Andra kommun 25 %',
    'Provby kommun påhittat 40 %',
    '',
  ])
  expect(rows.map((row) => /class="filled" width="([\d.]+)"/.exec(row)?.[1])).toEqual(['25', '40', undefined])
  expect(page).toContain(`href="${BASE}/indicators/0198-matt?lang=sv"`)

  const reason = { sv: 'Enkäten ställdes in.' }
  const lacking = await pageOf({ '0198': { measurement: { value: null, reason } } })
  const [first] = lacking.slice(lacking.indexOf('<tbody>')).split('</tr>')
  expect(words(first!).trim()).toBe('Andra kommun Enkäten ställdes in.')
  expect(first).not.toContain('<svg')
})

test('what differs in definition is no table, and says why', async () => {
  const page = await pageOf({ '0198': { indicator: { definition: { sv: 'Klasser på utbyte.' } } } })
  expect(words(page)).toContain('Går inte att jämföra: kommunerna skiljer sig i definition.')
  expect(page).not.toContain('<table')
  expect(words(page)).toMatch(/Andra kommun , 2025: 25 % Klasser på utbyte\./)
})
