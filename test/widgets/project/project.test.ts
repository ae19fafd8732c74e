import { activity } from '../../../db/resources/activity.ts'
import { effect } from '../../../db/resources/effect.ts'
import { projectFields } from '../../../db/resources/project-fields.ts'
import { project as en } from '../../../widgets/text/messages/en.ts'
import { project as sv } from '../../../widgets/text/messages/sv.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside, inside, textOf, until } from '../helpers/page.ts'
import { onlySwedish, swedishIn } from '../helpers/swedish.ts'
import { ruleAddress, unmetDemand } from '../helpers/unmet-demand.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { day, decision, icld, line, lists, project, unknown, whole } from './fixtures.ts'
import { headings, show, stagesOf, under } from './show.ts'

it('shows no progress for an unknown status of a newer register', async () => {
  const unheard = await show({ ...whole, status: 'paused' as never })
  equal(stagesOf(unheard), stagesOf(await show({ ...whole, status: null })))
})

it('shows need, aim and result in that order, then goals, activities and effects', async () => {
  const el = await show(whole, '', lists)
  equal(textOf(inside(el, '[part=heading]')), 'Gröna skolgårdar')
  equal(textOf(inside(el, '[part=summary]')), 'Två skolor byter asfalt mot träd.')
  equal(headings(el), [
    'Behov',
    'Mål',
    'Förväntad nytta',
    'Resultat',
    'Lärdomar',
    'Utvärdering',
    'Mål i policyn',
    'Aktiviteter',
    'Effekter',
    'Pengar',
    'Partner',
  ])
  equal(under(el, 'Resultat'), 'Två ombyggda gårdar med 61 träd.')
  equal(under(el, 'Mål i policyn'), 'Exempelby ska lära av andra om klimatet.')
  equal(allInside(el, '[part=activities] li').map(textOf), [
    'En vecka på skolgården Studiebesök · 13 maj 2025 · Genomförd',
    'Brev mellan klasserna Kontakter · Status: uppgift saknas',
  ])
  equal(under(el, 'Effekter'), 'Två skolgårdar är svalare (2025) Nämnden bygger alla nya gårdar så.')
  includes(textOf(inside(el, '[part=facts]')), 'Ägare Tekniska nämnden Program Erasmus+ 2021–2027')
  includes(textOf(inside(el, '[part=facts]')), 'Senast avrapporterat 15 december 2025')
  equal(inside<HTMLAnchorElement>(el, '[part=facts] a').href, 'https://skolgardar.exempelby.example/om')
  excludes(textOf(el), 'Uppgift saknas')
})

it('leads to the goals, activities and effects, and says nothing of what there is none of', async () => {
  const el = await show(whole, '', lists)
  equal(
    allInside<HTMLAnchorElement>(el, '[part=texts] a').map(({ href }) => href),
    [...lists.goals, ...lists.activities, ...lists.effects].map(({ url }) => url),
  )
  const selected: string[] = []
  el.addEventListener('intl-select', (event) => {
    event.preventDefault()
    selected.push(event.detail.id)
  })
  for (const link of allInside<HTMLAnchorElement>(el, '[part=texts] a')) link.click()
  equal(selected, ['9999-klimat', '9999-studiebesok', '9999-brev', '9999-effekt'])
  equal(
    headings(await show(whole)).filter((name) => /Mål i|Aktiviteter|Effekter/.test(name)),
    [],
  )
})

it('shows each stage with date and decision, and the plan where it differs', async () => {
  equal(stagesOf(await show(whole)), [
    'passed: Idé',
    'passed: Finansiering undersökt',
    'passed: Godkänd för ansökan Kommunstyrelsen, 10 maj 2023, § 71, diarienummer KS 2023/0105',
    'passed: Ansökan inlämnad 1 september 2023 undertecknad av Nämndens ordförande',
    'passed: Beviljad 15 februari 2024',
    'passed: Pågår 1 mars 2024',
    'passed: Avslutad april 2026 planerat slut 28 februari 2026',
    'ahead: Slutrapporterad (inte dit än) skulle ha kommit senast 31 augusti 2026',
  ])
})

it('leads to the decision, which has its quote', async () => {
  const [link] = allInside<HTMLAnchorElement>(await show(whole), '[part=station] a')
  equal(textOf(link!), 'Kommunstyrelsen, 10 maj 2023, § 71, diarienummer KS 2023/0105')
  equal(link!.href, 'https://utblick.example/utblick/v1/decisions/9999-ks-2023-05-10-71')
})

it('marks where the project is now', async () => {
  for (const status of ['idea', 'applied', 'ongoing', 'reported'] as const) {
    const el = await show({ ...whole, status })
    equal(
      allInside(el, '[aria-current=step]').map((each) => each.classList[1]),
      [status],
    )
  }
})

it('ends at the rejection', async () => {
  const el = await show({ ...whole, status: 'rejected', startDate: null, endDate: null })
  equal(stagesOf(el).slice(-2), [
    'passed: Ansökan inlämnad 1 september 2023 undertecknad av Nämndens ordförande',
    'passed: Avslag 15 februari 2024',
  ])
})

it('does not mark a stage as passed without a record', async () => {
  equal(stagesOf(await show(project({ status: 'finished', funding: [line('state', null)] }))), [
    'passed: Idé',
    'unknown: Finansiering undersökt uppgift saknas',
    'unknown: Godkänd för ansökan uppgift saknas',
    'unknown: Ansökan inlämnad uppgift saknas',
    'passed: Beviljad',
    'passed: Pågår',
    'passed: Avslutad',
    'ahead: Slutrapporterad (inte dit än)',
  ])
  equal(stagesOf(await show(project({ status: 'ongoing', fundingExplored: false }))).slice(0, 5), [
    'passed: Idé',
    'unknown: Godkänd för ansökan uppgift saknas',
    'unknown: Ansökan inlämnad uppgift saknas',
    'unknown: Beviljad uppgift saknas',
    'passed: Pågår',
  ])
})

it('never reads a proposal or a refusal as an approval', async () => {
  for (const [own, text] of [
    [
      { status: 'proposal' },
      'inte beslutat Förslag till kommunstyrelsen, 10 maj 2023, diarienummer KS 2023/0105',
    ],
    [{ verb: 'rejects' }, 'Avslag, Kommunstyrelsen, 10 maj 2023, § 71, diarienummer KS 2023/0105'],
    [{ verb: 'proposes' }, 'Förslag, Kommunstyrelsen, 10 maj 2023, § 71, diarienummer KS 2023/0105'],
  ] as const) {
    const before = stagesOf(await show({ ...whole, status: 'applied', approval: decision(own) }))
    equal(before[2], `unknown: Godkänd för ansökan ${text}`)
    const ahead = stagesOf(await show({ ...whole, status: 'idea', approval: decision(own) }))
    equal(ahead[2], `ahead: Godkänd för ansökan (inte dit än) ${text}`)
  }
})

it('shows the title of a decision without other facts', async () => {
  const bare = decision({ body: null, date: null, paragraph: null, registrationNumber: null })
  const [, , approved] = stagesOf(await show({ ...whole, approval: bare }))
  equal(approved, 'passed: Godkänd för ansökan Godkännande av ansökan pengar')
})

it('labels planned start and planned end', async () => {
  const dates = { plannedStart: '2024-09-01', startDate: day('2024-09-16'), plannedEnd: '2027-02-28' }
  const own = { status: 'ongoing', ...dates } as const
  equal(stagesOf(await show(project(own))).slice(-3, -1), [
    'passed: Pågår 16 september 2024 planerad start 1 september 2024',
    'ahead: Avslutad (inte dit än) planerat slut 28 februari 2027',
  ])
  const english = await show(project(own), 'lang="en"')
  equal(stagesOf(english).slice(-3, -1), [
    'passed: Ongoing 16 September 2024 planned start 1 September 2024',
    'ahead: Finished (not there yet) planned end 28 February 2027',
  ])
})

it('says of a goal that is only proposed that it is no decision', async () => {
  const goalsOf = async (status: 'proposed' | 'adopted' | 'replaced' | null) =>
    under(
      await show(whole, '', {
        goals: lists.goals,
        policies: [{ id: '9999-policy', title: { sv: 'Policy' }, status }],
      }),
      'Mål i policyn',
    )
  const wording = 'Exempelby ska lära av andra om klimatet.'
  equal(
    await goalsOf('proposed'),
    `${wording} Målet står i ett förslag. Registret visar inte att det är antaget.`,
  )
  for (const status of ['adopted', 'replaced', null] as const) equal(await goalsOf(status), wording)
})

/** Written again for the sake of weight, as the definitions carry descriptions and examples too. */
it('names what it shows as the definitions do', () => {
  for (const [lang, words] of [['sv', sv] as const, ['en', en] as const]) {
    equal(words.goals, projectFields.goalIds.title[lang])
    equal(words.activities, activity.title[lang])
    equal(words.effects, effect.title[lang])
    equal(words.plannedStart(''), `${projectFields.plannedStart.title[lang]} `.toLowerCase())
    equal(words.plannedEnd(''), `${projectFields.plannedEnd.title[lang]} `.toLowerCase())
  }
})

it('does not treat a decision as a grant without a status', async () => {
  const el = await show(project({ appliedOn: '2020-02-01', answeredOn: '2020-06-01' }))
  equal(stagesOf(el), ['passed: Ansökan inlämnad 1 februari 2020'])
})

it('does not take granted money for how far a project came when nobody says it', async () => {
  const funding = [line('state', '2500000.00')]
  equal(stagesOf(await show(project({ funding }))), [])
  includes(stagesOf(await show(project({ funding, status: 'ongoing' }))).join(), 'passed: Beviljad')
})

it('shows only what is recorded when the status is not known', async () => {
  const el = await show(project({ appliedOn: '2020-02-01' }))
  equal(stagesOf(el), ['passed: Ansökan inlämnad 1 februari 2020'])
  equal(allInside(el, '[aria-current]').length, 0)
  includes(textOf(inside(el, '[part=not-stated]')), 'status')
})

it('lists missing facts in one line', async () => {
  const el = await show(unknown)
  equal(
    textOf(inside(el, '[part=not-stated]')),
    'Uppgift saknas: status, behov, mål, resultat, ägare, program, partner, pengar, startdatum, slutdatum.',
  )
  equal(headings(el), [])
  equal(allInside(el, '[part=stations], [part=facts], [part=publicity]').length, 0)
  includes(textOf(inside(el, '[part=sources]')), 'Seagull – utvecklingsprojekt för Euroregion Baltic.')
  const idea = await show(project({ status: 'idea', plannedStart: '2028-01-01' }))
  equal(
    textOf(inside(idea, '[part=not-stated]')),
    'Uppgift saknas: behov, mål, ägare, program, partner, pengar, slutdatum.',
  )
})

it('divides the money by source, in proportion, and sums EU money', async () => {
  const el = await show(whole)
  includes(under(el, 'Pengar'), '120 000 euro från EU, av en budget på 134 000 euro')
  includes(under(el, 'Pengar'), 'EU Europeiska unionen 120 000 euro Beviljat')
  includes(under(el, 'Pengar'), 'Egna medel Exempelby kommun 14 000 euro Beviljat')
  const widths = allInside(el, '[part=money-bar] rect').map((rect) => Number(rect.getAttribute('width')))
  ok(Math.abs(widths[0]! / widths[1]! - 120 / 14) < 0.3, String(widths))
})

it('draws money that is only planned or applied for as an outline, and counts it as nothing from the EU', async () => {
  const funding = [line('eu', '250000.00', { stage: 'applied' }), line('own', '1.00', { stage: 'planned' })]
  const el = await show({ ...whole, status: 'applied', funding })
  equal(allInside(el, '[part=money-bar] rect.open').length, 2)
  equal(getComputedStyle(inside(el, 'rect.open')).fill, 'none')
  excludes(textOf(el), 'från EU')
  includes(under(el, 'Pengar'), '134 000 euro i budget enligt ansökan, ännu inte beviljat')
  includes(under(el, 'Pengar'), '250 000 euro Sökt')
})

it('labels a budget as planned, applied for or current, never as granted', async () => {
  const budget = { amount: '134000.00', currency: 'EUR' }
  const said = async (own: Parameters<typeof project>[0], attributes = '') =>
    textOf(
      inside(await show(project({ budget, ...own }), attributes), '[part=money-lines]')
        .previousElementSibling!,
    )
  const applied = [line('own', '1.00', { stage: 'granted' }), line('eu', '2.00', { stage: 'applied' })]
  const refused = '134 000 euro i budget enligt ansökan, inte beviljat'
  const waiting = refused.replace('inte', 'ännu inte')
  for (const [own, text] of [
    [{ status: 'idea' }, '134 000 euro i budget enligt plan'],
    [{ status: 'approved' }, '134 000 euro i budget enligt plan'],
    [{ status: 'applied' }, waiting],
    [{ status: 'rejected' }, refused],
    [{ status: 'granted' }, '134 000 euro i budget'],
    [{ status: 'ongoing' }, '134 000 euro i budget'],
    [{ status: null }, '134 000 euro i budget'],
  ] as const)
    equal(await said(own), text)
  // The municipality's own money does not make a refused budget a granted one.
  const whole = await show(project({ budget, status: 'rejected', funding: applied }))
  includes(under(whole, 'Pengar'), refused)
  for (const [stage, text] of [
    ['planned', 'i budget enligt plan'],
    ['applied', refused],
  ] as const) {
    const el = await show(project({ budget, funding: [line('eu', '2.00', { stage })] }))
    includes(under(el, 'Pengar'), text)
  }
  equal(
    await said({ status: 'rejected' }, 'lang="en"'),
    '134,000 euros in the budget applied for, not granted',
  )
})

it('draws one bar per currency, and none for unknown amounts', async () => {
  const funding = [
    line('eu', '1000.00'),
    line('own', '5000.00', { amount: { amount: '5000.00', currency: 'SEK' } }),
    line('state', null),
  ]
  const el = await show(project({ status: 'ongoing', programme: icld, funding }))
  equal(
    allInside(el, '[part=money-bar]').map((bar) => bar.querySelectorAll('rect').length),
    [1, 1],
  )
  includes(under(el, 'Pengar'), 'Staten Sida uppgift saknas Beviljat')
  excludes(under(el, 'Pengar'), '6 000')
  const none = await show(project({ funding: [line('eu', '0.00'), line('state', null)] }))
  ok(!/NaN|Infinity/.test(none.shadowRoot!.innerHTML))
})

it('leaves the rest of the budget empty when the sources do not reach it', async () => {
  const el = await show(
    project({ funding: [line('own', '50.00')], budget: { amount: '100.00', currency: 'EUR' } }),
  )
  ok(Number(inside(el, '[part=money-bar] rect').getAttribute('width')) < 51)
})

it('lists partners with their places, and who leads', async () => {
  equal(
    under(await show(whole), 'Partner'),
    'Gemeente Voorbeeld aan de Lek Nederländerna · leder projektet Gesamtschule Musterhausen · Tyskland',
  )
})

it('follows no address but those of the web', async () => {
  for (const website of ['javascript:alert(1)', 'data:text/html,x', 'https'])
    equal(allInside(await show(project({ website })), '[part=facts] a').length, 0)
})

it('says at its stage what a decision rule demands and the register lacks, and leads to the rule', async () => {
  const stage = (el: Element, of: string) => inside(el, `.path .${of}`)
  const lacking = {
    ...whole,
    approval: null,
    fundingExplored: false,
    unmetDemands: [
      unmetDemand('approvalDecisionId'),
      unmetDemand('fundingExplored', {
        certain: false,
        message: { sv: 'Uppgift saknas i registret. Det framgår inte om regeln gällde då.' },
      }),
    ],
  }
  const el = await show(lacking)
  const approved = stage(el, 'approved')
  includes(textOf(approved), 'Beslut om provet saknas i registret.')
  equal(approved.querySelector('a')!.href, ruleAddress)
  ok(approved.classList.contains('unknown'), 'it is still shown as passed without a record')
  includes(textOf(stage(el, 'funding-explored')), 'Det framgår inte om regeln gällde då.')
  excludes(textOf(stage(el, 'applied')), 'saknas')
  await expectNoAxeViolations(el)
  includes(textOf(await show(lacking, 'lang="en"')), 'A decision on the trial is not in the register.')
})

it('shows a late decision and what is wrong with it, and nothing where the release does not say', async () => {
  const message = { sv: 'Beslutet är senare än det som det gäller.' }
  const late = { ...whole, unmetDemands: [unmetDemand('approvalDecisionId', { check: 'late', message })] }
  const station = textOf(inside(await show(late), '.approved'))
  includes(station, '10 maj 2023')
  includes(station, message.sv)
  equal(stagesOf(await show({ ...whole, unmetDemands: null })), stagesOf(await show(whole)))
})

it('marks what is only in Swedish on a page in English', async () => {
  const el = await show(onlySwedish(whole), 'lang="en"', onlySwedish(lists))
  await until(() => textOf(el).includes('Need'))
  const { marked, unmarked } = swedishIn(el)
  ok(marked.length > 2)
  // The citation is one text to copy.
  const cited = textOf(inside(el, '[part=citation]'))
  equal(
    unmarked.filter((text) => !cited.includes(text)),
    [],
  )
})
