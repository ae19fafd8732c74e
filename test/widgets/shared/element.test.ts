import { envelope } from '../helpers/api.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, inside, next, textOf, until } from '../helpers/page.ts'
import { boats, Specimen } from '../helpers/specimen.ts'

async function show(attributes = '', inner = '', meta = {}) {
  const el = fixture<Specimen>(`<x-specimen ${attributes}>${inner}</x-specimen>`)
  el.data = envelope(boats, meta)
  await el.updateComplete
  return el
}

it('reads and writes properties as attributes', async () => {
  const el = fixture<Specimen>('<x-specimen></x-specimen>')
  equal(
    [el.municipality, el.headingLevel, el.heading, el.rigged, el.limit, el.theme],
    ['', 2, null, false, 0, 'auto'],
  )
  equal(el.attributes.length, 0)
  el.municipality = '0764'
  el.headingLevel = 3
  el.rigged = true
  await el.updateComplete
  equal(el.outerHTML, '<x-specimen municipality="0764" heading-level="3" rigged=""></x-specimen>')
  el.rigged = false
  el.removeAttribute('heading-level')
  await el.updateComplete
  equal([el.headingLevel, el.hasAttribute('rigged')], [2, false])
})

it('takes properties set before the upgrade', async () => {
  const el = fixture('<x-late></x-late>') as Specimen
  Object.assign(el, { municipality: '0764', data: envelope(boats) })
  customElements.define('x-late', class extends Specimen {})
  await el.updateComplete
  equal(el.getAttribute('municipality'), '0764')
  includes(textOf(el), 'Ada')
})

it('renders once for several changes', async () => {
  const el = await show()
  let renders = 0
  new MutationObserver(() => renders++).observe(inside(el, 'section'), { attributes: true, subtree: true })
  el.lang = 'en'
  el.heading = 'Ships'
  el.headingLevel = 4
  await el.updateComplete
  await Promise.resolve()
  ok(renders <= 1)
  equal(inside(el, 'h4').textContent?.trim(), 'Ships')
})

it('has the heading the page wants, or none', async () => {
  const el = await show('heading="Flottan" heading-level="3"')
  equal(inside(el, 'h3').textContent?.trim(), 'Flottan')
  equal(inside(el, 'section').getAttribute('aria-labelledby'), 'heading')
  el.heading = ''
  await el.updateComplete
  equal(allInside(el, 'h2, h3').length, 0)
  equal(inside(el, 'section').getAttribute('aria-label'), 'Båtar')
  await expectNoAxeViolations(el)
})

it('shows the page’s text in its slots', async () => {
  const slots = ['heading', 'intro', 'footer'].map((slot) => `<span slot="${slot}">(${slot})</span>`)
  const text = textOf(await show('', slots.join('')))
  ok(/\(heading\).*\(intro\).*Ada.*\(footer\).*Källa/.test(text), text)
})

it('speaks the language of its place, and two languages on one page', async () => {
  const page = fixture<HTMLElement>(
    '<div><x-specimen></x-specimen><div lang="en-GB"><x-specimen></x-specimen></div></div>',
  )
  const [swedish, english] = [...page.querySelectorAll<Specimen>('x-specimen')]
  for (const el of [swedish!, english!]) el.data = envelope(boats)
  await english!.updateComplete
  includes(textOf(swedish!), 'Båtar')
  includes(textOf(swedish!), 'utgåva 3, 21 november 2026')
  includes(textOf(english!), 'Boats')
  includes(textOf(english!), 'release 3, 21 November 2026')
  equal(inside(english!, 'section').lang, 'en')
  swedish!.lang = 'en'
  await swedish!.updateComplete
  includes(textOf(swedish!), 'Boats')
})

it('finds the language through shadow roots', async () => {
  const host = fixture<HTMLElement>('<div lang="en"></div>')
  const el = document.createElement('x-specimen') as Specimen
  host.attachShadow({ mode: 'open' }).append(el)
  el.data = envelope(boats)
  await el.updateComplete
  includes(textOf(el), 'Boats')
})

it('marks fictional data', async () => {
  const el = await show()
  ok(!textOf(el).includes('Påhittade uppgifter'))
  el.data = envelope([{ ...boats[0], fictional: true }])
  await el.updateComplete
  includes(textOf(el), 'Påhittade uppgifter')
})

it('shows source, licence, date and citation', async () => {
  const el = await show()
  includes(textOf(el), 'Källa: Utblick, Prov, utgåva 3, 21 november 2026.')
  equal(inside(el, '[rel=license]').textContent, 'CC0 1.0')
  includes(inside(el, 'details').textContent!, 'Källa: Utblick, Båtar, utgåva 3, 21 november 2026')
})

it('cuts the list at the limit', async () => {
  const el = await show('limit="1"')
  equal(allInside(el, 'ul:not(footer ul) > li').length, 1)
})

it('follows the theme it is given', async () => {
  const el = await show('theme="dark"')
  equal(getComputedStyle(el).colorScheme, 'dark')
  await expectNoAxeViolations(el)
})

it('is legible on a dark page without color-scheme', async () => {
  const page = fixture<HTMLElement>(
    '<div style="color: #eee; background: #111"><x-specimen></x-specimen></div>',
  )
  const el = page.firstElementChild as Specimen
  el.data = envelope(boats)
  await el.updateComplete
  const [red] = /\d+/.exec(getComputedStyle(inside(el, 'li')).color)!
  ok(Number(red) > 200, `letters of ${getComputedStyle(inside(el, 'li')).color}`)
})

it('releases reserved height that it does not need', async () => {
  const el = await show('style="width: 320px"')
  ok(el.scrollWidth <= 320)
})

it('is an element of the page, defined once', async () => {
  const { define } = await import('../../../widgets/element/define-element.ts')
  define('x-specimen', class extends HTMLElement {})
  equal(customElements.get('x-specimen'), Specimen)
  void next
  await until(() => true)
})
