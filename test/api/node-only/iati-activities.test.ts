import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Page } from '../../../api/formats/format.ts'
import { iati } from '../../../api/formats/iati.ts'
import { exampleRecord } from '../../../api/openapi/example-record.ts'
import { fundingStages } from '../../../db/resources/funding.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { parseUncertainDate } from '../../../db/schema/uncertain-date.ts'
import { partnerKinds } from '../../../db/resources/partner.ts'
import { project, projectStatuses } from '../../../db/resources/project.ts'
import { BASE, fetchApi } from '../../helpers/api.ts'
import { iatiErrors } from '../../helpers/iati.ts'
import { onPath, present, sharedDocument } from '../../helpers/programs.ts'
import { childrenOf, readXml } from '../../helpers/xml.ts'

type Made = Readonly<Record<string, unknown>>

const resource = project as unknown as Resource
const whole = exampleRecord(resource) as Made & { readonly funding: readonly Made[] }
const line = whole.funding[0]!
const uncertain = (edtf: string) => parseUncertainDate(edtf)!

/** A complete project that ICLD funds, real unless it says else. */
const made = (other: Made = {}): Made => ({ ...whole, fictional: false, ...other })

const pageOf = (records: readonly Made[]): Page => ({
  resource,
  documents: records.map((record) => JSON.stringify(record)),
  fields: null,
  meta: { release: 1, publishedAt: '2026-11-21T09:00:00.000Z' },
  links: {},
  single: false,
  language: 'sv',
})

const write = async (...records: Made[]) => (await iati.write(pageOf(records))) as string
const activityOf = async (record: Made) => childrenOf(readXml(await write(record)), 'iati-activity')[0]!
const datesOf = async (record: Made) =>
  childrenOf(await activityOf(record), 'activity-date').map(({ attributes }) => [
    attributes.type,
    attributes['iso-date'],
  ])

/** Projects in each state that the standard sees. */
const states: readonly (readonly [string, Made])[] = [
  ...Object.keys(projectStatuses).map((status) => [`status ${status}`, made({ status })] as const),
  ...Object.keys(partnerKinds).map(
    (kind) =>
      [`partner ${kind}`, made({ partners: [{ name: 'Ett & <ett>', kind, country: 'KE' }] })] as const,
  ),
  ['paid', made({ funding: [{ ...line, stage: 'paid' }] })],
  ['no day of the grant', made({ funding: [{ ...line, grantedOn: null }] })],
  ['no amount', made({ funding: [{ ...line, amount: null }] })],
  [
    'two countries',
    made({
      partners: [
        { name: 'A', country: 'KE' },
        { name: 'B', country: 'ZA' },
      ],
    }),
  ],
  ['no partner', made({ partners: [], partnerIds: [] })],
  ['no website', made({ website: null })],
  ['no themes, no groups', made({ themes: [], groups: [] })],
  ['only a need', made({ summary: null, aim: null, expectedBenefit: null, result: null, lessons: null })],
  ['only planned days', made({ startDate: null, endDate: null })],
  [
    'only a year',
    made({ plannedStart: null, plannedEnd: null, startDate: uncertain('2021'), endDate: null }),
  ],
  ['forbidden characters', made({ title: { sv: '\u0000 ]]> -- \uD800' } })],
]

describe('a project in each state', () => {
  test.each(states)('%s: has the order and content of IATI 2.03', async (_, record) => {
    expect(iatiErrors(readXml(await write(record)))).toEqual([])
  })
})

test('what is not known is left out: a grant without its day, the shares of several countries', async () => {
  const record = made({
    funding: [{ ...line, grantedOn: null }],
    partners: [
      { name: 'A', country: 'KE' },
      { name: 'B', country: 'ZA' },
    ],
  })
  const names = (await activityOf(record)).children.map(({ name }) => name)
  expect(names).not.toContain('transaction')
  expect(names).not.toContain('recipient-country')
  const whole = (await activityOf(made())).children.map(({ name }) => name)
  expect(whole).toEqual(expect.arrayContaining(['transaction', 'recipient-country']))
})

describe('the money', () => {
  const theirs = { ...line, funder: 'Sida genom ICLD', programmeId: null }
  const isWritten = (record: Made) => iati.refusal!({ documents: [JSON.stringify(record)] }) === null
  const otherProgramme = { title: { sv: 'Erasmus+' }, fund: 'EU' }
  const icld = { title: { sv: 'Kommunalt partnerskap (ICLD)' }, fund: 'Sida' }

  test.each(Object.keys(fundingStages))('counts when it is granted or paid, so with stage %s', (stage) => {
    const record = made({ programme: otherProgramme, funding: [{ ...theirs, stage }] })
    expect(isWritten(record)).toBe(stage === 'granted' || stage === 'paid')
  })

  test.each(Object.keys(projectStatuses))('of a programme counts once the project has it: %s', (status) => {
    const record = made({ programme: icld, funding: [], status })
    expect(isWritten(record)).toBe(['granted', 'ongoing', 'finished', 'reported'].includes(status))
  })

  test.each([
    ['Sida', true],
    ['Styrelsen för internationellt utvecklingssamarbete', true],
    ['ICLD', true],
    ['Internationellt Centrum för Lokal Demokrati', true],
    ['Sidas partner', false],
    ['se sida 4', false],
    ['EU-kommissionen', false],
  ])('of “%s” is theirs: %s', (funder, expected) => {
    expect(isWritten(made({ programme: otherProgramme, funding: [{ ...theirs, funder }] }))).toBe(expected)
  })
})

describe('the days', () => {
  const days = (startDate: string | null, endDate: string | null, status: string) =>
    datesOf(
      made({
        status,
        plannedStart: '2020-01-01',
        plannedEnd: null,
        startDate: startDate && uncertain(startDate),
        endDate: endDate && uncertain(endDate),
      }),
    )

  test('are as planned until they have come', async () => {
    expect(await days('2024-03-01', '2026-02', 'ongoing')).toEqual([
      ['1', '2020-01-01'],
      ['2', '2024-03-01'],
      ['3', '2026-02-28'],
    ])
    expect(await days('2024-03-01', '2026-02', 'finished')).toEqual([
      ['1', '2020-01-01'],
      ['2', '2024-03-01'],
      ['4', '2026-02-28'],
    ])
    expect(await days('2024-03-01', null, 'granted')).toEqual([['1', '2020-01-01']])
  })

  test.each(['198X', '1989~', '1989~/1992~', '[2003..]', '2003/..'])(
    'are left out where %s is all',
    async (edtf) => {
      expect(await days(edtf, null, 'ongoing')).toEqual([['1', '2020-01-01']])
    },
  )
})

test('a stream of many projects is the same file', async () => {
  const records = states.map(([, record], i) => ({ ...record, id: `0114-nummer-${i}` }))
  const { documents, meta, ...page } = pageOf([...records, made({ status: null, id: '0114-utan--status' })])
  let streamed = ''
  for await (const chunk of iati.stream!({
    ...page,
    documents: (async function* () {
      for (let i = 0; i < documents.length; i += 4) yield documents.slice(i, i + 4)
    })(),
    meta: () => meta,
  }))
    streamed += chunk as string
  expect(streamed).toBe(await iati.write({ ...page, documents, meta }))
  expect(() => readXml(streamed)).not.toThrow()
})

const schema = sharedDocument('data/standards/iati/iati-activities-schema.xsd')
const xmllint = onPath('xmllint')

describe.runIf(present(xmllint, 'xmllint', 'libxml2-utils') && schema !== undefined)(
  'the published schema of IATI 2.03 (skipped without xmllint or ../shared/data)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'utblick-iati-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    const errorsOf = (content: string) => {
      const file = join(folder, 'activities.xml')
      writeFileSync(file, content)
      const { status, stderr } = spawnSync(xmllint!, ['--noout', '--nonet', '--schema', schema!, file])
      return status === 0 ? '' : String(stderr)
    }

    test('holds for every project of the register that is written', async () => {
      for (const fictional of [false, true]) {
        const response = await fetchApi(`${BASE}/projects?format=iati&fictional=${fictional}`)
        expect(errorsOf(await response.text())).toBe('')
      }
    })

    test('holds for a project in each state', async () => {
      expect(errorsOf(await write(...states.map(([, record]) => record)))).toBe('')
    })
  },
)
