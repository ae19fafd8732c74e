import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, inside, textOf } from '../helpers/page.ts'
import { partner, project } from './fixtures.ts'
import { show } from './show.ts'

const script = '<script>document.title = "fel"</script><img src=x onerror="document.title = \'fel\'">'
const reversed = '\u202eabc\u202c \u2067שלום\u2069'
const quoted = '"citat" \'och\' &amp; ”så”'
const words = 'ordet '.repeat(1667).trim()
const unbroken = 'o'.repeat(10_000)

for (const [name, sv] of Object.entries({ script, reversed, quoted, words, unbroken }))
  for (const view of ['list', 'map', 'table'])
    it(`shows ${name} as text in the ${view}`, async () => {
      const text = { sv }
      const el = await show(
        [
          project('x', {
            title: text,
            summary: text,
            programme: { id: 'p', title: text, fund: null, periodStart: null, periodEnd: null, euFund: true },
            priorityAreas: [{ id: 'a', title: text }],
            partners: [partner(sv, 'PL', 20, 50, `${sv} ort`)],
            unit: { id: 'u', name: text, kind: 'unit' },
          }),
          project('y', { title: text, partners: [partner('Ort', 'KE', 37, 0)] }),
          project('z', { title: text }),
        ],
        `view="${view}" q="${sv.replaceAll('"', '&quot;').slice(0, 20)}"`,
      )
      const shown = sv.replace(/\s+/g, ' ')
      includes(textOf(inside(el, '[data-id=x]')), shown)
      if (view === 'map') includes(textOf(el), `1 projekt, ${shown} ort, Polen`)
      // A long summary is in two parts; together they are the whole.
      const close = (all: string) => all.replace(/\s/g, '')
      if (view !== 'table')
        equal(close(allInside(el, '[data-id=x] .summary .text').map(textOf).join('')), close(shown))
      equal(allInside(el, 'script, img').length, 0)
      equal(document.title, 'Test')
      ok(allInside(el, 'bdi').length >= 3)
      ok(el.scrollWidth <= innerWidth)
      if (name !== 'words' && name !== 'unbroken') await expectNoAxeViolations(el)
    })
