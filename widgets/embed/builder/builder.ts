/**
 * What the embed builder does beside its forms, which work without this: asks for the page of each choice at once,
 * copies, checks pasted code without sending it, fits the preview to its content and shows it without its server.
 */
import { diagnose, type Expected } from './diagnose.ts'

const form = document.querySelector<HTMLFormElement>('#builder')!
/** Of the preview, in pixels: what is longer scrolls. */
const MAX_HEIGHT = 900
/** What the server makes of the choices. */
const PARTS = ['own-fields', 'result']

const byId = (id: string) => document.getElementById(id)
const say = (text = '') => {
  byId('builder-status')!.textContent = text
}

/** The address of the choices, as the form would send them, without the empty ones. */
function address(): string {
  const filled = [...new FormData(form)].filter((field): field is [string, string] => field[1] !== '')
  return `${form.getAttribute('action')!}?${new URLSearchParams(filled).toString()}`
}

let asking: XMLHttpRequest | undefined

/** Shows the page of the choices in place. Read as a document, so that no markup is ever assigned. */
function update(): void {
  asking?.abort()
  const request = new XMLHttpRequest()
  asking = request
  const url = address()
  request.open('GET', url)
  request.responseType = 'document'
  request.addEventListener('load', () => {
    const page = request.response as Document | null
    // A faulty choice has a page of its own, which says what is wrong.
    if (request.status !== 200 || !page) {
      location.assign(url)
      return
    }
    history.replaceState(null, '', url)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language'))
      link.href = page.querySelector<HTMLAnchorElement>('a.language')?.href ?? link.href
    replace(page)
    say(form.dataset['updated'])
  })
  request.addEventListener('error', () => say(form.dataset['failed']))
  request.send()
}

/** The parts of another page instead of those here. What has the focus keeps it, with what is being written there. */
function replace(page: Document): void {
  const focused = document.activeElement as HTMLInputElement | null
  const scroll = window.scrollY
  const saved = pastedCode()?.value ?? ''
  const open = new Set([...document.querySelectorAll('details[open]')].map(titleOf))
  for (const id of PARTS) {
    const fresh = page.getElementById(id)
    if (fresh) byId(id)!.replaceWith(document.adoptNode(fresh))
  }
  for (const details of document.querySelectorAll('details'))
    if (open.has(titleOf(details))) details.open = true
  prepare()
  const code = pastedCode()
  if (code && saved !== '') {
    code.value = saved
    check(code.form!)
  }
  const instead = focused?.id && !focused.isConnected && (byId(focused.id) as HTMLInputElement | null)
  if (instead) {
    instead.focus({ preventScroll: true })
    if (instead.type === 'text' || instead.type === 'textarea') {
      instead.value = focused.value
      instead.setSelectionRange(focused.selectionStart, focused.selectionEnd)
    }
  }
  window.scrollTo(0, scroll)
}

const pastedCode = () => byId('pasted') as HTMLTextAreaElement | null

const titleOf = (details: Element) => details.querySelector('summary')!.textContent

/** Puts a text, or a link as a link, on the clipboard. */
async function copy(button: HTMLElement): Promise<void> {
  const from = byId(button.dataset['copy']!)!
  try {
    const { clipboard } = navigator
    const link = from.querySelector('a')
    if (link && window.ClipboardItem) {
      const of = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
      await clipboard.write([
        new ClipboardItem({ ...of('text/html', from.outerHTML), ...of('text/plain', link.href) }),
      ])
    } else await clipboard.writeText(from.textContent!)
  } catch {
    // Only pages by https have a clipboard, and not in every frame.
    const selection = getSelection()!
    selection.selectAllChildren(from)
    document.execCommand('copy')
  }
  const text = button.firstChild!
  const usual = (button.dataset['usual'] ??= text.textContent!)
  text.textContent = form.dataset['copied']!
  say(form.dataset['copied'])
  button.addEventListener('blur', () => (text.textContent = usual), { once: true })
}

/** Shows what was found in the code, whose texts the page has. */
function check(pasted: HTMLFormElement): void {
  const { form: kind, widgets } = pasted.dataset
  const found: readonly string[] = diagnose(pasted.querySelector('textarea')!.value, {
    origin: location.origin,
    widgets: widgets!.split(','),
    form: kind as Expected['form'],
  })
  for (const text of document.querySelectorAll<HTMLElement>('[data-finding]'))
    text.hidden = !found.includes(text.dataset['finding']!)
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

/** The element as on a page whose server is slow or down, in a frame whose requests end as they would there. */
function showFault(frame: HTMLIFrameElement): void {
  const inside = frame.contentWindow as (Window & typeof globalThis & { trustedTypes?: TrustedTypes }) | null
  const template = document.querySelector<HTMLTemplateElement>('#fault')
  if (!inside || !template || inside.document.body.childElementCount > 0) return
  const { document: page } = inside
  const isSlow = frame.dataset['fault'] === 'slow'
  inside.fetch = (_, options) =>
    new Promise((_, fail) => {
      if (!isSlow) fail(new TypeError('Failed to fetch'))
      const { signal } = options ?? {}
      signal?.addEventListener('abort', () => fail(signal.reason as Error))
    })
  page.documentElement.lang = document.documentElement.lang
  for (const sheet of document.querySelectorAll('link[rel=stylesheet]'))
    page.head.append(page.importNode(sheet))
  page.body.className = 'embed'
  const main = page.createElement('main')
  main.append(page.importNode(template.content, true))
  page.body.append(main)
  const script = page.createElement('script')
  script.type = 'module'
  const url = new URL(frame.dataset['script']!, location.href).href
  const policy = inside.trustedTypes?.createPolicy('utblick', {
    createScriptURL: (asked) => (asked === url ? asked : ''),
  })
  script.src = policy ? policy.createScriptURL(url) : url
  page.head.append(script)
  colour(frame)
}

/** The site's colour in the preview. */
const colour = (frame: HTMLIFrameElement) => {
  const { accent } = frame.dataset
  if (accent) frame.contentDocument?.documentElement?.style.setProperty('--intl-color-accent', accent)
}

/** A colour can also be picked; the text is what is sent. */
function addPicker(text: HTMLInputElement): void {
  const picker = document.createElement('input')
  picker.type = 'color'
  picker.setAttribute('aria-label', text.labels?.[0]?.textContent ?? '')
  picker.value = text.value || '#0b4f8a'
  picker.addEventListener('change', () => {
    text.value = picker.value
    update()
  })
  text.after(picker)
}

/** What the parts from the server need. */
function prepare(): void {
  for (const hidden of document.querySelectorAll<HTMLElement>('[data-copy],.stays')) hidden.hidden = false
  document.querySelector('.pasted textarea')?.removeAttribute('maxlength')
  const text = byId('f-color')
  if (text) addPicker(text as HTMLInputElement)
  const frame = byId('preview') as HTMLIFrameElement | null
  if (!frame) return
  frame.addEventListener('load', () => (frame.dataset['fault'] ? showFault(frame) : colour(frame)))
  if (frame.dataset['fault']) {
    if (frame.contentDocument?.readyState === 'complete') showFault(frame)
  } else colour(frame)
}

document.documentElement.classList.add('scripted')
form.addEventListener('submit', (event) => {
  event.preventDefault()
  update()
})
// Also of the preview's choices, which are outside the form.
document.addEventListener('change', ({ target }) => {
  if ((target as HTMLInputElement).form === form && (target as HTMLInputElement).name) update()
})
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-copy]')
  if (button) void copy(button)
})
document.addEventListener('submit', (event) => {
  const pasted = event.target as HTMLFormElement
  if (!pasted.matches('.pasted')) return
  event.preventDefault()
  check(pasted)
})
addEventListener(
  'message',
  ({ source, data }: MessageEvent<{ message?: unknown; value?: unknown } | null>) => {
    const frame = byId('preview') as HTMLIFrameElement | null
    if (frame && source === frame.contentWindow && data?.message === 'height' && Number.isFinite(data.value))
      frame.height = String(Math.min(Number(data.value) + 2, MAX_HEIGHT))
  },
)
prepare()
