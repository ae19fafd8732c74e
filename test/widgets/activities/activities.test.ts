import { activity as definition } from '../../../db/resources/activity.ts'
import { effect } from '../../../db/resources/effect.ts'
import { activities as en } from '../../../widgets/text/messages/en.ts'
import { activities as sv } from '../../../widgets/text/messages/sv.ts'
import { envelope, startApi } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, inside, next, textOf, until } from '../helpers/page.ts'
import { onlySwedish, swedishIn } from '../helpers/swedish.ts'
import { activity, day, policy, show, source } from './fixtures.ts'

const titlesIn = (el: Element, part = '') =>
  allInside(el, part ? `[part=${part}] [part=row-title]` : '[part=row-title]').map(textOf)
const sections = (el: Element) => allInside(el, '[part=rows-title]').map(textOf)

const all = [
  activity('Ett förslag', { status: 'suggested', type: 'study-visit' }),
  activity('Ett utbyte'),
  activity('Äldre', { status: 'done', date: day('2024-05-09') }),
  activity('Nyare', { status: 'done', date: day('2025-05-09') }),
  activity('Inställt besök', { status: 'cancelled', date: day('2020-05-02') }),
  activity('En resa', { status: 'planned', date: day('2027-05-02') }),
  activity('Ett brev', { status: 'ongoing', date: day('2026-01-02') }),
]

it('tells apart what goes on, what is done, what is not known and what is only suggested, in that order', async () => {
  const el = await show(all)
  equal(sections(el), [
    'Pågår och planeras',
    'Genomfört',
    'Oklart om det har genomförts',
    'Inställt',
    'Policyn begär eller föreslår',
  ])
  equal(titlesIn(el, 'current'), ['Ett brev', 'En resa'])
  equal(titlesIn(el, 'done'), ['Nyare', 'Äldre'])
  equal(titlesIn(el, 'unknown'), ['Ett utbyte'])
  equal(titlesIn(el, 'cancelled'), ['Inställt besök'])
  equal(titlesIn(el, 'suggested'), ['Ett förslag'])
  const planned = allInside(el, '[part=current] [part=row]').map(textOf)
  includes(planned[0]!, '2 januari 2026 Utbyte Pågår')
  includes(planned[1]!, 'Planerad')
  includes(
    textOf(inside(el, '[part=overview]')).replaceAll('\u00a0', ' '),
    '2 pågår eller planeras 2 genomförda 1 med okänd status 1 inställd 1 som policyn begär eller föreslår',
  )
  await expectNoAxeViolations(el)
})

it('says that a suggestion is the document’s, in its order, with its heading and its quotes once', async () => {
  const suggestion = (title: string, number: number) =>
    activity(title, {
      status: 'suggested',
      sources: [source({ place: `Handlingsplan, punkt ${number}`, quote: title })],
    })
  const given = [suggestion('Tionde', 10), suggestion('Andra', 2)]
  const el = await show(given, '', { policies: [policy('proposed')] })
  equal(titlesIn(el), ['Andra', 'Tionde'])
  const passage = textOf(inside(el, '[part=passage]'))
  includes(passage, 'Handlingsplan Internationell policy för Alvesta kommun')
  includes(passage, 'Dokumentet är ett förslag. Inget i registret visar att det har antagits.')
  includes(textOf(inside(el, '[part=suggested]')), 'Det betyder inte att det har gjorts.')
  equal(allInside(el, '[part=sources]').length, 1)
  equal(allInside(el, '[part=sources] blockquote').map(textOf), ['Andra', 'Tionde'])
  for (const [status, words] of [
    ['adopted', ''],
    ['replaced', 'Dokumentet är ersatt och gäller inte längre.'],
    [null, 'Det framgår inte om dokumentet är antaget.'],
  ] as const) {
    const other = await show(given, '', { policies: [policy(status)] })
    equal(allInside(other, '[part=standing]').map(textOf).join(), words)
  }
})

it('names a document once, and has its words before each list', async () => {
  const suggestion = (title: string, place: string, words: string | null) =>
    activity(title, {
      status: 'suggested',
      leadIn: words === null ? null : { sv: words },
      sources: [source({ place })],
    })
  const el = await show(
    [
      suggestion('Seminarier', 'Ambitioner, punkt 1', null),
      suggestion('Studiebesök', 'Handlingsplan, punkt 1', 'Detta bör ske i form av:'),
      suggestion('Utbildning', 'Handlingsplan, punkt 2', 'Detta bör ske i form av:'),
    ],
    '',
    { policies: [policy('proposed')] },
  )
  equal(allInside(el, '[part=passage-title]').map(textOf), ['Ambitioner', 'Handlingsplan'])
  equal(allInside(el, '[part=standing]').length, 1)
  const [ambitions, plan] = allInside(el, '[part=passage]').map(textOf)
  includes(ambitions!, 'Internationell policy för Alvesta kommun')
  excludes(plan!, 'Internationell policy för Alvesta kommun Detta')
  includes(plan!, 'Handlingsplan Detta bör ske i form av: ')
})

it('says how old the word of what may still go on is, once where it is the same of all', async () => {
  const aged = (id: string, documentDate: ReturnType<typeof day> | null, own = {}) =>
    activity(id, { sources: [source({ documentDate })], ...own })
  const rows = (el: Element) => allInside(el, '[part=row]').map(textOf)
  const mixed = await show([
    aged('Gammal', day('2010-06-21')),
    aged('Ny', day('2025-11-21')),
    aged('Odaterad', null),
  ])
  const [old, young, undated] = rows(mixed)
  includes(old!, 'enligt en källa från 21 juni 2010')
  excludes(young!, 'enligt en källa')
  includes(undated!, 'enligt en källa utan datum')
  const same = await show([aged('A', null), aged('B', null)])
  includes(textOf(inside(same, '[part=unknown] > p')), 'Allt enligt en källa utan datum.')
  excludes(rows(same).join(), 'utan datum')
  const done = await show([aged('Besök', day('2010-06-21'), { status: 'done', date: day('2010-06-01') })])
  excludes(textOf(done), 'enligt en källa')
})

it('tells once that the time is not known, and nothing of it where all have one', async () => {
  const known = activity('Känd', { status: 'done', date: day('2025-05-09') })
  const unknown = activity('Okänd', { status: 'done' })
  includes(textOf(await show([known, unknown])), 'När det var är inte känt för 1 av 2.')
  includes(textOf(await show([unknown])), 'När det var är inte känt.')
  excludes(textOf(await show([known])), 'inte känt')
})

it('says where, for whom, by whom and with whom, and leaves out what is not known', async () => {
  const el = await show(
    [
      activity('Drama', {
        place: 'Suonenjoki',
        placeAsWritten: 'Sounenjokki',
        countries: ['FI', 'EE'],
        hostRole: 'co-host',
        audience: ['pupils', 'staff'],
        participants: 1200,
        unit: { id: 'u', name: { sv: 'Kulturnämnden' } } as never,
        partners: [{ id: 'p', name: 'Suonenjoen kaupunki' } as never],
        projectId: 'projekt',
        twinTownId: 'ort',
        description: { sv: 'Elever spelar teater.' },
      }),
      activity('Bara ett namn'),
    ],
    '',
    {
      projects: [{ id: 'projekt', url: 'https://utblick.example/p', title: { sv: 'Teater för alla' } }],
      towns: [{ id: 'ort', url: 'https://utblick.example/o', name: 'Suonenjoki' }],
    },
  )
  const [full, bare] = allInside(el, '[part=row]')
  equal(
    [...full!.querySelectorAll('[part=facts] > div')].map((each) => textOf(each).replaceAll('\u00a0', ' ')),
    [
      'Plats Suonenjoki (i källan: Sounenjokki)',
      'Länder Finland och Estland',
      'Kommunens roll Medarrangör',
      'Deltagare Elever och anställda, 1 200 personer',
      'Enhet Kulturnämnden',
      'Partner Suonenjoen kaupunki',
      'Projekt Teater för alla',
      'Vänort Suonenjoki',
    ],
  )
  equal(bare!.querySelector('[part=facts]'), null)
  const none = await show([activity('Ingen deltog', { participants: 0 })])
  includes(textOf(none).replaceAll('\u00a0', ' '), 'Deltagare 0 personer')
})

it('counts all, shows `limit`, and the button shows the rest and moves focus to it', async () => {
  const el = await show(all, 'limit="2"')
  equal(titlesIn(el), ['Ett brev', 'En resa'])
  includes(textOf(inside(el, '[part=overview]')).replaceAll('\u00a0', ' '), '2 genomförda')
  const button = inside<HTMLButtonElement>(el, '[part=more]')
  equal(textOf(button).replaceAll('\u00a0', ' '), 'Visa 5 aktiviteter till')
  button.click()
  await until(() => allInside(el, '[part=row]').length === all.length)
  await until(() => el.shadowRoot!.activeElement?.textContent?.trim() === 'Nyare')
  equal(allInside(el, '[part=more]').length, 0)
})

it('asks for the chosen types, statuses and countries', async () => {
  const api = await startApi({ activities: { json: envelope([all[0]]) } })
  const el = document.createElement('intl-activities')
  Object.assign(el, { municipality: '0764', api: api.base, loading: 'eager', type: 'visit,training' })
  Object.assign(el, { status: 'done', country: 'FI' })
  document.body.append(el)
  await next(el, 'intl-load')
  const asked = (await api.requests()).find((path) => path.startsWith('activities'))
  const query = new URLSearchParams(asked!.split('?')[1])
  equal(
    ['municipality', 'type', 'status', 'country'].map((name) => query.get(name)),
    ['0764', 'visit,training', 'done', 'FI'],
  )
  el.remove()
})

it('is English in a page in English', async () => {
  const el = await show(onlySwedish(all), 'lang="en"', { policies: [policy('proposed')] })
  await until(() => sections(el)[0] === 'Ongoing and planned')
  equal(sections(el)[4], 'Asked for or suggested by the policy')
  const { marked, unmarked } = swedishIn(el)
  ok(marked.length > all.length)
  equal(unmarked, [])
})

it('shows text as text, and fits 320 pixels with every note open', async () => {
  const hostile = '<img src=x onerror="document.title=1">'
  const el = await show(
    [
      activity('long', {
        title: { sv: 'Samhällsbyggnadsnämndsutvecklingsavdelningsutbyte'.repeat(3) },
        place: hostile,
        description: { sv: hostile },
        partners: [{ id: 'p', name: hostile } as never],
        sources: [source({ quote: hostile })],
      }),
      ...all,
    ],
    'style="width: 320px"',
  )
  for (const details of allInside<HTMLDetailsElement>(el, 'details')) details.open = true
  equal(allInside(el, 'script, img').length, 0)
  const { right } = el.getBoundingClientRect()
  for (const part of allInside(el, '*:not(svg *, .hidden)'))
    ok(part.getBoundingClientRect().right <= right + 0.5, `${part.localName}.${part.className} sticks out`)
})

it('says that the register has none', async () => {
  includes(textOf(await show([])), 'Registret har inga uppgifter om kommunens internationella aktiviteter.')
})

/** Written again for the sake of weight: the definitions carry descriptions and examples too. */
it('names every fact as its definition does', () => {
  const ids: Readonly<Record<string, string>> = {
    partners: 'partnerIds',
    unit: 'unitId',
    project: 'projectId',
    twinTown: 'twinTownId',
    goals: 'goalIds',
  }
  for (const [lang, { fields, effects }] of [['sv', sv] as const, ['en', en] as const]) {
    equal(effects, effect.title[lang])
    for (const [field, name] of Object.entries(fields))
      equal(
        name,
        definition.fields[(ids[field] ?? field) as keyof typeof definition.fields].title[lang],
        field,
      )
  }
})

it('leads to the goals that an activity serves', async () => {
  const address = 'https://utblick.example/utblick/v1'
  const el = await show(
    [activity('Resa', { status: 'done', goalIds: ['g1', 'g2'] }), activity('Annat')],
    '',
    {
      goals: [
        { id: 'g1', url: `${address}/goals/g1`, wording: { sv: 'Fler utbyten' } },
        { id: 'g2', url: `${address}/goals/g2`, wording: { sv: 'Bättre språk' } },
        { id: 'g3', url: `${address}/goals/g3`, wording: { sv: 'Något annat' } },
      ],
    },
  )
  const [travel, other] = [inside(el, '[part=done]'), inside(el, '[part=unknown]')]
  includes(textOf(travel), 'Mål i policyn Fler utbyten; Bättre språk')
  equal(
    [...travel.querySelectorAll<HTMLAnchorElement>('[part=facts] a')].map(({ href }) => href),
    [`${address}/goals/g1`, `${address}/goals/g2`],
  )
  excludes(textOf(other), 'Mål')
})

it('leads to the effects that followed from an activity', async () => {
  const address = 'https://utblick.example/utblick/v1/effects'
  const effects = [
    { id: 'e1', url: `${address}/e1`, title: { sv: 'Fler läser finska' }, year: 2025, activityIds: ['Resa'] },
    {
      id: 'e2',
      url: `${address}/e2`,
      title: { sv: 'Ett nytt val' },
      year: null,
      activityIds: ['Resa', 'Brev'],
    },
    { id: 'e3', url: `${address}/e3`, title: { sv: 'Något annat' }, year: 2024, activityIds: null },
  ]
  const el = await show(
    [activity('Resa', { status: 'done' }), activity('Brev', { status: 'ongoing' }), activity('Annat')],
    '',
    { effects },
  )
  const factsIn = (part: string) => allInside(el, `[part=${part}] [part=facts]`).map(textOf)
  equal(factsIn('done'), ['Effekter Fler läser finska (2025); Ett nytt val'])
  equal(factsIn('current'), ['Effekter Ett nytt val'])
  equal(factsIn('unknown'), [])
  equal(
    allInside<HTMLAnchorElement>(el, '[part=done] [part=facts] a').map(({ href }) => href),
    [`${address}/e1`, `${address}/e2`],
  )
  const english = await show([activity('Resa', { status: 'done' })], 'lang="en"', { effects })
  await until(() => textOf(inside(english, '[part=facts] dt')) === 'Effects')
})

it('names the number of a document among the sources', async () => {
  const registered = source({ registrationNumber: 'KS 2021/0317' })
  const el = await show([activity('Med', { status: 'done', sources: [registered] })])
  includes(textOf(inside(el, '[part=sources] figcaption')), 'Bakgrund, punkt 1, KS 2021/0317')
})
