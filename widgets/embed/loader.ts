/**
 * Turns links to widgets into the widgets, on any page that includes this script: a link to `/embed/{widget}` of the
 * script's own host, or the bare address, that is alone in its paragraph. The paragraph moves into the new element,
 * whose fallback it is, so that an editor that opens the page saves the link again. Tags get their script, and frames
 * of such addresses their height. A classic script: it needs to know its own address.
 */
import type { Label } from '../../db/schema/field.ts'
import { QUOTED } from '../text/quoted.ts'
import { TRUSTED_TYPES } from './policy-lines.ts'

/** By widget, the digest that its module must have, or ''. Filled in by the build. */
declare const WIDGETS: Readonly<Record<string, string>>

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

/** Between the address of a module and the policy that it needs. */
const notLoaded: Label = {
  sv: 'gick inte att ladda, så länken visas i stället. Kontrollera att adressen svarar och att sidans Content-Security-Policy tillåter',
  en: "could not be loaded, so the link is shown instead. Check that the address answers and that the page's Content-Security-Policy allows",
}

const LINK = 'a[href*="/embed/"]'
/** Where a link stays a link. */
const OFF = 'li,td,th,dd,nav,header,footer,pre,code,textarea,a *,[contenteditable],[data-intl-off]'
/** Where tags are left alone, too. */
const OFF_FOR_TAGS = '[contenteditable],[data-intl-off]'
/** What may be around a link in its paragraph, or in it. */
const INLINE = /^(b|bdi|br|em|font|i|small|span|strong|u|wbr)$/
/** Attributes that decide where data come from, run scripts, or belong to the page: never from an address. */
const REFUSED = /^(api|src|style|class|id|on.*)$/

/** Without blanks at its ends; editors leave no-break and zero-width spaces. */
const trim = (text: string | null) => text!.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '')
function start({ src, nonce, crossOrigin }: HTMLScriptElement): void {
  const { origin, href: folder } = new URL('.', src)
  const ours = `${origin}/embed/`
  const started = document as unknown as Record<symbol, boolean>
  const mark = Symbol.for(`utblick ${origin}`)
  if (started[mark]) return
  started[mark] = true

  const widgets = WIDGETS
  const names = Object.keys(widgets)
  const tags = names.map((name) => `intl-${name}`).join()
  const requested = new Set<string>()
  let hasWarned = false

  /** The address as the browser wants it; as text where the page has no Trusted Types, or refuses ours. */
  let trust = (url: string): string => {
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
    trust = (text) => text
    try {
      const policy = trustedTypes!.createPolicy('utblick', {
        createScriptURL(text) {
          if (text.startsWith(folder)) return text
          throw new TypeError(text)
        },
      })
      trust = (text) => policy.createScriptURL(text)
    } catch {}
    return trust(url)
  }

  /** Loads a widget's module, once; when it has run, the page is looked through again. */
  const load = (name: string) => {
    if (requested.has(name) || customElements.get(`intl-${name}`)) return
    requested.add(name)
    const url = `${folder}${name}.js`
    const warn = () => {
      if (hasWarned) return
      hasWarned = true
      const language = /^sv\b/i.test(document.documentElement.lang) ? 'sv' : 'en'
      // oxlint-disable-next-line no-console -- who keeps the page can do something about it
      console.error(
        `Utblick: ${url} ${notLoaded[language]} script-src ${origin}; connect-src ${origin}; ${TRUSTED_TYPES}`,
      )
    }
    const script = document.createElement('script')
    script.type = 'module'
    script.nonce = nonce
    script.crossOrigin = crossOrigin
    script.referrerPolicy = 'no-referrer'
    script.integrity = widgets[name]!
    script.addEventListener('load', () => scan(document.documentElement))
    script.addEventListener('error', warn)
    try {
      script.src = trust(url)
      document.head.append(script)
    } catch {
      warn()
    }
  }

  /** Upgrades a link, or an address as text, when all conditions hold and its module has run. */
  const consider = (node: Element | Text, address: string, at: Element | null) => {
    const block = at?.closest('p,div,figure')
    const text = trim(node.textContent)
    if (!block || !text || trim(block.textContent) !== text || at!.closest(OFF)) return
    for (const other of block.querySelectorAll('*'))
      if (other !== node && !INLINE.test(other.localName)) return
    for (let around: Element | null = block; around; around = around.parentElement)
      if (around.localName.startsWith('intl-')) return
    let url
    try {
      url = new URL(QUOTED.exec(address)?.[1] ?? address, document.baseURI)
    } catch {
      return
    }
    const name = /^\/embed\/([\w-]+)\/?$/.exec(url.pathname)?.[1] ?? ''
    if (url.origin !== origin || !names.includes(name)) return
    const element = customElements.get(`intl-${name}`) as { observedAttributes?: string[] } | undefined
    if (!element) return load(name)
    const widget = document.createElement(`intl-${name}`)
    for (const [parameter, value] of url.searchParams) {
      const attribute = parameter
        .replace(/^amp;/, '')
        .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      if (element.observedAttributes?.includes(attribute) && !REFUSED.test(attribute))
        widget.setAttribute(attribute, value)
    }
    block.replaceWith(widget)
    widget.append(block)
  }

  const scan = (root: Element) => {
    for (const found of [root, ...root.querySelectorAll(`${LINK},${tags}`)])
      if (found.matches(LINK)) consider(found, found.getAttribute('href')!, found)
      else if (found.matches(tags) && !found.closest(OFF_FOR_TAGS))
        load(found.localName.slice('intl-'.length))
    if (!root.textContent!.includes(ours)) return
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let text; (text = texts.nextNode() as Text | null);)
      if (/^https?:\S+$/.test(trim(text.data))) consider(text, trim(text.data), text.parentElement)
  }

  const framesOf = (source?: unknown) =>
    [...document.querySelectorAll('iframe')].filter(
      (frame) => frame.src.startsWith(ours) && (!source || frame.contentWindow === source),
    )

  const begin = () => {
    scan(document.documentElement)
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes])
      for (const node of added)
        if (node instanceof Element) scan(node)
        else if (node.textContent!.includes(ours) && node.parentElement) scan(node.parentElement)
    }).observe(document, { childList: true, subtree: true })
    // Frames that have told their height before.
    for (const frame of framesOf()) frame.contentWindow!.postMessage({ message: 'ready' }, '*')
  }

  addEventListener('message', ({ data, source, origin: from }: MessageEvent) => {
    // A sandbox takes the frame's origin away.
    if (data?.message !== 'height' || !Number.isFinite(data.value) || ![origin, 'null'].includes(from)) return
    for (const frame of framesOf(source))
      frame.height = String(Math.round(Math.min(10000, Math.max(100, data.value))))
  })
  // Before, a paragraph may lack what follows its link.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}

// An image with this name would be in its place.
const { currentScript } = document
if (currentScript instanceof HTMLScriptElement && currentScript.src) start(currentScript)
