import { monitoringItem as definition } from '../../../db/resources/monitoring-item.ts'
import { monitoring as en } from '../../../widgets/text/messages/en.ts'
import { monitoring as sv } from '../../../widgets/text/messages/sv.ts'
import { envelope, startApi } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, inside, next, textOf, until } from '../helpers/page.ts'
import { onlySwedish, swedishIn } from '../helpers/swedish.ts'
import { item, show, source } from './fixtures.ts'

const titlesIn = (el: Element, part = '') =>
  allInside(el, part ? `[part=${part}] [part=row-title]` : '[part=row-title]').map(textOf)

const all = [
  item('Bevaka lagar', { type: 'legislation' }),
  item('Äldre nyhet', { publishedOn: '2026-06-02' }),
  item('Ny nyhet', { publishedOn: '2026-11-02', type: 'programme-news' }),
  item('Gick ut i går', { deadline: '2026-11-20' }),
  item('Gick ut i fjol', { deadline: '2025-11-20' }),
  item('Sist', { deadline: '2027-09-23' }),
  item('I dag', { deadline: '2026-11-21', publishedOn: '2026-09-01' }),
]

it('shows the next last day first, then what goes on, what the policy says, and folds what is over', async () => {
  const el = await show(all)
  equal(allInside(el, '[part=rows-title], details[part=passed] > summary').map(textOf), [
    'Sista dag framöver',
    'Utan sista dag',
    'Det här ska följas enligt policyn',
    'Sista dagen har gått (2)',
  ])
  equal(titlesIn(el, 'upcoming'), ['I dag', 'Sist'])
  equal(titlesIn(el, 'running'), ['Ny nyhet', 'Äldre nyhet'])
  equal(titlesIn(el, 'demanded'), ['Bevaka lagar'])
  equal(titlesIn(el, 'passed'), ['Gick ut i går', 'Gick ut i fjol'])
  ok(!inside<HTMLDetailsElement>(el, 'details[part=passed]').open)
  const [today] = allInside(el, '[part=row]').map(textOf)
  includes(today!, 'Sista dag 21 november 2026 Utlysning')
  includes(textOf(inside(el, '[part=running]')), 'Publicerat 2 november 2026 Nytt om program')
  await expectNoAxeViolations(el)
})

it('says that what is to be followed is the document’s demand, and whether the document is adopted', async () => {
  const policies = [{ id: 'p', url: 'https://utblick.example/p', status: 'proposed', sources: [source()] }]
  const el = await show([item('Lagar'), item('Utlysningar')], '', { policies })
  const demanded = textOf(inside(el, '[part=demanded]'))
  includes(demanded, 'Det är inga enskilda nyheter eller utlysningar.')
  includes(demanded, 'Samordning Internationell policy för Alvesta kommun')
  includes(demanded, 'Dokumentet är ett förslag. Inget i registret visar att det har antagits.')
  equal(allInside(el, '[part=sources]').length, 1)
})

it('without any day and without a policy, an item goes on', async () => {
  const el = await show([item('Ur en tidning', { sources: [source({ kind: 'news' })] })])
  equal(titlesIn(el, 'running'), ['Ur en tidning'])
  excludes(textOf(el), 'enligt policyn')
})

it('names the programme with its years, the subjects and the site that it links to', async () => {
  const el = await show(
    [
      item('Utlysning', {
        deadline: '2027-02-18',
        programmeId: 'erasmus',
        themes: ['education', 'culture'],
        href: 'https://www.uhr.example/utlysning?år=2027',
      }),
      item('Okänt program', { deadline: '2027-02-19', programmeId: 'finns-inte' }),
    ],
    '',
    {
      programmes: [
        {
          id: 'erasmus',
          url: 'https://utblick.example/e',
          title: { sv: 'Erasmus+' },
          periodStart: 2021,
          periodEnd: 2027,
        },
      ],
    },
  )
  const [known, unknown] = allInside(el, '[part=row]')
  equal([...known!.querySelectorAll('[part=facts] > div')].map(textOf), [
    'Program Erasmus+ 2021–2027',
    'Teman Utbildning och kultur',
    'Länk uhr.example',
  ])
  equal(unknown!.querySelector('[part=facts]'), null)
})

it('the button opens what is folded, and moves focus to it', async () => {
  const el = await show(all, 'limit="5"')
  equal(titlesIn(el).length, 5)
  inside(el, '[part=more]').click()
  await until(() => el.shadowRoot!.activeElement?.textContent?.trim() === 'Gick ut i går')
  equal(titlesIn(el).length, all.length)
})

it('asks for the chosen types', async () => {
  const api = await startApi({ 'monitoring-items': { json: envelope([all[0]]) } })
  const el = document.createElement('intl-monitoring')
  Object.assign(el, { municipality: '0764', api: api.base, loading: 'eager', type: 'call,training' })
  document.body.append(el)
  await next(el, 'intl-load')
  const asked = (await api.requests()).find((path) => path.startsWith('monitoring-items'))
  equal(new URLSearchParams(asked!.split('?')[1]).get('type'), 'call,training')
  el.remove()
})

it('is English in a page in English', async () => {
  const el = await show(onlySwedish(all), 'lang="en"')
  await until(() => textOf(el).includes('With a deadline ahead'))
  includes(textOf(el), 'Deadline 21 November 2026')
  const { marked, unmarked } = swedishIn(el)
  ok(marked.length >= all.length)
  equal(unmarked, [])
})

it('shows text as text, and fits 320 pixels with everything open', async () => {
  const hostile = '<img src=x onerror="document.title=1">'
  const el = await show(
    [
      item(hostile, {
        deadline: '2027-01-01',
        description: { sv: hostile },
        href: `https://${'a'.repeat(80)}.example/`,
      }),
      ...all,
    ],
    'style="width: 320px"',
  )
  for (const details of allInside<HTMLDetailsElement>(el, 'details')) details.open = true
  equal(titlesIn(el)[1], hostile)
  equal(allInside(el, 'script, img').length, 0)
  const { right } = el.getBoundingClientRect()
  for (const part of allInside(el, '*:not(svg *, .hidden)'))
    ok(part.getBoundingClientRect().right <= right + 0.5, `${part.localName}.${part.className} sticks out`)
})

it('says that the register has none', async () => {
  includes(textOf(await show([])), 'Registret har inga uppgifter om kommunens omvärldsbevakning.')
})

/** Written again for the sake of weight: the definitions carry descriptions and examples too. */
it('names every fact as its definition does', () => {
  const ids: Readonly<Record<string, string>> = { programme: 'programmeId' }
  for (const [lang, { fields }] of [['sv', sv] as const, ['en', en] as const])
    for (const [field, name] of Object.entries(fields))
      equal(
        name,
        definition.fields[(ids[field] ?? field) as keyof typeof definition.fields].title[lang],
        field,
      )
})
