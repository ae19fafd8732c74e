/** Builds the page of states, and makes the faults it shows. Runs before the widgets are defined. */
import { makeFaults } from './states/faults.js'
import { pairs, states, widgets } from './states/list.js'

makeFaults()

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== false) made.setAttribute(key, value)
  made.append(...children)
  return made
}

function widget(name, { title, attributes, fallback }) {
  const { tag, link, ask } = widgets[name]
  const text = element('p', {}, element('a', { href: `/utblick/v1/${ask}?municipality=9999` }, link))
  const given = typeof attributes === 'function' ? attributes(name) : attributes
  const usual = {
    municipality: '9999',
    // A heading of its own, so that a list of the page's parts tells the widgets apart.
    heading: `${widgets[name].title}: ${title.toLowerCase()}`,
    'heading-level': '4',
    loading: 'eager',
    limit: widgets[name].limit,
  }
  return element(tag, { ...usual, ...given }, ...(fallback ? [text] : []))
}

function specimen(name, id, title, state) {
  const scrolls = state.tall && { tabindex: '0', role: 'group', 'aria-label': title }
  const attributes = { class: state.tall ? 'specimen tall' : 'specimen', id: `${id}-${name}`, ...scrolls }
  return element('div', attributes, element('h3', {}, title), widget(name, state))
}

function section({ id, title, text }, layout, ...specimens) {
  const heading = element('h2', { id: `${id}-heading` }, title)
  const body = element(
    'div',
    { class: 'wide' },
    heading,
    element('p', {}, text),
    element('div', { class: `specimens ${layout}` }, ...specimens),
  )
  return element('section', { class: 'state', id, 'aria-labelledby': `${id}-heading` }, body)
}

const names = Object.keys(widgets)
const main = document.querySelector('main')
for (const state of states) {
  const specimens = names.map((name) => specimen(name, state.id, widgets[name].title, state))
  main.append(section(state, state.compact ? 'compact' : '', ...specimens))
}
main.append(
  section(
    pairs,
    'pairs',
    ...names.flatMap((name) =>
      pairs.of.map((state) => specimen(name, state.id, `${widgets[name].title}, ${state.title}`, state)),
    ),
  ),
)

const index = document.querySelector('.index')
for (const { id, firstElementChild } of document.querySelectorAll('.state')) {
  const title = firstElementChild.querySelector('h2').textContent
  index.append(element('li', {}, element('a', { href: `#${id}` }, title)))
}

// Older data stand in for newer only when there are older ones: ask again as soon as they are there.
document.querySelector('#stale').addEventListener('intl-load', ({ target, detail }) => {
  if (!detail.stale) void target.refresh()
})
