/** Builds the specimens: a section for each state, a box for each widget in it. */
import { belongs } from './list.js'

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== false && value !== undefined) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** Where a widget in this state gets its data from, when not from the register as it is. */
function origin({ fault, snapshot }, widget, subject) {
  if (fault) return { api: `/fault/${fault}` }
  if (!snapshot) return {}
  const { ask, snapshot: lists } = widget
  const id = subject['project-id'] ? `/${subject['project-id']}` : ''
  const query = new URLSearchParams({
    ...(subject.municipality && { municipality: subject.municipality }),
    ...(lists && { lists: JSON.stringify(lists) }),
  })
  return { src: `/fault/snapshot/${ask}${id}?${query}` }
}

function widgetIn(state, widget, lang) {
  const { tag, title, link, ask, sentence } = widget
  const subject = widget.subjects[state.subject ?? 'fictional']
  const spoken = state.id === 'other-language' ? (lang === 'sv' ? 'en' : 'sv') : undefined
  const frame = !sentence && {
    // A heading of its own, so that a list of the page's parts tells the widgets apart.
    heading:
      state.ownHeading && !widget.variantOf
        ? undefined
        : `${title[lang]}: ${state.title[lang].toLowerCase()}`,
    'heading-level': '4',
  }
  const attributes = { ...subject, ...frame, ...widget.attributes, ...state.attributes, lang: spoken }
  const made = element(tag, { ...attributes, ...origin(state, widget, subject) })
  if (state.snapshot) made.removeAttribute('municipality')
  if (state.fallback)
    made.append(
      sentence
        ? link[lang]
        : element(
            'p',
            {},
            element(
              'a',
              { href: `/utblick/v1/${ask}?municipality=${subject.municipality ?? ''}` },
              link[lang],
            ),
          ),
    )
  if (!sentence) return made
  const { before, after } = sentence
  return element('p', { lang: spoken }, before[spoken ?? lang], made, after[spoken ?? lang])
}

function specimen(state, widget, lang) {
  const title = widget.title[lang]
  const scrolls = state.tall && {
    tabindex: '0',
    role: 'group',
    'aria-label': `${title}: ${state.title[lang]}`,
  }
  const box = element(
    'div',
    { class: `specimen${state.tall ? ' tall' : ''}`, id: `${state.id}-${widget.id}`, ...scrolls },
    element('h3', {}, title, ' ', element('code', {}, `<${widget.tag}>`)),
  )
  const shown = widgetIn(state, widget, lang)
  box.append(state.house ? element('div', { class: `house ${state.house}` }, shown) : shown)
  return box
}

/** The section of one state, with the widgets that can be in it. */
export function section(state, widgets, lang) {
  const shown = widgets.filter((widget) => belongs(widget, state))
  return element(
    'section',
    { class: 'state', id: state.id, 'aria-labelledby': `${state.id}-heading` },
    element('h2', { id: `${state.id}-heading` }, state.title[lang]),
    element('p', {}, state.text[lang]),
    element(
      'div',
      { class: `specimens ${state.layout ?? ''}` },
      ...shown.map((widget) => specimen(state, widget, lang)),
    ),
  )
}
