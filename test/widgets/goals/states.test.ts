import { envelope, startApi } from '../helpers/api.ts'
import { equal, excludes, includes } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, hurry, inside, next, textOf, until } from '../helpers/page.ts'
import { goal, goals, goalsApi, policy } from './fixtures.ts'
import { show } from './show.ts'

const fallback = '<a href="https://alvesta.example/mal">Våra mål</a>'
const open = (el: Element) =>
  allInside<HTMLDetailsElement>(el, 'details').forEach((each) => (each.open = true))

it('has no axe violations in light and dark, with everything open', async () => {
  const el = await show(goals, '', { policies: { json: envelope([policy('proposed')]) } })
  open(el)
  await expectNoAxeViolations(el)
  el.lang = 'en'
  await next(el, 'intl-load')
  await el.updateComplete
  includes(textOf(el), 'Goals for international work')
  open(el)
  await expectNoAxeViolations(el)
})

it('shows the fallback until there are goals', async () => {
  hurry({ skeleton: 10, slow: 20 })
  const api = await startApi({ goals: { hang: true } })
  const el = fixture(`<intl-goals municipality="0764" api="${api.base}">${fallback}</intl-goals>`)
  await until(() => textOf(el).includes('Det tar längre tid än vanligt.'))
  includes(textOf(el), 'Våra mål')
  equal(el.state, 'loading')
  await expectNoAxeViolations(el)
})

it('shows a skeleton without a fallback', async () => {
  hurry({ skeleton: 10 })
  const api = await startApi({ goals: { hang: true } })
  const el = fixture(`<intl-goals municipality="0764" api="${api.base}"></intl-goals>`)
  await until(() => allInside(el, '.bone').length > 0)
  await expectNoAxeViolations(el)
})

it('states that there are no goals', async () => {
  const el = await show([])
  equal(el.state, 'empty')
  includes(textOf(el), 'Registret har inga uppgifter om kommunens mål.')
  excludes(textOf(el), '0 mål')
  await expectNoAxeViolations(el)
})

it('shows the fallback when loading fails, and recovers', async () => {
  const api = await startApi({ goals: { status: 503, text: '{}' } })
  const el = fixture(`<intl-goals municipality="0764" api="${api.base}">${fallback}</intl-goals>`)
  equal((await next(el, 'intl-error')).detail.code, 'http')
  await el.updateComplete
  includes(textOf(el), 'Våra mål')
  equal(el.state, 'error')
  await expectNoAxeViolations(el)
  await api.respondWith({ goals: { json: envelope(goals) } })
  inside<HTMLButtonElement>(el, '[part=retry]').click()
  await next(el, 'intl-load')
  await el.updateComplete
  includes(textOf(el), 'Målet planer')
  excludes(textOf(el), 'Våra mål')
})

it('keeps loaded goals when a refresh fails', async () => {
  const api = await goalsApi()
  const el = fixture(`<intl-goals municipality="0764" api="${api.base}"></intl-goals>`)
  await next(el, 'intl-load')
  await api.respondWith({ goals: { status: 500, text: '{}' } })
  await el.refresh()
  await until(() => el.state === 'stale')
  includes(textOf(el), 'Det som visas är från 21 november 2026.')
  includes(textOf(el), 'Målet planer')
  await expectNoAxeViolations(el)
})

it('marks fictional goals', async () => {
  const el = await show([goal('x', { fictional: true })])
  includes(textOf(el), 'Påhittade uppgifter')
})
