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

/** Addresses that browsers and the register take, and the type anyURI does not. */
const addresses = {
  'https://exempel.se/50%': 'https://exempel.se/50%25',
  'https://exempel.se/%C3%A5?a=%': 'https://exempel.se/%C3%A5?a=%25',
  'https://exempel.se/#a#b': 'https://exempel.se/#a%23b',
  'https://exempel.se/å?x=[1]|2': 'https://exempel.se/%C3%A5?x=%5B1%5D%7C2',
  'https://exempel.se/"{}\\^`': 'https://exempel.se/%22%7B%7D/%5E%60',
  'https://räka.se/a#b': 'https://xn--rka-qla.se/a#b',
  'http://[2001:db8::1]:8080/a': 'http://[2001:db8::1]:8080/a',
  'https://exempel.se/a?b=c&d=e#f/g?h': 'https://exempel.se/a?b=c&d=e#f/g?h',
}

test.each(Object.entries(addresses))('the web page %s is the URI %s', async (website, uri) => {
  const file = readXml(await write(made({ website })))
  expect(iatiErrors(file)).toEqual([])
  const [link] = childrenOf(childrenOf(file, 'iati-activity')[0]!, 'document-link')
  expect(link!.attributes.url).toBe(uri)
})

/** What IATI 2.03 does not allow: a text of a file and what stands in its place. */
const faults: Readonly<Record<string, readonly [string | RegExp, string]>> = {
  'no identifier': [/<iati-identifier>.*<\/iati-identifier>/, ''],
  'two identifiers': [/(<iati-identifier>.*<\/iati-identifier>)/, '$1$1'],
  'no reporting organisation': [/<reporting-org[^]*<\/reporting-org>/, ''],
  'a reporting organisation without type': [/(<reporting-org ref="\w+") type="\d+"/, '$1'],
  'no title': [/<title>[^]*?<\/title>/, ''],
  'a text beside the narrative': ['<title>', '<title>Text'],
  'no description': [/<description [^]*<\/description>/, ''],
  'no participant': [/<participating-org [^]*<\/participating-org>/, ''],
  'a participant without role': [/(<participating-org [^>]*) role="\d"/, '$1'],
  'no status': [/<activity-status [^>]*>/, ''],
  'the status before the title': [/(<title>[^]*?)(<activity-status [^>]*>)/, '$2$1'],
  'no date': [/<activity-date [^]*<recipient-country/, '<recipient-country'],
  'a day that is not in the calendar': [/iso-date="[^"]*"/, 'iso-date="2023-02-29"'],
  'a year as a day': [/iso-date="[^"]*"/, 'iso-date="2023"'],
  'a tag before the country': [/(<recipient-country [^>]*>)\s*(<tag [^]*?<\/tag>)/, '$2$1'],
  'a tag without vocabulary': [' vocabulary="99"', ''],
  'an element of its own': ['<activity-status', '<theme code="x"/><activity-status'],
  'an attribute of its own': ['<activity-status', '<activity-status kind="1"'],
  'a value without a day': [/ value-date="[^"]*"/, ''],
  'a value in words': [/(<value [^>]*>)[^<]*/, '$1en miljon'],
  'the receiver before the provider': [
    /(<provider-org>[^]*<\/provider-org>)\s*(<receiver-org [^]*<\/receiver-org>)/,
    '$2$1',
  ],
  'a page without category': [/<category [^>]*>/, ''],
  'a page without format': [' format="text/html"', ''],
  'an address that is no URI': [/ url="[^"]*"/, ' url="https://exempel.se/50%"'],
  'no version': [' version="2.03"', ''],
  'a day as the time of a change': [/last-updated-datetime="[^"]*"/, 'last-updated-datetime="2026-11-21"'],
}

async function withFault(name: string): Promise<string> {
  const file = await write(made({ status: 'reported' }))
  const broken = file.replace(...(faults[name] as [string, string]))
  expect(broken).not.toBe(file)
  return broken
}

test.each(Object.keys(faults))('the tests see %s', async (name) => {
  expect(iatiErrors(readXml(await withFault(name)))).not.toEqual([])
})

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
  const ended = (edtf: string) =>
    datesOf(
      made({
        status: 'finished',
        plannedStart: '2020-01-01',
        plannedEnd: null,
        startDate: null,
        endDate: uncertain(edtf),
        updatedAt: '2026-11-21T09:00:00.000Z',
      }),
    )

  test.each([
    ['2026', '2026-11-21'],
    ['2026-11', '2026-11-21'],
    ['2025', '2025-12-31'],
    ['2026-11-21', '2026-11-21'],
    ['2026-11-30', '2026-11-30'],
    ['2027', '2027-12-31'],
  ])('of what has ended: %s is %s where the register said so on 21 November 2026', async (edtf, day) => {
    expect(await ended(edtf)).toEqual([
      ['1', '2020-01-01'],
      ['4', day],
    ])
  })

  test('of the end alone are not enough', () => {
    const record = made({ plannedStart: null, startDate: null, plannedEnd: '2020-12-31' })
    expect(iati.refusal!({ documents: [JSON.stringify(record)] })?.en).toContain(
      'lacks plannedStart or startDate)',
    )
  })

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

    test.each(Object.keys(faults))('sees %s as our tests do', async (name) => {
      expect(errorsOf(await withFault(name))).toContain('fails to validate')
    })

    test('holds for each address of a web page', async () => {
      const records = Object.keys(addresses).map((website) => made({ website }))
      expect(errorsOf(await write(...records))).toBe('')
    })

    test('holds for a project in each state', async () => {
      expect(errorsOf(await write(...states.map(([, record]) => record)))).toBe('')
    })
  },
)
