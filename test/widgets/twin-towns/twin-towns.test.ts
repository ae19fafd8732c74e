import type { IntlTwinTowns } from '../../../widgets/twin-towns/intl-twin-towns.ts'
import { alvesta, envelope, startApi } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, hurry, inside, next, textOf, until } from '../helpers/page.ts'
import { onlySwedish, swedishIn } from '../helpers/swedish.ts'
import { unmetDemand } from '../helpers/unmet-demand.ts'
import { cardOf, show, titles } from './show.ts'
import { everyStatus, helsinge, turnov, year } from './fixtures.ts'

it('shows start, years by the day of the data if active, and distance', async () => {
  const el = await show([helsinge, turnov])
  const card = textOf(cardOf(el, 'Helsinge'))
  includes(card, 'Danmark (i källan: Helsing)')
  includes(card, 'Vänort sedan 1978 170 km')
  includes(card, 'Status: uppgift saknas')
  includes(card, 'Beslut om samarbetet uppgift saknas')
  const other = textOf(cardOf(el, 'Turnov'))
  includes(other, 'Vänort sedan 2004 22 år 700 km')
  includes(other, 'Aktiv enligt uppgift från 4 mars 2024')
  includes(other, 'Ömsesidigt utbyte mellan kommunledningarna')
  includes(other, 'Kommunfullmäktige, 12 maj 2004, § 41')
})

it('sorts by status and then by age, and puts what is over below a rule, in the past tense', async () => {
  const el = await show(everyStatus)
  equal(titles(el), [
    'Musterhausen',
    'Mfano',
    'Przykładowo',
    'Villaejemplo',
    'Voorbeeld aan de Lek',
    'Paraugciems',
    'Esimerkkilä',
    'Eksempelkøbing',
  ])
  const past = inside(el, '.past')
  includes(textOf(past), 'Avslutade, eller på väg att avslutas')
  equal(past.querySelectorAll('.card').length, 3)
  includes(textOf(cardOf(el, 'Eksempelkøbing')), 'Tidigare vänort 1961–2022 61 år')
  includes(textOf(cardOf(el, 'Eksempelkøbing')), 'Det här gjorde vi tillsammans')
  includes(
    textOf(cardOf(el, 'Eksempelkøbing')),
    'Beslut om att avsluta Kommunfullmäktige, 14 juni 2022, § 88, diarienummer KS 2022/0051',
  )
  includes(textOf(cardOf(el, 'Esimerkkilä')), 'Uppgick i Mallikunta')
  includes(textOf(cardOf(el, 'Paraugciems')), 'På väg att avslutas')
  excludes(textOf(cardOf(el, 'Paraugciems')), 'gjorde')
  includes(textOf(cardOf(el, 'Mfano')), 'Kommunalt partnerskap sedan omkring 2019–2020')
  excludes(textOf(cardOf(el, 'Mfano')), ' år ')
})

it('marks planned relations and proposals', async () => {
  const card = textOf(cardOf(await show(everyStatus), 'Villaejemplo'))
  includes(card, 'Planerad samarbetsort från 1 mars 2027')
  includes(card, 'Inget beslut om samarbetet Förslag till kommunfullmäktige, 4 november 2026')
  excludes(card, /\bBeslut\b|§/)
})

it('distinguishes statuses by shape and text, not only by colour', async () => {
  const el = await show(everyStatus)
  const drawn = allInside(el, '.status').map(
    (status) => status.className + (status.querySelector('path')?.getAttribute('d') ?? ''),
  )
  equal(new Set(drawn).size, 7)
})

it('leads to how a document that is not on the web is asked for, but not one that does not exist', async () => {
  const linksOf = async (given: Partial<typeof helsinge>) =>
    [...cardOf(await show([{ ...helsinge, ...given }]), 'Helsinge').querySelectorAll('details a')].map(
      (a) => [textOf(a), a.getAttribute('href')],
    )
  const onTheWeb = await linksOf({})
  excludes(JSON.stringify(onTheWeb), '#request')
  const sources = helsinge.sources.map((each) => ({ ...each, href: null, registrationNumber: 'KS 2003/12' }))
  equal((await linksOf({ sources })).at(-1), ['Begär handlingen', `${helsinge.url}#request`])
  equal(await linksOf({ sources, fictional: true }), [])
})

it('a status that was stated long ago, or without a day, counts no years and is not told as present', async () => {
  const cardWith = async (given: Partial<typeof turnov>) =>
    textOf(cardOf(await show([{ ...turnov, ...given }]), 'Turnov'))
  const long = await cardWith({ statusDate: year('2012') })
  includes(long, 'Vänort sedan 2004 700 km')
  includes(long, 'Aktiv enligt uppgift från 2012')
  includes(long, 'Det här har vi gjort tillsammans')
  const never = await cardWith({ statusDate: null })
  includes(never, 'Aktiv enligt en odaterad källa')
  excludes(never, '22 år')
  const dated = turnov.sources.map((each) => ({ ...each, documentDate: year('2024') }))
  const fresh = await cardWith({ statusDate: null, sources: dated })
  includes(fresh, 'Vänort sedan 2004 22 år 700 km')
  excludes(fresh, 'odaterad')
  // As the page of the town says: by the newest source, unless any has no date.
  const former = turnov.sources.map((each) => ({ ...each, documentDate: year('2011') }))
  includes(await cardWith({ statusDate: null, sources: former }), 'Aktiv enligt uppgift från 2011')
  const mixed = [...dated, { ...dated[0]!, documentDate: null }]
  includes(await cardWith({ statusDate: null, sources: mixed }), 'Aktiv enligt en odaterad källa')
})

it('shows the quote of a source, with a link', async () => {
  const details = cardOf(await show([helsinge]), 'Helsinge').querySelector('details')!
  details.open = true
  includes(textOf(details), 'Helsing kommun i Danmark – vänort sedan 1978.')
  includes(textOf(details), 'Internationell policy för Alvesta kommun, Alvesta kommun, Bakgrund, punkt 1')
  includes(textOf(details), 'att det är Helsinge är vår läsning')
  equal(details.querySelector('a')?.getAttribute('href'), 'https://www.alvesta.se/policy')
})

it('speaks English beside Swedish, and marks what is only in Swedish', async () => {
  const swedish = await show([turnov])
  const english = await show([turnov, helsinge], 'lang="en"')
  includes(textOf(swedish), 'Vänorter och partnerskap')
  includes(textOf(swedish), 'Tjeckien')
  includes(textOf(english), 'Twin towns and partnerships')
  const card = textOf(cardOf(english, 'Turnov'))
  includes(card, 'Czechia')
  includes(card, 'Twin town since 2004 22 years 700 km')
  includes(card, 'Active as of 4 March 2024')
  includes(card, 'Mutual exchange')
  includes(card, 'Decision on the cooperation Kommunfullmäktige, 12 May 2004, § 41')
  equal(cardOf(english, 'Turnov').querySelector('dd [lang=sv]')?.textContent, 'Kommunfullmäktige')
  const note = cardOf(english, 'Helsinge').querySelector<HTMLElement>('details > p bdi')
  equal(note?.lang, 'sv')
})

it('lets the page route when a town is chosen', async () => {
  const el = await show([turnov])
  const link = inside<HTMLAnchorElement>(el, '.card-title a')
  equal(link.href, turnov.url)
  el.addEventListener('intl-select', (event) => event.preventDefault())
  const chosen = next(document.body, 'intl-select')
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })
  link.dispatchEvent(click)
  equal((await chosen).detail, { id: '0764-turnov', url: turnov.url })
  ok(click.defaultPrevented)
})

it('requests the towns of one kind, by municipality', async () => {
  const api = await startApi({
    'twin-towns': { json: envelope([turnov, helsinge]) },
    municipalities: { json: envelope(alvesta) },
  })
  const el = fixture<IntlTwinTowns>(
    `<intl-twin-towns municipality="0764" kind="twin-town" limit="1" loading="eager" api="${api.base}"></intl-twin-towns>`,
  )
  equal((await next(el, 'intl-load')).detail, { count: 1, release: 3, stale: false })
  includes((await api.requests()).join(' '), /twin-towns\?municipality=0764&kind=twin-town&fields=name/)
  equal(titles(el), ['Turnov'])
})

it('passes axe with every status, with everything open, light and dark', async () => {
  const el = await show(everyStatus, '', { ...alvesta, fictional: true })
  for (const details of allInside<HTMLDetailsElement>(el, 'details')) details.open = true
  includes(textOf(el), 'Påhittade uppgifter')
  await expectNoAxeViolations(el)
})

it('states that the municipality has none', async () => {
  const el = await show([])
  equal(el.state, 'empty')
  includes(textOf(el), 'Registret har inga uppgifter om kommunens vänorter.')
  await expectNoAxeViolations(el)
})

it('distinguishes an unknown municipality from one without towns', async () => {
  const api = await startApi({
    'twin-towns': { json: envelope([]) },
    municipalities: { status: 404, text: '{}' },
  })
  const el = fixture<IntlTwinTowns>(
    `<intl-twin-towns municipality="1234" loading="eager" api="${api.base}"><a href="/x">Våra vänorter</a></intl-twin-towns>`,
  )
  equal((await next(el, 'intl-error')).detail, { code: 'not-found', retryable: false })
  includes(textOf(el), 'Uppgifterna finns inte i registret.')
  includes(textOf(el), 'Våra vänorter')
  await expectNoAxeViolations(el)
})

it('has a skeleton like its cards, and fails with the fallback in place', async () => {
  hurry({ skeleton: 20 })
  const api = await startApi({ 'twin-towns': { hang: true } })
  const el = fixture<IntlTwinTowns>(
    `<intl-twin-towns municipality="0764" loading="eager" api="${api.base}"></intl-twin-towns>`,
  )
  await until(() => allInside(el, '.bone.sketch').length === 6)
  await expectNoAxeViolations(el)
  el.innerHTML = '<a href="/vanorter">Våra vänorter</a>'
  const failed = next(el, 'intl-error')
  hurry({ timeout: 100 })
  void el.refresh()
  equal((await failed).detail.code, 'timeout')
  includes(textOf(el), 'Våra vänorter')
  await expectNoAxeViolations(el)
})

it('inherits the colours of the page', async () => {
  const el = await show(
    [turnov],
    'style="--intl-color-accent: rgb(10, 90, 40); --intl-map-marker: rgb(90, 10, 40)"',
  )
  equal(getComputedStyle(inside(el, '.card-title a')).color, 'rgb(10, 90, 40)')
  equal(getComputedStyle(allInside<HTMLElement>(el, '.town')[0]!).fill, 'rgb(90, 10, 40)')
})

it('says what a decision rule demands and the register lacks beside its decision, and leads to the rule', async () => {
  const el = await show([
    { ...helsinge, unmetDemands: [unmetDemand('startDecisionId')] },
    { ...turnov, unmetDemands: [unmetDemand('startDecisionId', { check: 'other-body' })] },
  ])
  includes(textOf(cardOf(el, 'Helsinge')), 'Beslut om samarbetet ◌ Beslut om provet saknas i registret.')
  const links = [...cardOf(el, 'Helsinge').querySelectorAll<HTMLAnchorElement>('[part=facts] a')]
  equal(
    links.map(({ href }) => new URL(href).pathname),
    ['/utblick/v1/decision-rules/9999-regel'],
  )
  const other = textOf(cardOf(el, 'Turnov'))
  includes(other, '§ 41')
  includes(other, 'Beslut om provet saknas i registret.')
  await expectNoAxeViolations(el)
})

it('marks what is only in Swedish on a page in English', async () => {
  const el = await show(onlySwedish(everyStatus), 'lang="en"')
  await until(() => textOf(el).includes('Decision on the cooperation'))
  const { marked, unmarked } = swedishIn(el)
  ok(marked.length > 2)
  equal(unmarked, [])
})

it('leads to the decision and to the units in charge, or once in charge; nothing where no record says it', async () => {
  const units = [
    { id: 'u1', name: { sv: 'Kulturnämnden', en: 'Culture committee' } },
    { id: 'u2', name: { sv: 'Tekniska nämnden' } },
  ]
  const factsOf = (el: Element) =>
    [...cardOf(el, 'Turnov').querySelectorAll('[part=facts] > div')].map(textOf).at(-1)
  const el = await show([{ ...turnov, units }])
  equal(factsOf(el), 'Svarar för samarbetet Kulturnämnden, Tekniska nämnden')
  equal(
    [...cardOf(el, 'Turnov').querySelectorAll<HTMLAnchorElement>('[part=facts] a')].map(({ href }) => href),
    ['decisions/beslut', 'units/u1', 'units/u2'].map((path) => `https://utblick.example/utblick/v1/${path}`),
  )
  equal(
    factsOf(await show([{ ...turnov, units, status: 'merged' }])),
    'Svarade för samarbetet Kulturnämnden, Tekniska nämnden',
  )
  const english = await show([{ ...turnov, units }], 'lang="en"')
  equal(factsOf(english), 'In charge of the cooperation Culture committee, Tekniska nämnden')
  const { units: _, ...older } = turnov
  for (const town of [turnov, older as typeof turnov])
    excludes(textOf(cardOf(await show([town]), 'Turnov')), 'Svara')
})

it('lays no fact over another, however many a card has', async () => {
  const units = [{ id: 'u1', name: { sv: 'Kulturnämnden' } }]
  const el = await show(everyStatus.map((town) => ({ ...town, units })))
  let most = 0
  for (const card of allInside(el, '.card')) {
    const boxes = [...card.children, ...card.querySelectorAll('[part=facts] > div')]
      .filter((each) => each.localName !== 'dl')
      .map((each) => each.getBoundingClientRect())
      .sort((a, b) => a.top - b.top)
    most = Math.max(most, card.querySelectorAll('[part=facts] > div').length)
    for (const [i, { bottom }] of boxes.entries())
      ok(!boxes[i + 1] || bottom <= boxes[i + 1]!.top + 0.5, `${textOf(card)} ${i}`)
  }
  equal(most, 4)
})
