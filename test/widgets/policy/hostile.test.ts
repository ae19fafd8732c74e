import { envelope } from '../helpers/api.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, inside, textOf } from '../helpers/page.ts'
import { decision, policy, response, rule } from './fixtures.ts'
import { open, show } from './show.ts'

const script = '<script>document.title = "fel"</script><img src=x onerror="document.title = \'fel\'">'
const reversed = '\u202eabc\u202c \u2067שלום\u2069'
const quoted = '"citat" \'och\' &amp; ”så”'
const long = 'ordet '.repeat(1667).trim()

for (const [name, sv] of Object.entries({ script, reversed, quoted, long }))
  it(`shows ${name} as text everywhere`, async () => {
    const words = { sv }
    const el = await show(
      [
        policy('bred', {
          title: words,
          caseDocument: sv,
          registrationNumber: sv,
          addressee: sv,
          replaces: sv,
          appliesTo: sv,
          purpose: words,
          followUp: words,
          frameworks: [{ title: sv, validTo: null, priorities: [sv] }],
          relatedDocuments: [{ title: sv, relation: 'attached', note: words }],
          decisions: [
            decision('f', { status: 'proposal', body: sv, wording: words }),
            decision('b', { verb: 'assigns', title: words, body: sv, paragraph: sv }),
          ],
          priorityAreas: [{ id: 'område', title: words, position: 1 }],
          consultationResponses: [response(sv, { summary: words })],
          sources: [
            {
              sourceId: 's',
              title: sv,
              publisher: sv,
              kind: 'policy-document',
              href: null,
              documentDate: null,
              registrationNumber: null,
              retrieved: null,
              supports: null,
              place: sv,
              quote: sv,
            },
          ],
        }),
      ],
      '',
      { 'decision-rules': { json: envelope([rule('a', sv, sv)]) } },
    )
    open(el)
    const shown = sv.replace(/\s+/g, ' ')
    for (const part of ['title', 'facts', 'chain', 'documents', 'areas', 'responses', 'rules', 'sources'])
      includes(textOf(inside(el, `[part=${part}]`)), shown)
    includes(textOf(inside(el, '[part=passages] blockquote')), shown)
    equal(allInside(el, 'script, img').length, 0)
    equal(document.title, 'Test')
    ok(el.getBoundingClientRect().right <= innerWidth)
    if (name !== 'long') await expectNoAxeViolations(el)
  })
