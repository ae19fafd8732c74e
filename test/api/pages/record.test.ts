import { describe, expect, test } from 'vitest'
import { BASE, getList } from '../../helpers/api.ts'
import { getPage, linksOf, readPage } from '../../helpers/page.ts'
import { REASONS } from '../../helpers/register-facts.ts'

/** What is read in the main part of a page. */
const read = (page: string): string =>
  page
    .replace(/^.*<main[^>]*>|<\/main>.*$/gs, '')
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<\/?(?:a|bdi|strong|span|q)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const textOf = async (path: string) => read(await readPage(path))

describe('the page of Borgå, which Tyresö may leave', () => {
  const path = 'twin-towns/0138-borga'

  test.each([
    'Borgå (Porvoo) Vänort till Tyresö kommun, i Finland, 434 km bort',
    'Status På väg att avslutas, enligt en odaterad källa',
    'Beslut att ingå Kommunfullmäktige beslutade omkring 1985–1994',
    'Samarbete med fyra vänorter. Paragraf och diarienummer: uppgift saknas.',
    'Beslut att avsluta Inget beslut i registret',
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
    'Uppgift saknas: sedan, vad vi gör tillsammans, enheter.',
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
    expect(read(page)).toContain('Not stated: since, what we do together, units.')
  })
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
    'Uppgift saknas: läget i ord, styrs av.',
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
  for (const { id } of missing.slice(0, 5)) {
    const facts = /<dl class="facts".*?<\/dl>/s.exec(await readPage(`measurements/${id}`))![0]
    expect(read(facts), id).toContain('Värde inte mätt')
    expect(read(facts), id).not.toMatch(/Värde 0/)
  }
})

test('status, money and decision are told also where they are not known', async () => {
  const text = await textOf('projects/0139-youth-participation')
  expect(text).toMatch(
    /Status uppgift saknas .*2\s500\s000\skronor, Sida genom ICLD.*Inget beslut i registret/,
  )
  const { data } = await getList('projects?limit=500')
  const poor = data.find(
    ({ budget, funding }: { budget: unknown; funding: unknown[] }) => budget === null && funding.length === 0,
  )
  expect(await textOf(`projects/${poor.id}`)).toContain('Budget uppgift saknas')
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
    expect(page).toContain('Så stod det i utgåva 2, 10 november 2026.')
    expect(page).toContain('Läggs in för att prövas &lt;b&gt;här&lt;/b&gt;')
  })

  test('was not there yet in release 1', async () => {
    const response = await getPage(`${path}?asOf=1`)
    expect(response.status).toBe(404)
    const text = read(await response.text())
    expect(text).toContain('Posten fanns inte än i utgåva 1.')
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
