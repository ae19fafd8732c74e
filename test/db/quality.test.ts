import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { checks } from '../../db/checks/finding.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { issueKinds } from '../../db/quality/issues.ts'
import {
  countIssues,
  type DatasetQuality,
  qualityFigures,
  qualityOf,
  sumOf,
} from '../../db/quality/quality.ts'
import { MAX_RECORDS } from '../../db/quality/read-records.ts'
import { allResources, type Batch, type ResourceName } from '../../db/resources/index.ts'
import { seed } from '../helpers/seed.ts'

const TODAY = '2026-11-30'
const latest = { release: 1, isLatest: true, today: TODAY }

const seeded = openNode(':memory:')
await seedRegister(seeded.db, `${TODAY}T09:00:00.000Z`)
const codes = ['0114', '0138', '0139', '0381', '0764', '9999']

const ofSeed = async (code: string, name: ResourceName): Promise<DatasetQuality> =>
  (await qualityOf(seeded.db, { ...latest, code })).find(({ resource }) => resource.name === name)!

type Row = Readonly<Record<string, unknown>>

const seedFile = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'db', 'seed', 'exempelby', name), 'utf8')

/** What is expected and stated in rows as a person fills them in, and the rows that lack something. */
function count(rows: readonly Row[], expected: (row: Row) => readonly string[]) {
  const lacking = (row: Row) =>
    expected(row).filter((name) => ['', null, undefined].includes(row[name] as ''))
  const sum = (of: (row: Row) => readonly string[]) => rows.reduce((total, row) => total + of(row).length, 0)
  return {
    records: rows.length,
    expected: sum(expected),
    stated: sum(expected) - sum(lacking),
    incomplete: rows.filter((row) => lacking(row).length > 0).map(({ id }) => id),
  }
}

/** The same of what is counted in the register. */
const counted = (quality: DatasetQuality) => ({
  records: quality.records,
  expected: quality.expected,
  stated: quality.stated,
  incomplete: quality.issues.filter(({ kind }) => kind === 'not-stated').map(({ id }) => id),
})

const isOneOf = (value: unknown, ...values: readonly string[]) => values.includes(String(value))
const sorted = ({ incomplete, ...rest }: ReturnType<typeof count>) => ({
  ...rest,
  incomplete: incomplete.toSorted(),
})

test('Exempelby’s projects have the figures that their file gives', async () => {
  const rows = seedFile('projects.ndjson')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const always =
    'summary status need aim expectedBenefit scope unitId costBearerUnitId programmeId partnerIds twinTownIds goalIds priorityAreaIds themes groups fundingExplored plannedStart plannedEnd budget website'
  const expected = count(rows, ({ status }) => {
    const isEnded = isOneOf(status, 'finished', 'reported')
    const hasBegun = isEnded || status === 'ongoing'
    const isGranted = hasBegun || status === 'granted'
    const isAnswered = isGranted || status === 'rejected'
    const isApplied = isAnswered || status === 'applied'
    const isApproved = isApplied || status === 'approved'
    return [
      ...always.split(' '),
      ...(isApproved ? ['approvalDecisionId'] : []),
      ...(isApplied ? ['appliedOn', 'applicationSignatory'] : []),
      ...(isAnswered ? ['answeredOn'] : []),
      ...(isGranted ? ['reportDueOn'] : []),
      ...(hasBegun ? ['startDate'] : []),
      ...(isEnded ? ['result', 'lessons', 'endDate', 'evaluation'] : []),
    ]
  })
  expect(rows.some(({ status }) => status === 'idea')).toBe(true)
  expect(expected.stated).toBeLessThan(expected.expected)
  const quality = await ofSeed('9999', 'project')
  expect(counted(quality)).toEqual(sorted(expected))
  expect(quality.completeness).toBe(Math.trunc((expected.stated / expected.expected) * 1000) / 10)
})

test('Exempelby’s twin towns have the figures that their file gives, and the old ones', async () => {
  const rows = parse<Row>(seedFile('twin-towns.csv'), { columns: true, bom: true })
  const expected = count(
    rows.map((row) => ({ ...row, together: row.togetherSv })),
    ({ status }) => [
      'longitude',
      'latitude',
      'kind',
      'status',
      'together',
      'unitIds',
      'startDecisionId',
      ...(status === 'planned' ? [] : ['since']),
      ...(isOneOf(status, 'ended', 'merged') ? ['until'] : []),
      ...(status === 'merged' ? ['successor'] : []),
      ...(isOneOf(status, 'ending', 'ended') ? ['endDecisionId'] : []),
    ],
  )
  const quality = await ofSeed('9999', 'twinTown')
  expect(counted(quality)).toEqual(sorted(expected))
  const changing = rows.filter(({ status }) => status !== '' && !isOneOf(status, 'ended', 'merged'))
  expect(quality.changing).toBe(changing.length)
  const old = changing.filter(({ statusDate }) => statusDate !== '' && String(statusDate) < '2023-11-30')
  expect(old.length).toBeGreaterThan(0)
  expect(quality.issues.filter(({ kind }) => kind === 'old').map(({ id }) => id)).toEqual(
    old.map(({ id }) => id).toSorted(),
  )
})

test('Alvesta’s twin towns and activities have the figures that its seed gives', async () => {
  const own = <N extends ResourceName>(name: N) =>
    (seed[name] as readonly Row[]).filter(({ municipalityCode }) => municipalityCode === '0764')
  const towns = count(own('twinTown'), ({ status }) => [
    'longitude',
    'latitude',
    'kind',
    'status',
    'since',
    'together',
    'unitIds',
    'startDecisionId',
    ...(isOneOf(status, 'ended', 'merged') ? ['until'] : []),
    ...(status === 'merged' ? ['successor'] : []),
    ...(isOneOf(status, 'ending', 'ended') ? ['endDecisionId'] : []),
  ])
  expect(counted(await ofSeed('0764', 'twinTown'))).toEqual(sorted(towns))
  const ofThoseThatBegin = 'description hostRole place countries date audience unitId partnerIds'
  const activities = count(own('activity'), ({ status }) => [
    'status',
    'goalIds',
    ...(status === 'suggested' ? [] : ofThoseThatBegin.split(' ')),
    ...(status === 'done' ? ['participants'] : []),
  ])
  const quality = await ofSeed('0764', 'activity')
  expect(counted(quality)).toEqual(sorted(activities))
  const undatedSources = new Set(
    (seed.source as readonly Row[]).filter(({ documentDate }) => !documentDate).map(({ id }) => id),
  )
  const undated = own('activity').filter(
    ({ status, statusDate, sources }) =>
      isOneOf(status, 'planned', 'ongoing') &&
      !statusDate &&
      (sources as readonly Row[]).some(({ sourceId }) => undatedSources.has(sourceId)),
  )
  expect(quality.issues.filter(({ kind }) => kind === 'undated').map(({ id }) => id)).toEqual(
    undated.map(({ id }) => id as string).toSorted(),
  )
})

describe('a value is expected only where a reader could expect it', () => {
  const incomplete = async (code: string, name: ResourceName) =>
    (await ofSeed(code, name)).issues
      .filter(({ kind }) => kind === 'not-stated')
      .map(({ id, fields }) => `${id} ${fields.join()}`)

  test('nobody asks a purpose how it goes, or by which plan it is steered', async () => {
    const lacking = (await incomplete('0114', 'goal')).join('\n')
    const purposes = seed.goal!.filter(
      ({ kind, municipalityCode }) => municipalityCode === '0114' && isOneOf(kind, 'purpose', 'ambition'),
    )
    expect(purposes.length).toBeGreaterThan(0)
    for (const { id } of purposes) expect(lacking).not.toContain(`${id} `)
    const asked = (await ofSeed('0114', 'goal')).fields
    expect(asked.map(({ field: { title }, expected }) => [title.sv, expected])).toEqual([
      ['Läget i ord', 1],
      ['Styrs av', 2],
      ['Period', 3],
    ])
  })

  test('what a policy suggests does not become old, and has no partner yet', async () => {
    const quality = await ofSeed('0114', 'activity')
    expect(quality).toMatchObject({ records: 11, changing: 0 })
    expect(countIssues(quality, 'old')).toBe(0)
    expect(quality.fields.map(({ name }) => name)).toEqual(['status', 'goalIds'])
  })

  test('what a policy says is to be followed has no last day; a call that came has', async () => {
    expect(await ofSeed('0138', 'monitoringItem')).toMatchObject({
      records: 3,
      expected: 0,
      completeness: null,
      issues: [],
    })
    const { monitoringItem } = await qualityIn({
      monitoringItem: [
        { ...own, id: '0199-utlysning', title: { sv: 'Utlysning' }, type: 'call', publishedOn: '2026-11-01' },
      ],
    })
    expect(monitoringItem.issues.map(({ fields }) => fields.join())).toEqual([
      'description,deadline,programmeId,themes,href',
    ])
  })

  test('how comments were handled is asked of every response that came and may have some', async () => {
    const { fields } = await ofSeed('0114', 'consultationResponse')
    expect(fields.map(({ name, expected, stated }) => [name, expected, stated])).toEqual([
      ['stance', 9, 8],
      ['summary', 9, 9],
      ['disposition', 4, 2],
    ])
  })
})

test.each(codes)('%s: every number is the number of what is behind it', async (code) => {
  const datasets = await qualityOf(seeded.db, { ...latest, code })
  const owned = allResources.filter(({ fields }) => !fields.municipalityCode!.optional)
  expect(datasets.map(({ resource }) => resource)).toEqual(expect.arrayContaining(owned))
  for (const quality of datasets) {
    const { resource, fields, issues, records, expected, stated, completeness, findings } = quality
    const { rows } = await countOf(resource.name, code)
    expect(records, resource.name).toBe(rows)
    const sum = (of: 'expected' | 'stated') => fields.reduce((total, field) => total + field[of], 0)
    expect([sum('expected'), sum('stated')]).toEqual([expected, stated])
    expect(completeness === null, resource.name).toBe(expected === 0)
    const missing = issues.flatMap((issue) => (issue.kind === 'not-stated' ? issue.fields : []))
    expect(missing.length, resource.name).toBe(expected! - stated!)
    expect(findings).toBe(issues.filter(({ kind }) => kind in checks).length)
    expect(issues.every((issue) => issue.resource === resource && issue.kind in issueKinds)).toBe(true)
    // A record has one issue of what it lacks and one of its age; rules may find several.
    const own = issues.filter(({ kind }) => !(kind in checks)).map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(own).size).toBe(own.length)
  }
})

async function countOf(name: ResourceName | string, code: string) {
  const { count: rows } = await seeded.db
    .selectFrom(name as 'project')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('untilRelease', 'is', null)
    .where('municipalityCode' as 'id', '=', code)
    .executeTakeFirstOrThrow()
  return { rows: Number(rows) }
}

const sources = [{ sourceId: 'prov' }]
const own = { municipalityCode: '0199', sources }
const place: Batch = {
  municipality: [
    {
      ...own,
      id: '0199',
      name: 'Prov',
      county: 'Provlän',
      tagline: 'Alla ska med',
      website: 'https://prov.example.se',
      registrarMailbox: 'registrator@prov.example.se',
      longitude: 18,
      latitude: 59,
      fictional: true,
    },
  ],
  source: [
    { id: 'prov', title: 'Prov', publisher: 'Prov', kind: 'fiction' },
    { id: 'webb', title: 'Webbsidan', publisher: 'Prov', kind: 'web-page' },
    {
      id: 'arsredovisning',
      title: 'Årsredovisning',
      publisher: 'Prov',
      kind: 'policy-document',
      documentDate: '2023-11-29',
    },
    { id: 'avtal', title: 'Avtal', publisher: 'Prov', kind: 'policy-document', documentDate: '2023-12-01' },
  ],
}

async function qualityIn(batch: Batch, { release = 1, today = TODAY, code = '0199' } = {}) {
  const { db } = openNode(':memory:')
  const { issues } = await importRelease(
    db,
    { ...place, ...batch },
    { wholeRegister: true, note: 'Prov', publishedAt: `${today}T09:00:00.000Z` },
  )
  expect(issues).toEqual([])
  const datasets = await qualityOf(db, { release, isLatest: true, today, code })
  await db.destroy()
  return Object.fromEntries(datasets.map((quality) => [quality.resource.name, quality])) as Record<
    ResourceName,
    DatasetQuality
  >
}

const town = {
  ...own,
  country: 'FI',
  kind: 'twin-town',
  status: 'active',
  longitude: 25,
  latitude: 60,
  since: '1950',
  together: { sv: 'Körer.' },
  unitIds: [],
  startDecisionId: null,
} as const

test('known gaps are found: what is null, what is old, what is undated and what a rule demands', async () => {
  const { twinTown, municipality, decisionRule } = await qualityIn({
    policy: [
      { ...own, id: '0199-policy', title: { sv: 'Policy' }, status: 'adopted', validFrom: '1940-01-01' },
    ],
    decisionRule: [
      {
        ...own,
        id: '0199-regel',
        policyId: '0199-policy',
        matter: 'twin-town-start',
        act: 'decides',
        unitId: null,
        actor: { sv: 'Fullmäktige' },
        force: 'must',
        wording: { sv: 'Fullmäktige beslutar.' },
      },
    ],
    twinTown: [
      { ...town, id: '0199-a-gammal', name: 'A', sources: [{ sourceId: 'arsredovisning' }] },
      {
        ...town,
        id: '0199-b-farsk',
        name: 'B',
        sources: [{ sourceId: 'avtal' }],
        longitude: null,
        latitude: null,
      },
      { ...town, id: '0199-c-odaterad', name: 'C', sources: [{ sourceId: 'webb' }, { sourceId: 'avtal' }] },
      { ...town, id: '0199-d-egen-dag', name: 'D', statusDate: '2010', sources: [{ sourceId: 'avtal' }] },
      // What has ended does not age, and what is planned has no start.
      { ...town, id: '0199-e-slut', name: 'E', status: 'ended', sources: [{ sourceId: 'arsredovisning' }] },
      { ...town, id: '0199-f-plan', name: 'F', status: 'planned', since: null, sources },
    ],
  })
  const of = (kind: string) =>
    twinTown.issues.filter((issue) => issue.kind === kind).map(({ id, fields }) => `${id} ${fields.join()}`)
  expect(of('old')).toEqual(['0199-a-gammal status', '0199-d-egen-dag status'])
  expect(of('undated')).toEqual(['0199-c-odaterad status'])
  expect(of('not-stated')).toEqual([
    '0199-a-gammal startDecisionId',
    '0199-b-farsk longitude,latitude,startDecisionId',
    '0199-c-odaterad startDecisionId',
    '0199-d-egen-dag startDecisionId',
    '0199-e-slut until,startDecisionId,endDecisionId',
    '0199-f-plan startDecisionId',
  ])
  // The rule is about what exists: a plan has not come so far.
  expect(of('missing').map((text) => text.slice(5, 6))).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(
    twinTown.issues.filter(({ kind }) => kind === 'missing').every(({ ruleId }) => ruleId === '0199-regel'),
  ).toBe(true)
  expect(twinTown).toMatchObject({ records: 6, changing: 5, firstYear: 2010, lastYear: 2023, findings: 5 })
  // 8 values of each town, without the start of what is planned, and two more of the one that has ended.
  expect([twinTown.stated, twinTown.expected]).toEqual([8 * 6 - 1 + 2 - 10, 8 * 6 - 1 + 2])
  expect([municipality.completeness, municipality.issues]).toEqual([100, []])
  expect(decisionRule).toMatchObject({ records: 1, expected: 1, stated: 1, completeness: 100 })
})

test('three years are counted to the day of the release', async () => {
  const batch: Batch = {
    twinTown: [{ ...town, id: '0199-a', name: 'A', sources: [{ sourceId: 'avtal' }] }],
  }
  const old = async (today: string) => countIssues((await qualityIn(batch, { today })).twinTown, 'old')
  expect([await old('2026-11-30'), await old('2026-12-02')]).toEqual([0, 1])
})

test('a share is 100 only where nothing is missing, and there is none where nothing is expected', async () => {
  const roles = Array.from({ length: 1500 }, (_, i) => ({
    ...own,
    id: `0199-roll-${i}`,
    title: { sv: `Roll ${i}` },
    role: 'contact-person' as const,
    unitId: '0199-enhet',
    mailbox: 'roll@prov.example.se',
    vacant: false,
    ...(i > 0 && { wording: { sv: 'En kontaktperson utses.' } }),
  }))
  const { contactRole, unit, twinTown, decision } = await qualityIn({
    contactRole: roles,
    unit: [{ ...own, id: '0199-enhet', name: { sv: 'Enheten' }, kind: 'committee' }],
  })
  expect(contactRole).toMatchObject({ expected: 6000, stated: 5999, completeness: 99.9, incomplete: 1 })
  // A policy that names a unit need not give it a responsibility of its own.
  expect(unit).toMatchObject({ records: 1, expected: 0, completeness: null, issues: [] })
  for (const quality of [twinTown, decision])
    expect(quality).toMatchObject({ records: 0, expected: 0, completeness: null, issues: [], findings: 0 })
})

test('all municipalities together have the sums of what each has alone', async () => {
  const all = await qualityFigures(seeded.db, { ...latest, codes })
  expect(all).toHaveLength(codes.length)
  for (const [i, code] of codes.entries()) {
    const datasets = await qualityOf(seeded.db, { ...latest, code })
    expect(all[i], code).toEqual(
      Object.fromEntries(
        datasets.map((one) => [
          one.resource.path,
          Object.fromEntries(
            Object.entries(one).filter(([name]) => !['resource', 'fields', 'issues'].includes(name)),
          ),
        ]),
      ),
    )
    const sum = sumOf(Object.values(all[i]!))
    const issues = datasets.flatMap((one) => one.issues)
    expect(sum.records).toBe(datasets.reduce((total, { records }) => total + records!, 0))
    expect([sum.incomplete, sum.old, sum.undated, sum.findings]).toEqual([
      countIssues({ issues }, 'not-stated'),
      countIssues({ issues }, 'old'),
      countIssues({ issues }, 'undated'),
      issues.filter(({ kind }) => kind in checks).length,
    ])
    expect(sum.completeness).toBe(Math.trunc((sum.stated! / sum.expected!) * 1000) / 10)
    const years = datasets.flatMap(({ firstYear, lastYear }) =>
      firstYear === null ? [] : [firstYear, lastYear!],
    )
    expect([sum.firstYear, sum.lastYear]).toEqual([Math.min(...years), Math.max(...years)])
  }
  expect(await qualityFigures(seeded.db, { ...latest, codes: [] })).toEqual([])
})

test('records of several municipalities that are too many for one read are read in parts', async () => {
  const { db } = openNode(':memory:')
  const units = (code: string, length: number) =>
    Array.from({ length }, (_, i) => ({
      municipalityCode: code,
      sources,
      id: `${code}-enhet-${i}`,
      name: { sv: `Enhet ${i}` },
      kind: 'committee' as const,
    }))
  const other = { ...place.municipality![0]!, id: '0198', municipalityCode: '0198', name: 'Andra' }
  const { issues } = await importRelease(
    db,
    {
      ...place,
      municipality: [...place.municipality!, other],
      unit: [...units('0198', 1), ...units('0199', MAX_RECORDS)],
    } as Batch,
    { wholeRegister: true, note: 'Prov', publishedAt: `${TODAY}T09:00:00.000Z` },
  )
  expect(issues).toEqual([])
  const found = await qualityFigures(db, { ...latest, codes: ['0199', '0198'] })
  expect(found.map(({ units }) => units!.records)).toEqual([MAX_RECORDS, 1])
  await db.destroy()
})

test('a municipality that the register does not have has no records', async () => {
  const datasets = await qualityIn({}, { code: '0001' })
  expect(Object.values(datasets).every(({ records }) => records === 0)).toBe(true)
})

test('too many records are not counted in part, and rules are not checked without them', async () => {
  const units = Array.from({ length: MAX_RECORDS + 1 }, (_, i) => ({
    ...own,
    id: `0199-enhet-${i}`,
    name: { sv: `Enhet ${i}` },
    kind: 'committee' as const,
  }))
  const datasets = await qualityIn({ unit: units })
  const { unit, municipality } = datasets
  expect(sumOf(Object.values(datasets))).toMatchObject({
    records: null,
    old: null,
    firstYear: null,
    reason: unit.reason,
  })
  expect(unit).toMatchObject({
    records: null,
    expected: null,
    completeness: null,
    issues: [],
    findings: null,
  })
  expect(unit.reason?.en).toContain(String(MAX_RECORDS))
  expect(municipality).toMatchObject({ records: 1, completeness: 100, findings: null })
})

test('an older release has the figures that it had', async () => {
  const { db } = openNode(':memory:')
  const first = { ...town, id: '0199-a', name: 'A', longitude: null, latitude: null, sources }
  const load = (twinTown: NonNullable<Batch['twinTown']>, day: string) =>
    importRelease(
      db,
      { ...place, twinTown },
      { wholeRegister: true, note: 'Prov', publishedAt: `2026-11-${day}T09:00:00.000Z` },
    )
  await load([first], '28')
  await load([{ ...first, longitude: 25, latitude: 60 }], '29')
  const stated = async (release: number) =>
    (await qualityOf(db, { release, isLatest: release === 2, today: TODAY, code: '0199' })).find(
      ({ resource }) => resource.name === 'twinTown',
    )!.stated
  expect([await stated(1), await stated(2)]).toEqual([5, 7])
  await db.destroy()
})
