/** Whatever the page or the register puts in: a calm sentence, an `intl-error` with its code, and nothing thrown. */
import { alvesta, envelope, startApi } from '../helpers/api.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, next, textOf } from '../helpers/page.ts'
import { apiFor, type Case, cases, fallbackOf, markup, watchForUncaught } from './elements.ts'

let uncaught: () => string[]
beforeEach(() => (uncaught = watchForUncaught()))
afterEach(() => equal(uncaught(), []))

/** The error's code; checks that the message is shown beside the fallback. */
async function codeOf(of: Case, html: (fallback: string) => string): Promise<string> {
  const fallback = fallbackOf(of)
  const el = fixture(html(fallback))
  const { detail } = await next(el, 'intl-error')
  equal(el.state, 'error')
  const said = textOf(el).replace('Vår egen sida', '')
  equal(textOf(el) === said, fallback === '')
  ok(said.length > 10, `only: ${textOf(el)}`)
  await expectNoAxeViolations(el)
  return detail.code
}

/** The record with a text wherever the register has one in words. */
function withText(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return /^(name|title|quote|place|body|definedBy)$/.test(key) ? text : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => withText(each, text, key))
  if (typeof (value as { sv?: unknown }).sv === 'string') return { sv: text }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withText(inner, text, name)]))
}

/** The same record with required fields only. */
const withNulls = (value: object) =>
  Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      Array.isArray(inner)
        ? []
        : /^(id|url|title|name|wording|kind|country)$|ictional/.test(name)
          ? inner
          : null,
    ]),
  )

const changed = (records: unknown, change: (record: object) => unknown) =>
  Array.isArray(records) ? records.map(change) : change(records as object)

async function show(of: Case, records: unknown) {
  const api = await apiFor(of, { json: envelope(records) })
  const el = fixture(markup(of, api))
  await next(el, 'intl-load')
  return el
}

const texts = {
  'a script': '<script>document.title = "fel"</script><img src=x onerror="document.title = \'fel\'">',
  'ten thousand characters': 'ordet '.repeat(1667).trim(),
  'ten thousand letters without a space': 'o'.repeat(10_000),
  'text that runs the other way': '\u202eabc\u202c \u2067שלום\u2069',
}

for (const of of cases) {
  const { tag } = of
  describe(`<${tag}>`, () => {
    it('names the missing attribute', async () => {
      const code = await codeOf(of, (inner) => `<${tag} loading="eager">${inner}</${tag}>`)
      ok(/^missing-(municipality|project|metric)$/.test(code), code)
    })

    it('reports an unknown municipality or project', async () => {
      const missing = { status: 404, text: '{}' }
      const api = await apiFor(of, Array.isArray(of.records) ? { json: envelope([]) } : missing, {
        municipalities: missing,
      })
      equal(await codeOf(of, (inner) => markup(of, api, inner)), 'not-found')
    })

    it('shows the empty message for an empty register', async () => {
      if (!Array.isArray(of.records)) return
      const el = await show(of, [])
      equal(el.state, 'empty')
      ok(textOf(el).length > 10, textOf(el))
      await expectNoAxeViolations(el)
    })

    for (const [what, answer, code] of [
      ['missing', { status: 404, text: '<h1>Nej</h1>' }, 'not-found'],
      ['a page of HTML', { text: '<!doctype html><h1>Hej</h1>' }, 'bad-response'],
      ['no JSON', { text: 'hej' }, 'bad-response'],
      ['other JSON', { text: '[1, null]' }, 'bad-response'],
    ] as const)
      it(`reports a snapshot that is ${what}`, async () => {
        const api = await startApi({ 'snapshot.json': answer })
        const src = `src="${api.base}/snapshot.json"`
        equal(
          await codeOf(of, (inner) => `<${tag} loading="eager" metric="twin-towns" ${src}>${inner}</${tag}>`),
          code,
        )
      })

    it('reports invalid addresses', async () => {
      for (const attributes of [
        'src="http://["',
        'api="http://[" municipality="0764" project-id="x" metric="twin-towns"',
      ])
        ok(await codeOf(of, (inner) => `<${tag} loading="eager" ${attributes}>${inner}</${tag}>`), attributes)
    })

    for (const [what, text] of Object.entries(texts))
      it(`shows ${what} as text`, async () => {
        const el = await show(
          of,
          changed(of.records, (record) => withText(record, text)),
        )
        equal(el.state, 'ready')
        if (tag !== 'intl-figure') includes(textOf(el), text.slice(0, 200).replace(/\s+/g, ' ').trim())
        equal(allInside(el, 'script, img').length, 0)
        equal(document.title, 'Test')
        ok(document.documentElement.scrollWidth <= innerWidth, `${document.documentElement.scrollWidth} px`)
      })

    it('shows a record of which nothing is known', async () => {
      const el = await show(of, changed(of.records, withNulls))
      equal(el.state, 'ready')
      ok(textOf(el).length > 0)
      await expectNoAxeViolations(el)
    })

    it('shows its records without the municipality’s position', async () => {
      const nowhere = { ...alvesta, longitude: null, latitude: null }
      const api = await apiFor(
        of,
        { json: envelope(of.records) },
        { municipalities: { json: envelope(nowhere) } },
      )
      const el = fixture(markup(of, api))
      await next(el, 'intl-load')
      equal(el.state, 'ready')
    })
  })
}
