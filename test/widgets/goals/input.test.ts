import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, inside, textOf } from '../helpers/page.ts'
import { goal, indicator, measurement } from './fixtures.ts'
import { article, labelsIn, show } from './show.ts'

type Own = Parameters<typeof indicator>[1]
const showOne = (own: Own) => show([goal('x', { indicators: [indicator('x', own)] })])
const paths = (el: Element) => allInside(el, '#x path').map((path) => path.getAttribute('d')!)

it('treats a non-number as not measured, never as zero', async () => {
  const odd = [Number.NaN, 'NaN', '12', '', Infinity].map((value, index) =>
    measurement(`${2020 + index}`, value as number),
  )
  const el = await showOne({ measurements: odd })
  includes(article(el, 'x'), 'inte mätt Målvärde: uppgift saknas.')
  equal(allInside(el, '#x svg').length, 0)
})

it('ignores a target that is not a number', async () => {
  const el = await showOne({ target: 'nästan alla' as never, measurements: [measurement('2025', 4)] })
  includes(article(el, 'x'), 'Målvärde: uppgift saknas.')
  equal(allInside(el, '#x .target').length, 0)
  excludes(textOf(el), 'NaN')
})

it('draws targets far from the values, and below zero', async () => {
  for (const target of [1000, -1000]) {
    const el = await showOne({ target, measurements: [measurement('2024', 1), measurement('2025', 2)] })
    for (const d of paths(el)) ok(!/NaN|Infinity|\d{4}|M-|[ML][\d.]+ -/.test(d), d)
    ok(allInside(el, '#x .target').length === 1)
  }
})

it('draws nothing but zeros on the line of zero', async () => {
  const el = await showOne({ target: 0, measurements: [measurement('2024', 0), measurement('2025', 0)] })
  equal(inside(el, '#x .line').getAttribute('d'), 'M0 100L100 100')
})

it('draws one value, which nothing can be compared with', async () => {
  const el = await showOne({ target: 50, measurements: [measurement('2025', 20)] })
  equal(inside(el, '#x .end').getAttribute('d'), 'M100 60h0')
  includes(article(el, 'x'), '30 procentenheter kvar till målet: 50 %. Mätt en gång, 2025.')
})

it('lists the latest of many gaps, and all in the table', async () => {
  const years = Array.from({ length: 30 }, (_, index) => `${1990 + index}`)
  const el = await showOne({
    measurements: years.map((year) => measurement(year, year === '1990' ? 1 : null)),
  })
  equal(allInside(el, '#x .indicator > .meta').length, 3)
  equal(allInside(el, '#x tbody tr').length, 30)
})

it('handles thousands of values', async () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    measurement(`${1000 + (index % 9000)}`, index % 100),
  )
  const el = await showOne({ target: 50, measurements: many })
  equal(allInside(el, '#x tbody tr').length, 3000)
  ok(allInside(el, '#x svg *').length < 30, 'the picture does not grow with them')
  ok(inside(el, '#x svg').getAttribute('aria-label')!.length < 300)
})

it('avoids overlapping period labels', async () => {
  const series = (id: string, ...years: string[]) =>
    goal(id, { indicators: [indicator(id, { measurements: years.map((year) => measurement(year, 1)) })] })
  const el = await show([series('lang', '2000', '2025'), series('kort', '2023', '2025')])
  equal(labelsIn(el, 'lang'), ['0', '2000', '2025', '1 %'])
  equal(labelsIn(el, 'kort'), ['0', '2025', '1 %'])
})

it('shows "uppgift saknas" for an unknown status of a newer API', async () => {
  const projects = [{ id: 'p', title: { sv: 'P' }, status: 'paused' as never }]
  const el = await show([goal('x', { projects })])
  includes(article(el, 'x'), 'P uppgift saknas')
})

it('renders goals of which nothing is known', async () => {
  const nothing = { sources: [], wording: { sv: 'Ord' }, priorityAreas: [], policyId: 'borta' }
  const bare = indicator('i', { definedBy: null as never, measurements: [measurement('2025', null)] })
  const el = await show([
    goal('a', nothing),
    goal('b', { ...nothing, indicators: [bare], measured: true, parentId: 'a' }),
  ])
  includes(article(el, 'b'), 'Definierat av uppgift saknas')
  excludes(textOf(el), /null|undefined|NaN/)
  await expectNoAxeViolations(el)
})
