/**
 * Tells from the code that a content management system saved what it did to a widget. Reads the markup as text, so
 * that it says the same in a browser and on a server.
 */

/** What can be found; the builder has a text for each. */
export const findings = [
  'nothing',
  'codeAsText',
  'linkAlone',
  'textAlone',
  'embedBlock',
  'textBeside',
  'linkInside',
  'otherHost',
  'brokenAddress',
  'tagKept',
  'tagStripped',
  'scriptStripped',
  'scriptKept',
  'frameKept',
  'frameSandboxed',
  'frameStripped',
  'quotes',
  'unclosed',
] as const
export type Finding = (typeof findings)[number]

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Element | null
  /** Text of it and of what is in it. */
  text: string
  /** Its children and theirs, by name. */
  readonly inside: string[]
}

/** What was put into the system. */
export interface Expected {
  /** Origin of the widgets. */
  readonly origin: string
  readonly widgets: readonly string[]
  readonly form: 'address' | 'link' | 'tag'
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const INLINE = /^(a|b|bdi|br|em|font|i|small|span|strong|u|wbr)$/
const BLOCK = /^(p|div|figure)$/
/** Where the loader leaves a link as it is. */
const OFF = /^(li|td|th|dd|nav|header|footer|pre|code|textarea|h[1-6])$/
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g
const TYPOGRAPHIC = /["“”„‘’«»]/

const decoded = (text: string) =>
  text
    .replace(/&(?:#61|#x3d|equals);/gi, '=')
    .replace(/&(?:nbsp|#160|#xa0);/gi, '\u00a0')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&(?:amp|#0?38);/g, '&')

const trimmed = (text: string) => text.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '')

/** Every element of the markup, in order; the first holds all of it. */
function elementsOf(markup: string): Element[] {
  const root: Element = { name: '', attributes: {}, parent: null, text: '', inside: [] }
  const all = [root]
  let at = root
  const within = (element: Element, change: (each: Element) => void) => {
    for (let each: Element | null = element; each; each = each.parent) change(each)
  }
  for (const [token, closing, tag, rest = ''] of markup.matchAll(TOKEN)) {
    if (tag === undefined) {
      if (!token.startsWith('<!--')) within(at, (each) => (each.text += decoded(token)))
      continue
    }
    const name = tag.toLowerCase()
    if (closing) {
      let open: Element | null = at
      while (open && open.name !== name) open = open.parent
      if (open?.parent) at = open.parent
      continue
    }
    within(at, (each) => each.inside.push(name))
    const attributes = Object.fromEntries(
      [...rest.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        decoded(value.replace(/^(["'])(.*)\1$/s, '$2')),
      ]),
    )
    const element: Element = { name, attributes, parent: at, text: '', inside: [] }
    all.push(element)
    if (!VOID.test(name)) at = element
  }
  return all
}

/** Where the address of a widget leads. */
function widgetAt(address: string, { origin, widgets }: Expected): Finding | true | null {
  let url
  try {
    url = new URL(trimmed(address), origin)
  } catch {
    return null
  }
  const name = /^\/embed\/([^/]*)\/?$/.exec(url.pathname)?.[1]
  if (name === undefined) return null
  if (url.origin !== origin) return 'otherHost'
  return widgets.includes(name) ? true : 'brokenAddress'
}

/** Whether an element is all that the paragraph around it holds; null where there is none. */
function place(element: Element, text: string): Finding | 'alone' {
  let block: Element | null = null
  for (let each = element.parent; each; each = each.parent) {
    if (OFF.test(each.name)) return 'linkInside'
    if (!block && (BLOCK.test(each.name) || each.parent === null)) block = each
  }
  const isAlone =
    block !== null && trimmed(block.text) === trimmed(text) && block.inside.every((name) => INLINE.test(name))
  return isAlone ? 'alone' : 'textBeside'
}

/** What the system did, the most telling first. @param markup as it was saved */
export function diagnose(markup: string, expected: Expected): Finding[] {
  const { form, origin } = expected
  const found = new Set<Finding>()
  const all = elementsOf(markup)
  const whole = all[0]!.text
  const tags = all.filter(({ name }) => name.startsWith('intl-'))
  const frames = all.filter(({ name }) => name === 'iframe')
  const hasScript = all.some(
    ({ name, attributes }) => name === 'script' && attributes['src']?.startsWith(`${origin}/w/`),
  )
  if (/<(?:intl-|iframe|script)/i.test(whole)) found.add('codeAsText')

  if (tags.length > 0) {
    found.add('tagKept')
    found.add(hasScript ? 'scriptKept' : 'scriptStripped')
    if (tags.some(({ attributes }) => Object.values(attributes).some((value) => TYPOGRAPHIC.test(value))))
      found.add('quotes')
    if (/<intl-[^>]*\/>/i.test(markup)) found.add('unclosed')
  }
  for (const { attributes } of frames) {
    const at = widgetAt(attributes['src'] ?? '', expected)
    if (at === true) found.add(attributes['sandbox'] === '' ? 'frameSandboxed' : 'frameKept')
    else if (at) found.add(at)
  }
  const isWithin = (element: Element) => {
    for (let each = element.parent; each; each = each.parent)
      if (each.name.startsWith('intl-') || each.name === 'iframe') return true
    return false
  }
  for (const link of all.filter(({ name }) => name === 'a')) {
    const href = link.attributes['href'] ?? ''
    const at = widgetAt(href.replace(/^["“”„‘’«»]|["“”„‘’«»]$/g, ''), expected)
    if (at === null || isWithin(link)) continue
    if (at !== true) found.add(at)
    // The code of a frame begins with its link in a quote.
    else if (link.parent?.name === 'blockquote') {
      if (frames.length === 0) found.add('frameStripped')
    } else {
      const is = place(link, link.text)
      found.add(is === 'alone' ? 'linkAlone' : is)
      if (TYPOGRAPHIC.test(href)) found.add('quotes')
    }
  }
  const isBlock = /<!--\s*wp:embed|\[embed\]/.test(markup)
  const addresses = (found.has('codeAsText') ? '' : whole).match(/https?:\/\/\S+\/embed\/[^\s[\]<]*/g) ?? []
  for (const address of addresses) {
    const at = widgetAt(address, expected)
    const link = all.some((each) => each.name === 'a' && each.text.includes(address))
    if (at === null || link) continue
    if (at !== true) found.add(at)
    else if (isBlock) found.add('embedBlock')
    else {
      // The innermost is the last.
      let holder = all[0]!
      for (const each of all) if (each.text.includes(address)) holder = each
      const is = place({ ...holder, parent: holder }, address)
      found.add(is === 'alone' ? 'textAlone' : is)
    }
  }

  if (form === 'tag' && tags.length === 0 && !found.has('codeAsText') && frames.length === 0)
    found.add('tagStripped')
  if ([...found].every((finding) => finding === 'tagStripped')) found.add('nothing')
  return findings.filter((finding) => found.has(finding))
}
