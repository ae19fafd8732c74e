import { sendKeys } from '@web/test-runner-commands'
import '../../../widgets/projects/define.ts'
import type { IntlProjects } from '../../../widgets/projects/intl-projects.ts'
import type { Project } from '../../../widgets/projects/listed-project.ts'
import { alvesta, type MockResponse, envelope, startApi } from '../helpers/api.ts'
import { allInside, fixture, inside, next, pause, textOf, until } from '../helpers/page.ts'
import { projects } from './fixtures.ts'

export const projectsApi = (
  records: readonly Project[] = projects,
  others: Record<string, MockResponse> = {},
  meta = {},
) =>
  startApi({
    projects: { json: envelope(records, meta) },
    municipalities: { json: envelope(alvesta) },
    ...others,
  })

/** The widget with these projects, painted. */
export async function show(
  records: readonly Project[] = projects,
  attributes = '',
  meta = {},
): Promise<IntlProjects> {
  const api = await projectsApi(records, {}, meta)
  const el = fixture<IntlProjects>(
    `<intl-projects municipality="0764" loading="eager" api="${api.base}" ${attributes}></intl-projects>`,
  )
  await next(el, 'intl-load')
  await el.updateComplete
  if (el.view === 'map') await mapOf(el)
  if (el.view === 'table') await until(() => el.shadowRoot!.querySelector('table'))
  await el.updateComplete
  return el
}

/** The map, measured and painted. */
export async function mapOf(el: Element): Promise<HTMLElement> {
  await until(() => el.shadowRoot!.querySelector('.map .marker, .map[tabindex="0"]'))
  // ResizeObserver reports in the next frame; a hidden page has none.
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  await Promise.race([frame().then(frame), pause(500)])
  return inside(el, '.map')
}

/** Chooses in one of the selects, as a reader does. */
export async function choose(el: IntlProjects, name: string, value: string): Promise<void> {
  const select = inside<HTMLSelectElement>(el, `select[name=${name}]`)
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await el.updateComplete
}

/** Types texts in the search field without a pause between: the last one stays. */
export async function search(el: IntlProjects, ...texts: string[]): Promise<void> {
  const input = inside<HTMLInputElement>(el, 'input[name=q]')
  for (const text of texts) {
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  await el.updateComplete
}

/** Shows another view by its name on the page. */
export async function switchTo(el: IntlProjects, name: string): Promise<void> {
  allInside(el, '.views label')
    .find((label) => textOf(label) === name)!
    .click()
  await el.updateComplete
}

export const idsOf = (el: Element, selector = '.row') =>
  allInside(el, selector).map(({ dataset }) => dataset.id!)

export const titlesOf = (el: Element, selector = '.row') =>
  allInside(el, `${selector} a[part=link]`).map((link) => textOf(link))

/** The options of a select as they are read. */
export const optionsOf = (el: Element, name: string) =>
  allInside(el, `select[name=${name}] option`).map((option) => textOf(option))

export const markers = (el: Element) => allInside<HTMLButtonElement>(el, '.marker')

/** What a marker is called. */
export const nameOf = (marker: Element) => textOf(marker.querySelector('.label')!)

export const marker = (el: Element, name: string) => {
  const found = markers(el).find((each) => nameOf(each) === name)
  if (!found) throw new Error(`no marker "${name}" among ${markers(el).map(nameOf).join('; ')}`)
  return found
}

export const showMap = (own: readonly Project[] = projects) => show(own, 'view="map"')

/** What the map shows: x, y, width and height in grid units. */
export const viewBox = (el: Element) => inside(el, '.map svg').getAttribute('viewBox')!.split(' ').map(Number)

/** A button beneath the map, by how its name begins. */
export const mapButton = (el: Element, name: string) =>
  allInside(el, '.map-tools button').find((each) => (each.ariaLabel ?? textOf(each)).startsWith(name))!

/** The name of the marker in focus. */
export const focused = (el: Element) => nameOf(el.shadowRoot!.activeElement!)

export async function press(el: IntlProjects, key: string): Promise<void> {
  await sendKeys({ press: key })
  await pause(20)
  await el.updateComplete
}
