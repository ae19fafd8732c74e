import type { Browser, Page } from 'playwright-core'

/** What Chromium notes, of these categories, while the page is visited. The caller says what of an event it reads. */
export async function traced<Event>(
  browser: Browser,
  page: Page,
  categories: string[],
  visit: () => Promise<unknown>,
): Promise<readonly Event[]> {
  await browser.startTracing(page, { categories })
  await visit()
  // A task that is not over when tracing ends is not in the trace: this one begins after it.
  await page.evaluate(() => undefined)
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly Event[]
  }
  return trace.traceEvents
}
