import { describe, expect, test } from 'vitest'
import { BASE, getList } from '../../helpers/api.ts'
import { getPage, linksOf, read, readPage, textOf } from '../../helpers/page.ts'
import { REASONS } from '../../helpers/register-facts.ts'

describe('the page of Borgå, which Tyresö may leave', () => {
  const path = 'twin-towns/0138-borga'

  test.each([
    'Borgå (Porvoo) Vänort till Tyresö kommun, i Finland, 434 km bort',
    'Status På väg att avslutas, enligt en odaterad källa',
    'Beslut om samarbetet Kommunfullmäktige beslutade ”i slutet av 80-talet',
    'Samarbete med fyra vänorter. Paragraf och diarienummer: uppgift saknas.',
    'Beslut om att avsluta Inget beslut i registret',
    'Vem får besluta? Kommunfullmäktige beslutar: ingå vänortsavtal, säga upp vänortsavtal.',
    'ett förslag från 2010; registret visar inte att det antogs.',
    'Att veta om uppgifterna Enligt en nyhetsartikel utan datum har samarbetet varit vilande',
    'Registret har inga projekt, avtal eller aktiviteter som hör ihop med Borgå (Porvoo).',
    'Tyresö ska göra slut med flera vänorter. Mitt i, nyhetsartikel, odaterad. Öppna på mitti.se',
    'relationen till både Wejherowo och Borgå har varit vad man kallar ”vilande”',
    'Tyresö kommun, styrdokument, 21 juni 2010, dnr 2010/KS 130 005. Finns inte på nätet.',
    'Riktlinjer för internationellt samarbete, 21 juni 2010, dnr 2010/KS 130 005.',
    'Du behöver inte säga vem du är eller varför, om det inte behövs för att pröva utlämnandet.',
    'Tillkom i utgåva 1, 1 november 2026',
    `Källa: Utblick, Vänorter och partnerskap: Borgå (Porvoo), utgåva 3, 15 november 2026, https://data.example.se${BASE}/${path}?asOf=3`,
    'Uppgift saknas: sedan, vad vi gör tillsammans, enheter',
  ])('says: %s', async (sentence) => {
    expect(await textOf(path)).toContain(sentence)
  })

  test('shows each quote once and folds none', async () => {
    const page = await readPage(path)
    expect(page.match(/<blockquote><bdi lang="sv">/g)).toHaveLength(5)
    expect(page).not.toContain('<details>')
  })

  test('leads to the municipality, its list, the decision, the rules, the document and the history', async () => {
    expect(linksOf(await readPage(path))).toEqual(
      expect.arrayContaining(
        [
          'municipalities/0138',
          'twin-towns?municipality=0138',
          'decisions/0138-vanorter-beslut',
          'decision-rules/0138-regel-saga-upp-vanortsavtal',
          'sources/mitti-tyreso-vanorter',
          `${path}/history`,
          `${path}?format=xlsx`,
        ].map((below) => `${BASE}/${below}`),
      ),
    )
  })

  test('keeps the chosen language and release in its links', async () => {
    const page = await readPage(`${path}?lang=en&asOf=1`)
    expect(page).toContain(`href="${BASE}/decisions/0138-vanorter-beslut?lang=en&amp;asOf=1"`)
    expect(read(page)).toContain('Not stated: since, what we do together, units')
  })
})

test('names that hold a comma or end in a full stop do not run together', async () => {
  expect(await textOf('decisions/0138-forslag-riktlinjer')).toContain(
    'vänortsutbyte, Kommunfullmäktige 1989-10-12 · Tyresö kommuns riktlinjer',
  )
  expect(await textOf('activities/0764-utbildning-i-eu-kunskap')).toContain(
    'ordinarie verksamheter. · Kommunen skall inom sin organisation',
  )
})

test('a status that says that it is a proposal does not say so twice', async () => {
  expect(await textOf('policies/0138-policy')).toContain('Enligt uppgift från 2010: förslag till beslut.')
  expect(await textOf('policies/0138-policy?lang=en')).toContain('As stated in 2010: proposed for decision.')
})

test('a day of every year is said as one', async () => {
  const rule = 'decision-rules/0764-regel-avslutade-projekt'
  expect(await textOf(rule)).toContain('Senast 31 december')
  expect(await textOf(`${rule}?lang=en`)).toContain('Deadline 31 December')
  expect(await textOf(`${rule}?format=html`)).not.toContain('12-31')
})

test('a partnership is with a municipality, a twin town is its own', async () => {
  const partnership = 'twin-towns/0138-bilohorodka'
  expect(await textOf(partnership)).toContain('Kommunalt partnerskap med Tyresö kommun, i Ukraina')
  expect(await textOf(`${partnership}?lang=en`)).toContain('Municipal partnership with Tyresö')
  expect(await textOf('twin-towns/0138-borga?lang=en')).toContain('Twin town of Tyresö')
})

describe('the page of a measured goal of Exempelby', () => {
  const path = 'goals/9999-elevutbyten'

  test.each([
    'Mål, Exempelby kommun',
    'Kommunfullmäktige antog den 21 november 2022, §\u00a0141, dnr\u00a0KS 2021/0317.',
    '13,2\u00a0procentenheter kvar till målet: 80\u00a0% (läsåret 2029/2030).',
    '2020/2021 inte mätt: Skolorna räknade inte utbyten under pandemin',
    'Elever som lämnat gymnasiet under läsåret och som någon gång under skoltiden haft ett utbyte',
    '4\u00a0projekt Europa i aulan',
    'Teckenspråk över havet',
    '1\u00a0åtgärd',
    'Industriprogrammet har fler sökande än platser',
    'Påhittade uppgifter för att visa Utblick. Utblicks redaktion, påhittad uppgift',
    'påhittade uppgifter, utgåva 3, 15 november 2026',
    'Uppgift saknas: läget i ord.',
  ])('says: %s', async (sentence) => {
    expect((await textOf(path)).replaceAll(/\s/g, ' ')).toContain(sentence.replaceAll(/\s/g, ' '))
  })

  test('is its wording as a quotation, on the way from its policy', async () => {
    const page = await readPage(path)
    expect(page).toMatch(/<h1><q><bdi>Senast läsåret 2029\/2030 ska minst 80 procent/)
    expect(page).toMatch(/Start<\/a>.*Exempelby kommun<\/a>.*Exempelby i världen[^<]*<\/a>.*>Mål<\/a>/s)
  })

  test('is marked as fictional in its title, above it, in print and in its citation, and asks no registry', async () => {
    const page = await readPage(path)
    expect(page).toContain('<title>Påhittat: ')
    expect(page).toContain('<meta name="robots" content="noindex" />')
    expect(page).toMatch(/class="bar"[^>]*>\s*<strong>Påhittat\.<\/strong>/)
    expect(page).toContain('class="fictional"')
    expect(page).not.toContain('<script')
    expect(page).not.toContain('Begär handlingen')
  })
})

describe('a proposal is never shown as a decision', () => {
  test('on its own page', async () => {
    const { data } = await getList('decisions?status=proposal&limit=500')
    expect(data.length).toBeGreaterThan(2)
    for (const { id } of data) {
      const lines = /<dl class="lines">(.*?)<\/dl>/s.exec(await readPage(`decisions/${id}`))![1]!
      expect(read(lines), id).toMatch(/^ *Förslag Förslag till beslut.*Det är ett förslag, inte ett beslut\./)
      expect(read(lines), id).not.toMatch(/beslutade|antog|godkände/)
    }
  })

  test('on the pages of goals and rules in a document that is only proposed', async () => {
    const { data } = await getList('policies?status=proposed,revised,consultation,draft&limit=500')
    expect(data.length).toBeGreaterThan(0)
    for (const { id } of data)
      for (const list of ['goals', 'decision-rules'])
        for (const record of (await getList(`${list}?policy=${id}&limit=3`)).data)
          expect(await textOf(`${list}/${record.id}`), record.id).toMatch(
            /ett förslag( från \d{4})?; registret visar inte att det antogs\./,
          )
  })
})

test('what was not measured is not zero', async () => {
  const { data } = await getList('measurements?limit=500')
  const missing = data.filter(({ value }: { value: unknown }) => value === null)
  expect(missing.length).toBeGreaterThan(0)
  for (const { id, reason } of missing.slice(0, 5)) {
    const page = await readPage(`measurements/${id}`)
    const [, value = ''] = /<p class="lead">(.*?)<\/p>/s.exec(page)!
    expect(read(value), id).toMatch(/^ ?Inte mätt (läsåret|år) /)
    expect(read(value), id).toContain(reason?.sv ?? 'inget skäl är angivet')
    expect(read(page), id).not.toMatch(/Värde 0/)
  }
})

describe('what a reader asks comes first', () => {
  const before = (text: string, ...sentences: readonly RegExp[]) => {
    const places = sentences.map((one) => text.search(one))
    expect(places.indexOf(-1), `${String(sentences[places.indexOf(-1)])} in ${text.slice(0, 3000)}`).toBe(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  }

  test.each([
    [
      'goals/9999-elevutbyten',
      [
        /Kommunfullmäktige antog den 21 november 2022/,
        /66,8\s% läsåret 2024\/2025: 151\sav\s226\./,
        /13,2\sprocentenheter kvar till målet: 80\s%/,
        /2019\/2020 43\s% 92 214/,
        /Så räknas det Definition Elever som lämnat/,
        /Mätbart Ja/,
      ],
    ],
    [
      'indicators/9999-matt-elevutbyten',
      [/Så räknas det Definition Elever som lämnat/, /Definierat av/, /66,8\s% läsåret/, /Typ Antal/],
    ],
    [
      'measurements/9999-matt-elevutbyten-2022-2023',
      [/53,4\s% läsåret 2022\/2023: 118\sav\s221\./, /Så räknas det/, /66,8\s% läsåret/],
    ],
    [
      'projects/9999-grona-skolgardar',
      [
        /Status/,
        /Kommunstyrelsen beslutade|Kommunstyrelsen godkände/,
        /Godkänd för ansökan/,
        /Behov/,
        /Vänorter|Ägare/,
      ],
    ],
    [
      'units/9999-barn-och-utbildningsnamnden',
      [/Nämnden ansvarar för att utbyten når alla skolor/, /Verksamhetsplan/, /I tid/, /Hör till/],
    ],
  ])('%s', async (path, sentences) => {
    before(await textOf(path), ...sentences)
  })

  test.each([
    [
      'policies/9999-policy',
      [
        /Status Antagen, gäller från och med 1 januari 2023 till och med 31 december 2030/,
        /Kommunfullmäktige antog 21 november 2022/,
        /Förslag till beslut i kommunfullmäktige/,
        /Beslutsgång Tidigare beslut/,
        /Dokumenttyp/,
      ],
    ],
    [
      'policies/9999-riktlinjer-2009',
      [/Status Ersatt, gällde från och med 1 juli 2009/, /gäller inte längre/, /Beslutsgång/],
    ],
    ['policies/0138-policy', [/Registret visar inte att det har antagits/, /Beslutsgång/, /Dokumenttyp/]],
    [
      'policies/0764-policy',
      [/Status uppgift saknas/, /Det framgår inte om dokumentet är antaget/, /Beslutsgång/],
    ],
  ])('%s: whether it applies, since when, how it was decided', async (path, sentences) => {
    const text = await textOf(path)
    before(text, ...sentences)
  })

  test('what was decided beside the adoption of a policy is not told of each of its goals', async () => {
    expect(await textOf('goals/9999-elevutbyten')).not.toContain('Uppdrag att införa policyn')
  })
})

describe('what a part shows is not a fact once more', () => {
  test.each([
    ['indicators/9999-matt-elevutbyten', ['Målvärde', 'Enhet', 'Definierat av', 'Ska mätas av']],
    ['measurements/9999-matt-elevutbyten-2022-2023', ['Värde', 'Täljare', 'Nämnare', 'Period']],
    ['decisions/9999-kf-2022-11-21-141', ['Ordalydelse']],
    ['decision-rules/0138-regel-saga-upp-vanortsavtal', ['Ordalydelse']],
    ['units/9999-barn-och-utbildningsnamnden', ['Ansvar']],
    ['reports/9999-berattelse-2023-barn-och-utbildningsnamnden', ['Ska vara inne', 'Inlämnad']],
  ])('%s', async (path, titles) => {
    const page = await readPage(path)
    const [facts = ''] = /<dl class="facts" aria-label="Uppgifter">.*?<\/dl>/s.exec(page)!
    for (const title of titles) expect(facts).not.toContain(`<dt>${title}</dt>`)
    expect(page.match(/<h2>(Ordalydelse|Ansvar|Definition)<\/h2>/g)).toBeNull()
  })
})

describe('the page of a decision', () => {
  const current = /<li class="stage" aria-current="true">(.*?)<\/li>/s

  test('quotes it once, and points it out among the decisions on its policy', async () => {
    const page = await readPage('decisions/9999-kf-2022-11-21-141')
    expect(read(page).match(/Riktlinjerna från 2009 upphör då att gälla/g)).toHaveLength(1)
    expect(read(page)).toContain('Beslutsgång: Exempelby i världen')
    expect(read(current.exec(page)![1]!)).toMatch(/Antagen 21 november 2022 Kommunfullmäktige, §\s141/)
    expect(page.match(/aria-current="true"/g)).toHaveLength(1)
  })

  test('shows what an earlier one was replaced by', async () => {
    const page = await readPage('decisions/9999-kf-1994-04-25-52')
    expect(read(current.exec(page)![1]!)).toMatch(/Tidigare beslut 25 april 1994.*Ersatt/)
    expect(page.match(/Beslutsgång/g)).toHaveLength(1)
  })

  test('has no stages where it is on no policy', async () => {
    expect(await readPage('decisions/9999-ks-2012-03-14-45')).not.toContain('class="stage"')
  })
})

test('a report says with a shape and a word whether it came in time, a yearly demand that it is none', async () => {
  const { data } = await getList('reports?limit=500')
  const late = data.find(
    ({ dueOn, submittedOn }: Record<string, string | null>) => dueOn && submittedOn && submittedOn > dueOn,
  )
  const page = await readPage(`reports/${late.id}`)
  expect(page).toMatch(/<span class="mark late half"\s*><svg/)
  expect(read(page)).toMatch(/\d+\s(dag|dagar) för sent skulle vara inne .*, kom in /)
  const demand = data.find(({ year }: { year: number | null }) => year === null)
  expect(await textOf(`reports/${demand.id}`)).toContain('Ett krav som återkommer varje år')
})

test('the rules of a unit are quoted once each, and that a policy may not be adopted is said', async () => {
  const text = await textOf('units/0764-kommunstyrelsen')
  expect(text).toMatch(
    /Ansvar: Internationell Policy för Alvesta Kommun Det framgår inte om dokumentet är antaget\./,
  )
  const [part = ''] = text.split('Uppföljning enligt policyn')
  for (const wording of [/ansvarig för kommunens officiella, formella/g, /Nya vänorter skall beslutas/g])
    expect(part.match(wording)).toHaveLength(1)
})

test('a rule is quoted, with that its policy is only proposed', async () => {
  const page = await readPage('decision-rules/0138-regel-saga-upp-vanortsavtal')
  expect(page).toMatch(/<blockquote class="text" lang="sv">.*ingå och säga upp vänortsavtal/s)
  expect(read(page)).toMatch(
    /ett förslag från 2010; registret visar inte att det antogs\..*Kommunfullmäktige beslutar om/,
  )
})

test('status, money and decision are told also where they are not known', async () => {
  const text = await textOf('projects/0139-youth-participation')
  expect(text).toMatch(
    /Status uppgift saknas .*2,5\smiljoner\skronor beviljade, Sida genom ICLD.*Inget beslut i registret/,
  )
  const { data } = await getList('projects?limit=500')
  const poor = data.find(
    ({ budget, funding }: { budget: unknown; funding: unknown[] }) => budget === null && funding.length === 0,
  )
  expect(await textOf(`projects/${poor.id}`)).toContain('Budget uppgift saknas')
  const stated = await textOf('projects/0138-partnerskap-theewaterskloof')
  expect(stated).toContain('Finansiering Beviljat, Sida genom ICLD (belopp: uppgift saknas)')
})

test.each(['goals', 'priority-areas'])('the place of %s in an order is not a fact', async (list) => {
  const { data } = await getList(`${list}?municipality=9999&limit=1&sort=position`)
  expect(data[0].position).toBe(1)
  expect(await textOf(`${list}/${data[0].id}`)).not.toContain('Ordning')
})

test('no stage of a project without a status is shown as reached for its money alone', async () => {
  const page = await readPage('projects/0139-youth-participation')
  expect(read(page)).toMatch(/2\s500\s000\skronor.*Beviljat/)
  expect(page).not.toContain('class="path"')
})

test.each([
  [
    'units/9999-barn-och-utbildningsnamnden',
    /Nämnder och bolag [^·]* 2023, Barn- och utbildningsnämnden 100\s%/,
  ],
  ['measurements?municipality=9999', /Värde 53,4\s%/],
  ['indicators?municipality=9999', /Målvärde 80\s%/],
])('%s writes a number in the unit of its indicator', async (path, number) => {
  expect(await textOf(path)).toMatch(number)
})

test('what several municipalities share belongs to none of them', async () => {
  const page = await readPage('programmes/erasmus-plus-2021-2027')
  expect(page).not.toMatch(/href="[^"]*\/municipalities\//)
  expect(linksOf(page)).toContain(`${BASE}/programmes`)
})

test('five of a long list are shown, and all of them are one link away', async () => {
  const { data, _meta } = await getList('goals?municipality=0114&limit=1&sort=position')
  const page = await readPage(`policies/${data[0].policyId}`)
  const total = (await getList(`goals?policy=${data[0].policyId}&limit=1`))._meta.totalRecords
  expect(total).toBeGreaterThan(5)
  expect(_meta.totalRecords).toBeGreaterThanOrEqual(total)
  expect(page.match(/<a href="[^"]*\/goals\/[^"]*"/g)).toHaveLength(5)
  expect(page.replaceAll('\u00a0', ' ')).toContain(
    `<a href="${BASE}/goals?policy=${data[0].policyId}">Visa alla ${total} mål</a>`,
  )
})

describe('what a part shows under the title of a field', () => {
  const path = 'projects/9999-batarna-1944'
  const termsOf = (page: string) =>
    [...(/<dl class="facts" aria-label=.*?<\/dl>/s.exec(page)?.[0] ?? '').matchAll(/<dt>(.*?)<\/dt>/gs)].map(
      ([, term]) => term,
    )

  test('leads to its records, and is no fact beside', async () => {
    const { data } = await getList('projects?municipality=9999&limit=500')
    const { partnerIds, unitId } = data.find(({ id }: { id: string }) => path.endsWith(id))
    const page = await readPage(path)
    const links = linksOf(page)
    for (const href of [...partnerIds.map((id: string) => `partners/${id}`), `units/${unitId}`])
      expect(links).toContain(`${BASE}/${href}`)
    expect(termsOf(page)).not.toContain('Partner')
    expect(termsOf(page)).not.toContain('Ägare')
    expect(read(page)).toMatch(/Partner Näidisvere vald .*leder projektet/)
  })

  test('is a fact where the part does not say it by that title', async () => {
    const page = await readPage(path)
    expect(termsOf(page)).toEqual(
      expect.arrayContaining(['Betalar', 'Rapporterar till', 'Huvudpartner', 'Vänorter']),
    )
    expect(linksOf(await readPage(`${path}?lang=en&asOf=1`))).toContain(
      `${BASE}/partners/9999-naidisvere-vald?lang=en&asOf=1`,
    )
  })
})

describe('a goal, a project, an activity and an effect lead to each other, each once', () => {
  const [goal, project] = ['goals/9999-moten-hemma', 'projects/9999-ett-bibliotek-pa-tva-sprak']
  const [activity, effect] = [
    'activities/9999-ukrainska-for-bibliotekarier-2023',
    'effects/9999-effekt-sprakkafe',
  ]

  test.each([
    [goal, project],
    [goal, 'activities/9999-besok-fran-voorbeeld-2022'],
    [goal, effect],
    [project, activity],
    [project, effect],
    [activity, effect],
  ])('%s and %s', async (one, other) => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const page = (await readPage(from)).replaceAll('href="https://data.example.se/', 'href="/')
      expect(linksOf(page).filter((href) => href === `${BASE}/${to}`)).toHaveLength(1)
    }
  })

  test('a project that leads to none of them says so once', async () => {
    const page = await readPage('projects/9999-rattvis-skord')
    expect(read(page)).toContain('Registret har inga')
    expect(page).not.toMatch(/<h2[^>]*>\s*(Mål i policyn|Aktiviteter|Effekter)/)
  })
})

test('"all" are more than what is shown', async () => {
  const text = await textOf('projects/9999-batarna-1944')
  expect(text).toContain('Visa 3 finansieringar i listan')
  expect(text).not.toContain('Visa alla 3')
})

test('the history of a record that was not there yet says so', async () => {
  for (const path of ['goals/9999-elevutbyten/history?asOf=0', 'projects/9999-provprojekt/history?asOf=1']) {
    const response = await getPage(path)
    expect(response.status).toBe(404)
    expect(read(await response.text()), path).toContain('Posten fanns inte än')
  }
})

test.each([
  ['sv', 'Visa 1 finansiering i listan', 'Visa alla 1'],
  ['en', 'Show 1 funding in the list', 'Show all 1'],
])('one record is not all of several, in %s', async (language, one, all) => {
  const text = (await textOf(`projects/0139-youth-participation?lang=${language}`)).replaceAll('\u00a0', ' ')
  expect(text).toContain(one)
  expect(text).not.toContain(all)
})

test('a record leads to what its fields mean', async () => {
  const page = await readPage('goals/9999-elevutbyten')
  expect(linksOf(page)).toContain('/docs/resources/goals')
  expect(read(page)).toContain('Vad fälten betyder: Mål')
})

test.each([
  ['decided', 'Beslut, ', 'Decision, '],
  ['proposal', 'Förslag till beslut, ', 'Proposal for a decision, '],
])('what is %s is called so, below its name', async (status, ...kinds) => {
  const { data } = await getList(`decisions?status=${status}&limit=1`)
  for (const [i, language] of ['sv', 'en'].entries()) {
    const page = await readPage(`decisions/${data[0].id}?lang=${language}`)
    expect(read(/<p class="subtitle">.*?<\/p>/s.exec(page)![0]).trim()).toMatch(new RegExp(`^${kinds[i]}`))
  }
})

test('the body that a proposal is made to has its Swedish name, in every language', async () => {
  expect(await readPage('decisions/0114-forslag-anta')).toContain(
    'Förslag till beslut i <bdi lang="sv">kommunstyrelsen</bdi>',
  )
  expect(await readPage('decisions/0114-forslag-anta?lang=en')).toContain(
    'Proposal for a decision by <bdi lang="sv">Kommunstyrelsen</bdi>',
  )
})

test('a proposal is asked for without the body that it is made to', async () => {
  const { body } = (await getList('decisions?municipality=0114&status=proposal&limit=1')).data[0]
  expect(body).toBe('Kommunstyrelsen')
  const text = await textOf('decisions/0114-forslag-anta')
  expect(/Jag begär att få ta del av: .*?;/.exec(text)![0]).not.toContain(`, ${body}`)
})

test('what is related to a shared record says whose it is', async () => {
  expect(await textOf('networks/stockholm-business-alliance')).toContain(
    '1 medlemskap Stockholm Business Alliance Enköping',
  )
  expect(await textOf('programmes/icld-kommunalt-partnerskap')).toMatch(/Youth Participation Upplands-Bro/)
  expect(await textOf('policies/0138-policy')).not.toMatch(/Tyresö ·/)
})

test('a bare yes or no says nothing, and is left out of what is related', async () => {
  const page = await readPage('sources/alvesta-policy')
  const details = [...page.matchAll(/<span class="quiet">(.*?)<\/span/gs)].map(([, text = '']) => read(text))
  expect(details).toContainEqual(expect.stringMatching(/^\s*Mål/))
  expect(details.filter((text) => /\b(Ja|Nej)\b/.test(text))).toEqual([])
})

test('the way to the history is called by what it has', async () => {
  expect(await textOf('goals/9999-elevutbyten')).toContain('Postens historik')
})

test('quotation marks are those of the language', async () => {
  expect(await textOf('twin-towns/0138-borga')).toContain('beslutade ”i slutet av 80-talet')
  expect(await textOf('twin-towns/0138-borga?lang=en')).toContain('(“i slutet av 80-talet')
})

test('a source says what is based on it', async () => {
  const text = await textOf('sources/tyreso-policy')
  expect(text).toMatch(/\d+\svänorter och partnerskap/)
  expect(text).not.toContain('Registret har inga')
})

test('real records are described for search engines', async () => {
  const page = await readPage('twin-towns/0138-borga')
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!
  expect(JSON.parse(json)).toMatchObject({ '@type': 'WebPage', name: 'Borgå (Porvoo)', inLanguage: 'sv' })
  expect(page).toContain('<meta property="og:title" content="Borgå (Porvoo)" />')
})

describe('a record that was removed in release 3', () => {
  const path = 'projects/9999-provprojekt'

  test('says when and why, how it last stood, and what happened to it', async () => {
    const response = await getPage(path)
    expect(response.status).toBe(410)
    const page = await response.text()
    const text = read(page)
    expect(text).toContain(`Borttagen ur registret 15 november 2026, utgåva 3. Skäl: ${REASONS.closed}`)
    expect(text).toContain('Så stod det senast, i utgåva 2')
    expect(text).toContain('Status Idé')
    expect(text).toContain('Tillkom i utgåva 2')
    expect(linksOf(page)).toEqual(
      expect.arrayContaining([`${BASE}/${path}?asOf=2`, `${BASE}/${path}/history`]),
    )
  })

  test('stands as it stood in release 2, without what came later, and its texts are escaped', async () => {
    const page = await readPage(`${path}?asOf=2`)
    expect(page).not.toMatch(/<script>alert|utgåva 3|Borttagen|15 november/)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    const bar = /<aside class="bar"[^>]*aria-label="Äldre utgåva".*?<\/aside>/s.exec(page)![0]
    expect(read(bar).trim()).toBe(
      'Så stod det i utgåva 2, 10 november 2026. Visa det senaste. Vad har ändrats i registret sedan dess?',
    )
    expect(linksOf(bar)).toEqual([`${BASE}/${path}`, `${BASE}/changes?since=2`])
    expect(page).toContain('Läggs in för att prövas &lt;b&gt;här&lt;/b&gt;')
  })

  test('turns no text around its own: not in the tab, in previews, or in the sentence to copy', async () => {
    const page = await readPage(`${path}?asOf=2`)
    const around = page.match(/<title>.*?<\/title>|<meta [^>]*>|<cite>.*?<\/cite>/gs)!
    expect(around.filter((one) => one.includes('omvänt')).length).toBeGreaterThan(3)
    expect(around.filter((one) => one.includes('\u202E'))).toEqual([])
    expect(page).toContain('\u202Eomvänt</bdi></h1>')
  })

  test('was not there yet in release 1', async () => {
    const response = await getPage(`${path}?asOf=1`)
    expect(response.status).toBe(404)
    const text = read(await response.text())
    expect(text).toContain('Posten fanns inte än i utgåva 1.')
    expect(read(await (await getPage(`${path}?asOf=0`)).text())).toContain(
      'Posten fanns inte än: registret hade ingen utgåva då.',
    )
  })

  test('has a history, the newest first, that leads to each version', async () => {
    const page = await readPage(`${path}/history`)
    const text = read(page)
    expect(page).toMatch(/<h1>Ändringar: <bdi>Provprojekt/)
    expect(text).toMatch(/Togs bort i utgåva 3, 15 november 2026.*Tillkom i utgåva 2, 10 november 2026/)
    expect(text).toContain(`Skäl: ${REASONS.closed}`)
    expect(linksOf(page)).toContain(`${BASE}/${path}?asOf=2`)
    expect(read(await readPage(`${path}/history?asOf=2`))).not.toContain('utgåva 3')
  })
})

test('an id that never was is not found, with what was probably meant', async () => {
  const response = await getPage('twin-towns/0138-borgo')
  expect(response.status).toBe(404)
  const text = await response.text()
  expect(text).toContain('vänorter och partnerskap')
  expect(text).toContain('value="borgo"')
})

describe('what is only suggested, demanded or old', () => {
  test.each([
    [
      'activities/0764-studiebesok',
      'Det här begär eller föreslår dokumentet. Det betyder inte att det har gjorts.',
    ],
    ['activities/0138-besok', 'Registret visar inte att förslaget har antagits.'],
    ['activities/0764-utbyte-cern', 'säger inte om det pågår eller är avslutat. Enligt en källa utan datum.'],
    ['monitoring-items/0381-lagstiftning', 'Det är inga enskilda nyheter eller utlysningar.'],
    ['priority-areas/0114-sociala-fragor', 'Internationella impulser är ett kraftfullt instrument'],
  ])('the page of %s says so', async (path, words) => {
    expect(await readPage(path)).toContain(words)
  })

  test('what is done says nothing of the kind', async () => {
    expect(await readPage('activities/0764-elevbesok-2003')).not.toMatch(
      /begär eller föreslår|enligt en källa/i,
    )
  })
})

test('what the municipality’s rules demand and the register lacks is said with the rule and its standing', async () => {
  const agreement = await textOf('agreements/0381-vanskapsavtal-santa-rosa')
  expect(agreement).toMatch(
    /Vad kommunens regler kräver Beslut om avtalet saknas i registret\. Det framgår inte om regeln gällde då\. Regeln ”Samarbetsavtal: Kommunstyrelsen beslutar” står i [^.]*/,
  )
  // Tyresö's guidelines are a proposal, and demand nothing.
  const project = await textOf('projects/0138-partnerskap-theewaterskloof')
  expect(project).not.toContain('Vad kommunens regler kräver')
  expect(project).toContain('ett förslag från 2010; registret visar inte att det antogs.')
  expect(await textOf('projects/9999-niornas-resa')).not.toContain('Vad kommunens regler kräver')
})

test('who may decide depends on the kind of relation', async () => {
  const partnership = await textOf('twin-towns/0138-theewaterskloof')
  expect(partnership).toContain('Vem får besluta? Kommunstyrelsen beslutar: kommunalt partnerskap.')
  expect(partnership).not.toContain('ingå vänortsavtal')
})

test('a twin town leads to the rule on who is in charge, with the standing of its policy (E11)', async () => {
  const path = 'twin-towns/0381-jogeva'
  expect(await textOf(path)).toContain(
    'Vem ansvarar? Nämnderna: vänortssamarbete. Regeln står i Internationell policy för Enköpings kommun; det framgår inte om dokumentet är antaget.',
  )
  expect(linksOf(await readPage(path))).toContain(`${BASE}/decision-rules/0381-regel-vanortssamarbete`)
})

describe('the reporting that the municipality’s rules ask for', () => {
  const projects = 'projects/9999-'

  test.each([
    [
      `${projects}varme-ur-avloppet`,
      'Rapportering Ska rapporteras varje år: senast rapporterat 15 oktober 2025, för mer än ett år sedan.',
    ],
    [
      `${projects}ungdomstinget`,
      'Ska rapporteras varje år: senast rapporterat 28 januari 2026. Regeln ”Kommunstyrelsen tar emot rapport” står i Exempelby i världen',
    ],
    [
      `${projects}matematik-i-skogen`,
      'Ska slutrapporteras: inte inlämnad. Sista dag: 31 december 2025. Regeln ”Nämnder och bolag rapporterar”',
    ],
    [
      'projects/0764-seagull',
      'Ska rapporteras varje år: registret säger inte om projektet pågår. Regeln ”Kommunledningskontoret tar emot rapport”',
    ],
    ['projects/0764-seagull', 'Ska slutrapporteras: registret säger inte om eller när projektet tog slut.'],
    [`${projects}lasa-for-hund`, 'Ska slutrapporteras: inlämnad i tid, 17 april 2024.'],
    [`${projects}varningar-som-nar-fram`, 'Ska slutrapporteras: inte dags än. Sista dag: 31 december 2026.'],
  ])('is told on %s: %s', async (path, sentence) => {
    expect(await textOf(path)).toContain(sentence)
  })

  test('is told in English, and what is lacking stands out', async () => {
    expect(await textOf(`${projects}varme-ur-avloppet?lang=en`)).toContain(
      'Reporting To be reported every year: last reported on 15 October 2025, more than a year ago. The rule',
    )
    expect(await readPage(`${projects}matematik-i-skogen`)).toContain(
      '<strong>Ska slutrapporteras: inte inlämnad.</strong>',
    )
    expect(await readPage(`${projects}ungdomstinget`)).not.toContain('<strong>Ska rapporteras')
  })

  test('is told of nothing that no binding rule asks for', async () => {
    for (const path of [
      // Ended before the policy came; a twin town, where only projects are reported.
      `${projects}cykla-i-sno`,
      'twin-towns/9999-esimerkkila',
      // Where no follow-up is stated.
      'twin-towns/0138-borga',
    ])
      expect(await textOf(path)).not.toContain('Ska rapporteras')
  })
})
