import { expect, test } from 'vitest'
import { openPage, painted, widgetsAreReady } from '../helpers/pages.ts'
import { traced } from '../helpers/trace.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/**
 * Where a script asks how something looks while it paints, the browser lays the whole page out before it goes on:
 * on an old phone with six widgets, the longest part of the task.
 */
const used = useBrowser()

interface Frame {
  readonly functionName: string
  readonly url: string
}

interface TraceEvent {
  readonly name: string
  readonly args: { readonly beginData?: { readonly stackTrace?: readonly Frame[] } }
}

/** Runs in the page: reads properties that force a layout. */
function control(): number {
  document.body.append(document.createElement('p'))
  return document.body.offsetHeight
}

/** Runs in the page: whether its end is not in view yet. Asks only when nothing is to be laid out. */
function isMoreBelow(): boolean {
  return window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 1
}

/** Scrolls through the page: the callers of each forced layout, innermost function first. */
async function forcedLayouts(path: string): Promise<string[]> {
  const { browser, server } = used
  const { page } = await openPage(browser, 'about:blank', { viewport: { width: 412, height: 823 } })
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack']
  const events = await traced<TraceEvent>(browser, page, categories, async () => {
    await page.goto(`${server.origin}${path}`)
    while (await page.evaluate(isMoreBelow)) {
      await page.mouse.wheel(0, 800)
      await painted(page)
    }
    await widgetsAreReady(page)
    await page.evaluate(control)
  })
  await page.context().close()
  return events.flatMap(({ name, args }) => {
    const stack = name === 'Layout' ? (args.beginData?.stackTrace ?? []) : []
    return stack.length > 0 ? [stack.map((frame) => `${frame.functionName} ${frame.url}`).join(' < ')] : []
  })
}

test('no widget forces a layout while it renders', async () => {
  // A widget asks in the task of its observer, just after a layout. Another widget that has rendered in between makes it
  // force one, in about one visit of twelve; a widget that asks at the wrong time does so in every visit.
  let asked: string[] = []
  const ofWidgets = () => asked.filter((stack) => stack.includes('/w/v1/'))
  for (let n = 0; n < 4 && (n === 0 || ofWidgets().length > 0); n += 1) asked = await forcedLayouts('/')
  expect(ofWidgets()).toEqual([])
  // That one would have been seen.
  expect(asked.filter((stack) => stack.includes('control'))).not.toEqual([])
})
