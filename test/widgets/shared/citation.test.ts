import { envelope } from '../helpers/api.ts'
import { equal, excludes, includes } from '../helpers/assert.ts'
import { fixture, inside, textOf, until } from '../helpers/page.ts'
import { boats, type Specimen } from '../helpers/specimen.ts'

const { clipboard } = navigator

/** Mocks the page's clipboard, available or not. */
function withClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
}
afterEach(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }))

async function opened(): Promise<Specimen> {
  const el = fixture<Specimen>('<x-specimen></x-specimen>')
  el.data = envelope(boats)
  await el.updateComplete
  inside<HTMLDetailsElement>(el, '[part=citation]').open = true
  return el
}
const button = (el: Specimen) => inside(el, '[part=citation] button')
/** The text for screen readers, without hidden parts. */
const announced = (el: Specimen) =>
  [...inside(el, '[part=citation] [role=status]').children]
    .filter((text) => !(text as HTMLElement).hidden)
    .map(textOf)
    .join()

it('copies the citation and confirms it', async () => {
  let copied = ''
  withClipboard(async (text) => void (copied = text))
  const el = await opened()
  equal(announced(el), '')
  button(el).click()
  await until(() => announced(el) === 'Kopierat')
  includes(copied, 'Källa: Utblick')
  equal(textOf(button(el)), 'Kopiera')
})

it('selects the text without clipboard access, with instructions', async () => {
  withClipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')))
  const el = await opened()
  button(el).click()
  await until(() => announced(el).includes('Ctrl'))
  includes(String(getSelection()), 'Källa: Utblick')
})

it('speaks another language after it has been copied, as everything else', async () => {
  withClipboard(() => Promise.resolve())
  const el = await opened()
  button(el).click()
  await until(() => announced(el) === 'Kopierat')
  el.lang = 'en'
  await el.updateComplete
  equal(el.state, 'ready')
  equal([textOf(button(el)), announced(el)], ['Copy', 'Copied'])
  includes(textOf(el), 'Ada')
  excludes(textOf(el), 'Kopier')
})
