/** `render()` is a function of the element's state: it requests and changes nothing, however often it is called. */
import type { LitElement } from 'lit'
import { deferEach } from '../../../widgets/element/deferred.ts'
import { envelope, startApi } from '../helpers/api.ts'
import { equal, ok } from '../helpers/assert.ts'
import { fixture, hurry, next, until } from '../helpers/page.ts'
import { projects } from '../projects/fixtures.ts'
import { apiFor, type Case, cases, markup } from './elements.ts'

const directiveOf = (value: unknown) => (value as { _$litDirective$?: unknown })._$litDirective$
const [deferredPart] = deferEach([0], () => '')

/** A template result with all in it, also what is rendered later, so that two of them can be compared. */
function flat(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flat)
  if (typeof value === 'function') return 'function'
  if (typeof value !== 'object' || value === null) return value
  const { values = [], strings = [] } = value as { values?: unknown[]; strings?: string[] }
  const isDeferred = directiveOf(value) === directiveOf(deferredPart)
  const parts = isDeferred ? values.map((render) => (render as () => unknown)()) : values
  return [...strings, ...parts.map(flat)]
}

/** Renders by hand, twice, and looks at what could change thereby. */
async function expectPure(el: LitElement): Promise<void> {
  await el.updateComplete
  const { fetch } = window
  const { requestUpdate } = el
  const done: string[] = []
  const observer = new MutationObserver((records) => done.push(...records.map(({ type }) => type)))
  const everything = { attributes: true, childList: true, characterData: true, subtree: true }
  observer.observe(el, everything)
  observer.observe(el.renderRoot, everything)
  window.fetch = (...given) => (done.push('request'), fetch(...given))
  el.requestUpdate = () => void done.push('update')
  const fields = () => Object.entries(el)
  const before = fields()
  const { render } = el as unknown as { render(): unknown }
  const [first, second] = [flat(render.call(el)), flat(render.call(el))]
  const after = fields()
  el.requestUpdate = requestUpdate
  // A request may begin with the next microtasks.
  await Promise.resolve()
  window.fetch = fetch
  done.push(...observer.takeRecords().map(({ type }) => type))
  observer.disconnect()
  equal(done, [])
  equal(
    after.filter(([name, value], index) => before[index]?.[0] !== name || before[index][1] !== value),
    [],
  )
  ok(JSON.stringify(first).length > 10)
  equal(JSON.stringify(second), JSON.stringify(first))
}

const element = (of: Case, base: string, more = '') => fixture(markup(of, { base }, '', more))

for (const of of cases)
  describe(`<${of.tag}>`, () => {
    it('renders without side effects before a response', async () => {
      hurry({ skeleton: 10, slow: 20 })
      const el = element(of, (await apiFor(of, { hang: true })).base)
      await expectPure(el)
      if (!of.inline) await until(() => el.renderRoot.querySelector('.notice [role=status]'))
      await expectPure(el)
    })

    it('renders a response without side effects', async () => {
      const hasViews = of.tag === 'intl-projects'
      const { base } = await apiFor(of, { json: envelope(hasViews ? projects : of.records) })
      const views = hasViews ? ['view="map"', 'view="table"', 'q="ö" status="idea"'] : []
      for (const more of ['', 'lang="en" heading="" limit="1"', 'group="a" theme="dark"', ...views]) {
        const el = element(of, base, more)
        await next(el, 'intl-load')
        await expectPure(el)
        if (!/map|table/.test(more)) continue
        await until(() => el.renderRoot.querySelector('.map, table'))
        await expectPure(el)
      }
    })

    it('renders without side effects an empty register, data of the page, and a failure', async () => {
      const { base } = await startApi({})
      const failing = element(of, base)
      await next(failing, 'intl-error')
      await expectPure(failing)
      for (const records of [of.records, []]) {
        const el = element(of, base)
        el.data = envelope(records) as typeof el.data
        await expectPure(el)
      }
    })
  })
