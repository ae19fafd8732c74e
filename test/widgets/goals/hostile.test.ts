import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { nestedQuotes } from '../../../widgets/text/nested-quotes.ts'
import { allInside, inside, textOf } from '../helpers/page.ts'
import { goal, indicator, measurement } from './fixtures.ts'
import { show } from './show.ts'

const script = '<script>document.title = "fel"</script><img src=x onerror="document.title = \'fel\'">'
const reversed = '\u202eabc\u202c \u2067שלום\u2069'
const quoted = '"citat" \'och\' &amp; ”så”'
const long = 'ordet '.repeat(1667).trim()

for (const [name, sv] of Object.entries({ script, reversed, quoted, long }))
  it(`shows ${name} as text everywhere`, async () => {
    const words = { sv }
    const el = await show([
      goal('x', {
        wording: words,
        measured: true,
        narrative: words,
        steeringPlan: sv,
        period: sv,
        priorityAreas: [{ id: 'område', title: words }],
        sources: [{ ...goal('y').sources[0]!, title: sv, place: sv, quote: sv }],
        projects: [{ id: 'projekt', title: words, status: null }],
        indicators: [
          indicator('mätt', {
            title: words,
            definition: words,
            cohort: words,
            geography: words,
            target: 50,
            targetPeriod: sv,
            definedBy: sv,
            measuredBy: sv,
            measurements: [measurement('2024', null, { reason: words }), measurement('2025', 20)],
          }),
          indicator('omätt', { title: words, targetPeriod: sv, target: 1 }),
        ],
      }),
    ])
    const shown = sv.replace(/\s+/g, ' ')
    // Inside the marks that the page sets, double marks are single ones.
    includes(textOf(inside(el, '.wording')), nestedQuotes({ sv: shown }).sv)
    for (const part of ['[part=narrative]', '.about', '.words', '.evidence', '[part=numbers]', '.unmeasured'])
      includes(textOf(inside(el, part)), shown)
    includes(inside(el, 'svg').getAttribute('aria-label')!, sv)
    includes(textOf(inside(el, '.evidence')), 'uppgift saknas')
    equal(allInside(el, 'script, img').length, 0)
    equal(document.title, 'Test')
    // What runs the other way stays inside its own piece of the line.
    ok(allInside(el, '.wording bdi, .about bdi, .evidence bdi').length >= 5)
    ok(el.getBoundingClientRect().right <= innerWidth)
    if (name !== 'long') await expectNoAxeViolations(el)
  })
