/** A browser has translated the page, and the reader goes on filtering. */
import { equal, includes } from '../helpers/assert.ts'
import { allInside, inside, textOf, until } from '../helpers/page.ts'
import { asChromium } from '../helpers/translate.ts'
import { choose, idsOf, mapOf, search, show, showMap } from './show.ts'

const translated = (text: string) => text.replace('projekt', 'projects')

it('shows the new numbers, and the reader keeps typing where they were', async () => {
  const el = await show()
  asChromium(el.shadowRoot!, translated)
  includes(textOf(inside(el, '.figures')), '8 projects')
  const input = inside<HTMLInputElement>(el, 'input[name=q]')
  input.focus()
  await search(el, 'vatten')
  await until(() => !el.shadowRoot!.querySelector('font'))
  includes(textOf(inside(el, '.tools')), 'av 8 projekt')
  const focused = el.shadowRoot!.activeElement as HTMLInputElement
  equal([focused.name, focused.value, focused.selectionStart], ['q', 'vatten', 6])
})

it('keeps what is unfolded, unfolded', async () => {
  const el = await show()
  const details = () => allInside<HTMLDetailsElement>(el, 'details')
  details().at(-1)!.open = true
  const before = details().map(({ open }) => open)
  asChromium(el.shadowRoot!, translated)
  await choose(el, 'country', 'PL')
  await until(() => !el.shadowRoot!.querySelector('font'))
  equal(
    details().map(({ open }) => open),
    before,
  )
  equal(idsOf(el), ['vatten', 'skog', 'bok'])
})

it('draws the map again', async () => {
  const el = await showMap()
  asChromium(el.shadowRoot!, translated)
  await choose(el, 'country', 'PL')
  await until(() => !el.shadowRoot!.querySelector('font'))
  const map = await mapOf(el)
  includes(textOf(map), 'Polen')
})
