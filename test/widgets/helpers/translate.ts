/** What browsers do to the text nodes of a page that they translate. */

/** Elements whose text Chromium and Firefox leave alone. */
const UNTOUCHED = 'style, script, option, svg *'

const textNodesIn = (root: ParentNode): Text[] => {
  const texts = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) found.push(texts.currentNode as Text)
  return found.filter(({ data, parentElement }) => /\S/.test(data) && !parentElement?.closest(UNTOUCHED))
}

/** As Chromium: two `<font>` in place of each text node. */
export function asChromium(root: ParentNode, translated: (text: string) => string): void {
  for (const text of textNodesIn(root)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = translated(text.data)
    outer.append(inner)
    text.replaceWith(outer)
  }
}

/** As Firefox: takes all nodes out of an element with text and puts back those it knows, which no comment is. */
export function asFirefox(root: ParentNode, translated: (text: string) => string): void {
  const parents = new Set(textNodesIn(root).map((text) => text.parentElement!))
  for (const parent of parents) {
    const nodes = [...parent.childNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE)
    for (const node of nodes) if (node instanceof Text) node.data = translated(node.data)
    parent.replaceChildren(...nodes)
  }
}
