import type { Page } from 'playwright-core'

interface AxNode {
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly description?: { readonly value: string }
}

/** Runs in the page: every run of letters and digits that some text or label has on its own. */
function runsInPage(): string[] {
  const texts: string[] = []
  const read = (root: Node) => {
    const all = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node: Node | null = all.currentNode; node; node = all.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent!)
      if (!(node instanceof Element)) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'value'])
        texts.push(node.getAttribute(name) ?? '')
      if (node.shadowRoot) read(node.shadowRoot)
    }
  }
  read(document.body)
  return [...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []))]
}

/** Text itself, whole or cut into lines, and the document's title. */
const notNamed = new Set(['StaticText', 'InlineTextBox', 'RootWebArea'])

/**
 * Names and descriptions in the browser's own accessibility tree in which two texts run together: a word of them
 * does not occur in the page as such. Throws where there are none to look at.
 */
export async function runTogether(page: Page): Promise<string[]> {
  const known = new Set(await page.evaluate(runsInPage))
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] }
  await cdp.detach()
  const named = nodes
    .filter(({ ignored, role, name }) => !ignored && name?.value && !notNamed.has(role!.value))
    .flatMap(({ role, name, description }) =>
      [name!.value, description?.value ?? ''].map((text) => ({ role: role!.value, text })),
    )
  if (named.length < 20) throw new Error(`Only ${named.length} names in the page.`)
  const wrong = named.filter(({ text }) => text.match(/[\p{L}\p{N}]+/gu)?.some((run) => !known.has(run)))
  return [...new Set(wrong.map(({ role, text }) => `${role}: ${text}`))]
}
