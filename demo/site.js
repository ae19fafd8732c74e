/** The switches of the demo: municipality, language and theme. The choices are kept in the address only. */
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

/** Links to other pages of the demo, and widgets that link there, with their original addresses. */
const pages = [...document.querySelectorAll('a[href]')]
  .map((link) => [link, 'href', link.getAttribute('href')])
  .concat(
    [...document.querySelectorAll('[project-page]')].map((widget) => [
      widget,
      'project-page',
      widget.getAttribute('project-page'),
    ]),
  )
  .filter(([, , page]) => /^(\.\/|[a-z]+\.html)/.test(page))

/** The municipality of the project in the address: ids begin with its code. */
const ofProject = () => /#project\.id=(\d{4})-/.exec(location.hash)?.[1]

function chosen() {
  const params = new URLSearchParams(location.search)
  const read = ([name, known]) => [
    name,
    [params.get(name), name === 'kommun' && ofProject()].find((value) => known.includes(value)) ?? known[0],
  ]
  return Object.fromEntries(Object.entries(choices).map(read))
}

/** The choices that differ from the defaults, as a query: '' or '?kommun=0764&lang=en'. */
function queryOf(values) {
  const changed = Object.entries(choices)
    .map(([name, [first]]) => [name, values[name], first])
    .filter(([, value, first]) => value !== first)
    .map(([name, value]) => [name, value])
  const query = new URLSearchParams(changed).toString()
  return query && `?${query}`
}

function render() {
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
  const textFor = (own, key) => {
    const text = now.lang === 'en' ? english[key] : own
    // Texts on fictional data keep Exempelby's name.
    if (key.startsWith('fictional')) return text
    return text.replaceAll('Exempelby kommun', wholeName).replaceAll('Exempelby', name)
  }
  for (const [element, own] of swedish) element.textContent = textFor(own, element.dataset.text)
  for (const [element, own] of swedishLabels) element.ariaLabel = textFor(own, element.dataset.label)

  for (const link of document.querySelectorAll('[data-api]')) {
    link.href = `/utblick/v1/${link.dataset.api}?${new URLSearchParams({ municipality: now.kommun, lang: now.lang })}`
  }
  // Links to other pages keep municipality, language and theme.
  for (const [element, name, page] of pages) {
    const [path, anchor] = page.split('#')
    element.setAttribute(name, `${path}${queryOf(now)}${anchor ? `#${anchor}` : ''}`)
  }
  for (const widget of widgets) {
    widget.setAttribute('municipality', now.kommun)
    widget.setAttribute('lang', now.lang)
  }
}

controls.addEventListener('change', ({ target }) => {
  const wanted = Object.fromEntries(Object.keys(choices).map((name) => [name, controls.elements[name].value]))
  // Choices among one municipality's projects do not apply to another's.
  const hash = target === kommun ? '' : location.hash
  history.pushState(null, '', `${location.pathname}${queryOf(wanted)}${hash}`)
  window.dispatchEvent(new PopStateEvent('popstate'))
})
controls.addEventListener('submit', (event) => event.preventDefault())
window.addEventListener('popstate', render)

const menu = document.querySelector('#menu')
menu?.addEventListener('click', ({ target }) => {
  if (target.closest('a') && menu.matches(':popover-open')) menu.hidePopover()
})

render()
