import { setViewport } from '@web/test-runner-commands'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, inside, textOf, until } from '../helpers/page.ts'
import { consulted, policy, response } from './fixtures.ts'
import { show } from './show.ts'

const rows = (el: Element) =>
  allInside(el, 'tbody tr').map((row) => [...row.children].map((cell) => textOf(cell)))

it('shows responses and their outcome', async () => {
  const el = await show([consulted])
  equal(
    allInside(el, 'thead th').map((th) => textOf(th)),
    ['Remissinstans', 'Svar', 'Hur synpunkterna togs om hand'],
  )
  const read = rows(el).map((cells) =>
    cells.map((cell) => cell.replace('Hur synpunkterna togs om hand: ', '')),
  )
  equal(read, [
    ['Byggnadsnämnden', 'Preliminärt Tydliggör målen.', ''],
    ['Miljönämnden', 'Positivt med synpunkter Önskar rubriker.', 'Synpunkterna har beaktats'],
    ['Sociala nämnden', 'Positivt Policyn stödjer.', ''],
    ['Stöd & Process', 'Inte inkommet', ''],
    ['Väsbyhem', 'Inga synpunkter', ''],
  ])
})

it('counts responses, attributes the stance, and counts missing outcomes', async () => {
  equal(
    textOf(inside(await show([consulted]), 'caption')),
    '3 svar inkomna, 1 preliminärt, 1 inte inkommet. Redaktionen har bedömt vilka svar som är positiva. Uppgift saknas om hur synpunkterna i ett av svaren togs om hand.',
  )
})

it('counts missing outcomes only of responses with content', async () => {
  const captionOf = async (...consultationResponses: ReturnType<typeof response>[]) =>
    textOf(inside(await show([policy('x', { consultationResponses })]), 'caption'))
  const settled = response('Nämnden', { disposition: 'considered', stance: 'positive-with-comments' })
  const silent = response('Bolaget', { stance: 'no-comments' })
  excludes(await captionOf(settled, silent), 'Uppgift saknas')
  const unsettled = response('Styrelsen')
  const said = 'Uppgift saknas om hur synpunkterna i'
  includes(await captionOf(response('Nämnden'), unsettled, silent), `${said} svaren togs om hand.`)
  includes(await captionOf(unsettled, silent), `${said} svaret togs om hand.`)
  includes(await captionOf(settled, unsettled, silent), `${said} ett av svaren togs om hand.`)
})

it('quotes what the document says of all responses', async () => {
  const outcome = { sv: 'Justeringar har utförts.' }
  const el = await show([
    policy('x', { consultationOutcome: outcome, consultationResponses: [response('Nämnden')] }),
  ])
  includes(textOf(el), 'Remissvar Justeringar har utförts. 1 svar inkommet.')
})

it('shows a received response of unknown content', async () => {
  const el = await show([policy('x', { consultationResponses: [response('Nämnden')] })])
  equal(rows(el)[0]![1], 'uppgift saknas')
  includes(textOf(inside(el, 'caption')), '1 svar inkommet.')
})

it('becomes blocks where it is narrow, and stays a table for screen readers', async () => {
  await setViewport({ width: 320, height: 800 })
  const el = await show([consulted])
  await until(() => getComputedStyle(inside(el, '.label')).display !== 'none')
  const [body, answer, outcome] = allInside(el, 'tbody tr:nth-child(2) > *').map((cell) =>
    cell.getBoundingClientRect(),
  )
  equal([body!.left, answer!.left, outcome!.left], [body!.left, body!.left, body!.left])
  includes(
    inside(el, 'tbody tr:nth-child(2)').innerText,
    'Hur synpunkterna togs om hand: Synpunkterna har beaktats',
  )
  equal(
    allInside(el, 'table, thead, tbody, tr:first-child, tbody tr:nth-child(2) > *').map(
      (each) => each.getAttribute('role') ?? each.localName,
    ),
    ['table', 'rowgroup', 'row', 'rowgroup', 'row', 'rowheader', 'cell', 'cell'],
  )
  // Visually hidden, but in the accessibility tree: screen readers announce each cell with its heading.
  const head = inside(el, 'thead')
  ok(allInside(el, 'thead, thead tr, thead th').every((each) => getComputedStyle(each).display !== 'none'))
  equal([getComputedStyle(head).position, getComputedStyle(head).clipPath], ['absolute', 'inset(50%)'])
  await setViewport({ width: 800, height: 600 })
  await until(() => getComputedStyle(inside(el, '.label')).display === 'none')
  equal([getComputedStyle(head).position, getComputedStyle(head).clipPath], ['static', 'none'])
})
