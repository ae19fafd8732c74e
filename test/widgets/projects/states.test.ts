import { setViewport } from '@web/test-runner-commands'
import type { IntlProjects } from '../../../widgets/projects/intl-projects.ts'
import { OtherViews } from '../../../widgets/projects/other-views.ts'
import { envelope, startApi } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { emulateMedia, inMedium } from '../helpers/media.ts'
import { allInside, fixture, hurry, inside, next, pause, textOf, until } from '../helpers/page.ts'
import { projects } from './fixtures.ts'
import { choose, idsOf, mapOf, marker, projectsApi, search, show, switchTo } from './show.ts'

const fallback = '<a href="https://alvesta.example/projekt">Våra projekt</a>'

for (const view of ['list', 'map', 'table'])
  for (const lang of ['sv', 'en'])
    it(`has no axe violations as ${view} in ${lang}, light and dark`, async () => {
      const el = await show(projects, `view="${view}" lang="${lang}"`)
      await expectNoAxeViolations(el)
      await choose(el, 'country', 'KE')
      await expectNoAxeViolations(el)
      await search(el, 'finns inte')
      await expectNoAxeViolations(el)
    })

it('has no axe violations with a place opened and a marker in focus', async () => {
  const el = await show(projects, 'view="map"')
  marker(el, '3 projekt, Krasnystaw, Polen').click()
  await until(() => idsOf(el).length === 3)
  marker(el, '3 projekt, Krasnystaw, Polen').focus()
  await expectNoAxeViolations(el)
})

it('shows the fallback until there are projects', async () => {
  hurry({ skeleton: 10, slow: 20 })
  const api = await startApi({ projects: { hang: true } })
  const el = fixture(`<intl-projects municipality="0764" api="${api.base}">${fallback}</intl-projects>`)
  await until(() => textOf(el).includes('Det tar längre tid än vanligt.'))
  includes(textOf(el), 'Våra projekt')
  await expectNoAxeViolations(el)
})

it('shows a skeleton without a fallback', async () => {
  hurry({ skeleton: 10 })
  const api = await startApi({ projects: { hang: true } })
  const el = fixture(`<intl-projects municipality="0764" api="${api.base}"></intl-projects>`)
  await until(() => allInside(el, '.bone').length > 0)
  await expectNoAxeViolations(el)
})

it('states that there are no projects', async () => {
  const el = await show([])
  equal(el.state, 'empty')
  includes(textOf(el), 'Det finns inga uppgifter i registret.')
  excludes(textOf(el), '0 projekt')
  await expectNoAxeViolations(el)
})

it('shows the fallback when loading fails, and recovers', async () => {
  const api = await startApi({ projects: { status: 503, text: '{}' } })
  const el = fixture(
    `<intl-projects municipality="0764" loading="eager" api="${api.base}">${fallback}</intl-projects>`,
  )
  await next(el, 'intl-error')
  includes(textOf(el), 'Våra projekt')
  await expectNoAxeViolations(el)
  await api.respondWith({ projects: { json: envelope(projects) } })
  const loaded = next(el, 'intl-load')
  inside(el, '[part=retry]').click()
  equal((await loaded).detail, { count: 8, release: 3, stale: false })
  equal(idsOf(el).length, 8)
})

it('shows older projects with a notice when a refresh fails', async () => {
  const api = await projectsApi()
  const el = fixture<IntlProjects>(
    `<intl-projects municipality="0764" loading="eager" view="map" api="${api.base}"></intl-projects>`,
  )
  await next(el, 'intl-load')
  await mapOf(el)
  await api.respondWith({ projects: { status: 500, text: '{}' } })
  await el.refresh()
  equal(el.state, 'stale')
  includes(textOf(el), 'Det gick inte att hämta nya uppgifter.')
  ok(inside(el, '.marker'))
  await expectNoAxeViolations(el)
})

const retry = (el: Element) => allInside(el, 'button').find((button) => textOf(button) === 'Försök igen')!
const said = (el: Element) => textOf(inside(el, '[role=status]'))

it('shows the list with an error when the map fails to load, and retries without losing focus', async () => {
  const { fetch } = OtherViews
  const offline = 'Registret går inte att nå just nu.'
  let fails: (reason: Error) => void = () => {}
  OtherViews.fetch = () => new Promise((_, reject) => (fails = reject))
  try {
    const el = await show()
    await switchTo(el, 'Karta')
    await until(() => said(el) === 'Hämtar uppgifter …')
    fails(new TypeError('offline'))
    await until(() => said(el) === offline)
    equal(idsOf(el).length, 8)
    equal(allInside(el, '[role=status]:not(footer *)').length, 1)
    await expectNoAxeViolations(el)

    retry(el).focus()
    retry(el).click()
    await until(() => said(el) === 'Hämtar uppgifter …')
    includes(textOf(inside(el, 'div.notice:not([part])')), 'Hämtar uppgifter …')
    equal(el.shadowRoot!.activeElement, retry(el))
    fails(new TypeError('offline'))
    await until(() => said(el) === offline)
    includes(textOf(inside(el, 'div.notice:not([part])')), offline)
    equal(el.shadowRoot!.activeElement, retry(el))

    OtherViews.fetch = fetch
    retry(el).click()
    await mapOf(el)
    await until(() => el.shadowRoot!.activeElement === inside(el, '.views :checked'))
    equal(said(el), '')
    excludes(textOf(el), 'går inte att nå')
  } finally {
    OtherViews.fetch = fetch
  }
})

it('leaves a reader who has gone elsewhere while the map was fetched', async () => {
  const { fetch } = OtherViews
  OtherViews.fetch = () => Promise.reject(new TypeError('offline'))
  try {
    const el = await show()
    await switchTo(el, 'Karta')
    await until(() => retry(el))
    OtherViews.fetch = fetch
    retry(el).click()
    inside(el, 'input[name=q]').focus()
    await mapOf(el)
    equal(el.shadowRoot!.activeElement, inside(el, 'input[name=q]'))
  } finally {
    OtherViews.fetch = fetch
  }
})

it('shows projects that the page hands over', async () => {
  const el = fixture<IntlProjects>('<intl-projects></intl-projects>')
  el.data = envelope(projects)
  await until(() => el.state === 'ready')
  await el.updateComplete
  equal(idsOf(el).length, 8)
  await switchTo(el, 'Karta')
  await mapOf(el)
  equal(allInside(el, '.own').length, 0)
})

it('speaks Swedish and English on the same page', async () => {
  const sv = await show()
  const en = await show(projects, 'lang="en" view="table"')
  includes(textOf(sv), '8 projekt 2 pågår 5 andra länder minst 185 000 euro och 3,1 miljoner kronor från EU')
  includes(
    textOf(en),
    /8 projects 2 ongoing 5 other countries at least 185,000 euros and SEK|8 projects 2 ongoing 5 other countries at least 185,000 euros and 3.1 million Swedish kronor from the EU/,
  )
  includes(textOf(en), '1 January 2027 as planned')
  await switchTo(en, 'Map')
  await mapOf(en)
  ok(marker(en, '3 projects, Krasnystaw, Poland'))
  includes(textOf(inside(en, '.unknown')), '2 projects without a known location')
  equal(inside(en, '[data-id=skog] bdi').lang, 'sv')
  equal(inside(sv, '[data-id=skog] bdi').lang, '')
})

it('follows a change of language', async () => {
  const el = await show(projects, 'view="map"')
  el.lang = 'en'
  await next(el, 'intl-load')
  await until(() => inside(el, '.map').getAttribute('aria-label') === 'Map of 8\u00a0projects')
})

for (const view of ['list', 'map', 'table'])
  it(`stays within 320 px as ${view}`, async () => {
    await setViewport({ width: 320, height: 800 })
    try {
      const el = await show(projects, `view="${view}"`)
      await pause(50)
      // A browser may take some of it for the scroll bar.
      const { scrollWidth, clientWidth } = document.documentElement
      equal(scrollWidth, clientWidth)
      await expectNoAxeViolations(el)
      for (const control of allInside(
        el,
        '.filters select, .filters input, .map-tools button, .more, .views label',
      ))
        ok(control.getBoundingClientRect().height >= 44, control.outerHTML)
    } finally {
      await setViewport({ width: 800, height: 600 })
    }
  })

for (const view of ['list', 'map', 'table'])
  it(`lets only the table scroll sideways at 320 px in very large text, as ${view}`, async () => {
    await setViewport({ width: 320, height: 800 })
    const { style } = document.documentElement
    style.fontSize = '40px'
    try {
      const el = await show(projects, `view="${view}"`)
      await pause(50)
      const { scrollWidth, clientWidth } = document.documentElement
      equal(scrollWidth, clientWidth)
      const region = el.shadowRoot!.querySelector<HTMLElement>('.scroll')
      equal(!!region, view === 'table')
      if (region) ok(region.scrollWidth > region.clientWidth && region.tabIndex === 0)
    } finally {
      style.fontSize = ''
      await setViewport({ width: 800, height: 600 })
    }
  })

inMedium('moves nothing under reduced motion, and shows marks in forced colours', async () => {
  const el = await show(projects, 'view="map"')
  try {
    await emulateMedia({ reducedMotion: 'reduce' })
    equal(getComputedStyle(inside(el, '.dot')).transitionDuration, '0s')
    await emulateMedia({ forcedColors: 'active' })
    ok(getComputedStyle(inside(el, '.land')).fill !== 'none')
    ok(getComputedStyle(inside(el, '.dot')).borderTopColor !== 'rgba(0, 0, 0, 0)')
  } finally {
    await emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'none' })
  }
})

it('writes no inline style that a strict policy would stop', async () => {
  const written: string[] = []
  const { setAttribute } = Element.prototype
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'style') written.push(value)
    setAttribute.call(this, name, value)
  }
  try {
    await show(projects, 'view="map"')
  } finally {
    Element.prototype.setAttribute = setAttribute
  }
  equal(written, [])
})
