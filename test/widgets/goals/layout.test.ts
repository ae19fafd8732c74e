import { setViewport } from '@web/test-runner-commands'
import { equal, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { emulateMedia, inMedium } from '../helpers/media.ts'
import { allInside, inside, textOf, until } from '../helpers/page.ts'
import { flights, goal, goals, indicator, measurement, plans, unmeasured } from './fixtures.ts'
import { show } from './show.ts'

const open = (el: Element) =>
  allInside<HTMLDetailsElement>(el, 'details').forEach((each) => (each.open = true))

/** The page is as wide as its window, less its scrollbar. */
const doesNotScrollSideways = () => {
  const { scrollWidth, clientWidth } = document.documentElement
  equal(scrollWidth, clientWidth)
}

it('fits 320 pixels, and text as large as the reader wants', async () => {
  await setViewport({ width: 320, height: 800 })
  const long = goal('lång', {
    wording: { sv: 'Internationaliseringssamordningsfunktionen'.repeat(3) },
    measured: true,
    indicators: [{ ...unmeasured, measuredBy: 'Kommunledningskontorsutvecklingsavdelningen'.repeat(2) }],
  })
  for (const size of ['1rem', '2rem']) {
    document.body.style.fontSize = size
    const el = await show([...goals, long])
    open(el)
    const width = el.getBoundingClientRect().right
    for (const each of allInside(el, 'h3, h4, p, dd, summary, svg text, .scroll')) {
      const { right, left } = each.getBoundingClientRect()
      ok(
        left >= 0 && right <= width + 0.5,
        `${each.localName} "${each.textContent}" ends at ${right} of ${width}`,
      )
    }
    doesNotScrollSideways()
    await expectNoAxeViolations(el)
    el.remove()
  }
  document.body.style.removeProperty('font-size')
  await setViewport({ width: 800, height: 600 })
})

/** The texts of a chart, with their boxes. */
const labelsOf = (svg: Element) =>
  [...svg.querySelectorAll('text:not(:has(tspan)), tspan')]
    .filter((text) => textOf(text))
    .map((text) => ({ words: textOf(text), box: text.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0)

it('keeps chart labels apart and inside the page', async () => {
  const of = (id: string, target: number, ...values: (number | null)[]) =>
    goal(id, {
      indicators: [
        indicator(id, {
          target,
          measurements: values.map((value, index) =>
            measurement(`${2019 + index}`, value, { numerator: 1020, denominator: 1934 }),
          ),
        }),
      ],
    })
  const series = [
    of('nära', 75, 69, 67, 64, 63, 58, 57.5),
    of('nått', 10, 1, 2, 5, 7, 8, 10.5),
    of('över', 25, 78.4, 75, 63, 54, 44, 38.2),
    of('lucka', 80, 43, null, 34, 53, 64, null),
    of('slutade', 50, 40, 45, null, null, null, null),
    of('noll', 100, 0, 0, 0, 0, 0, 0),
  ]
  const terms = (id: string, from: number, to: number) => {
    const years = Array.from({ length: to - from }, (_, index) => `${from + index}/${from + index + 1}`)
    return goal(id, {
      indicators: [indicator(id, { measurements: years.map((year) => measurement(year, 9)) })],
    })
  }
  const schoolYears = [terms('läsår', 2019, 2025), terms('senare', 2021, 2025)]
  for (const [width, size, records] of [
    [260, '1rem', schoolYears],
    [320, '1rem', [...series, ...schoolYears]],
    [320, '2rem', series],
    [1200, '1rem', [...series, ...schoolYears]],
  ] as const) {
    const el = await show(records)
    Object.assign(el.style, { width: `${width}px`, fontSize: size })
    for (const svg of allInside(el, '.chart')) {
      const labels = labelsOf(svg)
      ok(labels.length > 0)
      labels.forEach(({ words, box }, index) => {
        ok(box.left >= 0 && box.right <= width, `"${words}" is cut at ${width} px, ${size}`)
        for (const { words: others, box: next } of labels.slice(index + 1)) {
          // WebKit measures each part of a text as the whole of it.
          const isSame = box.width === next.width && box.top === next.top && box.left === next.left
          const apart =
            isSame ||
            box.right <= next.left + 1 ||
            next.right <= box.left + 1 ||
            box.bottom <= next.top + 4 ||
            next.bottom <= box.top + 4
          ok(apart, `"${words}" overlaps "${others}" at ${width} px, ${size}`)
        }
      })
    }
    el.remove()
  }
})

it('begins the charts of a row at the same height', async () => {
  const long = { sv: 'En lång ordalydelse om det som ska göras. '.repeat(5) }
  const title = { sv: 'Ett mått med ett namn som behöver två rader i en smal spalt' }
  const el = await show([
    goal('a', { indicators: [flights] }),
    goal('b', { wording: long, indicators: [{ ...plans, title }] }),
    goal('c', { indicators: [plans] }),
  ])
  el.parentElement!.style.width = '1200px'
  const tops = allInside(el, '.chart').map((svg) => Math.round(svg.getBoundingClientRect().top))
  equal(tops, [tops[0], tops[0], tops[0]])
})

it('has room for more space in the text', async () => {
  await setViewport({ width: 320, height: 800 })
  const el = await show()
  const spaced = new CSSStyleSheet()
  spaced.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
  )
  el.shadowRoot!.adoptedStyleSheets.push(spaced)
  open(el)
  doesNotScrollSideways()
  for (const each of allInside(el, 'h3, h4, p, dd, summary, .chart text')) {
    const { right, left } = each.getBoundingClientRect()
    ok(left >= 0 && right <= innerWidth + 0.5, `${each.localName} "${each.textContent}" ends at ${right}`)
  }
  await setViewport({ width: 800, height: 600 })
})

inMedium('prints numbers and evidence also when they are closed', async () => {
  const el = await show()
  const shown = (selector: string) => inside(el, selector).checkVisibility({ contentVisibilityAuto: true })
  equal([shown('#planer table'), shown('#planer .evidence')], [false, false])
  await emulateMedia({ media: 'print' })
  await until(() => ['table', '.evidence', 'svg'].every((part) => shown(`#planer ${part}`)))
  includes(getComputedStyle(inside(el, '#planer summary')).display, 'block')
  await emulateMedia({ media: 'screen' })
})

inMedium('keeps line and target to be seen in forced colours', async () => {
  await emulateMedia({ forcedColors: 'active' })
  const el = await show()
  const colour = (selector: string) => getComputedStyle(inside(el, `#planer ${selector}`)).stroke
  const surface = getComputedStyle(document.body).backgroundColor
  for (const part of ['.line', '.target', '.axis'])
    ok(colour(part) !== surface && colour(part) !== 'none', part)
  await emulateMedia({ forcedColors: 'none' })
})
