import type { Goal } from '../../../widgets/records/goal.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, fixture, inside, next, textOf } from '../helpers/page.ts'
import { envelope } from '../helpers/api.ts'
import { goal, goals, goalsApi, indicator, measurement, plans, policy, unmeasured } from './fixtures.ts'
import { article, labelsIn, show } from './show.ts'

it('requests all goals, in the order of the policy', async () => {
  const api = await goalsApi()
  const el = fixture(`<intl-goals municipality="0764" api="${api.base}"></intl-goals>`)
  equal((await next(el, 'intl-load')).detail.count, 5)
  const request = (await api.requests()).find((path) => path.startsWith('goals'))!
  for (const part of ['municipality=0764', 'sort=position', 'limit=500', 'indicators', 'lang=sv'])
    includes(decodeURIComponent(request), part)
  ok(!(await api.requests()).some((path) => path.startsWith('units')), 'units are not needed here')
})

it('counts the goals as the document calls them, and by form', async () => {
  const el = await show()
  equal(
    textOf(inside(el, '.figures')),
    'Mål: 2 Inriktning: 1 Syfte: 1 Uppdrag: 1 2 har mätts 1 av 2 målvärden har nåtts 1 har inte mätts än 2 går inte att mäta i siffror',
  )
  equal(
    allInside(el, '.figures b').map((number) => textOf(number)),
    ['2', '1', '1', '1', '2', '1', '2', '1', '2'],
  )
})

it('counts only comparable targets, and how many are reached', async () => {
  const of = (id: string, target: number | null, value: number | null) =>
    goal(id, { indicators: [indicator(id, { target, measurements: [measurement('2025', value)] })] })
  const [reached, missed] = [of('nått', 10, 10), of('kvar', 10, 9)]
  const [aimless, unmeasured] = [of('utan', null, 3), of('omätt', 10, null)]
  const figuresOf = async (...records: (typeof goals)[number][]) =>
    textOf(inside(await show([...records, aimless, unmeasured]), '.figures'))
  equal(
    await figuresOf(missed, of('kvar2', 10, 1)),
    'Mål: 4 3 har mätts inget av 2 målvärden har nåtts 1 har inte mätts än',
  )
  equal(
    await figuresOf(reached, of('nått2', 1, 2), missed),
    'Mål: 5 4 har mätts 2 av 3 målvärden har nåtts 1 har inte mätts än',
  )
  equal(await figuresOf(reached), 'Mål: 3 2 har mätts 1 målvärde har nåtts 1 har inte mätts än')
  equal(await figuresOf(missed), 'Mål: 3 2 har mätts 1 målvärde har inte nåtts 1 har inte mätts än')
  equal(await figuresOf(), 'Mål: 2 1 har mätts 1 har inte mätts än', 'no target to reach')
})

it('states that no goal can be measured in figures', async () => {
  const figures = async (...records: readonly (typeof goals)[number][]) =>
    textOf(inside(await show(records), '.figures'))
  equal(await figures(goal('a'), goal('b')), 'Mål: 2 inget går att mäta i siffror')
  equal(
    await figures(goal('a', { measured: true }), goal('b', { measured: true })),
    'Mål: 2 2 har inte mätts än',
  )
})

it('quotes each goal, with its kind, document and place', async () => {
  const el = await show()
  const text = article(el, 'planer')
  includes(text, 'Uppdrag')
  includes(text, '2023–2030')
  includes(text, 'Internationell policy för Alvesta kommun, Mål, punkt 1')
  includes(textOf(inside(el, '[part=standing]')), 'Internationell policy.')
  equal(inside(el, '#planer blockquote h4').textContent?.trim(), 'Målet planer')
  equal(textOf(inside(el, '#planer blockquote q')), 'Målet planer')
  equal(
    inside<HTMLAnchorElement>(el, '#planer blockquote ~ .meta a').href,
    'https://alvesta.example/policy.pdf',
  )
})

it('quotes the whole sentence where the goal is part of one', async () => {
  const [source] = goal('x').sources
  const el = await show([goal('x', { sources: [{ ...source!, quote: 'Det nya är Målet x, för alla.' }] })])
  includes(article(el, 'x'), 'Mål, punkt 1 Det nya är Målet x, för alla.')
  equal(allInside(await show([goal('y')]), '.meta q').length, 0)
})

it('puts goals under their parents, also when parents go in a circle or are missing', async () => {
  const el = await show([
    goal('a', { parentId: 'c' }),
    goal('b', { parentId: 'a' }),
    goal('c', { parentId: 'b' }),
    goal('d', { parentId: 'gone' }),
  ])
  equal(
    allInside(el, 'article').map(({ id }) => id),
    ['d', 'a', 'b', 'c'],
  )
  const levels = allInside(el, '.wording').map(({ localName }) => localName)
  equal(levels, ['h3', 'h3', 'h4', 'h5'])
})

it('shows the progress of a measured goal', async () => {
  const text = article(await show(), 'planer')
  includes(text, '37,5 procentenheter kvar till målet: 100 % (2026). Upp sedan 2022, då värdet var 0 %.')
  includes(text, '62,5 % 5 av 8')
  includes(text, '2024 inte mätt: Enkäten ställdes in.')
})

it('knows that lower may be better, and that the latest value reaches the target', async () => {
  const el = await show()
  const text = article(el, 'flyg')
  includes(
    text,
    'Målvärdet är nått vid senaste mätningen: högst 25 % (läsåret 2029/2030). Ner sedan läsåret 2019/2020, då värdet var 78,4 %.',
  )
  includes(text, 'Mål högst 25 %')
  includes(text, '20 % 2 av 10')
  equal(allInside(el, '.reached').length, 1)
})

it('describes one value, no change and no target', async () => {
  const of = (id: string, ...measurements: ReturnType<typeof measurement>[]) =>
    goal(id, { indicators: [indicator(id, { unit: 'count', measurements })] })
  const el = await show([
    of('en', measurement('2025', 1085)),
    of('lika', measurement('2024', 3), measurement('2025', 3)),
  ])
  includes(article(el, 'en'), 'Mätt en gång, 2025. Målvärde: uppgift saknas.')
  equal(labelsIn(el, 'en'), ['0', '2025', '1 085'])
  includes(article(el, 'lika'), 'Oförändrat sedan 2024.')
})

it('names a school year within a sentence', async () => {
  const of = (id: string, ...measurements: ReturnType<typeof measurement>[]) =>
    goal(id, { indicators: [indicator(id, { target: 9, targetPeriod: '2029/2030', measurements })] })
  const el = await show([
    of('en', measurement('2024/2025', 3)),
    of('lika', measurement('2023/2024', 3), measurement('2024/2025', 3)),
    of('upp', measurement('2023/2024', 3), measurement('2024/2025', 4)),
    goal('omätt', { indicators: [{ ...unmeasured, targetPeriod: '2029/2030' }] }),
  ])
  includes(article(el, 'en'), 'kvar till målet: 9 % (läsåret 2029/2030). Mätt en gång, läsåret 2024/2025.')
  includes(article(el, 'lika'), 'Oförändrat sedan läsåret 2023/2024.')
  includes(article(el, 'upp'), 'Upp sedan läsåret 2023/2024, då värdet var 3 %.')
  includes(article(el, 'omätt'), 'Mål: 100 % (läsåret 2029/2030).')
  equal(
    allInside(el, '#upp tbody [scope=row]').map((period) => textOf(period)),
    ['2023/2024', '2024/2025'],
  )
})

it('writes values in their units', async () => {
  const of = (id: string, unit: 'years' | 'SEK' | 'EUR', value: number) =>
    goal(id, { indicators: [indicator(id, { unit, measurements: [measurement('2025', value)] })] })
  const el = await show([of('tid', 'years', 12), of('kronor', 'SEK', 1_250_000), of('euro', 'EUR', 900)])
  includes(article(el, 'tid'), '12 år')
  includes(textOf(inside(el, '#kronor svg')), '1,3 mn kr')
  includes(textOf(inside(el, '#kronor table')), '1 250 000 kr')
  includes(article(el, 'euro'), '900 €')
})

it('shows "inte mätt", indicator, target and responsible unit, without a chart', async () => {
  const el = await show()
  const text = article(el, 'elever')
  includes(text, 'Elever med egen kontakt')
  includes(text, 'inte mätt Mål: 100 % (varje år).')
  includes(text, 'Ska mätas av: Utbildningskontoret Så räknas det Definition')
  includes(text, 'Definition Elever som haft egen kontakt, delat med alla.')
  equal(allInside(el, '#elever svg, #elever table').length, 0)
  excludes(text, /(?<!\d)0 %/)
})

it('marks expected facts as missing', async () => {
  const bare = goal('tom', {
    measured: true,
    indicators: [{ ...unmeasured, measuredBy: null, definition: null }],
  })
  const text = article(await show([bare]), 'tom')
  includes(text, 'Ska mätas av: uppgift saknas')
  includes(text, 'Definition uppgift saknas')
})

it('shows the target’s period verbatim, within a sentence', async () => {
  const of = (targetPeriod: string | null) => ({ ...unmeasured, targetPeriod })
  const indicators = [of('2030'), of('Under skoltiden'), of('VT 2030'), of(null)]
  const text = article(await show([goal('x', { indicators })]), 'x')
  for (const said of ['2030', 'under skoltiden', 'VT 2030']) includes(text, `inte mätt Mål: 100 % (${said}).`)
  includes(text, 'inte mätt Mål: 100 %.')
  const yearly = goal('y', { indicators: [{ ...plans, targetPeriod: 'Varje år' }] })
  includes(article(await show([yearly]), 'y'), 'kvar till målet: 100 % (varje år).')
})

it('shows the reason for unmeasured periods', async () => {
  const reason = { sv: 'Ingen räknade.' }
  const missing = indicator('x', {
    measurements: [measurement('2024', null, { reason }), measurement('2025', null)],
  })
  const text = article(await show([goal('x', { indicators: [missing] })]), 'x')
  includes(text, '2024 inte mätt: Ingen räknade.')
  includes(text, '2025 inte mätt: inget skäl är angivet')
})

it('keeps a measurable goal without an indicator apart from a story', async () => {
  const el = await show([goal('x', { measured: true })])
  includes(article(el, 'x'), 'inte mätt Uppgift saknas om hur målet ska mätas.')
  excludes(textOf(el), 'läget för')
})

it('shows the narrative of a goal', async () => {
  const el = await show()
  includes(article(el, 'riktning'), 'Fem nämnder är med.')
  excludes(article(el, 'rasism'), /mätt/i)
})

it('states once how many goals lack an account or evidence', async () => {
  const silence = async (records: typeof goals) => textOf(inside(await show(records), '[part=silence]'))
  equal(
    await silence(goals),
    'Registret säger inte hur det går med ett av målen. Registret visar inget arbete för 4 av målen.',
  )
  equal(
    await silence([goal('a'), goal('b')]),
    'Registret säger inte hur det går med målen. Registret visar inget arbete för målen.',
  )
  includes(await silence([goal('a')]), 'Registret säger inte hur det går med målet.')
  includes(
    await silence([goal('a'), goal('b'), goals[0]!]),
    'hur det går med 2 av målen. Registret visar inget arbete för målen.',
  )
  equal(await silence([goals[1]!]), '', 'measured, with projects')
})

it('a goal of another document is counted apart, and not proposed with the policy', async () => {
  const elsewhere = goal('budget', { kind: 'other-document', period: '2010–2012' })
  const proposed = { policies: { json: envelope([policy('proposed')]) } }
  const el = await show([elsewhere, goal('a'), goal('b')], '', proposed)
  includes(textOf(inside(el, '.figures')), 'Mål: 2 Mål i ett annat dokument: 1')
  includes(article(el, 'budget'), 'Mål i ett annat dokument · 2010–2012')
  includes(article(el, 'a'), 'Mål · förslag')
})

it('never lets a proposal read as a decision', async () => {
  const proposed = { policies: { json: envelope([policy('proposed')]) } }
  const el = await show(goals, '', proposed)
  equal(
    textOf(inside(el, '[part=standing]')),
    'Internationell policy. Målen står i ett förslag. Registret visar inte att det är antaget.',
  )
  includes(article(el, 'planer'), 'Uppdrag · förslag · 2023–2030 Målet planer')
  const unknown = await show(goals, '', { policies: { json: envelope([policy(null)]) } })
  includes(textOf(unknown), 'Det framgår inte om målen är antagna.')
  const draft = await show(goals, '', { policies: { json: envelope([policy('draft')]) } })
  includes(article(draft, 'flyg'), 'Mål · förslag')
  const replaced = await show(goals, '', { policies: { json: envelope([policy('replaced')]) } })
  includes(textOf(replaced), 'Dokumentet som målen står i är ersatt.')
  excludes(textOf(replaced), 'förslag')
  const adopted = await show()
  excludes(textOf(adopted), /förslag|antagna/)
})

it('renders without the policy when it fails to load', async () => {
  includes(textOf(await show(goals, '', { policies: { status: 404, text: '{}' } })), 'Målet planer')
})

it('shows evidence as links that a host can route', async () => {
  const el = await show()
  const behind = inside<HTMLDetailsElement>(el, '#planer [part=evidence]')
  equal(textOf(inside(el, '#planer [part=evidence] summary')), 'Arbete för målet: 2 projekt och 1 aktivitet')
  behind.open = true
  equal(
    allInside(el, '#planer .evidence li').map((item) => textOf(item)),
    ['Träd i staden Pågår', 'Vatten Avslutad', 'Resa till Turnov Genomförd'],
  )
  const link = inside<HTMLAnchorElement>(el, '#planer .evidence a')
  equal(link.href, 'https://utblick.example/utblick/v1/projects/trad')
  const chosen = next(el, 'intl-select')
  el.addEventListener('intl-select', (event) => event.preventDefault(), { once: true })
  link.click()
  equal((await chosen).detail, { id: 'trad', url: 'https://utblick.example/utblick/v1/projects/trad' })
  ok(location.pathname !== '/utblick/v1/projects/trad')
})

it('shows effects as evidence, each with its year and a link', async () => {
  const effects = [{ id: 'svalka', title: { sv: 'Svalare gårdar' }, year: 2025 }]
  const el = await show([goal('a', { effects }), goals[1]!])
  equal(textOf(inside(el, '#a [part=evidence] summary')), 'Arbete för målet: 1 effekt')
  equal(textOf(inside(el, '#a .evidence li')), 'Svalare gårdar 2025')
  equal(
    inside<HTMLAnchorElement>(el, '#a .evidence a').href,
    'https://utblick.example/utblick/v1/effects/svalka',
  )
})

it('shows actions that have begun and relations that go on as evidence, each with its status', async () => {
  const action = (status: Goal['actions'][number]['status']) =>
    ({ id: status, title: { sv: `Åtgärd ${status}` }, status }) as const
  const town = (status: Goal['twinTowns'][number]['status']) =>
    ({ id: `ort-${status}`, name: `Ort ${status}`, status }) as const
  const el = await show([
    goal('a', {
      actions: [action('planned'), action('ongoing'), action('done'), action('cancelled')],
      twinTowns: [town('planned'), town('active'), town('ending'), town(null), town('ended'), town('merged')],
    }),
    goal('b', { actions: [action('planned')], twinTowns: [town('ended')] }),
  ])
  equal(textOf(inside(el, '#a [part=evidence] summary')), 'Arbete för målet: 2 åtgärder och 3 partnerorter')
  equal(
    allInside(el, '#a .evidence li').map((item) => textOf(item)),
    [
      'Åtgärd ongoing Pågår',
      'Åtgärd done Genomförd',
      'Ort active Aktiv',
      'Ort ending På väg att avslutas',
      'Ort null uppgift saknas',
    ],
  )
  equal(
    allInside<HTMLAnchorElement>(el, '#a .evidence a').map(({ href }) => new URL(href).pathname),
    [
      'actions/ongoing',
      'actions/done',
      'twin-towns/ort-active',
      'twin-towns/ort-ending',
      'twin-towns/ort-null',
    ].map((path) => `/utblick/v1/${path}`),
  )
  includes(textOf(inside(el, '[part=silence]')), 'Registret visar inget arbete för ett av målen.')
})

it('leads from a goal to its own page, and takes a snapshot from before these were shown', async () => {
  const { effects: _, actions: __, twinTowns: ___, ...older } = goal('a')
  const el = await show([older as typeof older & Pick<Goal, 'effects' | 'actions' | 'twinTowns'>])
  equal(inside<HTMLAnchorElement>(el, '#a .about a').href, 'https://utblick.example/utblick/v1/goals/a')
  const chosen = next(el, 'intl-select')
  el.addEventListener('intl-select', (event) => event.preventDefault(), { once: true })
  inside<HTMLAnchorElement>(el, '#a .about a').click()
  equal((await chosen).detail.id, 'a')
})

it('does not count a rejected project as evidence', async () => {
  const projects = [{ id: 'avslag', title: { sv: 'Broar' }, status: 'rejected' as const }]
  const el = await show([goal('a', { projects }), goals[1]!])
  equal(allInside(el, '#a [part=evidence]').length, 0)
  excludes(textOf(el), 'Broar')
  includes(textOf(inside(el, '[part=silence]')), 'Registret visar inget arbete för ett av målen.')
})

it('shows one goal by its id', async () => {
  const api = await goalsApi(goals, { 'goals/planer': { json: envelope(goals[1]) } })
  const el = fixture(`<intl-goals municipality="0764" goal="planer" api="${api.base}"></intl-goals>`)
  equal((await next(el, 'intl-load')).detail.count, 1)
  equal(
    allInside(el, 'article').map(({ id }) => id),
    ['planer'],
  )
  equal(allInside(el, '.figures').length, 0)
})

it('takes records from the page, shows up to the limit, and counts all', async () => {
  const el = fixture('<intl-goals limit="2"></intl-goals>')
  el.data = envelope(goals)
  await el.updateComplete
  equal(allInside(el, 'article').length, 2)
  includes(textOf(inside(el, '.figures')), 'Mål: 2 Inriktning: 1 Syfte: 1 Uppdrag: 1')
})
