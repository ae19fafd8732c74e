/** The switches of the demo: municipality, language and theme. What is chosen stands in the address, nowhere else. */
import { english } from './english.js'

const controls = document.querySelector('.controls')
const { kommun, lang, theme } = controls.elements
const swedish = new Map(
  [...document.querySelectorAll('[data-text]')].map((element) => [element, element.textContent.trim()]),
)
const swedishLabels = new Map(
  [...document.querySelectorAll('[data-label]')].map((element) => [element, element.ariaLabel]),
)

/** Every widget of the page. */
const widgets = [...document.querySelectorAll('main *')].filter(({ localName }) =>
  localName.startsWith('intl-'),
)

/** The choices in the address; the first of each is what the page shows without any. */
const choices = {
  kommun: [...kommun.options].map(({ value }) => value),
  lang: ['sv', 'en'],
  theme: ['auto', 'light', 'dark'],
}

function chosen() {
  const asked = new URLSearchParams(location.search)
  const read = ([name, known]) => [name, known.includes(asked.get(name)) ? asked.get(name) : known[0]]
  return Object.fromEntries(Object.entries(choices).map(read))
}

function paint() {
  const now = chosen()
  kommun.value = now.kommun
  lang.value = now.lang
  theme.value = now.theme
  const root = document.documentElement
  root.lang = now.lang
  root.dataset.theme = now.theme
  root.dataset.real = now.kommun !== '9999'

  const name = kommun.selectedOptions[0].text.split(',')[0]
  // Enköpings kommun, but Alvesta kommun.
  const wholeName = `${name.replace(/[^aeiouyåäösxz]$/, '$&s')} kommun`
  const say = (own, key) => {
    const text = now.lang === 'en' ? english[key] : own
    // What is invented stays Exempelby's.
    if (key.startsWith('invented')) return text
    return text.replaceAll('Exempelby kommun', wholeName).replaceAll('Exempelby', name)
  }
  for (const [element, own] of swedish) element.textContent = say(own, element.dataset.text)
  for (const [element, own] of swedishLabels) element.ariaLabel = say(own, element.dataset.label)

  for (const link of document.querySelectorAll('[data-api]')) {
    link.href = `/utblick/v1/${link.dataset.api}?${new URLSearchParams({ municipality: now.kommun, lang: now.lang })}`
  }
  for (const widget of widgets) {
    widget.setAttribute('municipality', now.kommun)
    widget.setAttribute('lang', now.lang)
  }
}

controls.addEventListener('change', ({ target }) => {
  const wanted = Object.entries(choices).map(([name, [first]]) => [
    name,
    controls.elements[name].value,
    first,
  ])
  const changed = wanted.filter(([, value, first]) => value !== first).map(([name, value]) => [name, value])
  const search = new URLSearchParams(changed).toString()
  // What was chosen among one municipality's projects means nothing in another's.
  const hash = target === kommun ? '' : location.hash
  history.pushState(null, '', `${location.pathname}${search && '?'}${search}${hash}`)
  window.dispatchEvent(new PopStateEvent('popstate'))
})
controls.addEventListener('submit', (event) => event.preventDefault())
window.addEventListener('popstate', paint)

const menu = document.querySelector('#menu')
menu?.addEventListener('click', ({ target }) => {
  if (target.closest('a') && menu.matches(':popover-open')) menu.hidePopover()
})

paint()
