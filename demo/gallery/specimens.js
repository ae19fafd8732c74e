/** Builds the specimens: a section for each state, a box for each widget in it. */
import { belongs } from './list.js'

export function element(name, attributes = {}, ...children) {
  const created = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== false && value !== undefined) created.setAttribute(key, value)
  created.append(...children)
  return created
}

/** The attribute that gives a widget its data in this state; none for the real register. */
function origin({ error, snapshot }, widget, subject) {
  if (error) return { api: `/error/${error}` }
  if (!snapshot) return {}
  const { path, snapshot: lists } = widget
  const id = subject['project-id'] ? `/${subject['project-id']}` : ''
  const query = new URLSearchParams({
    ...(subject.municipality && { municipality: subject.municipality }),
    ...(lists && { lists: JSON.stringify(lists) }),
  })
  return { src: `/error/snapshot/${path}${id}?${query}` }
}

function widgetIn(state, widget, lang) {
  const { tag, title, link, path, sentence } = widget
  const subject = widget.subjects[state.subject ?? 'fictional']
  const otherLanguage = state.id === 'other-language' ? (lang === 'sv' ? 'en' : 'sv') : undefined
  const frame = !sentence && {
    // A distinct heading, so that the widgets differ in a list of landmarks.
    heading:
      state.ownHeading && !widget.variantOf
        ? undefined
        : `${title[lang]}: ${state.title[lang].toLowerCase()}`,
    'heading-level': '4',
  }
  const attributes = { ...subject, ...frame, ...widget.attributes, ...state.attributes, lang: otherLanguage }
  const created = element(tag, { ...attributes, ...origin(state, widget, subject) })
  if (state.snapshot) created.removeAttribute('municipality')
  if (state.fallback)
    created.append(
      sentence
        ? link[lang]
        : element(
            'p',
            {},
            element(
              'a',
              { href: `/utblick/v1/${path}?municipality=${subject.municipality ?? ''}` },
              link[lang],
            ),
          ),
    )
  if (!sentence) return created
  const { before, after } = sentence
  return element(
    'p',
    { lang: otherLanguage },
    before[otherLanguage ?? lang],
    created,
    after[otherLanguage ?? lang],
  )
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
