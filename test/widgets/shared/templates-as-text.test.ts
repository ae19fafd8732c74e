/** Templates as text, for pages without a script: the browser reads from it what Lit renders itself. */
import { html, nothing, render as renderInBrowser, svg } from 'lit'
import { render } from '../../../api/pages/parts/render.ts'
import { createView } from '../../../widgets/element/view.ts'
import { messagesOf } from '../../../widgets/text/language.ts'
import { shared } from '../../../widgets/text/messages/sv.ts'
import { statusPath } from '../../../widgets/project/status-path.ts'
import { moneySection } from '../../../widgets/project/money-section.ts'
import { facts } from '../../../widgets/policy/facts.ts'
import { messagesIn as policyMessages } from '../../../widgets/policy/messages.ts'
import { mark } from '../../../widgets/reporting/mark.ts'
import { messagesIn as reportingMessages } from '../../../widgets/reporting/messages.ts'
import { card } from '../../../widgets/twin-towns/card.ts'
import { messagesIn as townMessages } from '../../../widgets/twin-towns/messages.ts'
import { equal, ok } from '../helpers/assert.ts'
import { alvesta, envelope } from '../helpers/api.ts'
import { policy } from '../policy/fixtures.ts'
import { whole } from '../project/fixtures.ts'
import { reports } from '../reporting/fixtures.ts'
import { town } from '../twin-towns/fixtures.ts'

/** Elements, attributes and text; not what only Lit or a shadow root needs, and white space as one space. */
function read(node: Node): unknown {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ')
  const children = [...node.childNodes].map(read).filter((child) => child !== null)
  if (!(node instanceof Element)) return node instanceof Comment ? null : children
  const attributes = [...node.attributes]
    .filter(({ name }) => name !== 'part')
    .map(({ name, value }) => `${name}=${value}`)
  return [node.namespaceURI, node.localName, ...attributes.sort(), joined(children)]
}

/** Neighbouring texts as one: Lit has a node for each value. */
function joined(children: readonly unknown[]): unknown[] {
  const all: unknown[] = []
  for (const child of children) {
    const last = all[all.length - 1]
    if (typeof child === 'string' && typeof last === 'string')
      all[all.length - 1] = (last + child).replace(/\s+/g, ' ')
    else all.push(child)
  }
  return all
}

function bothWays(template: unknown): [string, string] {
  const [byLit, byText] = [document.createElement('div'), document.createElement('div')]
  renderInBrowser(template, byLit)
  byText.innerHTML = render(template)
  return [JSON.stringify(read(byLit)), JSON.stringify(read(byText))]
}

const hostile = `"'><img src=x onerror=alert(1)> & </p></script>`
const records = { data: [], meta: envelope([])._meta }
const view = createView({ records, place: { data: [alvesta], meta: records.meta } } as never, {
  lang: 'sv',
  messages: messagesOf('shared', shared)('sv'),
  level: 2,
  select: () => {},
})

const templates: Readonly<Record<string, () => unknown>> = {
  'text in an element and in attributes': () =>
    html`<p title=${hostile} class="a ${hostile} b" lang="${'sv'}">${hostile}</p>`,
  'numbers, false and missing values': () =>
    html`<p title=${undefined} lang="x${null}y">${0} ${false} ${null}${undefined}${nothing}${''}</p>`,
  'attributes that are removed': () => html`<p title=${nothing} class="a ${nothing}" id=${'b'}></p>`,
  'attributes that are there or not': () =>
    html`<p ?hidden=${true}></p>
      <p ?hidden=${false}></p>
      <p ?hidden=${nothing}></p>`,
  'lists and templates in templates': () =>
    html`<ul>
      ${[1, [2, html`<b>${3}</b>`], nothing].map((item) => html`<li>${item}</li>`)}
    </ul>`,
  'tables, and elements without an end': () =>
    html`<table>
      <tbody>
        ${html`<tr>
          <td colspan=${2}>a<br />${'b'}</td>
        </tr>`}
      </tbody>
    </table>`,
  pictures: () =>
    html`<svg viewBox="0 0 ${1} ${2}">${svg`<path d=${'M0 0'} /><text x="${1}%">a</text>`}</svg>`,
  'the card of a town': () =>
    card(town('turnov', { name: hostile, nameAsWritten: 'Turnow' }), townMessages('sv'), view, 3, null),
  'the path of a project': () => statusPath(whole, view),
  'the money of a project': () => moneySection(whole, view),
  'the facts of a policy': () => facts(policy('ett'), { ...view, t: policyMessages('sv') }),
  'the marks of reports': () =>
    reports.map((one) => mark(one as never, { ...view, t: reportingMessages('sv'), roles: [], limit: 0 })),
}

for (const [name, template] of Object.entries(templates))
  it(`reads as what Lit renders: ${name}`, () => {
    const [byLit, byText] = bothWays(template())
    ok(byLit.length > 20)
    equal(byText, byLit)
  })

it('has no listeners, properties, comments or parts', () => {
  const text = render(html`<p part="a" @click=${() => {}} .title=${'b'}>${'c'}${nothing}</p>`)
  equal(text, '<p>c</p>')
})

it('refuses what it cannot write', () => {
  for (const value of [html`<p ${'a'}></p>`, document.createElement('p'), {}]) {
    let refused = false
    try {
      render(value)
    } catch {
      refused = true
    }
    ok(refused)
  }
})
