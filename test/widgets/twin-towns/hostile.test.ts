import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, textOf } from '../helpers/page.ts'
import { everyStatus, town, year } from './fixtures.ts'
import { show, titles } from './show.ts'

it('shows text as text, whatever it is', async () => {
  const long = 'ord '.repeat(2500)
  const el = await show([
    town('hostile', {
      name: '<script>document.title = "stulen"</script>"\'',
      nameAsWritten: '\u202Enågot\u202C \u200Fשלום',
      country: 'QQ',
      status: 'active',
      since: year('2004'),
      together: { sv: long },
      note: { sv: '<img src=x onerror="document.title=1">' },
    }),
  ])
  el.style.width = '320px'
  equal(titles(el), ['<script>document.title = "stulen"</script>"\''])
  equal(allInside(el, 'script, img').length, 0)
  includes(textOf(el), long.trim())
  ok(allInside(el, 'bdi').some((bdi) => bdi.textContent?.includes('שלום')))
  ok(el.scrollWidth <= 320, `${el.scrollWidth} px wide`)
  equal(document.title, 'Test')
})

it('has no horizontal scroll at 320 pixels', async () => {
  const el = await show(everyStatus, 'style="width: 320px"')
  for (const details of allInside<HTMLDetailsElement>(el, 'details')) details.open = true
  const right = el.getBoundingClientRect().right
  for (const part of allInside(el, '*:not(svg *)')) {
    if (part.matches('.hidden, .hidden *')) continue
    ok(part.getBoundingClientRect().right <= right + 0.5, `${part.localName}.${part.className} sticks out`)
  }
})

it('shows what is known of a town of which hardly anything is, and of one that an older register sent', async () => {
  const { projects: _, ...older } = town('older', { name: 'Äldre' })
  const el = await show([town('bare', { name: 'Kal', kind: null, sources: [] }), older as never])
  equal(titles(el), ['Kal', 'Äldre'])
  includes(textOf(el), 'Förbindelse, startår: uppgift saknas')
  includes(textOf(el), 'Status: uppgift saknas')
  await expectNoAxeViolations(el)
})
