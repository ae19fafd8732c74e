/**
 * Sets forced colours, reduced motion and print in Firefox as its developer tools do: by the fields of the
 * page's browsing context, which only the browser's own window may set. Puppeteer has no word for them.
 */
import type { TestRunnerConfig } from '@web/test-runner'

type Plugin = NonNullable<TestRunnerConfig['plugins']>[number]

/** As Playwright and the test runner have it. */
export interface Media {
  readonly media?: 'screen' | 'print'
  readonly forcedColors?: 'active' | 'none'
  readonly reducedMotion?: 'reduce' | 'no-preference'
}

interface BiDi {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }>
  }
}

/** Lets Firefox take orders meant for its own window. */
export const ORDERS = '--remote-allow-system-access'

/** Media features by Firefox's names; those left out are unchanged. */
const overridesOf = ({ media, forcedColors, reducedMotion }: Media) => ({
  ...(media && { mediumOverride: media === 'print' ? media : '' }),
  ...(forcedColors && { forcedColorsOverride: forcedColors }),
  ...(reducedMotion && { prefersReducedMotionOverride: reducedMotion }),
})

export const firefoxMedia = (): Plugin => ({
  name: 'utblick:firefox-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'firefox-media') return
    const launcher = session.browser as unknown as { getPage(id: string): { browser(): BiDi } }
    const { connection } = launcher.getPage(session.id).browser()
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const fields = JSON.stringify(overridesOf(payload as Media))
    await connection.send('script.evaluate', {
      expression: `for (const tab of gBrowser.browsers) Object.assign(tab.browsingContext, ${fields})`,
      target: { context: result.contexts[0]!.context },
      awaitPromise: false,
    })
    return true
  },
})
