import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, inside, next, textOf, until } from '../helpers/page.ts'
import { onlySwedish, swedishIn } from '../helpers/swedish.ts'
import { action, board, details, plan, policy, show } from './fixtures.ts'

const texts = (el: Element, selector: string) => allInside(el, selector).map(textOf)

const adopted = plan('2026', {
  status: 'adopted',
  unit: board,
  year: 2026,
  revision: 2,
  adoptedOn: '2025-12-10',
  evaluationDueOn: '2026-12-31',
})

it('shows each action with its criterion, status, unit, last day, result and goals', async () => {
  const el = await show(
    [
      {
        ...adopted,
        actions: [
          action('a', { status: 'done', dueOn: '2026-06-01', result: { sv: 'Klart i maj.' } }),
          action('b', { status: 'ongoing' }),
        ],
      },
    ],
    {
      actions: [details('a', { unit: board, goalIds: ['mal'] }), details('b')],
      goals: [{ id: 'mal', url: 'https://utblick.example/mal', wording: { sv: 'Lära av andra.' } }],
    },
  )
  equal(
    textOf(inside(el, '.top')),
    'Antagen Handlingsplan 2026 Kommunstyrelsen · 2026 · version 2 · antagen 10 december 2025',
  )
  equal(texts(el, '[part=action]'), [
    'Åtgärd a Genomförd Kommunstyrelsen · Klar senast 1 juni 2026 Utvärderas genom Kriterium a Resultat Klart i maj. Mål i policyn Lära av andra.',
    'Åtgärd b Pågår Utvärderas genom Kriterium b Uppgift saknas: ansvarig enhet, när åtgärden ska vara klar.',
  ])
  equal(textOf(inside(el, '[part=progress]')), '1 av 2 åtgärder är genomförd.')
  includes(textOf(el), 'Ska utvärderas senast 31 december 2026.')
  await expectNoAxeViolations(el)
})

// The day of the data is 21 November 2026.
for (const [words, dueOn, status, isLate] of [
  ['the day before', '2026-11-22', 'planned', false],
  ['on its last day', '2026-11-21', 'ongoing', false],
  ['the day after', '2026-11-20', 'ongoing', true],
  ['when it is done', '2026-11-20', 'done', false],
  ['when it is cancelled', '2026-11-20', 'cancelled', false],
  ['without a last day', null, 'planned', false],
] as const)
  it(`an action is ${isLate ? '' : 'not '}overdue ${words}`, async () => {
    const el = await show([{ ...adopted, actions: [action('a', { dueOn, status })] }])
    equal(texts(el, '[part=overdue]'), isLate ? ['Försenad sedan 20 november 2026 (pågår)'] : [])
    equal(textOf(inside(el, '[part=progress]')).includes('1 är försenad'), isLate)
  })

it('marks a plan whose evaluation is overdue, and only that', async () => {
  const late = (own: Parameters<typeof plan>[1]) =>
    show([{ ...adopted, evaluationDueOn: '2026-11-20', ...own }])
  equal(texts(await late({}), '[part=overdue]'), [
    'Skulle ha utvärderats senast 20 november 2026. Registret har ingen utvärdering',
  ])
  const evaluated = await late({ evaluatedOn: '2026-11-25', evaluation: { sv: 'Tre av fem blev av.' } })
  equal(texts(evaluated, '[part=overdue]'), [])
  includes(textOf(evaluated), 'Utvärderad 25 november 2026. Sista dag var 20 november 2026.')
  includes(textOf(evaluated), 'Tre av fem blev av.')
  equal(texts(await late({ status: 'evaluated' }), '[part=overdue]'), [])
})

it('never shows what the policy only demands as a plan that exists', async () => {
  const wording = { sv: 'Arbetet skall beskrivas i en handlingsplan.' }
  const demanded = plan('krav', { status: 'required', wording })
  const el = await show([demanded], { policies: [policy('adopted')] })
  includes(textOf(inside(el, '.top')), 'Krävs av policyn Handlingsplan krav Alla nämnder och bolag')
  includes(textOf(el), 'Policyn kräver en sådan plan. Registret har ingen.')
  equal(textOf(inside(el, 'blockquote')), wording.sv)
  equal(allInside(el, '[part=progress], [part=action], [part=not-stated], [part=overdue]').length, 0)
  const proposed = await show([demanded], { policies: [policy('proposed')] })
  includes(textOf(proposed), 'Föreslås i policyn')
  includes(textOf(proposed), 'Policyn är ett förslag.')
  excludes(textOf(proposed), 'kräver')
})

it('has those that are carried out first, and folds the actions of those that are evaluated', async () => {
  const el = await show([
    plan('2025', { status: 'evaluated', year: 2025, actions: [action('a')] }),
    plan('krav', { status: 'required' }),
    { ...adopted, actions: [action('b')] },
  ])
  equal(texts(el, '.title'), ['Handlingsplan 2026', 'Handlingsplan krav', 'Handlingsplan 2025'])
  equal(
    allInside(el, '[part=action]').map((each) => each.closest('details') !== null),
    [false, true],
  )
})

it('shows the actions without what only the list of actions says, when that fails', async () => {
  const el = await show([{ ...adopted, actions: [action('a', { dueOn: '2026-12-01' })] }], {}, '', {
    actions: { status: 404, text: '{}' },
    goals: { status: 404, text: '{}' },
    policies: { status: 404, text: '{}' },
  })
  equal(el.state, 'ready')
  equal(texts(el, '[part=action]'), [
    'Åtgärd a Planerad Klar senast 1 december 2026 Utvärderas genom Kriterium a',
  ])
})

it('lists what is not stated of a plan, and that it has no actions', async () => {
  const el = await show([plan('okänd')])
  equal(texts(el, '[part=not-stated]'), [
    'Uppgift saknas: status, ägare, år, när planen antogs, när planen ska utvärderas.',
  ])
  includes(textOf(el), 'Registret har inga åtgärder i planen.')
})

it('says that the register has none, of a year too', async () => {
  const none = await show([])
  equal(none.state, 'empty')
  includes(
    textOf(none),
    'Registret har inga handlingsplaner från kommunen. Det betyder inte att kommunen saknar dem.',
  )
  const ofYear = await show([], {}, 'year="2031"')
  includes(textOf(ofYear), 'Registret har inga handlingsplaner för 2031.')
  ok((await ofYear.requestedPaths()).some((path) => /action-plans\?.*yearFrom=2031.*yearTo=2031/.test(path)))
})

it('shows them in English', async () => {
  const el = await show(
    [{ ...adopted, actions: [action('a', { dueOn: '2026-11-20' }), action('b', { status: 'done' })] }],
    {},
    'lang="en"',
  )
  includes(textOf(inside(el, '[part=progress]')), '1 of 2 actions is done, 1 is overdue.')
  includes(textOf(el), 'Overdue since 20 November 2026 (planned)')
  await expectNoAxeViolations(el)
})

it('lets the page route to a plan', async () => {
  const el = await show([adopted])
  el.addEventListener('intl-select', (event) => event.preventDefault())
  const chosen = next(document.body, 'intl-select')
  inside<HTMLAnchorElement>(el, '.title a').click()
  equal((await chosen).detail, { id: adopted.id, url: adopted.url })
})

it('shows markup as text everywhere', async () => {
  const sv = '<script>document.title = "fel"</script><img src=x onerror="document.title = \'fel\'">'
  const words = { sv }
  const el = await show(
    [
      {
        ...adopted,
        title: words,
        wording: words,
        evaluation: words,
        actions: [action('a', { title: words, criterion: words, result: words })],
      },
    ],
    { actions: [details('a', { unit: { id: 'u', name: words } })] },
  )
  for (const part of ['title', 'evaluation', 'action', 'wording'])
    includes(textOf(inside(el, `[part=${part}]`)), sv)
  equal(allInside(el, 'script, img').length, 0)
  equal(document.title, 'Test')
})

it('marks what is only in Swedish on a page in English', async () => {
  const el = await show(
    [onlySwedish({ ...adopted, actions: [action('a', { result: { sv: 'Klart.' } })] })],
    {},
    'lang="en"',
  )
  await until(() => textOf(el).includes('Adopted'))
  const { marked, unmarked } = swedishIn(el)
  ok(marked.length > 2)
  equal(unmarked, [])
})
