import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, inside, textOf } from '../helpers/page.ts'
import { decision, effects, icld, line, project, unknown, whole } from './fixtures.ts'
import { headings, show, stationsOf, under } from './show.ts'

it('tells need, aim and result in that order, and what came of it elsewhere', async () => {
  const el = await show(whole, '', effects)
  equal(textOf(inside(el, '[part=heading]')), 'Gröna skolgårdar')
  equal(textOf(inside(el, '[part=summary]')), 'Två skolor byter asfalt mot träd.')
  equal(headings(el), [
    'Behov',
    'Mål',
    'Väntad nytta',
    'Resultat',
    'Lärdomar',
    'Utvärdering',
    'Effekter',
    'Pengar',
    'Partner',
  ])
  equal(under(el, 'Resultat'), 'Två ombyggda gårdar med 61 träd.')
  equal(under(el, 'Effekter'), 'Två skolgårdar är svalare (2025) Nämnden bygger alla nya gårdar så.')
  includes(textOf(inside(el, '[part=facts]')), 'Ägare Tekniska nämnden Program Erasmus+ 2021–2027')
  includes(textOf(inside(el, '[part=facts]')), 'Senast avrapporterat 15 december 2025')
  equal(inside<HTMLAnchorElement>(el, '[part=facts] a').href, 'https://skolgardar.exempelby.example/om')
  excludes(textOf(el), 'Uppgift saknas')
})

it('tells each station with its date and decision, planned where it went otherwise', async () => {
  equal(stationsOf(await show(whole)), [
    'passed: Idé',
    'passed: Finansiering prövad',
    'passed: Godkänd att söka Kommunstyrelsen, 10 maj 2023, § 71, KS 2023/0105',
    'passed: Ansökan inlämnad 1 september 2023 underskrift: Nämndens ordförande',
    'passed: Beviljad 15 februari 2024',
    'passed: Pågår 1 mars 2024',
    'passed: Avslutad april 2026 planerat till 28 februari 2026',
    'ahead: Slutrapporterad (återstår) senast 31 augusti 2026',
  ])
})

it('marks where the project is now', async () => {
  for (const status of ['idea', 'applied', 'ongoing', 'reported'] as const) {
    const el = await show({ ...whole, status })
    equal(
      allInside(el, '[aria-current=step]').map((each) => each.classList[1]),
      [status],
    )
  }
})

it('ends at the rejection', async () => {
  const el = await show({ ...whole, status: 'rejected', startDate: null, endDate: null })
  equal(stationsOf(el).slice(-2), [
    'passed: Ansökan inlämnad 1 september 2023 underskrift: Nämndens ordförande',
    'passed: Avslag 15 februari 2024',
  ])
})

it('does not say that a station was passed where the record is silent', async () => {
  equal(stationsOf(await show(project({ status: 'finished', funding: [line('state', null)] }))), [
    'passed: Idé',
    'unknown: Finansiering prövad uppgift saknas',
    'unknown: Godkänd att söka uppgift saknas',
    'unknown: Ansökan inlämnad uppgift saknas',
    'passed: Beviljad',
    'passed: Pågår',
    'passed: Avslutad',
    'ahead: Slutrapporterad (återstår)',
  ])
  equal(stationsOf(await show(project({ status: 'ongoing', fundingExplored: false }))).slice(0, 5), [
    'passed: Idé',
    'unknown: Godkänd att söka uppgift saknas',
    'unknown: Ansökan inlämnad uppgift saknas',
    'unknown: Beviljad uppgift saknas',
    'passed: Pågår',
  ])
})

it('never reads a proposal or a refusal as an approval', async () => {
  for (const [own, text] of [
    [{ status: 'proposal' }, 'Förslag, inte beslutat, Kommunstyrelsen, 10 maj 2023, § 71, KS 2023/0105'],
    [{ verb: 'rejects' }, 'Avslag, Kommunstyrelsen, 10 maj 2023, § 71, KS 2023/0105'],
  ] as const) {
    const before = stationsOf(await show({ ...whole, status: 'applied', approval: decision(own) }))
    equal(before[2], `unknown: Godkänd att söka ${text}`)
    const ahead = stationsOf(await show({ ...whole, status: 'idea', approval: decision(own) }))
    equal(ahead[2], `ahead: Godkänd att söka (återstår) ${text}`)
  }
})

it('tells the matter of a decision of which nothing else is known', async () => {
  const bare = decision({ body: null, date: null, paragraph: null, registrationNumber: null })
  const [, , approved] = stationsOf(await show({ ...whole, approval: bare }))
  equal(approved, 'passed: Godkänd att söka Godkännande att söka pengar')
})

it('shows only what is recorded when the status is not known', async () => {
  const el = await show(project({ appliedOn: '2020-02-01' }))
  equal(stationsOf(el), ['passed: Ansökan inlämnad 1 februari 2020'])
  equal(allInside(el, '[aria-current]').length, 0)
  includes(textOf(inside(el, '[part=not-stated]')), 'status')
})

it('says in one line what the register does not say', async () => {
  const el = await show(unknown)
  equal(
    textOf(inside(el, '[part=not-stated]')),
    'Uppgift saknas: status, behov, mål, resultat, ägare, program, partner, pengar, start, slut.',
  )
  equal(headings(el), [])
  equal(allInside(el, '[part=stations], [part=facts], [part=publicity]').length, 0)
  includes(textOf(inside(el, '[part=sources]')), 'Seagull – utvecklingsprojekt för Euroregion Baltic.')
  const idea = await show(project({ status: 'idea', plannedStart: '2028-01-01' }))
  equal(
    textOf(inside(idea, '[part=not-stated]')),
    'Uppgift saknas: behov, mål, ägare, program, partner, pengar, slut.',
  )
})

it('divides the money by source, in proportion, and sums what the EU gives', async () => {
  const el = await show(whole)
  includes(under(el, 'Pengar'), '120 000 euro från EU av budgetens 134 000 euro')
  includes(under(el, 'Pengar'), 'EU Europeiska unionen 120 000 euro Beviljad')
  includes(under(el, 'Pengar'), 'Egna medel Exempelby kommun 14 000 euro Beviljad')
  const widths = allInside(el, '[part=money-bar] rect').map((rect) => Number(rect.getAttribute('width')))
  ok(Math.abs(widths[0]! / widths[1]! - 120 / 14) < 0.3, String(widths))
})

it('draws money that is only planned or applied for as an outline, and counts it as nothing from the EU', async () => {
  const funding = [line('eu', '250000.00', { stage: 'applied' }), line('own', '1.00', { stage: 'planned' })]
  const el = await show({ ...whole, status: 'applied', funding })
  equal(allInside(el, '[part=money-bar] rect.open').length, 2)
  equal(getComputedStyle(inside(el, 'rect.open')).fill, 'none')
  excludes(textOf(el), 'från EU')
  includes(under(el, 'Pengar'), '134 000 euro i budget')
  includes(under(el, 'Pengar'), '250 000 euro Sökt')
})

it('gives each currency a bar of its own, and no bar to money of unknown amount', async () => {
  const funding = [
    line('eu', '1000.00'),
    line('own', '5000.00', { amount: { amount: '5000.00', currency: 'SEK' } }),
    line('state', null),
  ]
  const el = await show(project({ status: 'ongoing', programme: icld, funding }))
  equal(
    allInside(el, '[part=money-bar]').map((bar) => bar.querySelectorAll('rect').length),
    [1, 1],
  )
  includes(under(el, 'Pengar'), 'Staten Sida uppgift saknas Beviljad')
  excludes(under(el, 'Pengar'), '6 000')
  const none = await show(project({ funding: [line('eu', '0.00'), line('state', null)] }))
  ok(!/NaN|Infinity/.test(none.shadowRoot!.innerHTML))
})

it('leaves the rest of the budget empty when the sources do not reach it', async () => {
  const el = await show(
    project({ funding: [line('own', '50.00')], budget: { amount: '100.00', currency: 'EUR' } }),
  )
  ok(Number(inside(el, '[part=money-bar] rect').getAttribute('width')) < 51)
})

it('lists partners with their places, and who leads', async () => {
  equal(
    under(await show(whole), 'Partner'),
    'Gemeente Voorbeeld aan de Lek Nederländerna · leder projektet Gesamtschule Musterhausen · Tyskland',
  )
})

it('follows no address but those of the web', async () => {
  for (const website of ['javascript:alert(1)', 'data:text/html,x', 'https'])
    equal(allInside(await show(project({ website })), '[part=facts] a').length, 0)
})
