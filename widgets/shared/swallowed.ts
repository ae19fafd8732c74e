/**
 * HTML has no `<intl-projects />`: browsers leave the tag open, and the rest of its parent is inside it. That rest is
 * no text to stand in until there are data, and must not disappear with them.
 */

/** What belongs to a page and not to a text that stands in for a widget. */
const OF_PAGES = 'h1,h2,h3,h4,h5,h6,main,nav,header,footer,aside,section,article,form,script,style,iframe'

function looksSwallowed(widget: Element): boolean {
  const { nextSibling, children, textContent, lastChild } = widget
  if (nextSibling || !lastChild) return false
  if (!children[0]) return /^\s+\S.*\S$/s.test(textContent!)
  if (widget.querySelector(OF_PAGES)) return true
  const all = [...widget.querySelectorAll('*')]
  if (all.some(({ localName }) => localName.startsWith('intl-'))) return true
  return (
    /^\s*\n\s*$/.test(lastChild.textContent!) && !(children.length === 1 && widget.querySelector('a[href]'))
  )
}

/**
 * Whether a widget holds the rest of its parent. Such an element ends where its parent does, so that nothing follows
 * it; a text that stands in is a link, and is closed before the line break. Tells the page's developer.
 */
export function hasSwallowed(widget: Element): boolean {
  if (!looksSwallowed(widget)) return false
  const { localName } = widget
  // oxlint-disable-next-line no-console -- the page's developer wrote it, and can close it
  console.warn(
    `Utblick: <${localName} …> is not closed, and holds what follows it. HTML has no <${localName} … />: write <${localName} …></${localName}>.`,
  )
  return true
}
