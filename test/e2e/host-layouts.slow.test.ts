import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { elements, resize } from '../helpers/gallery.ts'
import { openHost, widgetsOf } from '../helpers/host-page.ts'
import { settled } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** Pages that let the content decide how wide it is: no widget may make them scroll sideways (WCAG 1.4.10). */
const used = useBrowser()

const text = '<p>Kommunens egen text bredvid, som löper över några rader och kan brytas mellan orden.</p>'

interface Layout {
  readonly css: string
  /** Puts one widget into the page. @default in a `<div class="host">` beside a text */
  readonly around?: (widget: string) => string
  /** Runs in the page after it has been parsed. */
  readonly script?: string
  /** Whether the page's own sentences, with a figure in them, would scroll as well. */
  readonly notForSentences?: true
  /** Smallest width of the widget in a window of 900 px: it must not collapse either. @default 300 */
  readonly atLeast?: number
}

const layouts: Readonly<Record<string, Layout>> = {
  'a grid with a fixed column': { css: '.host { display: grid; grid-template-columns: 16rem 1fr }' },
  'a grid of two equal columns': { css: '.host { display: grid; grid-template-columns: 1fr 1fr }' },
  'a grid of automatic columns': { css: '.host { display: grid; grid-template-columns: auto auto }' },
  'a flex row': { css: '.host { display: flex; gap: 1rem }' },
  'a flex row that wraps': { css: '.host { display: flex; flex-wrap: wrap }' },
  'a flex column that does not stretch': {
    css: '.host { display: flex; flex-direction: column; align-items: flex-start }',
  },
  'a table': {
    css: 'td { vertical-align: top }',
    around: (widget) => `<table><tr><td>${text}</td><td>${widget}</td></tr></table>`,
  },
  'an inline block': { css: '.place { display: inline-block }' },
  'an inline flex box': { css: '.place { display: inline-flex }' },
  'a float': { css: '.place { float: left }' },
  'a text with a float beside': { css: '.host > p { float: right; width: 40% }' },
  'columns of text': { css: '.host { columns: 2 18rem }' },
  'a box as wide as its content': { css: '.place { width: max-content }', notForSentences: true },
  'a box that fits its content': { css: '.place { width: fit-content }' },
  'a box as narrow as it can be': { css: '.place { width: min-content }', atLeast: 0 },
  'a fieldset': { css: '', around: (widget) => `<fieldset><legend>Fält</legend>${widget}</fieldset>` },
  'an open dialog': { css: '', around: (widget) => `<dialog open>${widget}</dialog>` },
  'a modal dialog': {
    css: '',
    around: (widget) => `<dialog>${widget}</dialog>`,
    script: `document.querySelectorAll('dialog').forEach((dialog) => dialog.showModal())`,
  },
  'an absolutely placed box': {
    css: '.host { position: relative; height: 60rem } .place { position: absolute }',
  },
  'a shadow root in a flex row': {
    css: '',
    around: (widget) =>
      `<div class="host"><template shadowrootmode="open"><style>:host { display: flex }</style>${text}<div>${widget}</div></template></div>`,
  },
  'a details element in a grid': {
    css: '.host { display: grid; grid-template-columns: 16rem 1fr }',
    around: (widget) =>
      `<div class="host">${text}<details open><summary>Visa</summary>${widget}</details></div>`,
  },
  'the widgets as grid items': {
    css: '.host { display: grid; grid-template-columns: 16rem auto }',
    around: (widget) => `<div class="host">${text}${widget}</div>`,
  },
  'the widgets as flex items that may not shrink below their content': {
    css: '.host { display: flex } .host > * { min-width: auto }',
    around: (widget) => `<div class="host">${text}${widget}</div>`,
  },
}

const widths = [900, 700, 360, 320]

/** By widget, how many pixels the page scrolls sideways with it alone. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('.layout')]
    for (const box of boxes) box.hidden = true
    const found = boxes.flatMap((box) => {
      box.hidden = false
      const { scrollWidth, clientWidth } = document.documentElement
      const beyond = scrollWidth - clientWidth
      box.hidden = true
      return beyond > 0 ? [`${box.id}: ${beyond} px`] : []
    })
    for (const box of boxes) box.hidden = false
    return found
  })
}

async function overflowsAt(page: Page, when: string): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await resize(page, width)
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((direction) => (document.documentElement.dir = direction), dir)
      found.push(...(await sideways(page)).map((overflow) => `${when}, ${width} px, ${dir}: ${overflow}`))
    }
  }
  await page.evaluate(() => document.documentElement.removeAttribute('dir'))
  return found
}

const inLayout = ({ around, notForSentences }: Layout) =>
  elements
    .filter(({ sentence }) => !sentence || !notForSentences)
    .flatMap((element) => widgetsOf(element).split('\n'))
    .map((specimen, n) => {
      const widget = around
        ? around(specimen)
        : `<div class="host">${text}<div class="place">${specimen}</div></div>`
      return `<div class="layout" id="layout-${n}-${/id="([^"]+)"/.exec(specimen)![1]}">${widget}</div>`
    })
    .join('')

test.each(Object.keys(layouts))(
  'in %s nothing scrolls sideways: before the script, while loading, and with data',
  async (name) => {
    const layout = layouts[name]!
    const held: { script: Route[]; data: Route[] } = { script: [], data: [] }
    let isOpen = { script: false, data: false }
    const body = `${inLayout(layout)}${layout.script ? `<script>${layout.script}</script>` : ''}`
    const context = { viewport: { width: 900, height: 900 } }
    const { page } = await openHost(used.browser, used.server, { style: layout.css, body, head: '' }, context)
    const hold = (kind: 'script' | 'data') => (route: Route) =>
      isOpen[kind] ? route.continue() : void held[kind].push(route)
    const release = async (kind: 'script' | 'data') => {
      isOpen = { ...isOpen, [kind]: true }
      await Promise.all(held[kind].map((route) => route.continue()))
    }
    await page.route('**/utblick/v1/**', hold('data'))
    const errors = await overflowsAt(page, 'before')
    await page.addScriptTag({ type: 'module', url: '/w/v1/all.js' })
    await page.waitForFunction(() => customElements.get('intl-projects'))
    await page.waitForTimeout(400)
    errors.push(...(await overflowsAt(page, 'while loading')))
    await release('data')
    await page.waitForFunction(() => {
      const roots = [document, ...[...document.querySelectorAll('.host')].map((host) => host.shadowRoot)]
      const widgets = roots.flatMap((root) => [...(root?.querySelectorAll('.specimen > :first-child') ?? [])])
      return widgets.every((widget) => (widget as unknown as { state: string }).state === 'ready')
    })
    await settled(page)
    errors.push(...(await overflowsAt(page, 'after')))
    expect(errors).toEqual([])
    await resize(page, 900)
    const narrow = await page.evaluate(
      (least) =>
        [...document.querySelectorAll('.layout')]
          .map((box) => (box.firstElementChild!.shadowRoot ?? box).querySelector('.specimen > :first-child'))
          .filter((widget) => widget && widget.localName !== 'intl-figure')
          .map((widget) => `${widget!.localName} is ${Math.round(widget!.getBoundingClientRect().width)} px`)
          .filter((line) => Number.parseInt(line.split(' is ')[1]!) < least),
      layout.atLeast ?? 300,
    )
    expect(narrow).toEqual([])
    await page.context().close()
  },
)
