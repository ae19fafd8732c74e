import { type OpenPage, openPage, walkDown } from './pages.ts'
import type { useBrowser } from './use-browser.ts'

/** Opens the demo and scrolls through it, so that every widget has loaded. */
export async function openDemo(
  { browser, server }: ReturnType<typeof useBrowser>,
  query = '',
  width = 1280,
): Promise<OpenPage> {
  const opened = await openPage(browser, `${server.origin}/${query}`, { viewport: { width, height: 800 } })
  await walkDown(opened.page)
  return opened
}
