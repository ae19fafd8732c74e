import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { elements, resize } from '../helpers/gallery.ts'
import { openHost, widgetsOf } from '../helpers/host-page.ts'
import { layoutErrors } from '../helpers/layout.ts'
import { axeFindings, widgetsAreReady } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** Pages whose CSS was written for everything but us. What is in a widget stays as it is, and can be read. */
const used = useBrowser()

interface Sheet {
  readonly what: string
  readonly css: string
  /** It changes the widget's own box or how text runs: the inside may follow, and is to be read and used. */
  readonly follows?: true
  /** It changes all text of the page. A figure is part of the page's sentence, and follows it whatever becomes of it. */
  readonly text?: true
  /** As in HostPage. */
  readonly doctype?: string
}

const sheets: readonly Sheet[] = [
  {
    what: 'unsets everything',
    css: '* { all: unset !important } head, head * { display: none !important } body, div { display: block !important }',
    follows: true,
  },
  { what: 'makes a rem 10 px', css: ':root { font-size: 62.5% } body { font-size: 1.6rem }', follows: true },
  {
    what: 'styles every tag that a widget uses',
    css: `a { display: block !important; padding: 2em !important; color: yellow !important }
      svg, path { width: 100% !important; height: auto !important; display: block !important; fill: none !important }
      button, summary { all: unset !important; width: 100% !important }
      h2, h3, h4 { font-size: 5em !important; text-transform: uppercase !important }
      p, ul, li, dl, dd { margin: 5em !important; list-style: square !important }
      table, tr, td { display: block !important; border: 9px solid !important }
      input, select, section, div:empty { display: none !important }
      .frame, .hidden, .meta, .head, .heading, .numbers { position: fixed !important; color: white !important }`,
  },
  {
    what: 'spaces letters and measures boxes by their content',
    css: '* { box-sizing: content-box; letter-spacing: 0.12em; word-spacing: 0.16em }',
  },
  {
    what: 'sets its text as no other page does',
    css: `body { line-height: 0.5; text-align: right; text-indent: 4em; white-space: nowrap; word-break: break-all;
      text-transform: uppercase; font-style: italic; list-style: square inside; cursor: wait; quotes: none }`,
    follows: true,
    text: true,
  },
  { what: 'runs from the right', css: 'body { direction: rtl }', follows: true, text: true },
  {
    what: 'has no doctype',
    css: 'body { color: #444; margin: 0 }',
    doctype: '',
    follows: true,
  },
  { what: 'floats them', css: '.specimen > * { float: left; padding: 1em }', follows: true },
  { what: 'sets them inline', css: '.specimen > * { display: inline-block }', follows: true },
  { what: 'puts them in a row', css: '.specimen { display: flex; align-items: start }', follows: true },
  {
    what: 'puts them in a grid that gives no width',
    css: '.specimen { display: grid; justify-items: start; grid-template-columns: auto auto }',
    follows: true,
  },
]

type Looks = Record<string, [name: string, look: Record<string, string>][]>

/** Of every element inside the widgets: what no page may change. What is inherited is bounded by the other tests. */
const insides = (page: Page): Promise<Looks> =>
  page.evaluate(() => {
    const names =
      `display position float clear box-sizing overflow-x overflow-y opacity min-height visibility z-index
      margin-top margin-bottom margin-left margin-right padding-top padding-bottom padding-left padding-right
      border-top-width border-bottom-width border-left-width border-right-width border-top-style
      background-color color fill font-size line-height list-style-type`.split(/\s+/)
    const look = (at: Element): [string, Record<string, string>] => {
      const style = getComputedStyle(at)
      const name = `${at.localName}.${at.getAttribute('class') ?? ''}`
      return [name, Object.fromEntries(names.map((each) => [each, style.getPropertyValue(each)]))]
    }
    return Object.fromEntries(
      [...document.querySelectorAll('.specimen')].map((specimen) => [
        specimen.id,
        [...(specimen.firstElementChild?.shadowRoot?.querySelectorAll('*') ?? [])].map(look),
      ]),
    )
  })

/** One line for each property of each kind of element that differs. */
function differences(before: Looks, after: Looks): string[] {
  const found = Object.entries(before).flatMap(([id, elements]) => {
    const others = after[id] ?? []
    if (others.length !== elements.length) return [`${id}: ${others.length} elements, not ${elements.length}`]
    return elements.flatMap(([name, look], n) =>
      Object.keys(look)
        .filter((property) => look[property] !== others[n]![1][property])
        .map((property) => `${id} ${name} ${property}: ${look[property]} → ${others[n]![1][property]}`),
    )
  })
  return [...new Set(found)]
}

const body = elements.map(widgetsOf).join('')
const inSentences = elements.filter(({ sentence }) => sentence).map(({ id }) => id)
const isFigure = (line: string) => inSentences.some((id) => line.startsWith(id))

async function open(css: string, doctype?: string): Promise<Page> {
  const { page } = await openHost(used.browser, used.server, {
    style: css,
    body,
    ...(doctype === '' && { doctype }),
  })
  await widgetsAreReady(page)
  return page
}

let plain: Looks
beforeAll(async () => {
  const page = await open('')
  plain = await insides(page)
  expect(Object.values(plain).flat().length).toBeGreaterThan(500)
  await page.context().close()
})

describe.each(sheets)('a page that $what', ({ css, follows, text, doctype }) => {
  test('does not change the content of any widget, wide and narrow', async () => {
    const page = await open(css, doctype)
    if (!follows) expect(differences(plain, await insides(page))).toEqual([])
    for (const width of [1000, 320]) {
      await resize(page, width)
      const errors = await layoutErrors(page)
      expect(
        errors.filter((line) => !text || (!isFigure(line) && !/sideways/.test(line))),
        `${width} px`,
      ).toEqual([])
      const small = await page.evaluate(() => window.layout.smallTargets('.specimen'))
      expect(small, `${width} px`).toEqual([])
      const narrowest = await page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll('.specimen > *')]
            .filter(({ localName }) => localName !== 'intl-figure')
            .map((at) => at.getBoundingClientRect().width),
        ),
      )
      expect(narrowest, `${width} px`).toBeGreaterThan(0.6 * width)
    }
    // Browsers give a table the page's colour where there is no doctype.
    const strangers = await page.evaluate(() =>
      [...document.querySelectorAll('.specimen > *')].flatMap((widget) =>
        [...widget.shadowRoot!.querySelectorAll('table')]
          .filter((table) => getComputedStyle(table).color !== getComputedStyle(table.parentElement!).color)
          .map(() => `a table of ${widget.localName}`),
      ),
    )
    expect(strangers).toEqual([])
    // The page around has no headings, no main part, and its own sentences.
    const findings = await axeFindings(page)
    expect(findings.filter((finding) => !/^(region|landmark|page-has|heading-order)/.test(finding))).toEqual(
      [],
    )
    await page.context().close()
  })
})
