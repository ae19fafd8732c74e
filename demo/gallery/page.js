/**
 * The gallery. Its state is in the address: ?widget=&lang=&theme=&width=. Runs before the widgets are defined, so
 * that their first requests are simulated; `hurry` is for tests and screenshots, see errors.js.
 */
import { english } from './english.js'
import { reset, simulateErrors } from './errors.js'
import { groups } from './list.js'
import { element, section } from './specimens.js'
import { widgets } from './widgets.js'

simulateErrors({ hurry: new URLSearchParams(location.search).has('hurry') })

const controls = document.querySelector('.controls')
const nav = document.querySelector('nav')
const container = document.querySelector('.states')
const swedish = new Map(
  [...document.querySelectorAll('[data-text]')].map((at) => [at, at.textContent.trim()]),
)
const swedishLabels = new Map(
  [...document.querySelectorAll('[data-label]')].map((at) => [at, at.ariaLabel ?? at.title]),
)

/** The list of states: open beside the content on a wide page, collapsed on a narrow one. */
const index = document.querySelector('.index')
const wide = matchMedia('(min-width: 60rem)')
const fold = () => (index.open = wide.matches)
wide.addEventListener('change', fold)
fold()

for (const { id, variantOf, tag } of widgets)
  if (!variantOf) controls.elements.widget.append(element('option', { value: id }, tag))

/** The choices in the address; the first of each is what the page shows without any. */
const choices = {
  widget: [...controls.elements.widget.options].map(({ value }) => value),
  lang: ['sv', 'en'],
  theme: ['auto', 'light', 'dark'],
  width: ['full', '320', '768'],
}

function chosen() {
  const params = new URLSearchParams(location.search)
  const read = ([name, known]) => [name, known.includes(params.get(name)) ? params.get(name) : known[0]]
  return Object.fromEntries(Object.entries(choices).map(read))
}

function translate(lang) {
  document.documentElement.lang = lang
  for (const [at, own] of swedish) at.textContent = lang === 'en' ? english[at.dataset.text] : own
  for (const [at, own] of swedishLabels) {
    const label = lang === 'en' ? english[at.dataset.label] : own
    if (at.title) at.title = label
    else at.ariaLabel = label
  }
}

function indexOf(group, lang) {
  const link = ({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title[lang]))
  return [element('p', {}, group.title[lang]), element('ul', {}, ...group.states.map(link))]
}

const back = document.querySelector('[data-text=back]')

let shown = ''
function render() {
  const now = chosen()
  // Language and theme have the same names in the demo.
  const kept = ['lang', 'theme'].filter((name) => now[name] !== choices[name][0])
  back.search = new URLSearchParams(kept.map((name) => [name, now[name]]))
  for (const [name, value] of Object.entries(now)) controls.elements[name].value = value
  const { lang, theme, width, widget } = now
  Object.assign(document.documentElement.dataset, { theme, width })
  if (shown === `${lang} ${widget}`) return
  shown = `${lang} ${widget}`
  reset()
  translate(lang)
  const mine = widgets.filter(({ id, variantOf }) => !widget || id === widget || variantOf === widget)
  const scriptless = { id: 'fallback', title: { sv: 'Utan skript', en: english.scriptless } }
  const indexed = groups.map((each, n) => (n ? each : { ...each, states: [...each.states, scriptless] }))
  nav.replaceChildren(...indexed.flatMap((group) => indexOf(group, lang)))
  container.replaceChildren(
    ...groups.flatMap(({ states }) => states.map((state) => section(state, mine, lang))),
  )
}

controls.addEventListener('change', () => {
  const search = new URLSearchParams(location.search)
  for (const [name, [first]] of Object.entries(choices)) {
    const { value } = controls.elements[name]
    if (value === first) search.delete(name)
    else search.set(name, value)
  }
  history.pushState(null, '', `${location.pathname}${search.size > 0 ? '?' : ''}${search}${location.hash}`)
  render()
})
controls.addEventListener('submit', (event) => event.preventDefault())
window.addEventListener('popstate', render)

// Stale data require an earlier response: refreshes after the first one.
container.addEventListener('intl-load', ({ target, detail }) => {
  if (!detail.stale && target.closest('#stale')) void target.refresh()
})

// Widgets above the target grow when they load: it is kept in view until the reader scrolls.
let target = null
const keepInView = () => target?.scrollIntoView()
const scrollToHash = () => {
  target = document.getElementById(location.hash.slice(1))
  keepInView()
}
window.addEventListener('hashchange', scrollToHash)
for (const type of ['intl-load', 'intl-error']) container.addEventListener(type, keepInView)
for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
  window.addEventListener(type, () => (target = null), { passive: true })

render()
scrollToHash()
