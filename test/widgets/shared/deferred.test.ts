import { html, type PropertyDeclarations } from 'lit'
import { deferEach, deferred, deferredRendered } from '../../../widgets/element/deferred.ts'
import { BaseElement } from '../../../widgets/element/base-element.ts'
import { equal, ok } from '../helpers/assert.ts'
import { fixture, pause, textOf } from '../helpers/page.ts'

/** Paints its numbers, each in ten milliseconds; every third has a part of its own that comes later. */
class SlowNumbers extends BaseElement {
  static override properties: PropertyDeclarations = {
    count: { type: Number },
    prefix: {},
    broken: { type: Boolean },
    hostile: { type: Boolean },
  }
  declare count: number
  declare prefix: string
  declare broken: boolean
  declare hostile: boolean
  failures: string[] = []

  constructor() {
    super()
    this.count = 0
    this.prefix = ''
    this.broken = false
    this.hostile = false
  }

  /** Resolves when the template is rendered, without the parts that are rendered later. */
  get rendered() {
    return super.getUpdateComplete()
  }

  protected override async getUpdateComplete() {
    const isComplete = await this.rendered
    await deferredRendered()
    return isComplete
  }

  protected override render() {
    const numbers = Array.from({ length: this.count }, (_, index) => index)
    return html`<section>
      ${deferEach(numbers, (index) => {
        for (const start = performance.now(); performance.now() - start < 10;);
        if (this.broken && index === 3) throw new Error('cannot be painted')
        if (this.hostile && index === 3) throw new TypeError('null has no kind')
        return html`<p>${this.prefix}${index}${index % 3 ? '' : deferred(() => '+')}</p>`
      })}
    </section>`
  }

  protected override failed(error: unknown) {
    this.failures.push(String(error))
  }
}
customElements.define('slow-numbers', SlowNumbers)

const slow = (attributes: string) => fixture<SlowNumbers>(`<slow-numbers ${attributes}></slow-numbers>`)

it('yields between parts, and has rendered all in order when updateComplete resolves', async () => {
  const el = slow('count="5"')
  const seen: string[] = []
  await Promise.resolve()
  const watch = setInterval(() => seen.push(textOf(el)), 1)
  await el.updateComplete
  clearInterval(watch)
  equal(textOf(el), '0+ 1 2 3+ 4')
  // At least once between the parts; how often depends on the machine.
  ok(new Set(seen).size > 1)
  for (const part of seen) ok('0+ 1 2 3+ 4'.startsWith(part))
})

it('updates rendered parts at once, also while others wait', async () => {
  const el = slow('count="5"')
  // `until` would wait for all of it.
  while (!textOf(el).includes('1')) await pause(1)
  el.prefix = 'n'
  await pause(0)
  await el.updateComplete
  equal(textOf(el), 'n0+ n1 n2 n3+ n4')
  el.prefix = 'm'
  await el.rendered
  equal(textOf(el), 'm0+ m1 m2 m3+ m4')
})

it('has all of it on paper', async () => {
  const el = slow('count="6"')
  await el.rendered
  equal(textOf(el), '')
  window.dispatchEvent(new Event('beforeprint'))
  equal(textOf(el), '0+ 1 2 3+ 4 5')
  el.count = 7
  await el.rendered
  equal(textOf(el), '0+ 1 2 3+ 4 5 6+')
  window.dispatchEvent(new Event('afterprint'))
  await el.updateComplete
})

it('handles rendering errors of a deferred part like others', async () => {
  const el = slow('count="5" broken')
  await el.updateComplete
  await el.updateComplete
  equal(el.failures, ['Error: cannot be painted'])
})

it('gives up once where the data of a deferred part cannot be read', async () => {
  const el = slow('count="5" hostile')
  for (let i = 0; i < 4; i++) await el.updateComplete
  equal(el.failures, ['TypeError: null has no kind'])
})

it('drops removed parts, and continues when the element is moved', async () => {
  const el = slow('count="9"')
  await Promise.resolve()
  el.count = 2
  await el.updateComplete
  equal(textOf(el), '0+ 1')
  el.count = 5
  await pause(0)
  const elsewhere = document.createElement('div')
  el.parentElement!.append(elsewhere)
  el.remove()
  await pause(30)
  elsewhere.append(el)
  await el.updateComplete
  equal(textOf(el), '0+ 1 2 3+ 4')
})
