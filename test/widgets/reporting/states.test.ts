import { setViewport } from '@web/test-runner-commands'
import { envelope, startApi } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { emulateMedia, inMedium } from '../helpers/media.ts'
import { allInside, fixture, hurry, inside, next, textOf, until } from '../helpers/page.ts'
import {
  day,
  obligation,
  owed,
  policy,
  report,
  reportingApi,
  reports,
  role,
  rowsOf,
  show,
  tableOf,
  units,
} from './fixtures.ts'

const { culture, technical } = units
const fallback = '<a href="/rapporter">Våra rapporter</a>'
const open = (el: Element) =>
  allInside<HTMLDetailsElement>(el, 'details').forEach((each) => (each.open = true))

it('shows the requirements of the policy without reports', async () => {
  const el = await show([])
  equal(el.state, 'empty')
  includes(textOf(el), 'Registret har inga planer eller rapporter från kommunen.')
  includes(textOf(el), 'Minst en gång om året skall projekten rapporteras.')
  excludes(textOf(el), /0 av|inte inlämnad/i)
  await expectNoAxeViolations(el)
})

it('shows covered units and submissions in English', async () => {
  const el = await show(
    [report(null, 2026, '2026-01-31', null), report(culture, 2026, null, '2026-02-01')],
    'lang="en"',
  )
  equal(rowsOf(tableOf(el)).slice(1), [
    ['All those covered by the policy', 'Not submitted'],
    ['Culture committee', 'Submitted'],
  ])
  includes(textOf(inside(el, '.summary')), 'Not submitted: All those covered by the policy.')
  includes(
    textOf(await show([report(culture, null, null, null)], 'lang="en"')),
    'The register does not say what has been submitted.',
  )
})

it('says of a unit that had ended, or was set up later, that it owed nothing', async () => {
  const ended = { ...technical, until: day('2025-06-30') }
  const founded = { ...culture, since: day('2026-01-01') }
  const states = async (own: Parameters<typeof report>[], lang = 'sv') =>
    rowsOf(
      tableOf(
        await show(
          own.map((one) => report(...one)),
          `lang="${lang}"`,
        ),
      ),
    ).slice(1)
  const round: Parameters<typeof report>[] = [
    [units.board, 2025, '2025-12-31', '2025-12-01'],
    [ended, 2025, '2025-12-31', null],
    [founded, 2025, '2025-12-31', null],
  ]
  equal(await states(round), [
    ['Kommunstyrelsen', 'I tid'],
    ['Kulturnämnden', 'Enheten inrättades 1 januari 2026'],
    ['Tekniska nämnden', 'Enheten upphörde 30 juni 2025'],
  ])
  equal(await states([[ended, 2025, '2025-12-31', null]], 'en'), [
    ['Tekniska nämnden', 'Unit ended: 30 June 2025'],
  ])
  // Dissolved in the middle of the year, after the day: it owed its plan; what it handed in, it handed in.
  equal(await states([[ended, 2025, '2025-01-31', null]]), [['Tekniska nämnden', 'Inte inlämnad']])
  equal(await states([[ended, 2025, '2025-12-31', '2025-06-01']]), [['Tekniska nämnden', 'I tid']])
  const el = await show(round.map((one) => report(...one)))
  excludes(textOf(inside(el, '.summary')), 'Har inte lämnat in')
  includes(textOf(inside(el, '.summary')), 'I tid')
})

it('says that the policy states no follow-up', async () => {
  const el = await show([], '', {
    policies: { json: envelope([policy({ followUp: null, status: 'proposed' })]) },
    'contact-roles': { json: envelope([role(culture, { vacant: true })]) },
  })
  includes(textOf(el), 'Ingen uppföljning angiven.')
  includes(textOf(el), 'Det är ett förslag, inte ett beslut.')
  includes(textOf(el), 'Vakant')
})

it('names the year without reports', async () => {
  includes(textOf(await show([], 'year="2031"')), 'Registret har inga planer eller rapporter för 2031.')
})

it('renders without policies and contacts when only they fail', async () => {
  const el = await show(reports, '', {
    policies: { status: 400, text: '{}' },
    'contact-roles': { status: 404, text: '{}' },
  })
  equal(el.state, 'ready')
  equal(allInside(el, 'table').length, 2)
  equal(allInside(el, '[part=rules], [part=contacts]').length, 0)
  equal((await show([], '', { policies: { status: 400, text: '{}' } })).state, 'empty')
})

it('distinguishes an unknown municipality from one without reports', async () => {
  const api = await reportingApi([], { municipalities: { status: 404, text: '{}' } })
  const el = fixture(
    `<intl-reporting municipality="1234" loading="eager" api="${api.base}">${fallback}</intl-reporting>`,
  )
  equal((await next(el, 'intl-error')).detail, { code: 'not-found', retryable: false })
  includes(textOf(el), 'Våra rapporter')
})

it('reports a missing municipality and requests nothing', async () => {
  const el = fixture('<intl-reporting loading="eager"></intl-reporting>')
  equal((await next(el, 'intl-error')).detail.code, 'missing-municipality')
  includes(textOf(el), 'Uppgifterna kan inte visas.')
  await expectNoAxeViolations(el)
})

it('shows a skeleton, the fallback on failure, and recovers', async () => {
  hurry({ skeleton: 10 })
  const api = await startApi({ reports: { hang: true } })
  const el = fixture(
    `<intl-reporting municipality="0764" loading="eager" api="${api.base}"></intl-reporting>`,
  )
  await until(() => allInside(el, '.bone').length > 0)
  el.innerHTML = fallback
  const failed = next(el, 'intl-error')
  hurry({ timeout: 100 })
  void el.refresh()
  equal((await failed).detail.code, 'timeout')
  includes(textOf(el), 'Våra rapporter')
  await api.respondWith({ reports: { json: envelope(reports) } })
  hurry()
  const loaded = next(el, 'intl-load')
  inside<HTMLButtonElement>(el, '[part=retry]').click()
  equal((await loaded).detail, { count: 7, release: 3, stale: false })
  excludes(textOf(el), 'Våra rapporter')
})

it('renders records of which nothing is known', async () => {
  const el = await show([
    report(null, 2026, null, null, { sources: [] }),
    report(
      { id: 'x', name: { sv: 'Namnlösa' }, kind: 'contractor', since: null, until: null },
      2026,
      null,
      null,
    ),
  ])
  equal(rowsOf(tableOf(el)).slice(1), [
    ['Alla som omfattas av policyn', 'uppgift saknas'],
    ['Namnlösa', 'uppgift saknas'],
  ])
  equal(textOf(inside(el, '.summary')), '')
  await expectNoAxeViolations(el)
})

for (const [name, sv] of Object.entries({
  script: '<script>document.title = "fel"</script><img src=x onerror="document.title = \'fel\'">',
  reversed: '\u202eabc\u202c \u2067שלום\u2069',
  long: 'ordet '.repeat(1667).trim(),
}))
  it(`shows ${name} as text everywhere`, async () => {
    const words = { sv }
    const unit = { ...technical, id: 'u', name: words }
    const el = await show(
      [
        report(unit, 2026, '2026-01-31', null, { content: words }),
        report(technical, 2026, '2026-01-31', null),
        report(unit, null, null, null, { content: words }),
      ],
      '',
      {
        policies: { json: envelope([policy({ title: words, followUp: words })]) },
        'contact-roles': { json: envelope([role(unit, { title: words, mailbox: 'a@b.se' })]) },
        ...owed(
          obligation(2026, {
            title: words,
            owner: words,
            stateInWords: words,
            wordings: [words, { sv: 'Annat.' }],
          }),
        ),
      },
    )
    open(el)
    for (const part of [
      '.summary',
      'tbody th',
      '[part=writings]',
      '.contacts',
      '[part=rules]',
      '[part=demand]',
    ])
      includes(textOf(inside(el, part)), sv)
    equal(allInside(el, 'script, img').length, 0)
    equal(document.title, 'Test')
    ok(el.getBoundingClientRect().right <= innerWidth)
  })

it('is a table for screen readers and blocks on the screen at 320 pixels, and fits', async () => {
  await setViewport({ width: 320, height: 800 })
  await until(() => innerWidth === 320)
  const long = {
    ...technical,
    id: 'l',
    name: { sv: 'Samhällsbyggnadsnämndsutvecklingsavdelningen' },
    kind: 'office',
  } as const
  for (const size of ['1rem', '2rem']) {
    const el = await show(
      [...reports, report(long, 2026, '2026-01-31', '2026-11-20')],
      '',
      owed(obligation(2026, { owner: long.name })),
    )
    document.body.style.fontSize = size
    open(el)
    equal(getComputedStyle(inside(el, 'tbody tr')).display, 'grid')
    ok(allInside(el, '.year').every((year) => year.getClientRects().length === 1))
    ok(allInside(el, 'th, td, tr, thead, tbody, table').every((each) => each.getAttribute('role')))
    for (const each of allInside(el, 'tbody th, td, p, h3, summary')) {
      const { left, right } = each.getBoundingClientRect()
      ok(left >= 0 && right <= 320.5, `${each.localName} "${each.textContent}" ends at ${right}`)
    }
    equal(document.documentElement.scrollWidth, document.documentElement.clientWidth)
    await expectNoAxeViolations(el)
    el.remove()
  }
  document.body.style.removeProperty('font-size')
  await setViewport({ width: 800, height: 600 })
  await until(() => innerWidth === 800)
})

it('names each year once: above its column, or in each cell without columns', async () => {
  const el = await show()
  const read = (selector: string) =>
    allInside(el, selector).filter(
      (each) => !each.closest('[aria-hidden]') && each.getClientRects().length > 0,
    )
  equal(read('thead th').map(textOf), ['Enhet', '2025', '2026', 'Enhet', '2025', '2026'])
  equal(read('.year'), [])
  el.style.width = '320px'
  equal(read('thead th'), [])
  const [plans] = read('tbody tr')
  equal([...plans!.children].map(textOf), ['Kulturnämnden', '2025 Inte inlämnad', '2026 3 dagar för sent'])
  equal(read('.year').length, allInside(el, 'td').length)
  await expectNoAxeViolations(el)
})

it('has no empty lists', async () => {
  equal(
    allInside(await show(), 'ul').filter(({ children }) => children.length === 0),
    [],
  )
})

it('is a table on a wide page, unless there are too many years for one', async () => {
  const el = await show()
  equal(getComputedStyle(inside(el, 'tbody tr')).display, 'table-row')
  equal(getComputedStyle(inside(el, '.year')).display, 'none')
  const many = await show(
    Array.from({ length: 12 }, (_, index) => report(culture, 2015 + index, `${2015 + index}-01-31`, null)),
  )
  equal(getComputedStyle(inside(many, 'tbody tr')).display, 'grid')
  ok(many.shadowRoot!.querySelector('section')!.scrollWidth <= many.clientWidth)
  await expectNoAxeViolations(many)
})

inMedium('keeps its shapes to be seen in forced colours', async () => {
  await emulateMedia({ forcedColors: 'active' })
  await until(() => matchMedia('(forced-colors: active)').matches)
  const el = await show()
  const surface = getComputedStyle(document.body).backgroundColor
  for (const svg of allInside(el, '.mark svg')) ok(getComputedStyle(svg).stroke !== surface)
  await emulateMedia({ forcedColors: 'none' })
})
