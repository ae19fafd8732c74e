/**
 * The gallery. What is chosen stands in the address: ?widget=&lang=&theme=&width=. Runs before the widgets are
 * defined, so that the faults are there when they ask; `hurry` is for tests and pictures, see faults.js.
 */
import { english } from './english.js'
import { forget, makeFaults } from './faults.js'
import { groups } from './list.js'
import { element, section } from './specimens.js'
import { widgets } from './widgets.js'

makeFaults({ hurry: new URLSearchParams(location.search).has('hurry') })

const controls = document.querySelector('.controls')
const nav = document.querySelector('nav')
const place = document.querySelector('.states')
const swedish = new Map(
  [...document.querySelectorAll('[data-text]')].map((at) => [at, at.textContent.trim()]),
)
const swedishLabels = new Map(
  [...document.querySelectorAll('[data-label]')].map((at) => [at, at.ariaLabel ?? at.title]),
)

/** A wide page has room for the list of states beside; a narrow one opens it when asked. */
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
  const asked = new URLSearchParams(location.search)
  const read = ([name, known]) => [name, known.includes(asked.get(name)) ? asked.get(name) : known[0]]
  return Object.fromEntries(Object.entries(choices).map(read))
}

function say(lang) {
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
function paint() {
  const now = chosen()
  // Language and theme are called the same in the demonstration.
  const kept = ['lang', 'theme'].filter((name) => now[name] !== choices[name][0])
  back.search = new URLSearchParams(kept.map((name) => [name, now[name]]))
  for (const [name, value] of Object.entries(now)) controls.elements[name].value = value
  const { lang, theme, width, widget } = now
  Object.assign(document.documentElement.dataset, { theme, width })
  if (shown === `${lang} ${widget}`) return
  shown = `${lang} ${widget}`
  forget()
  say(lang)
  const mine = widgets.filter(({ id, variantOf }) => !widget || id === widget || variantOf === widget)
  const scriptless = { id: 'fallback', title: { sv: 'Utan skript', en: english.scriptless } }
  const indexed = groups.map((each, n) => (n ? each : { ...each, states: [...each.states, scriptless] }))
  nav.replaceChildren(...indexed.flatMap((group) => indexOf(group, lang)))
  place.replaceChildren(...groups.flatMap(({ states }) => states.map((state) => section(state, mine, lang))))
}

controls.addEventListener('change', () => {
  const search = new URLSearchParams(location.search)
  for (const [name, [first]] of Object.entries(choices)) {
    const { value } = controls.elements[name]
    if (value === first) search.delete(name)
    else search.set(name, value)
  }
  history.pushState(null, '', `${location.pathname}${search.size > 0 ? '?' : ''}${search}${location.hash}`)
  paint()
})
controls.addEventListener('submit', (event) => event.preventDefault())
window.addEventListener('popstate', paint)

// Older data stand in for newer only when there are older ones: ask again as soon as they are there.
place.addEventListener('intl-load', ({ target, detail }) => {
  if (!detail.stale && target.closest('#stale')) void target.refresh()
})

// Widgets above it grow when they load: the state that was asked for stays in sight until the reader moves on.
let aim = null
const follow = () => aim?.scrollIntoView()
const aimAt = () => {
  aim = document.getElementById(location.hash.slice(1))
  follow()
}
window.addEventListener('hashchange', aimAt)
for (const type of ['intl-load', 'intl-error']) place.addEventListener(type, follow)
for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
  window.addEventListener(type, () => (aim = null), { passive: true })

paint()
aimAt()
