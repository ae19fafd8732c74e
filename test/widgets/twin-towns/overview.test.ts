import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, inside, textOf, until } from '../helpers/page.ts'
import { day, decision, everyStatus, helsinge, town, turnov, year } from './fixtures.ts'
import { cardOf, show, titles } from './show.ts'

const line = (el: Element) => textOf(inside(el, '[part=overview]'))

const around1989: UncertainDate = { ...year('1989'), edtf: '1989~', approximate: true }

const lengede = town('lengede', { country: 'DE', status: 'active', since: year('2009') })

it('counts towns and countries, with the earliest year', async () => {
  equal(line(await show([turnov, lengede])), '2 orter i 2 länder den äldsta sedan 2004')
  equal(line(await show([turnov, lengede], 'lang="en"')), '2 towns in 2 countries the oldest since 2004')
})

it('counts relations of unknown status', async () => {
  const younger = { ...helsinge, since: year('2011') }
  equal(
    line(await show([turnov, lengede, younger])),
    '3 orter i 3 länder, varav 1 med okänd status den äldsta sedan 2004',
  )
  equal(
    line(await show([turnov, lengede, younger], 'lang="en"')),
    '3 towns in 3 countries, 1 of them with unknown status the oldest since 2004',
  )
  const none = [helsinge, town('nothing', { country: 'EE' })]
  equal(line(await show(none)), '2 orter i 2 länder, med okänd status')
  equal(line(await show(none, 'lang="en"')), '2 towns in 2 countries, with unknown status')
})

it('counts apart what is planned, rests, is about to end and has ended', async () => {
  equal(
    line(await show(everyStatus)),
    '3 orter i 3 länder, varav 1 med okänd status därutöver 1 planerad, 1 vilande, 1 på väg att avslutas och 2 avslutade',
  )
  const some = (...statuses: string[]) =>
    everyStatus.filter(({ id }) => ['active', 'partnership', ...statuses].includes(id))
  equal(
    line(await show(some('ending', 'ended'), 'lang="en"')),
    '2 towns in 2 countries the oldest since 1978 besides these, 1 about to end and 1 ended',
  )
})

it('speaks of no others where there is nothing beside them', async () => {
  const over = everyStatus.filter(({ id }) => /end/.test(id))
  equal(line(await show(over)), '1 på väg att avslutas och 1 avslutad')
})

it('omits the oldest relation where another may be older', async () => {
  equal(
    line(await show([turnov, town('no-year', { country: 'EE', status: 'active' })])),
    '2 orter i 2 länder',
  )
  equal(line(await show([turnov, lengede, helsinge])), '3 orter i 3 länder, varav 1 med okänd status')
})

it('shows the number of years only with an active status or an end', async () => {
  const el = await show([
    ...everyStatus,
    helsinge,
    town('Vilar', { status: 'dormant', since: year('2004'), statusDate: day('2023-03-29') }),
  ])
  includes(textOf(cardOf(el, 'Musterhausen')), 'Vänort sedan 1978 48 år')
  includes(textOf(cardOf(el, 'Paraugciems')), '28 år')
  includes(textOf(cardOf(el, 'Eksempelkøbing')), '61 år')
  for (const name of ['Helsinge', 'Vilar', 'Voorbeeld aan de Lek'])
    excludes(textOf(cardOf(el, name)), /\d år\b/)
  includes(textOf(cardOf(el, 'Helsinge')), 'Vänort sedan 1978 170 km')
})

it('distinguishes what is planned, what is dormant and what is not known', async () => {
  const something = { sv: 'Utbyte mellan skolor.' }
  const towns = [
    town('Plan', { status: 'planned', together: something }),
    town('Vila', { status: 'dormant', together: something }),
    town('Okänd', { status: null, together: something }),
  ]
  const el = await show(towns)
  includes(textOf(cardOf(el, 'Plan')), 'Det här vill vi göra tillsammans Utbyte')
  includes(textOf(cardOf(el, 'Vila')), 'Det här har vi gjort tillsammans Utbyte')
  includes(textOf(cardOf(el, 'Okänd')), 'Samarbetet gäller Utbyte')
  const english = await show(towns, 'lang="en"')
  includes(textOf(cardOf(english, 'Plan')), 'What we want to do together')
  includes(textOf(cardOf(english, 'Vila')), 'What we have done together')
})

it('shows vague years as vague, without a number of years', async () => {
  const el = await show([turnov, town('Vaga', { since: around1989, status: 'active' })])
  includes(line(el), 'den äldsta sedan omkring 1989')
  equal(textOf(cardOf(el, 'Vaga').querySelector('.dots')!), 'Vänort sedan omkring 1989')
})

it('omits the overview with one card', async () => {
  equal(allInside(await show([helsinge]), '[part=overview]').length, 0)
})

it('separates dormant relations from active and ended ones', async () => {
  const el = await show(everyStatus)
  equal(
    [...inside(el, '.dormant').querySelectorAll('.apart-title, .card-title')].map((each) => each.textContent),
    ['Vilande', 'Voorbeeld aan de Lek'],
  )
  includes(textOf(inside(el, '.dormant')), 'Vänort sedan 1952')
  equal(inside(el, '.dormant .card-title').localName, 'h4')
  equal(inside(el, '.cards .card-title').localName, 'h3')
})

it('shows the date of a coming end', async () => {
  const card = textOf(cardOf(await show(everyStatus), 'Paraugciems'))
  includes(card, 'Vänskapsort sedan 1998 28 år till 31 december 2026')
})

it('marks a missing decision to end, and a proposal to end as a proposal', async () => {
  const el = await show([
    town('Utan', { status: 'ended', until: year('2015') }),
    town('Kanske', {
      status: 'active',
      endDecision: decision({ status: 'proposal', date: day('2026-04-27') }),
    }),
    town('Pågår', { status: 'active' }),
  ])
  includes(textOf(cardOf(el, 'Utan')), 'Tidigare vänort till 2015')
  includes(textOf(cardOf(el, 'Utan')), 'Beslut om att avsluta uppgift saknas')
  includes(
    textOf(cardOf(el, 'Kanske')),
    'Inget beslut om att avsluta Förslag till kommunfullmäktige, 27 april 2026',
  )
  excludes(textOf(cardOf(el, 'Kanske')), 'Beslut om att avsluta')
  excludes(textOf(cardOf(el, 'Pågår')), 'avsluta')
})

it('marks a refusal, and shows the title of a decision without other facts', async () => {
  const refused = decision({ verb: 'rejects', date: day('2004-05-12'), paragraph: '§ 41' })
  const el = await show([
    town('Avslagen', { startDecision: refused }),
    town('Okänd', { startDecision: decision({ body: null, paragraph: '§ 41' }) }),
  ])
  includes(
    textOf(cardOf(el, 'Avslagen')),
    'Beslut om samarbetet Avslag, Kommunfullmäktige, 12 maj 2004, § 41',
  )
  includes(textOf(cardOf(el, 'Okänd')), 'Beslut om samarbetet § 41, Vänortsavtal')
})

it('counts hidden towns, shows them, and moves focus to the first', async () => {
  const el = await show(everyStatus, 'limit="2"')
  equal(titles(el), ['Musterhausen', 'Mfano'])
  includes(line(el), '3 orter i 3 länder, varav 1')
  const more = inside<HTMLButtonElement>(el, '[part=more]')
  equal(textOf(more), 'Visa 6 orter till')
  more.click()
  await until(() => el.shadowRoot!.activeElement?.textContent === 'Przykładowo')
  equal(titles(el).length, 8)
  equal(allInside(el, '[part=more]').length, 0)
})

it('counts hidden towns in singular and plural', async () => {
  const more = async (attributes: string) =>
    textOf(inside(await show(everyStatus, attributes), '[part=more]'))
  equal(await more('limit="7"'), 'Visa 1 ort till')
  equal(await more('limit="7" lang="en"'), 'Show 1 more town')
  equal(await more('limit="2" lang="en"'), 'Show 6 more towns')
})

it('draws no dot at the end or the beginning of a line', async () => {
  const el = await show(everyStatus, 'style="width: 260px"')
  const items = allInside(el, '.dots li')
  const drawn = items.filter((item) => getComputedStyle(item, '::before').content !== 'none')
  ok(drawn.length > 8)
  const first = (item: Element) =>
    item.getBoundingClientRect().left === item.parentElement!.getBoundingClientRect().left
  // The dot before the first item of a line is outside the list, which clips it.
  ok(drawn.some(first), 'some line is broken')
  for (const item of drawn) {
    if (!first(item)) continue
    ok(Number.parseFloat(getComputedStyle(item, '::before').left) < 0)
    equal(getComputedStyle(item.parentElement!).overflowX, 'hidden')
  }
})
