/** The loader in the page: what comes later, what comes twice, tags, and frames. */
import { equal, ok } from '../helpers/assert.ts'
import {
  addConsidered,
  attributesOf,
  EMBED,
  HOST,
  LOADER,
  openConsidered,
  openHost,
} from '../helpers/host.ts'
import { until } from '../helpers/page.ts'

const address = `${EMBED}/goals?municipality=0764`
const block = `<p><a href="${address}">Våra mål</a></p>`

it('upgrades links and addresses that come later, and leaves the others', async () => {
  const host = await openConsidered('')
  await addConsidered(
    host,
    `${block}<p>${address}</p><p>Se ${address}</p><ul><li>${block}</li></ul><intl-figure></intl-figure>`,
  )
  await until(() => host.widgets('goals').length === 2)
  equal(
    host.modules().map(({ src }) => src.slice(HOST.length)),
    ['projects', 'goals', 'figure'].map((name) => `/w/v1/${name}.js`),
  )
})

it('upgrades an address that is written into an empty paragraph', async () => {
  const { document, widgets } = await openConsidered('<p id="empty"></p>')
  document.getElementById('empty')!.textContent = address
  await until(() => widgets('goals').length === 1)
})

it('leaves a link that gets text beside it before its module is there', async () => {
  const { document, widgets } = await openConsidered('')
  document.body.insertAdjacentHTML('beforeend', `${block}<p id="other">${block.slice('<p>'.length)}`)
  await Promise.resolve()
  document.getElementById('other')!.append(' och text')
  await until(() => widgets('goals').length === 1)
  equal(document.querySelectorAll('#other, intl-goals #other').length, 1)
  equal(document.getElementById('other')!.closest('intl-goals'), null)
})

it('does nothing the second time', async () => {
  const host = await openConsidered(block, { head: LOADER + LOADER })
  await until(() => host.widgets('goals').length === 1)
  const again = host.document.createElement('script')
  again.src = `${HOST}/w/v1/loader.js?again`
  const loaded = new Promise((done) => again.addEventListener('load', done))
  host.document.head.append(again)
  await loaded
  // The block leaves its element and comes back.
  const [widget] = host.widgets('goals')
  widget!.append(widget!.firstChild!)
  await addConsidered(host, '')
  equal(host.widgets('goals').length, 1)
  equal(host.widgets('projects').length, 2)
  equal(host.modules().length, 2)
  equal(host.lines, [])
})

it('works deferred, async, and in another encoding', async () => {
  for (const head of [
    LOADER.replace('src', 'defer src'),
    LOADER.replace('src', 'async src'),
    LOADER.replace('src', 'charset="windows-1252" src'),
  ]) {
    const { widgets, lines } = await openConsidered(`<p><a href=”${address}”>Mål</a></p>`, { head })
    equal(widgets('goals').length, 1, head)
    equal(lines, [])
  }
})

it('is not misled by an image with the name of currentScript', async () => {
  const { lines, modules } = await openHost(
    `<img name="currentScript" alt="" src="https://other.example/w/v1/loader.js">${block}${LOADER}`,
    { head: '' },
  )
  equal(modules(), [])
  equal(lines, [])
})

it('loads the module of a tag, which reads typographic quotes, and leaves those in editors', async () => {
  const { widgets, modules } = await openConsidered(
    `<ul><li>Just nu <intl-figure municipality=”0764” metric="twin-towns" heading="Vi och ”världen”"></intl-figure></li></ul>
    <div contenteditable><intl-policy municipality=”0764”></intl-policy></div>
    <div data-intl-off><intl-reporting municipality="0764"></intl-reporting></div>`,
  )
  await until(() => widgets('figure')[0]!.shadowRoot)
  equal(attributesOf(widgets('figure')[0]!), {
    municipality: '0764',
    metric: 'twin-towns',
    heading: 'Vi och ”världen”',
  })
  equal(attributesOf(widgets('policy')[0]!), { municipality: '”0764”' })
  equal(
    modules()
      .map(({ src }) => /\w+(?=\.js)/.exec(src)![0])
      .sort(),
    ['figure', 'projects'],
  )
})

it('asks for no module of an element that another script has defined', async () => {
  const { widgets, modules } = await openConsidered(`${block}<intl-goals></intl-goals>`, {
    head: `<script type="module" src="/w/v1/goals.js"></script>${LOADER}`,
  })
  equal(widgets('goals').length, 2)
  equal(modules().length, 2)
})

it('keeps what follows a tag that was not closed', async () => {
  const { widgets, document } = await openConsidered(
    `<main><intl-goals municipality="0764" />${block}<p id="after">Text</p></main>`,
  )
  await until(() => widgets('goals')[0]!.shadowRoot)
  equal(widgets('goals').length, 1)
  ok(document.querySelector(`a[href="${address}"]`))
  ok(document.getElementById('after'))
})

it('shows the block until there is something better', async () => {
  const { widgets } = await openConsidered(`<main>${block}</main><main><p>${address}</p></main>`)
  await until(() => widgets('goals').length === 2)
  for (const widget of widgets('goals')) ok((widget.firstElementChild as HTMLElement).offsetHeight > 0)
})

describe('frames', () => {
  async function withFrame(src: string) {
    const host = await openConsidered(`<iframe title="Mål" src="${src}" height="600"></iframe>`)
    return { element: host.document.querySelector('iframe')!, host }
  }

  /** Messages of one window come in order: a last one shows that those before it were read. */
  const send = async (frame: Window, to: Window, ...messages: unknown[]) => {
    const read = new Promise<void>((done) => {
      to.addEventListener('message', ({ data }) => data === 'last' && done())
    })
    // Sent by the frame itself, so that it is their source.
    const script = frame.document.createElement('script')
    script.textContent = `for (const message of ${JSON.stringify([...messages, 'last'])}) parent.postMessage(message, '*')`
    frame.document.documentElement.append(script)
    await read
  }

  it('get the height that they tell, within bounds, and no style', async () => {
    const { element, host } = await withFrame(address)
    for (const [value, height] of [
      [432.4, '432'],
      [3, '100'],
      [-1, '100'],
      [1e9, '10000'],
    ] as const) {
      await send(element.contentWindow!, host.window, { message: 'height', value, secret: 'x' })
      equal(element.getAttribute('height'), height)
    }
    for (const value of ['500', '500px', null, [500], {}])
      await send(element.contentWindow!, host.window, { message: 'height', value })
    await send(element.contentWindow!, host.window, { message: 'other', value: 500 }, null, 'height', 5)
    equal(element.getAttribute('height'), '10000')
    equal(element.getAttribute('style'), null)
    equal(host.lines, [])
  })

  it('of other addresses get none', async () => {
    const { element, host } = await withFrame(`${HOST}/other`)
    await send(element.contentWindow!, host.window, { message: 'height', value: 300 })
    equal(element.getAttribute('height'), '600')
  })

  it('that were there before the loader are asked for it', async () => {
    const { document } = await openHost(
      `<iframe title="Mål" src="${address}"></iframe><iframe title="Annat" src="${HOST}/other"></iframe>`,
      { head: '' },
    )
    const [ours, other] = [...document.querySelectorAll('iframe')].map((frame) => {
      const told: unknown[] = []
      frame.contentWindow!.addEventListener('message', ({ data }) => told.push(data))
      return told
    })
    const script = document.createElement('script')
    script.src = `${HOST}/w/v1/loader.js`
    document.head.append(script)
    await until(() => ours!.length > 0)
    equal(ours, [{ message: 'ready' }])
    equal(other, [])
  })
})
