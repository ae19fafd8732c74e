import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, inside, next, textOf } from '../helpers/page.ts'
import { onlySwedish, swedishIn } from '../helpers/swedish.ts'
import { envelope } from '../helpers/api.ts'
import {
  demands,
  kindAt,
  obligation,
  owed,
  policy,
  report,
  reports,
  role,
  rowsOf,
  show,
  tableOf,
  units,
} from './fixtures.ts'

const { culture, technical, water, board } = units
const open = (el: Element) =>
  allInside<HTMLDetailsElement>(el, 'details').forEach((each) => (each.open = true))

it('shows unit by year, each kind in its own table, as text', async () => {
  const el = await show()
  equal(rowsOf(kindAt(el, 0)), [
    ['Enhet', '2025', '2026'],
    ['Kulturnämnden', 'Inte inlämnad', '3 dagar för sent'],
    ['Tekniska nämnden', 'I tid', 'Inte inlämnad'],
    ['Vatten AB', 'uppgift saknas', 'I tid'],
  ])
  equal(rowsOf(kindAt(el, 1)), [
    ['Enhet', '2025', '2026'],
    ['Kommunstyrelsen', 'I tid', 'Inte dags än'],
  ])
})

it('sums up the last year with its numerator and denominator, and names those that are late', async () => {
  const el = await show()
  const plans = textOf(kindAt(el, 0).querySelector('.summary')!)
  includes(plans, '2 av 3 nämnder och bolag har lämnat in verksamhetsplan för 2026, varav 1 i tid.')
  includes(plans, 'Har inte lämnat in: Tekniska nämnden.')
  includes(plans, 'Lämnade in för sent: Kulturnämnden.')
  includes(plans, 'Sista dag: 31 januari 2026.')
  const evaluations = textOf(kindAt(el, 1).querySelector('.summary')!)
  equal(evaluations, 'I tid · Kommunstyrelsen, 2025 Sista dag: 31 mars 2026. Nästa sista dag: 31 mars 2027.')
})

it('states that all are on time, and omits it without a due day', async () => {
  const inTime = await show(
    [culture, technical].map((unit) => report(unit, 2026, '2026-01-31', '2026-01-02')),
  )
  includes(textOf(inTime), '2 av 2 nämnder har lämnat in verksamhetsplan för 2026, alla i tid.')
  const untimed = await show([
    report(culture, 2026, null, '2026-01-02'),
    report(technical, 2026, null, null),
    report(board, 2026, null, '2026-04-01'),
  ])
  const summary = textOf(inside(untimed, '.summary'))
  equal(summary, '2 av 3 nämnder har lämnat in verksamhetsplan för 2026. Uppgift saknas: Tekniska nämnden.')
  equal(
    rowsOf(tableOf(untimed))
      .slice(1)
      .map(([, word]) => word),
    ['Inlämnad', 'Inlämnad', 'uppgift saknas'],
  )
})

it('counts to the day of the data, not to the clock', async () => {
  const [el, later] = [
    await show([report(culture, 2026, '2026-11-21', null)]),
    await show([report(culture, 2026, '2026-11-21', null)], '', {
      reports: {
        json: envelope([report(culture, 2026, '2026-11-21', null)], { publishedAt: '2026-11-21T23:30:00Z' }),
      },
    }),
  ]
  equal(rowsOf(tableOf(el))[1], ['Kulturnämnden', 'Inte dags än'])
  // Half past midnight in Sweden.
  equal(rowsOf(tableOf(later))[1], ['Kulturnämnden', 'Inte inlämnad'])
})

it('marks nothing as late when all reports are upcoming', async () => {
  const el = await show([
    report(culture, 2027, '2027-01-31', null),
    report(technical, 2027, '2027-01-31', null),
  ])
  equal(textOf(inside(el, '.summary')), 'Nästa sista dag: 31 januari 2027.')
})

it('distinguishes states by shape, not only by colour', async () => {
  const el = await show([
    report(culture, 2020, '2020-01-31', '2020-01-31'),
    report(culture, 2021, null, '2021-01-31'),
    report(culture, 2022, '2022-01-31', '2022-02-02'),
    report(culture, 2023, '2023-01-31', null),
    report(culture, 2024, '2027-01-31', null),
    report(culture, 2025, null, null),
  ])
  const drawn = allInside(el, '.mark').map((mark) =>
    [...mark.querySelectorAll('path')].map((path) => path.outerHTML).join(''),
  )
  // Reports not yet due have the ring of those on time, empty and dashed.
  equal(new Set(drawn).size, 6)
})

it('shows contents and sources when opened', async () => {
  const el = await show()
  open(el)
  includes(textOf(inside(el, '[part=writings]')), '2026 · Kulturnämnden Planen tar upp läshundar.')
  equal(kindAt(el, 0).querySelectorAll('[part=sources] figure').length, 1)
  includes(textOf(inside(el, '[part=sources]')), 'Varje nämnd rapporterar årligen.')
})

it('leads to the document, and lets the page route', async () => {
  const el = await show()
  const link = inside<HTMLAnchorElement>(el, '.mark a')
  equal([link.textContent, link.href], ['I tid', 'https://alvesta.example/plan-2026.pdf'])
  el.addEventListener('intl-select', (event) => event.preventDefault())
  const chosen = next(document.body, 'intl-select')
  link.click()
  equal((await chosen).detail, { id: reports[4]!.id, url: reports[4]!.url })
})

it('marks a vacant role beside the unit, and shows mailboxes of functions', async () => {
  const el = await show(reports, '', {
    'contact-roles': {
      json: envelope([
        role(culture, { mailbox: 'kultur@alvesta.example', vacant: false }),
        role(technical, { vacant: true }),
        role(board),
        role(null, { title: { sv: 'Samordnare, efterfrågad i ett remissvar' } }),
      ]),
    },
  })
  equal(rowsOf(kindAt(el, 0))[2]![0], 'Tekniska nämnden Kontaktperson: vakant')
  equal(rowsOf(kindAt(el, 0))[1]![0], 'Kulturnämnden')
  const contacts = allInside(el, '.contacts li').map(textOf)
  equal(contacts, [
    'Kulturnämnden Kontaktperson kultur@alvesta.example',
    'Tekniska nämnden Kontaktperson Vakant',
    'Kommunstyrelsen Kontaktperson E-post: uppgift saknas',
  ])
  equal(inside<HTMLAnchorElement>(el, '.contacts a').href, 'mailto:kultur@alvesta.example')
})

it('marks the requirements of a proposal as proposed, without a summary of submissions', async () => {
  const proposed = {
    state: 'proposed',
    stateInWords: { sv: 'Kravet står i ett förslag.' },
  }
  const el = await show(demands, '', {
    policies: { json: envelope([policy({ status: 'proposed' }), policy({ id: 'old', status: 'replaced' })]) },
    ...owed(obligation(2025, proposed), obligation(2026, proposed)),
  })
  equal(el.state, 'ready')
  const text = textOf(el)
  includes(text, 'Det framgår inte vad som har lämnats in.')
  includes(text, 'Status: Förslag till beslut. Det är ett förslag, inte ett beslut.')
  includes(text, 'Verksamhetsplan · Varje nämnd 2025, 2026: Kravet står i ett förslag.')
  excludes(text, 'Ersatt')
  excludes(text, /inte inlämnad|för sent/i)
  equal(allInside(el, 'table').length, 0)
  equal(allInside(el, '[part=demand]').length, 1)
})

it('shows what is owed once, and what came of it year by year, as shape and text', async () => {
  const el = await show(reports, '', {
    ...owed(
      obligation(2025, { state: 'overdue', stateInWords: { sv: '7 i tid och 1 inte inlämnad.' } }),
      obligation(2025, { id: 'evaluation-ks', title: { sv: 'Utvärdering' }, owner: null }),
      obligation(2026, { state: 'upcoming', stateInWords: { sv: 'Inte dags än.' } }),
    ),
  })
  equal(allInside(el, '[part=demand]').map(textOf), [
    'Verksamhetsplan · Varje nämnd 2025: 7 i tid och 1 inte inlämnad. 2026: Inte dags än.',
    'Utvärdering 2025: Ingen dag är angiven.',
  ])
  const marks = allInside(el, '[part=demand] [part=mark]')
  equal(
    marks.map(({ className }) => className),
    ['mark overdue missed', 'mark upcoming open', 'mark noDay none'],
  )
  equal(new Set(marks.map((mark) => mark.querySelector('svg')!.innerHTML)).size, 3)
})

it('leads from a year to the municipality’s follow-up of it', async () => {
  const el = await show(reports, '', owed(obligation(2025)))
  equal(
    inside<HTMLAnchorElement>(el, '[part=demand] a').href,
    'https://utblick.example/utblick/v1/municipalities/0764/follow-ups/2025',
  )
})

it('omits the words that are quoted from the policy', async () => {
  const wordings = [{ sv: 'Varje nämnd rapporterar årligen.' }, { sv: 'Bolagen berättar mer.' }]
  const shown = async (followUp: string) => {
    const policies = { json: envelope([policy({ followUp: { sv: followUp } })]) }
    const el = await show(demands, '', { policies, ...owed(obligation(2025, { wordings })) })
    equal(allInside(el, '[part=rules] [part=sources]').length, 1)
    return textOf(inside(el, '[part=demand]'))
  }
  const start = 'Verksamhetsplan · Varje nämnd 2025: Ingen dag är angiven.'
  equal(await shown('Ingenting.'), `${start} Varje nämnd rapporterar årligen. Bolagen berättar mer.`)
  equal(await shown('Så här: Varje nämnd rapporterar årligen. Slut.'), `${start} Bolagen berättar mer.`)
})

it('says that no follow-up is stated only where nothing is asked for', async () => {
  const policies = { json: envelope([policy({ followUp: null })]) }
  includes(textOf(await show(reports, '', { policies })), 'Ingen uppföljning angiven.')
  excludes(
    textOf(await show(reports, '', { policies, ...owed(obligation(2025)) })),
    'Ingen uppföljning angiven.',
  )
})

it('marks neither an adopted policy nor one of unknown status as a proposal', async () => {
  const el = await show(demands, '', { policies: { json: envelope([policy({ status: null })]) } })
  includes(textOf(el), 'Status: uppgift saknas.')
  excludes(textOf(el), 'förslag')
  excludes(textOf(await show(demands)), 'förslag')
})

it('shows only the first units when the page wants few, but counts all', async () => {
  const el = await show(reports, 'limit="1"')
  equal(rowsOf(kindAt(el, 0)).length, 2)
  includes(textOf(el), '2 av 3 nämnder och bolag')
  includes(textOf(el), 'Utvärdering')
})

it('requests one year with the attribute year', async () => {
  const el = await show(reports, 'year="2026"')
  const request = (await el.requestedPaths()).find((path) => path.startsWith('reports'))
  includes(request!, 'yearFrom=2026&yearTo=2026')
  ok((await el.requestedPaths()).some((path) => path.includes('/obligations?') && path.includes('year=2026')))
})

it('speaks English, and marks what is only in Swedish', async () => {
  const el = await show(reports, 'lang="en"')
  includes(
    textOf(el),
    '2 of 3 committees and companies have submitted their operating plan for 2026, 1 of them on time.',
  )
  equal(rowsOf(kindAt(el, 0))[1], ['Culture committee', 'Not submitted', '3 days late'])
  equal(tableOf(el).querySelector<HTMLElement>('bdi[lang=sv]')?.textContent, 'Tekniska nämnden')
})

it('leaves no Swedish text on an English page unmarked', async () => {
  const el = await show(onlySwedish([...reports, ...demands]), 'lang="en"', {
    policies: { json: envelope(onlySwedish([policy()])) },
    'contact-roles': { json: envelope(onlySwedish([role(technical, { vacant: true }), role(culture)])) },
    ...owed(...onlySwedish([obligation(2025), obligation(2026, { wordings: [{ sv: 'Alla ska.' }] })])),
  })
  const { marked, unmarked } = swedishIn(el)
  equal(unmarked, [])
  ok(marked.length > 15, `${marked.length} texts`)
})

it('is one day late in the singular, and one of one in a word', async () => {
  const el = await show([report(water, 2026, '2026-01-31', '2026-02-01')])
  includes(textOf(inside(el, '.summary')), '1 dag för sent · Vatten AB, 2026')
})

it('passes axe with everything open, light and dark', async () => {
  const el = await show([...reports, ...demands], '', {
    'contact-roles': {
      json: envelope([role(technical, { vacant: true }), role(culture, { mailbox: 'a@b.se' })]),
    },
    ...owed(obligation(2025, { state: 'overdue' }), obligation(2026)),
  })
  open(el)
  ok(allInside(el, 'table').length === 2)
  await expectNoAxeViolations(el)
})
