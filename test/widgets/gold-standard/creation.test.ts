/** Elements are elements, however they come to be: the web components' gold standard, "creation and configuration". */
import type { IntlElement } from '../../../widgets/element/element.ts'
import { envelope } from '../helpers/api.ts'
import { equal, ok } from '../helpers/assert.ts'
import { fixture, next, pause, textOf } from '../helpers/page.ts'
import { attributesOf, type Case, cases, classOf, markup, shown } from './elements.ts'

/** Attributes of an element with their properties, from its class. */
const properties = (of: Case) =>
  [...classOf(of).elementProperties].flatMap(([key, { attribute, type }]) => {
    const name = String(key)
    return attribute === false
      ? []
      : [{ name, attribute: typeof attribute === 'string' ? attribute : name.toLowerCase(), type }]
  })

/** What a property is without its attribute, where that is not '', 0 or false. */
const defaults: Readonly<Record<string, unknown>> = {
  heading: null,
  headingLevel: 2,
  theme: 'auto',
  loading: 'lazy',
  view: 'auto',
}

for (const of of cases) {
  const { tag } = of
  describe(`<${tag}>`, () => {
    it('shows the same whether it was written, made, cloned, imported or stamped from a template', async () => {
      const { api, el } = await shown(of)
      const expected = textOf(el)
      ok(expected.length > 0)
      const holder = fixture<HTMLElement>('<div></div>')
      const made = document.createElement(tag)
      for (const [name, value] of attributesOf(of, api)) made.setAttribute(name, value)
      const template = document.createElement('template')
      template.innerHTML = markup(of, api)
      const parsed = new DOMParser().parseFromString(markup(of, api), 'text/html')
      const ways = {
        made,
        cloned: el.cloneNode(true) as Element,
        stamped: template.content.cloneNode(true).firstChild as Element,
        imported: document.importNode(template.content, true).firstElementChild!,
        adopted: document.adoptNode(parsed.body.firstElementChild!),
      }
      for (const [way, each] of Object.entries(ways)) {
        const loaded = next(each, 'intl-load')
        holder.append(each)
        await loaded
        equal(textOf(each), expected, `${way}:`)
      }
    })

    it('is made with new, off the page, without attributes, children or requests', async () => {
      const { fetch } = window
      let requests = 0
      window.fetch = (...given) => (requests++, fetch(...given))
      const el = new (classOf(of))()
      Object.assign(el, { municipality: '0764', loading: 'eager', headingLevel: 3 })
      await pause(20)
      window.fetch = fetch
      equal([el.localName, el.childNodes.length, requests], [tag, 0, 0])
      equal((document.createElement(tag) as IntlElement).attributes.length, 0)
    })

    it('has each property as its attribute and each attribute as its property', async () => {
      const el = fixture(`<${tag}></${tag}>`) as unknown as Record<string, unknown> & IntlElement
      for (const { name, attribute, type } of properties(of)) {
        const usual = type === Number ? 0 : type === Boolean ? false : ''
        const without = name in defaults ? defaults[name] : usual
        const [value, text] = type === Number ? [4, '4'] : type === Boolean ? [true, ''] : ['x y', 'x y']
        equal(el[name], without, `${name} at first:`)
        el[name] = value
        await el.updateComplete
        equal(el.getAttribute(attribute), text, `${attribute} after the property:`)
        el.removeAttribute(attribute)
        equal(el[name], without, `${name} without the attribute:`)
        el.setAttribute(attribute, text)
        equal(el[name], value, `${name} after the attribute:`)
        el.removeAttribute(attribute)
        await el.updateComplete
        equal([el[name], el.getAttribute(attribute)], [without, null], `${name} at last:`)
      }
    })

    it('accepts attributes and properties at any time and in any order', async () => {
      const { api, el } = await shown(of)
      const expected = textOf(el)
      const attributes = attributesOf(of, api)
      const set = (each: Element, reverse: boolean, asProperties: boolean) => {
        for (const [name, value] of reverse ? attributes.toReversed() : attributes) {
          const known = properties(of).find(({ attribute }) => attribute === name)!
          if (asProperties) Object.assign(each, { [known.name]: value })
          else each.setAttribute(name, value)
        }
      }
      const holder = fixture<HTMLElement>('<div></div>')
      for (const insertFirst of [true, false])
        for (const reverse of [true, false])
          for (const asProperties of [true, false]) {
            const each = document.createElement(tag)
            const loaded = next(each, 'intl-load')
            if (insertFirst) holder.append(each)
            set(each, reverse, asProperties)
            if (!insertFirst) holder.append(each)
            await loaded
            equal(textOf(each), expected, JSON.stringify({ insertFirst, reverse, asProperties }))
          }
    })

    it('takes properties set before the upgrade', async () => {
      const { api } = await shown(of)
      const late = `x-late-${tag}`
      const el = fixture(markup({ ...of, tag: late }, api))
      Object.assign(el, { headingLevel: 4, heading: 'Egen rubrik', data: envelope([]) })
      el.removeAttribute('municipality')
      customElements.define(late, class extends classOf(of) {})
      await el.updateComplete
      equal([el.getAttribute('heading-level'), el.getAttribute('heading')], ['4', 'Egen rubrik'])
      equal(
        Object.keys(el).filter((key) => key === 'headingLevel' || key === 'data'),
        [],
      )
      equal(el.state, 'empty')
    })

    it('is defined once: a second script logs a warning', async () => {
      const { define } = await import('../../../widgets/element/define-element.ts')
      const { warn } = console
      const said: string[] = []
      Object.assign(console, { warn: (text: string) => said.push(text) })
      const first = customElements.get(tag)
      define(tag, class extends HTMLElement {})
      define(tag, first!)
      Object.assign(console, { warn })
      equal(customElements.get(tag), first)
      equal(said, [`<${tag}> was already defined by another script; that one is used.`])
    })
  })
}

it('looks the same as API data and as data handed over', async () => {
  for (const of of cases) {
    const { el } = await shown(of)
    const given = document.createElement(of.tag) as IntlElement
    Object.assign(given, of.needs['metric'] ? { metric: of.needs['metric'] } : {})
    given.data = envelope(of.records) as IntlElement['data']
    fixture<HTMLElement>('<div></div>').append(given)
    await given.updateComplete
    equal(given.state, el.state, of.tag)
    ok(textOf(given).length > 0, of.tag)
  }
})
