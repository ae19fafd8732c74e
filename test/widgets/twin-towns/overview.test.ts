import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, inside, textOf } from '../helpers/page.ts'
import { day, decision, everyStatus, helsinge, town, turnov, year } from './fixtures.ts'
import { cardOf, show, titles } from './show.ts'

const line = (el: Element) => textOf(inside(el, '[part=overview]'))

const around1989: UncertainDate = { ...year('1989'), edtf: '1989~', approximate: true }

it('says how many towns there are in how many countries, and since when', async () => {
  equal(line(await show([helsinge, turnov])), '2 orter i 2 länder den äldsta sedan 1978')
  equal(line(await show([helsinge, turnov], 'lang="en"')), '2 towns in 2 countries the oldest since 1978')
})

it('counts apart what is planned, rests, is about to end and has ended', async () => {
  equal(
    line(await show(everyStatus)),
    '3 orter i 3 länder 1 planerad 1 vilande 1 på väg att avslutas 2 avslutade',
  )
})

it('does not call the oldest known the oldest, where one may be older', async () => {
  const some = [helsinge, town('no-year', { country: 'EE' })]
  equal(line(await show(some)), '2 orter i 2 länder')
})

it('tells vague years as vague, and counts no years from them', async () => {
  const el = await show([turnov, town('Vaga', { since: around1989, status: 'active' })])
  includes(line(el), 'den äldsta sedan omkring 1989')
  equal(textOf(cardOf(el, 'Vaga').querySelector('.dots')!), 'Vänort sedan omkring 1989')
})

it('leaves the line out where one card says it all', async () => {
  equal(allInside(await show([helsinge]), '[part=overview]').length, 0)
})

it('puts what rests apart from what goes on and from what is over', async () => {
  const el = await show(everyStatus)
  equal(
    [...inside(el, '.dormant').querySelectorAll('.apart-title, .card-title')].map((each) => each.textContent),
    ['Vilande', 'Voorbeeld aan de Lek'],
  )
  includes(textOf(inside(el, '.dormant')), 'Vänort sedan 1952 74 år')
  equal(inside(el, '.dormant .card-title').localName, 'h4')
  equal(inside(el, '.cards .card-title').localName, 'h3')
})

it('says when what is about to end will end', async () => {
  const card = textOf(cardOf(await show(everyStatus), 'Paraugciems'))
  includes(card, 'Vänskapsort sedan 1998 28 år till 31 december 2026')
})

it('misses the decision to end where there ought to be one, and calls a proposal to end a proposal', async () => {
  const el = await show([
    town('Utan', { status: 'ended', until: year('2015') }),
    town('Kanske', {
      status: 'active',
      endDecision: decision({ status: 'proposal', date: day('2026-04-27') }),
    }),
    town('Pågår', { status: 'active' }),
  ])
  includes(textOf(cardOf(el, 'Utan')), 'Tidigare vänort till 2015')
  includes(textOf(cardOf(el, 'Utan')), 'Beslut att avsluta uppgift saknas')
  includes(
    textOf(cardOf(el, 'Kanske')),
    'Avslutet är inte beslutat Förslag till Kommunfullmäktige, 27 april 2026',
  )
  excludes(textOf(cardOf(el, 'Kanske')), 'Beslut att avsluta')
  excludes(textOf(cardOf(el, 'Pågår')), 'avsluta')
})

it('says of a refusal that it is one, and tells the matter of a decision of which nothing else is known', async () => {
  const refused = decision({ verb: 'rejects', date: day('2004-05-12'), paragraph: '§ 41' })
  const el = await show([
    town('Avslagen', { startDecision: refused }),
    town('Okänd', { startDecision: decision({ body: null, paragraph: '§ 41' }) }),
  ])
  includes(textOf(cardOf(el, 'Avslagen')), 'Beslut att inleda Avslag, Kommunfullmäktige, 12 maj 2004, § 41')
  includes(textOf(cardOf(el, 'Okänd')), 'Beslut att inleda § 41, Vänortsavtal')
})

it('says how many more there are than the page shows, brings them, and goes on with the first of them', async () => {
  const el = await show(everyStatus, 'limit="2"')
  equal(titles(el), ['Musterhausen', 'Mfano'])
  includes(line(el), '3 orter i 3 länder')
  const more = inside<HTMLButtonElement>(el, '[part=more]')
  equal(more.textContent?.trim(), 'Visa 6 till')
  more.click()
  await el.updateComplete
  equal(titles(el).length, 8)
  equal(allInside(el, '[part=more]').length, 0)
  equal(el.shadowRoot!.activeElement?.textContent, 'Przykładowo')
})

it('draws no dot at the end or the beginning of a line', async () => {
  const el = await show(everyStatus, 'style="width: 260px"')
  const items = allInside(el, '.dots li')
  const drawn = items.filter((item) => getComputedStyle(item, '::before').content !== 'none')
  ok(drawn.length > 8)
  const first = (item: Element) =>
    item.getBoundingClientRect().left === item.parentElement!.getBoundingClientRect().left
  // The dot before an item that begins a line lies outside the list, which cuts it.
  ok(drawn.some(first), 'some line is broken')
  for (const item of drawn) {
    if (!first(item)) continue
    ok(Number.parseFloat(getComputedStyle(item, '::before').left) < 0)
    equal(getComputedStyle(item.parentElement!).overflowX, 'hidden')
  }
})
