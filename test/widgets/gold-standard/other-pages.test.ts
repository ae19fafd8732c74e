/** Elements live on pages that were typed in editors, are translated, or run from right to left. */
import { alvesta, envelope } from '../helpers/api.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { fixture, inside, next, textOf, until } from '../helpers/page.ts'
import { asChromium, asFirefox } from '../helpers/translate.ts'
import { answerTo, apiFor, attributesOf, cases, FALLBACK, shown } from './elements.ts'

const translated = (text: string) => text.replace(/\p{L}+/gu, 'word')

for (const of of cases) {
  const { tag } = of
  describe(`<${tag}>`, () => {
    for (const [before, after] of ['””', '“”', '„“', '»»', '’’', '”″'].map((pair) => [...pair]))
      it(`reads attributes in ${before} and ${after}`, async () => {
        const api = await apiFor(of)
        const written = attributesOf(of, api).map(([name, value]) => `${name}=${before}${value}${after}`)
        const el = fixture(`<${tag} ${written.join(' ')} theme=${before}dark${after}></${tag}>`)
        await next(el, 'intl-load')
        equal([el.state, el.getAttribute('theme')], ['ready', 'dark'])
        equal(
          attributesOf(of, api).map(([name]) => el.getAttribute(name)),
          attributesOf(of, api).map(([, value]) => value),
        )
      })

    it('runs from left to right in a page that does not, and leaves the page’s own text its direction', async () => {
      const api = await apiFor(of, { hang: true })
      const attributes = attributesOf(of, api).map(([name, value]) => `${name}="${value}"`)
      const page = fixture<HTMLElement>(
        `<div dir="rtl" lang="ar"><${tag} ${attributes.join(' ')}>${FALLBACK}</${tag}></div>`,
      )
      const el = page.querySelector(tag)!
      const frame = () => el.shadowRoot!.querySelector('[part=frame]')
      await until(frame)
      equal(getComputedStyle(frame()!).direction, 'ltr')
      equal(getComputedStyle(el.firstElementChild!).direction, 'rtl')
    })

    for (const [browser, translate] of Object.entries({ Chromium: asChromium, Firefox: asFirefox }))
      it(`shows what is new in a page that ${browser} has translated`, async () => {
        const { api, el } = await shown(of, '', 'as-of="2"')
        await el.updateComplete
        if (of.inline) {
          inside<HTMLElement>(el, 'button').click()
          await el.updateComplete
        }
        translate(el.shadowRoot!, translated)
        includes(textOf(el), 'word')
        await api.respondWith({
          municipalities: { json: envelope({ ...alvesta, name: 'Nyköping' }) },
          'municipalities/0764/obligations': { json: envelope([]) },
          [of.path]: answerTo(of),
        })
        el.lang = 'en'
        await until(
          () => el.state === 'ready' && textOf(el).includes('Source') && !textOf(el).includes('word'),
        )
        equal(el.shadowRoot!.querySelectorAll('font').length, 0)
        ok(!el.shadowRoot!.querySelector('[part=retry]'))
      })
  })
}
