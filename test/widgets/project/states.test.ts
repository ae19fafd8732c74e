import { setViewport } from '@web/test-runner-commands'
import type { IntlProject } from '../../../widgets/project/intl-project.ts'
import { OtherMember } from '../helpers/group.ts'
import { envelope, startApi } from '../helpers/api.ts'
import { emulateMedia, inMedium } from '../helpers/media.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, hurry, inside, next, pause, textOf, until } from '../helpers/page.ts'
import { before, lists, programme, project, regional, unknown, whole } from './fixtures.ts'
import { exempelby, projectApi, show } from './show.ts'

const fallback = '<a href="https://exempelby.example/skolgardar">Om projektet</a>'
const other = { ...unknown, id: '0764-annat', title: { sv: 'Ett annat' } }

afterEach(() => history.replaceState(null, '', location.pathname + location.search))

for (const lang of ['sv', 'en'])
  for (const [name, record] of Object.entries({
    whole,
    unknown,
    rejected: { ...whole, status: 'rejected' as const },
    structural: { ...whole, programme: programme('Interreg', { ...before, fund: regional }) },
    ofUnknownPeriod: { ...whole, programme: programme('Leonardo') },
  }))
    it(`has no axe violations when ${name}, in ${lang}, light and dark`, async () => {
      const el = await show(record, `lang="${lang}"`, lists)
      inside<HTMLDetailsElement>(el, '[part=sources]').open = true
      await expectNoAxeViolations(el)
    })

it('requests the project, its lists, and the municipality of its id with its policies, each once', async () => {
  const api = await projectApi([whole], lists)
  const el = fixture(
    `<intl-project project-id="${whole.id}" loading="eager" api="${api.base}"></intl-project>`,
  )
  equal(((await next(el, 'intl-load')) as CustomEvent).detail, { count: 1, release: 3, stale: false })
  equal((await api.requests()).sort(), [
    `activities?project=${whole.id}&fields=title%2Ctype%2Cdate%2Cstatus&sort=-date&limit=500&lang=sv&format=json`,
    `effects?project=${whole.id}&fields=title%2Cdescription%2Cyear&sort=-year&limit=500&lang=sv&format=json`,
    `goals?project=${whole.id}&fields=wording%2CpolicyId&sort=position&limit=500&lang=sv&format=json`,
    'municipalities/9999?fields=name%2Clongitude%2Clatitude&lang=sv&format=json',
    'policies?municipality=9999&fields=title%2Cstatus&limit=500&lang=sv&format=json',
    `projects/${whole.id}?lang=sv&format=json`,
  ])
  includes(textOf(el), 'Påhittade uppgifter')
})

it('renders without goals, activities and effects when they fail to load', async () => {
  const failing = { status: 500, text: '{}' }
  const api = await projectApi([whole], {}, { goals: failing, activities: failing, effects: failing })
  const el = fixture(
    `<intl-project project-id="${whole.id}" loading="eager" api="${api.base}"></intl-project>`,
  )
  await next(el, 'intl-load')
  includes(textOf(el), 'Gröna skolgårdar')
  equal(allInside(el, '[part=goals], [part=activities], [part=effects]').length, 0)
})

it('reports a missing id, and keeps the fallback', async () => {
  const el = fixture(`<intl-project loading="eager" api="/nowhere">${fallback}</intl-project>`)
  equal((await next(el, 'intl-error')).detail, { code: 'missing-project', retryable: false })
  await until(() =>
    textOf(el).includes(
      'Projektet kan inte visas. Till den som sköter sidan: ange projektets id i attributet project-id.',
    ),
  )
  includes(textOf(el), 'Om projektet')
  await expectNoAxeViolations(el)
})

it('reports an unknown project', async () => {
  const api = await projectApi([])
  const el = fixture(`<intl-project project-id="9999-nej" loading="eager" api="${api.base}"></intl-project>`)
  equal((await next(el, 'intl-error')).detail, { code: 'not-found', retryable: false })
  await until(() => textOf(el).includes('Uppgifterna finns inte i registret.'))
})

it('shows a skeleton, and a message when it is slow', async () => {
  hurry({ skeleton: 10, slow: 20 })
  const api = await startApi({ projects: { hang: true } })
  const el = fixture(`<intl-project project-id="9999-x" api="${api.base}"></intl-project>`)
  await until(() => textOf(el).includes('Det tar längre tid än vanligt.'))
  ok(allInside(el, '.bone').length > 3)
  await expectNoAxeViolations(el)
})

it('shows older data with a notice when a refresh fails', async () => {
  const api = await projectApi([whole])
  const el = fixture<IntlProject>(
    `<intl-project project-id="${whole.id}" loading="eager" api="${api.base}"></intl-project>`,
  )
  await next(el, 'intl-load')
  await api.respondWith({ projects: { status: 500, text: '{}' } })
  await el.refresh()
  equal(el.state, 'stale')
  includes(textOf(el), 'Det gick inte att hämta nya uppgifter.')
  ok(inside(el, '[part=emblem]'))
})

it('shows a project given by the page or by a snapshot file', async () => {
  const el = fixture<IntlProject>('<intl-project></intl-project>')
  el.data = {
    records: envelope(whole),
    place: envelope(exempelby),
    effects: envelope(lists.effects),
  } as never
  await until(() => el.state === 'ready')
  await el.updateComplete
  includes(textOf(el), 'Två skolgårdar är svalare')
  const api = await startApi({ fil: { json: envelope(whole) } })
  const filed = fixture(`<intl-project loading="eager" src="${api.base}/fil.json"></intl-project>`)
  await next(filed, 'intl-load')
  includes(textOf(filed), 'Gröna skolgårdar')
})

it('speaks Swedish and English on the same page, and marks what is only in Swedish', async () => {
  const sv = await show(whole)
  const en = await show(whole, 'lang="en"')
  includes(textOf(sv), 'Behov Gården uppmättes till 46 grader.')
  includes(textOf(en), 'Need The yard measured 46 degrees.')
  includes(textOf(en), '120,000 euros from the EU, of a budget of 134,000 euros')
  includes(textOf(en), 'Kommunstyrelsen, 10 May 2023, § 71, registration number KS 2023/0105')
  includes(textOf(en), 'Finished April 2026 planned end 28 February 2026')
  const marked = new Set(allInside(en, 'bdi[lang=sv]').map((each) => textOf(each)))
  for (const text of [
    'Kommunstyrelsen',
    'Nämndens ordförande',
    'Exempelby kommun',
    'Eleverna gav gården 4,3 av 5.',
  ])
    ok(marked.has(text), text)
  equal(allInside(sv, 'bdi[lang=sv]').length, 0)
  const named = await show(unknown, 'lang="en"')
  equal(inside(named, '[part=heading] [lang=sv]').textContent, 'Seagull')
})

it('fits its heading levels to the page’s outline', async () => {
  const el = await show(whole, 'heading-level="4"')
  equal(allInside(el, 'h4').length, 1)
  equal(allInside(el, 'h5[part=section-title]').length, 8)
  equal(textOf(inside(await show(whole, 'heading="Vårt projekt"'), '[part=heading]')), 'Vårt projekt')
})

it('stays within 320 px with a vertical path; horizontal where there is room', async () => {
  const top = (el: Element) =>
    allInside(el, '[part=station]').map((each) => Math.round(each.getBoundingClientRect().top))
  await setViewport({ width: 320, height: 800 })
  try {
    const el = await show(whole, '', lists)
    equal(document.documentElement.scrollWidth, document.documentElement.clientWidth)
    equal(new Set(top(el)).size, 8)
    await expectNoAxeViolations(el)
    await setViewport({ width: 1280, height: 800 })
    await pause(50)
    equal(new Set(top(el)).size, 1)
    const [last] = allInside(el, '[part=station]').slice(-1)
    equal(last!.querySelector('p')!.getClientRects().length, 1)
  } finally {
    await setViewport({ width: 800, height: 600 })
  }
})

inMedium('distinguishes passed, unknown and ahead by shape, also in forced colours', async () => {
  const el = await show(project({ status: 'granted' }))
  const shape = (name: string) => {
    const { borderTopWidth, borderTopStyle } = getComputedStyle(
      inside(el, `[part=station].${name}`),
      '::before',
    )
    return `${borderTopWidth} ${borderTopStyle}`
  }
  const shapes = () => new Set(['passed', 'unknown', 'ahead'].map(shape)).size
  equal(shapes(), 3)
  try {
    await emulateMedia({ forcedColors: 'active' })
    equal(shapes(), 3)
  } finally {
    await emulateMedia({ forcedColors: 'none' })
  }
})

it('writes no inline style that a strict policy would stop', async () => {
  const el = await show(whole, '', lists)
  // What was set through properties while it was painted is empty again.
  await until(() => allInside(el, '[style]:not([style=""])').length === 0)
})

const inGroup = async (attributes = '') => {
  const api = await projectApi([whole, other])
  const list = new OtherMember(() => {})
  list.come('projekt')
  const el = fixture<IntlProject>(
    `<intl-project group="projekt" loading="eager" api="${api.base}" ${attributes}>${fallback}</intl-project>`,
  )
  await until(() => el.shadowRoot!.querySelector('section'))
  const pick = async ({ id, title }: typeof whole) => {
    list.choose('project', { id, title })
    await until(() => textOf(inside(el, '[part=heading]')) === title.sv)
    await pause(20)
  }
  return { api, list, el, pick }
}

it('prompts the reader to choose, without an error and without a request', async () => {
  const { el, list, api } = await inGroup()
  let errors = 0
  el.addEventListener('intl-error', () => errors++)
  await until(() => textOf(el).includes('Välj ett projekt i listan.'))
  equal([el.state, errors, (await api.requests()).length], ['empty', 0, 0])
  ok(list.offers('project'))
  await expectNoAxeViolations(el)
  list.go()
})

it('shows the project chosen in the group, and moves focus to its heading', async () => {
  const { el, list, pick } = await inGroup()
  await pick(whole)
  equal(el.shadowRoot!.activeElement, inside(el, '[part=heading]'))
  await pick(other)
  equal(el.shadowRoot!.activeElement, inside(el, '[part=heading]'))
  list.choose('project', null)
  await until(() => textOf(el).includes('Välj ett projekt i listan.'))
  excludes(textOf(el), 'Ett annat')
  await pick(other)
  includes(textOf(el), 'Uppgift saknas')
  list.go()
})

it('does not move focus for an earlier choice, nor for the page’s own project', async () => {
  const api = await projectApi([whole, other])
  const list = new OtherMember(() => {})
  list.come('redan')
  list.choose('project', whole)
  const el = fixture(`<intl-project group="redan" loading="eager" api="${api.base}"></intl-project>`)
  await until(() => textOf(el).includes('Gröna skolgårdar'))
  equal(document.activeElement === el, false)
  list.go()
  const { el: own, list: others } = await inGroup(`project-id="${other.id}"`)
  await until(() => textOf(own).includes('Ett annat'))
  equal(document.activeElement === own, false)
  others.choose('project', whole)
  await until(() => textOf(own).includes('Gröna skolgårdar'))
  ;(own as IntlProject).projectId = '9999-finns-inte'
  await until(() => textOf(own).includes('Uppgifterna finns inte'))
  others.go()
})

it('moves focus to a project that is chosen once more', async () => {
  const { el, list, pick } = await inGroup()
  await pick(whole)
  el.shadowRoot!.querySelector<HTMLElement>('a')!.focus()
  await pick(whole)
  await until(() => el.shadowRoot!.activeElement === inside(el, '[part=heading]'))
  list.go()
})

it('keeps what is chosen when all of the group is moved in the page', async () => {
  const api = await projectApi([whole, other])
  const tag = `<intl-project group="flytt" loading="eager" api="${api.base}"></intl-project>`
  const part = fixture<HTMLElement>(`<div>${tag}${tag}</div>`)
  const [first, second] = [...part.children] as IntlProject[]
  const list = new OtherMember(() => {})
  list.come('flytt')
  list.choose('project', whole)
  list.go()
  await until(
    () => textOf(first!).includes('Gröna skolgårdar') && textOf(second!).includes('Gröna skolgårdar'),
  )
  fixture('<article></article>').append(part)
  await pause(100)
  await first!.updateComplete
  includes(textOf(first!), 'Gröna skolgårdar')
  includes(textOf(second!), 'Gröna skolgårdar')
})

it('leaves what is chosen alone when the reader follows a link within the page', async () => {
  const { el, list, pick } = await inGroup('sync-url')
  await pick(whole)
  for (const anchor of ['#innehall', '#']) {
    const moved = new Promise((done) => addEventListener('popstate', done, { once: true }))
    location.href = anchor
    await moved
    await el.updateComplete
    includes(textOf(el), 'Gröna skolgårdar')
  }
  list.go()
  history.replaceState(null, '', location.pathname + location.search)
})

it('leaves alone the address of a page that keeps its own place there', async () => {
  history.replaceState(null, '', '#/karta?lat=57,5')
  const { el, list, pick } = await inGroup('sync-url')
  await pick(whole)
  includes(textOf(el), 'Gröna skolgårdar')
  equal(location.hash, '#/karta?lat=57,5')
  list.go()
  history.replaceState(null, '', location.pathname + location.search)
})

it('reports a failed project where focus is moved', async () => {
  const { el, list } = await inGroup()
  list.choose('project', { id: '9999-borta', title: { sv: 'Borta' } })
  await until(() => textOf(el).includes('Uppgifterna finns inte i registret.'))
  await until(() => el.shadowRoot!.activeElement)
  list.go()
})

it('keeps the chosen project in the address, and follows the back button', async () => {
  const { el, list, pick } = await inGroup('sync-url')
  await pick(whole)
  equal(location.hash, `#project.id=${whole.id}`)
  await pick(other)
  equal(location.hash, `#project.id=${other.id}`)
  history.back()
  await until(() => textOf(el).includes('Gröna skolgårdar'))
  equal(location.hash, `#project.id=${whole.id}`)
  await pick(other)
  equal(location.hash, `#project.id=${other.id}`)
  list.go()
})

it('opens with the project in the address, and ignores other values there', async () => {
  const api = await projectApi([whole, other])
  const html = `<intl-project sync-url project-id="${other.id}" loading="eager" api="${api.base}"></intl-project>`
  history.replaceState(null, '', `#project.id=${whole.id}`)
  const el = fixture(html)
  await until(() => textOf(el).includes('Gröna skolgårdar'))
  for (const id of ['../municipalities', '%3Cscript%3E', '..', 'a b', 'kapitel']) {
    history.replaceState(null, '', id === 'kapitel' ? '#kapitel' : `#project.id=${id}`)
    const own = fixture(html)
    await until(() => textOf(own).includes('Ett annat'))
  }
  ok(
    (await api.requests()).every((path) =>
      /^(projects\/(9999-grona|0764-annat)|goals|policies|activities|effects|municipalities)/.test(path),
    ),
  )
})

it('leaves the address alone without sync-url', async () => {
  history.replaceState(null, '', '#project.id=9999-nej')
  const { list, pick } = await inGroup()
  await pick(whole)
  equal(location.hash, '#project.id=9999-nej')
  list.go()
})
