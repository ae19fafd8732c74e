/** Whether a child counts as the page's own text. Editors leave white space and `&nbsp;` in a tag they took for empty. */
export function isFallback(node: Node): boolean {
  if (node instanceof Element) return !node.slot
  return node.nodeType === Node.TEXT_NODE && /[^\s\u00a0]/.test(node.textContent ?? '')
}
