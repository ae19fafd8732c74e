import { describe, expect, test } from 'vitest'
import { FIRST_YEAR } from '../../api/pages/follow-up/follow-up.ts'
import { followUpPath } from '../../api/pages/follow-up/follow-up-path.ts'
import { BASE, fetchApi, getJson, getList, getProblem, type Json } from '../helpers/api.ts'
import { linksOf, readPage, textOf } from '../helpers/page.ts'

const codes = ['0114', '0138', '0139', '0381', '0764', '9999']
const read = async (code: string, year = 2025): Promise<Json> =>
  (await getJson(`municipalities/${code}/follow-ups/${year}`)).data
const partsOf = ({ sections }: Json): Json[] => sections.flatMap(({ parts }: Json) => parts)
const partOf = (data: Json, id: string): Json => partsOf(data).find((part) => part.id === id)
const idsOf = ({ records }: Json): string[] => records.map(({ id }: Json) => id).toSorted()

describe('the follow-ups of a municipality', () => {
  const path = 'municipalities/0764/follow-ups'

  test('are those of every year that can be followed up, each at its address', async () => {
    const { data, _meta } = await getJson(path)
    const last = Number(_meta.publishedAt.slice(0, 4))
    expect(data.map(({ year }: Json) => year)).toEqual(
      Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i),
    )
    expect(data.slice(0, 2)).toMatchObject([{ isOver: false }, { isOver: true }])
    for (const { url } of [data[0], data.at(-1)]) {
      const { pathname, search } = new URL(url)
      expect((await fetchApi(pathname + search)).status).toBe(200)
    }
  })

  test('have the page of the last whole year, with the language and the release', async () => {
    const response = await fetchApi(`${BASE}/${path}?lang=en&asOf=2`, { headers: { Accept: 'text/html' } })
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe(`${BASE}${followUpPath('0764', 2025)}?lang=en&asOf=2`)
  })

  test('of an unknown municipality are not found', async () => {
    expect((await getProblem('municipalities/0001/follow-ups')).status).toBe(404)
    expect((await getProblem(`${path}?asOf=0`)).status).toBe(404)
  })
})

describe('the follow-up of a year, as data', () => {
  test.each(codes)('of %s leads from every record to the record as it was in the release', async (code) => {
    const { data, _meta } = await getJson(`municipalities/${code}/follow-ups/2025`)
    const addresses = [...JSON.stringify(data).matchAll(/"url":"([^"]+)"/g)].map(
      ([, url = '']) => new URL(url),
    )
    expect(addresses.length).toBeGreaterThan(1)
    for (const { pathname, searchParams } of addresses) {
      expect(searchParams.get('asOf')).toBe(String(_meta.release))
      expect(pathname.startsWith(`${BASE}/`)).toBe(true)
    }
    const [first] = addresses.toReversed()
    expect((await fetchApi(first!.pathname + first!.search)).status).toBe(200)
  })

  test('has the three sections that Upplands Väsby lists, and its words, as a proposal', async () => {
    const data = await read('0114')
    expect(data.sections.map(({ title }: Json) => title.sv)).toEqual([
      'Projekt och ansökningar',
      'Övrigt internationellt arbete',
      'Konkreta effekter',
    ])
    expect(data.policies[0].isProposal).toBe(true)
    expect(data.policies[0].followUp.sv).toContain(
      'redovisning av pågående EU-projekt, andra internationella projekt samt ev. inlämnade ansökningar',
    )
    // The register has no report of the year.
    expect(data.unansweredDemands.map(({ id }: Json) => id)).toEqual(data.demands.map(({ id }: Json) => id))
    expect(data.reports).toEqual([])
  })

  test('says what is to be reported, by whom and when, and what came of it', async () => {
    const { obligations, reports } = await read('9999')
    const plans = obligations.find(({ id }: Json) => id === 'operating-plan')
    expect(plans).toMatchObject({
      kind: 'plan',
      owner: { sv: 'Nämnder och bolag' },
      dueOn: '2025-01-31',
      isProposal: false,
      state: 'onTime',
      stateInWords: { sv: '8 i tid. Sista dag: 31 januari 2025.' },
    })
    expect(plans.rules.map(({ id }: Json) => id)).toEqual(['9999-regel-verksamhetsplan'])
    // Every report of the year answers one obligation, with the same state.
    const items = obligations
      .flatMap((one: Json) => one.items)
      .filter(({ dataset }: Json) => dataset === 'reports')
    const stateOf = ({ id, state }: Json) => `${id} ${state}`
    expect(items.map(stateOf).toSorted()).toEqual(reports.map(stateOf).toSorted())
  })

  test.each([
    ['0114', 'Kravet står i ett förslag.'],
    ['0138', 'Ingen uppföljning angiven'],
    ['0139', 'Ingen dag är angiven, och registret visar inte att något har lämnats in.'],
    ['0139', 'Handlingsplan, Nämnder, styrelser och bolag: Ingen dag är angiven'],
    ['0139', 'Utvärdering av handlingsplanen, Nämnder och bolag: Ingen dag är angiven'],
    ['0764', 'Registret säger inte om något projekt tog slut under året. Sista dag: 31 december 2025.'],
    ['0764', 'Registret säger inte när någon rapport kom.'],
  ])('of %s says so on the page too: %s', async (code, text) => {
    const page = await textOf(`municipalities/${code}/follow-ups/2025`)
    expect(page).toContain('Det här ska rapporteras för 2025')
    expect(page).toContain(text)
  })

  test('calls what is owed by one name, and its rules by who is to do what', async () => {
    const text = await textOf('municipalities/0381/follow-ups/2025')
    const [, owed = ''] = text.split('Det här ska rapporteras för 2025')
    expect(owed).toMatch(/^\s*Nämndplan,[^]*Beslutsregel: Förvaltningarna ansvarar/)
    expect(owed).not.toContain('Verksamhetsplan: Förvaltningarna ansvarar')
  })

  test('counts no project as ended, nor as going on, of which the register does not say', async () => {
    const { derivedIndicators } = await read('0764')
    const closed = derivedIndicators.find(({ id }: Json) => id === 'closed-projects-reported-in-time')
    expect(closed.reason.sv).toContain('Projekt där registret inte säger om de tog slut under året: 2.')
  })

  test('names the projects that have not been reported for twelve months', async () => {
    const text = await textOf('municipalities/9999/follow-ups/2026')
    expect(text).toMatch(/Värme ur avloppet\s*: Har inte rapporterats på tolv månader/)
  })

  test('counts what was under way in the year, as the records say', async () => {
    const data = await read('9999')
    const { data: projects } = await getList('projects?municipality=9999&limit=500')
    const ran = projects.filter(
      ({ status, startDate, endDate }: Json) =>
        ['ongoing', 'finished', 'reported'].includes(status) &&
        startDate !== null &&
        startDate.latest <= '2025-12-31' &&
        (status === 'ongoing' || (endDate !== null && endDate.earliest >= '2025-01-01')),
    )
    const found = [...idsOf(partOf(data, 'eu-projects')), ...idsOf(partOf(data, 'other-projects'))]
    expect(found.toSorted()).toEqual(ran.map(({ id }: Json) => id).toSorted())
    const applied = projects.filter(({ appliedOn }: Json) => appliedOn?.startsWith('2025'))
    expect(idsOf(partOf(data, 'applications'))).toEqual(applied.map(({ id }: Json) => id).toSorted())
    const { data: effects } = await getList('effects?municipality=9999&yearFrom=2025&yearTo=2025')
    expect(idsOf(partOf(data, 'effects'))).toEqual(effects.map(({ id }: Json) => id).toSorted())
    const { data: reports } = await getList('reports?municipality=9999&yearFrom=2025&yearTo=2025&limit=100')
    expect(data.reports).toHaveLength(reports.length)
    for (const part of partsOf(data)) expect(part.total).toBe(part.records.length)
  })

  test('never lists what is only suggested, planned or cancelled', async () => {
    for (const code of codes) {
      const activities = partOf(await read(code), 'activities')
      for (const { status } of [...activities.records, ...activities.unclearRecords])
        expect(['suggested', 'planned', 'cancelled']).not.toContain(status)
    }
  })

  test('has the measurements of the year, and the school years with a part in it', async () => {
    const { goals } = await read('9999')
    const periods = goals.flatMap(({ indicators }: Json) =>
      indicators.flatMap(({ measurements }: Json) => measurements.map(({ period }: Json) => period)),
    )
    expect(new Set(periods)).toEqual(
      new Set(['2025', '2024/2025', '2025/2026'].filter((p) => periods.includes(p))),
    )
    expect(periods).toContain('2025')
  })

  test('shows the same for each unit: every record of the year with one is with it', async () => {
    const data = await read('9999')
    const ofUnits = (id: string) =>
      new Set(
        data.units.flatMap(({ parts }: Json) =>
          parts.filter((part: Json) => part.id === id).flatMap((part: Json) => idsOf(part)),
        ),
      )
    for (const part of partsOf(data)) expect(ofUnits(part.id), part.id).toEqual(new Set(idsOf(part)))
    const handedIn = data.units.flatMap(({ reports }: Json) => reports)
    expect(handedIn).toHaveLength(data.reports.length)
  })

  test('has what the register itself counts, apart from what was reported, with a reason for each unknown', async () => {
    for (const code of codes) {
      const { derivedIndicators: derived } = await read(code)
      expect(derived.length).toBeGreaterThan(3)
      for (const { value, reason } of derived) expect(value === null).toBe(reason !== null)
    }
    expect(await readPage('municipalities/9999/follow-ups/2025')).toContain('Räknat av Utblick ur registret')
    const data = await read('9999')
    const ongoing = data.derivedIndicators.find(({ id }: Json) => id === 'ongoing-eu-projects')
    expect(ongoing.value).toBe(partOf(data, 'eu-projects').total)
  })

  test('lists what decision rules demand of the records of the year, by record, field and rule', async () => {
    const { unmetDemands: unmet } = await read('9999')
    for (const { ruleId, resource, id } of unmet) {
      if (ruleId !== null) await getJson(`decision-rules/${ruleId}`)
      await getJson(`${resource}/${id}`)
    }
    const text = await readPage('municipalities/9999/follow-ups/2025')
    expect(text.includes('Kommunens beslutsregler kräver mer än registret har:')).toBe(unmet.length > 0)
  })

  test('says whether the year was over on the day of the release', async () => {
    expect(await read('9999', 2025)).toMatchObject({ year: 2025, isOver: true })
    expect(await read('9999', 2026)).toMatchObject({ year: 2026, isOver: false })
  })

  test.each(['2027', '1899', 'ifjol', '20255'])(
    'answers the year %s with one that can be followed up',
    async (year) => {
      const { status, problem } = await getProblem(`municipalities/0114/follow-ups/${year}`)
      expect(status).toBe(404)
      expect(problem.detail).toMatch(/Skriv ett år från 1945 till 2026\. Senaste hela året: 2025\./)
    },
  )

  test('does not know a municipality that is not in the register', async () => {
    expect((await getProblem('municipalities/0180/follow-ups/2025')).status).toBe(404)
    expect((await getProblem('municipalities/0114/follow-ups/2025?asOf=0')).status).toBe(404)
  })
})

describe('the follow-up of a year, as a page', () => {
  test.each(codes)('of %s is in both languages, and links to records as of the release', async (code) => {
    for (const lang of ['sv', 'en']) {
      const text = await readPage(`municipalities/${code}/follow-ups/2025?lang=${lang}`)
      expect(text).not.toContain('<script type="module"')
      const [, own = ''] = /<div class="follow-up">([^]*)<section class="elsewhere">/.exec(text)!
      const links = linksOf(own)
      expect(links.length).toBeGreaterThan(1)
      for (const href of links) {
        const { searchParams } = new URL(href, 'https://data.example.se')
        expect([searchParams.get('asOf'), searchParams.get('lang')]).toEqual(['3', lang])
      }
      expect(text.includes(lang === 'sv' ? 'Påhittat.' : 'Fictional.')).toBe(code === '9999')
    }
  })

  test('quotes the policy first, and says that it is a proposal', async () => {
    const text = await readPage('municipalities/0114/follow-ups/2025')
    expect(text).toMatch(
      /Policyn är ett förslag\. Inget i registret visar att den har antagits\..*<blockquote>.*de konkreta effekter.*<h2>Projekt och ansökningar/s,
    )
    expect(await readPage('municipalities/0381/follow-ups/2025')).toContain(
      'Registret säger inte om policyn har antagits.',
    )
    expect(await readPage('municipalities/0139/follow-ups/2025')).not.toContain('Policyn är ett förslag')
  })

  test('is there for a municipality whose policy states no follow-up', async () => {
    const text = await readPage('municipalities/0138/follow-ups/2025')
    expect(text).toContain('Policyn anger ingen uppföljning.')
    expect(text).toContain('<h2>Konkreta effekter</h2>')
  })

  test('says once in each section what the register lacks, and never shows a zero for it', async () => {
    const text = await readPage('municipalities/0114/follow-ups/2025')
    expect(text.match(/Registret har inga uppgifter om [^.]* 2025\./g)).toHaveLength(4)
    expect(text).not.toMatch(/>\s*0\s*</)
  })

  test('never tells a lack of projects of which the payer is not known', async () => {
    for (const code of codes)
      expect(await textOf(`municipalities/${code}/follow-ups/2025`)).not.toMatch(
        /inga uppgifter om [^.]*vem som betalar/,
      )
  })

  test('says what is missing only of records that there are, and lists what was not measured', async () => {
    const isComplete = 'Årets poster har alla uppgifter som uppföljningen behöver.'
    const none = 'Registret har inga poster om arbetet 2025, så det går inte att säga vad mer som saknas.'
    const data = await read('0114')
    expect(partsOf(data).flatMap(({ records, unclearRecords }) => [...records, ...unclearRecords])).toEqual(
      [],
    )
    const text = await textOf('municipalities/0114/follow-ups/2025')
    const [, missing = ''] = text.split('Det här saknas')
    expect(missing).toContain(none)
    expect(text).not.toContain(isComplete)
    const unmeasured = data.goals.flatMap(({ indicators }: Json) =>
      indicators.filter(({ measurements }: Json) => measurements.length === 0),
    )
    expect(unmeasured).toHaveLength(3)
    expect(missing).toContain('Mått utan mätvärde för 2025:')
    for (const { name } of unmeasured) expect(missing).toContain(name.sv)
    for (const code of ['0764', '9999'])
      expect(await textOf(`municipalities/${code}/follow-ups/2025`)).not.toContain('går inte att säga vad')
  })

  test.each([
    ['0139', 2015, 'Policyn gällde inte än 2015.', 2020],
    ['9999', 1990, 'Policyn gällde inte än 1990.', 2023],
    ['0764', 1990, 'Dokumentet skrevs senare än 1990.', 2004],
    ['0114', 1999, 'Förslaget skrevs senare än 1999.', 2010],
  ])('of %s asks for nothing in %i, before the policy came', async (code, year, text, later) => {
    const data = await read(code, year)
    expect(data).toMatchObject({ policies: [], demands: [], rules: [], goals: [], obligations: [] })
    const page = await textOf(`municipalities/${code}/follow-ups/${year}`)
    expect(page).toContain(text)
    for (const never of ['ska följas upp enligt policyn', 'är ett förslag', 'ingen policy från kommunen'])
      expect(page).not.toContain(never)
    expect((await read(code, later)).policies).toHaveLength(1)
    expect(await textOf(`municipalities/${code}/follow-ups/${later}`)).toContain('enligt policyn')
  })

  test('says when the year is not over', async () => {
    expect(await readPage('municipalities/0764/follow-ups/2026')).toContain('Året är inte slut.')
    expect(await readPage('municipalities/0764/follow-ups/2025')).not.toContain('Året är inte slut.')
  })

  test('shows the numbers of the data, each with a link to what was counted', async () => {
    const data = await read('9999')
    const text = await readPage('municipalities/9999/follow-ups/2025')
    const [brief = ''] = /<table class="brief">[^]*?<\/table>/.exec(text)!
    const shown = [...brief.matchAll(/follow-ups\/2025\?asOf=3#([a-z-]+)"\s*>(\d+)</g)].map(([, id, n]) => [
      id,
      Number(n),
    ])
    expect(shown).toEqual(
      partsOf(data)
        .filter(({ total }) => total > 0)
        .map(({ id, total }) => [id, total]),
    )
    for (const [id] of shown) expect(text).toContain(`<div id="${id}">`)
  })

  test('links to the years beside it that can be followed up, and to no others', async () => {
    const to = (year: number) => `${BASE}${followUpPath('9999', year)}`
    const yearsOf = async (year: number) => {
      const links = linksOf(await readPage(to(year)))
      return [year - 1, year + 1].filter((other) => links.includes(to(other)))
    }
    expect(await yearsOf(FIRST_YEAR)).toEqual([FIRST_YEAR + 1])
    expect(await yearsOf(FIRST_YEAR + 1)).toEqual([FIRST_YEAR, FIRST_YEAR + 2])
  })

  test('is linked from the page of the municipality', async () => {
    expect(linksOf(await readPage('municipalities/0764'))).toContain(
      `${BASE}/municipalities/0764/follow-ups/2025`,
    )
  })
})

describe('a policy that another has replaced', () => {
  const idsIn = (data: Json) => data.policies.map(({ id }: Json) => id)

  test('is that of the years until its last day, and the next one is that of those after', async () => {
    expect(idsIn(await read('9999', 2015))).toEqual(['9999-riktlinjer-2009'])
    expect(idsIn(await read('9999', 2022))).toEqual(['9999-riktlinjer-2009'])
    expect(idsIn(await read('9999', 2023))).toEqual(['9999-policy'])
    expect(idsIn(await read('9999', 2008))).toEqual([])
  })

  test('is told as one, and what the next one asks for is not asked then', async () => {
    const text = await textOf('municipalities/9999/follow-ups/2015')
    expect(text).toContain('Policyn har ersatts. Den gällde till och med 31 december 2022.')
    expect(text).toContain('Policyn gällde inte än 2015.')
    expect(text).not.toContain('Policyn är ett förslag')
    const { obligations, demands, goals } = await read('9999', 2015)
    expect([obligations, demands, goals]).toEqual([[], [], []])
  })
})
