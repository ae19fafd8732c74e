import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, inside, textOf } from '../helpers/page.ts'
import { before, decision, line, now, programme, regional, whole } from './fixtures.ts'
import { show } from './show.ts'

const texts = {
  script: '<script>document.title = "fel"</script><img src=x onerror="document.title = \'fel\'">',
  reversed: '\u202eabc\u202c \u2067שלום\u2069',
  words: 'ordet '.repeat(1667).trim(),
  unbroken: 'o'.repeat(10_000),
}

for (const [name, sv] of Object.entries(texts))
  for (const [which, period] of Object.entries({
    now: now,
    'a structural fund': { ...before, fund: `${regional} ${sv}` },
    'a programme before': before,
    'an unknown period': {},
  }))
    it(`shows ${name} as text, with ${which}`, async () => {
      const text = { sv }
      const [partner] = whole.partners
      const el = await show(
        {
          ...whole,
          title: text,
          summary: text,
          need: text,
          aim: text,
          result: text,
          unit: { id: 'u', name: text, kind: 'unit' },
          programme: programme(sv, period),
          priorityAreas: [{ id: 'a', title: text }],
          partners: [{ ...partner!, name: sv, place: `${sv} ort` }],
          funding: [line('eu', '1.00', { funder: sv })],
          approval: decision({ body: sv, paragraph: sv, registrationNumber: sv }),
          applicationSignatory: sv,
        },
        '',
        {
          goals: [{ id: 'g', url: sv, policyId: 'p', wording: text }],
          activities: [{ id: 'a', url: sv, title: text, type: sv as never, date: null, status: sv as never }],
          effects: [{ id: 'e', url: sv, title: text, description: text, year: null }],
        },
      )
      const shown = sv.replace(/\s+/g, ' ')
      for (const part of [
        'heading',
        'summary',
        'stations',
        'texts',
        'goals',
        'activities',
        'effects',
        'facts',
        'money-lines',
        'partners',
        'publicity',
      ])
        if (part !== 'publicity' || which !== 'now') includes(textOf(inside(el, `[part=${part}]`)), shown)
      equal(allInside(el, 'script, img').length, 0)
      equal(document.title, 'Test')
      ok(el.scrollWidth <= innerWidth)
      if (name === 'script' && which === 'now') await expectNoAxeViolations(el)
    })
