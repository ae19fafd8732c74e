import { setViewport } from '@web/test-runner-commands'
import { envelope, startApi } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { emulateMedia, inMedium } from '../helpers/media.ts'
import { allInside, fixture, hurry, inside, next, textOf, until } from '../helpers/page.ts'
import { adopted, consulted, guidelines, policiesApi, policy, replaced, rule } from './fixtures.ts'
import { open, show } from './show.ts'

const fallback = '<a href="https://alvesta.example/policy">Vår policy</a>'
const rules = { 'decision-rules': { json: envelope([rule('a', 'Nämnden', 'Nämnden beslutar.')]) } }
const all = [consulted, guidelines, adopted, replaced, policy('tom')]

it('has no axe violations in light and dark, with everything open, in both languages', async () => {
  const el = await show(all, '', rules)
  open(el)
  await expectNoAxeViolations(el)
  el.lang = 'en'
  await next(el, 'intl-load')
  await el.updateComplete
  open(el)
  await expectNoAxeViolations(el)
})

it('keeps the order of headings at any level', async () => {
  const el = await show([consulted], 'heading-level="4"')
  const levels = [...new Set(allInside(el, 'h2, h3, h4, h5, h6').map(({ localName }) => localName))]
  equal(levels, ['h4', 'h5', 'h6'])
  await expectNoAxeViolations(el)
})

it('names the missing attribute', async () => {
  const el = fixture('<intl-policy loading="eager"></intl-policy>')
  equal((await next(el, 'intl-error')).detail.code, 'missing-municipality')
  await el.updateComplete
  includes(textOf(el), 'ange kommunens kod i attributet municipality')
  await expectNoAxeViolations(el)
})

it('reports an unknown policy id', async () => {
  const api = await startApi({ policies: { status: 404, text: '{}' } })
  const el = fixture(
    `<intl-policy policy-id="a/../b" loading="eager" api="${api.base}">${fallback}</intl-policy>`,
  )
  equal((await next(el, 'intl-error')).detail, { code: 'not-found', retryable: false })
  await el.updateComplete
  includes(textOf(el), 'Vår policy')
  includes(textOf(el), 'Uppgifterna finns inte i registret.')
  ok((await api.requests()).some((path) => path.startsWith('policies/a%2F..%2Fb')))
})

it('states that there is no policy', async () => {
  const el = await show([])
  equal(el.state, 'empty')
  includes(textOf(el), 'Registret har ingen internationell policy från kommunen.')
  await expectNoAxeViolations(el)
})

it('shows the fallback until there is a policy, and a skeleton without one', async () => {
  hurry({ skeleton: 10, slow: 20 })
  const api = await startApi({ policies: { hang: true } })
  const el = fixture(`<intl-policy municipality="0764" api="${api.base}">${fallback}</intl-policy>`)
  await until(() => textOf(el).includes('Det tar längre tid än vanligt.'))
  includes(textOf(el), 'Vår policy')
  const bare = fixture(`<intl-policy municipality="0764" loading="eager" api="${api.base}"></intl-policy>`)
  await until(() => allInside(bare, '.bone').length > 0)
  await expectNoAxeViolations(bare)
})

it('shows the fallback when loading fails, and recovers', async () => {
  const api = await startApi({ policies: { status: 503, text: '{}' } })
  const el = fixture(`<intl-policy municipality="0764" api="${api.base}">${fallback}</intl-policy>`)
  equal((await next(el, 'intl-error')).detail.code, 'http')
  await el.updateComplete
  includes(textOf(el), 'Vår policy')
  await api.respondWith({ policies: { json: envelope([adopted]) } })
  inside<HTMLButtonElement>(el, '[part=retry]').click()
  await next(el, 'intl-load')
  await el.updateComplete
  includes(textOf(el), 'Policyn antagen')
  excludes(textOf(el), 'Vår policy')
})

it('keeps the loaded policy when a refresh fails', async () => {
  const api = await policiesApi([adopted])
  const el = fixture(`<intl-policy municipality="0764" loading="eager" api="${api.base}"></intl-policy>`)
  await next(el, 'intl-load')
  await api.respondWith({ policies: { status: 500, text: '{}' } })
  await el.refresh()
  await until(() => el.state === 'stale')
  includes(textOf(el), 'Det som visas är från 21 november 2026.')
  includes(textOf(el), 'Policyn antagen')
})

it('marks a fictional policy', async () => {
  includes(textOf(await show([policy('x', { fictional: true })])), 'Påhittade uppgifter')
})

it('fits 320 pixels, and text as large as the reader wants', async () => {
  await setViewport({ width: 320, height: 800 })
  const word = 'Internationaliseringssamordningsfunktionen'.repeat(2)
  const long = { ...consulted, title: { sv: word }, appliesTo: word, registrationNumber: word }
  for (const size of ['1rem', '2rem']) {
    const el = await show([long, ...all], '', rules)
    document.body.style.fontSize = size
    open(el)
    const width = el.getBoundingClientRect().right
    for (const each of allInside(el, 'h3, h4, p, dt, dd, li, caption, th, td, blockquote, summary')) {
      const { right, left } = each.getBoundingClientRect()
      ok(
        left >= 0 && right <= width + 0.5,
        `${each.localName} "${each.textContent}" ends at ${right} of ${width}`,
      )
    }
    ok(document.documentElement.scrollWidth <= 320, `${document.documentElement.scrollWidth} pixels wide`)
    await expectNoAxeViolations(el)
    el.remove()
  }
  document.body.style.removeProperty('font-size')
  await setViewport({ width: 800, height: 600 })
})

inMedium('keeps the stages and their way to be seen in forced colours', async () => {
  await emulateMedia({ forcedColors: 'active' })
  const el = await show([consulted])
  const surface = getComputedStyle(document.body).backgroundColor
  for (const stage of allInside(el, '[part=station]')) {
    const mark = getComputedStyle(stage, '::before')
    ok(mark.borderTopColor !== surface && mark.borderTopStyle !== 'none', textOf(stage))
  }
  await emulateMedia({ forcedColors: 'none' })
})
