/**
 * HTML has no `<intl-projects />`: browsers leave the tag open, and the rest of its parent is inside it. That rest is
 * no fallback text, and must not disappear with it when data arrive.
 */

/** Elements of page structure, not of fallback text. */
const PAGE_ELEMENTS =
  'h1,h2,h3,h4,h5,h6,main,nav,header,footer,aside,section,article,form,script,style,iframe'

/** Elements of running text. */
const INLINE_ELEMENTS = 'a,abbr,b,bdi,br,code,data,em,i,span,strong,time'

function looksUnclosed(widget: Element): boolean {
  const { nextSibling, textContent } = widget
  const [text, children] = [textContent!, [...widget.children]]
  if (nextSibling || !(/\S/.test(text) || children[0])) return false
  const all = [...widget.querySelectorAll('*')]
  if (widget.querySelector(PAGE_ELEMENTS) || all.some(({ localName }) => localName.startsWith('intl-')))
    return true
  const isLink =
    children.length === 1 && (!!widget.querySelector('a[href]') || /^\s*https?:\S+\s*$/.test(text))
  if (!children.every((child) => child.matches(INLINE_ELEMENTS))) return !isLink
  // The rest of a sentence begins with a space, the rest of a formatted page ends with a line.
  return /\n\s*$/.test(text) ? !isLink : /^\s.*\S$/s.test(text)
}

/**
 * Whether a widget holds the rest of its parent. Such an element ends where its parent does, so that nothing follows
 * it; fallback text is a link or an address, and is closed before the line break. Logs a warning for the page's developer.
 */
export function isUnclosed(widget: Element): boolean {
  if (!looksUnclosed(widget)) return false
  const { localName } = widget
  // oxlint-disable-next-line no-console -- the page's developer wrote it, and can close it
  console.warn(
    `Utblick: <${localName} …> is not closed, and holds what follows it. HTML has no <${localName} … />: write <${localName} …></${localName}>.`,
  )
  return true
}
