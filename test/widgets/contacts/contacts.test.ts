import type { IntlContacts } from '../../../widgets/contacts/intl-contacts.ts'
import { envelope } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { allInside, fixture, inside, next, textOf, until } from '../helpers/page.ts'
import { onlySwedish, swedishIn } from '../helpers/swedish.ts'
import { agreement, committee, day, membership, policy, role, rule, show } from './fixtures.ts'

const texts = (el: Element, selector: string) => allInside(el, selector).map(textOf)

it('groups roles by level, with unit, mailbox and "vakant"', async () => {
  const el = await show([
    role('kultur', {
      level: 'operational',
      unit: committee,
      mailbox: 'kultur@alvesta.example',
      vacant: false,
    }),
    role('teknik', { level: 'operational', vacant: true }),
    role('officiella', { level: 'official', role: 'responsible', title: { sv: 'Formella kontakter' } }),
    role('samordnare', { role: 'coordinator', vacant: false }),
  ])
  equal(texts(el, '.group-title'), ['Officiella, formella kontakter', 'Verksamhetsnivå', 'Övriga roller'])
  equal(texts(el, '[part=role]'), [
    'Formella kontakter Ansvarig Uppgift saknas: e-post, om rollen är tillsatt.',
    'Kulturnämnden Kontaktperson kultur kultur@alvesta.example',
    'Kontaktperson teknik Vakant',
    'Kontaktperson samordnare Samordning Uppgift saknas: e-post.',
  ])
  equal(inside<HTMLAnchorElement>(el, '[href^=mailto]').href, 'mailto:kultur@alvesta.example')
  await expectNoAxeViolations(el)
})

it('tells once what is not known of any role', async () => {
  const el = await show([role('ett', { unit: committee }), role('två', { unit: committee })])
  equal(texts(el, '[part=not-stated]'), ['Uppgift saknas: e-post, om rollen är tillsatt.'])
})

it('says that the policy requires contact persons whom the register does not know', async () => {
  const wording = { sv: 'en kontaktperson utses från varje kontor' }
  const demanded = role('krav', { title: { sv: 'Kontaktperson från varje kontor' }, wording })
  const el = await show([demanded], {
    'decision-rules': [rule({ wording: { sv: `Nämnderna ser till att ${wording.sv}.` } })],
  })
  equal(
    textOf(inside(el, '[part=demanded]')),
    'Policyn kräver en kontaktperson från varje kontor. Registret har ingen uppgift om vilka de är.',
  )
  equal(allInside(el, '[part=role]').length, 0)
  // The words of the rule hold those of the role.
  equal(texts(el, '[part=wording] blockquote'), [`Nämnderna ser till att ${wording.sv}.`])
})

it('says so without any role, beside that the register has none', async () => {
  const el = await show([], { 'decision-rules': [rule()] })
  equal(el.state, 'empty')
  includes(textOf(el), 'Registret har inga kontaktroller från kommunen.')
  equal(
    textOf(inside(el, '[part=demanded]')),
    'Policyn kräver kontaktpersoner. Registret har ingen uppgift om vilka de är.',
  )
})

it('takes what is only allowed or recommended for no demand, and a known contact person for an answer', async () => {
  equal(
    allInside(await show([], { 'decision-rules': [rule({ force: 'may' })] }), '[part=demanded]').length,
    0,
  )
  const known = role('kultur', { unit: committee, vacant: true })
  equal(allInside(await show([known], { 'decision-rules': [rule()] }), '[part=demanded]').length, 0)
})

it('marks the roles of a policy that is only proposed', async () => {
  const proposal = (status: 'adopted' | 'proposed' | null) =>
    show([role('ett', { unit: committee })], { policies: [policy(status)] })
  includes(textOf(inside(await proposal('proposed'), '[part=proposal]')), 'Policyn är ett förslag.')
  equal(allInside(await proposal('adopted'), '[part=proposal]').length, 0)
  equal(allInside(await proposal(null), '[part=proposal]').length, 0)
})

it('shows networks with those that have ended last, and counts them', async () => {
  const el = await show([role('ett', { unit: committee })], {
    memberships: [
      membership('Åarnas ring', { status: 'ended', since: day('2012-04-01'), until: day('2016-12-31') }),
      membership('Små städer', {
        status: 'active',
        since: day('2019-03-01'),
        unit: committee,
        network: { id: 's', name: 'Små städer', website: 'https://stader.example/' },
        purpose: { sv: 'Hitta partner.' },
      }),
    ],
  })
  equal(texts(el, '[part=membership]'), [
    'Små städer Aktivt, sedan 1 mars 2019 Hitta partner. Kulturnämnden Nätverkets webbplats Uppgift saknas: beslut.',
    'Åarnas ring Avslutat, 1 april 2012 – 31 december 2016 Uppgift saknas: vilken enhet som företräder kommunen, beslut.',
  ])
  includes(textOf(el), '2 medlemskap, varav 1 har upphört')
  ok(inside(el, '[part=membership]:last-child .ended'))
  await expectNoAxeViolations(el)
})

it('says which agreements have expired on the day of the data, and with whom they are', async () => {
  // The day of the data is 21 November 2026.
  const el = await show([role('ett', { unit: committee })], {
    agreements: [
      agreement('Gårdagens', { validTo: day('2026-11-20') }),
      agreement('Dagens', { validTo: day('2026-11-21'), twinTownId: 'turnov', signedOn: day('1998-05-16') }),
      agreement('Utan slut'),
    ],
    'twin-towns': [{ id: 'turnov', url: 'https://utblick.example/turnov', name: 'Turnov', country: 'CZ' }],
  })
  equal(texts(el, '[part=agreement]'), [
    'Dagens Gäller till 21 november 2026 Vänskapsavtal · Undertecknat 16 maj 1998 Med Turnov, Tjeckien Uppgift saknas: beslut.',
    'Utan slut Vänskapsavtal Uppgift saknas: när det undertecknades, hur länge det gäller, beslut.',
    'Gårdagens Gick ut 20 november 2026 Vänskapsavtal Uppgift saknas: när det undertecknades, beslut.',
  ])
  includes(textOf(el), '3 avtal, varav 1 har gått ut')
  await expectNoAxeViolations(el)
})

it('shows at most the records of the limit of each kind, and counts all', async () => {
  const el = await show(
    [role('ett', { unit: committee }), role('två', { unit: committee })],
    { agreements: [agreement('A'), agreement('B')], memberships: [membership('C'), membership('D')] },
    'limit="1"',
  )
  for (const part of ['role', 'agreement', 'membership']) equal(allInside(el, `[part=${part}]`).length, 1)
  includes(textOf(el), '2 avtal')
})

it('says what the register does not have, calmly, also when only that could not be loaded', async () => {
  const el = await show([role('ett', { unit: committee })], {}, 'lang="en"')
  includes(textOf(el), 'The register has no networks that the municipality belongs to.')
  includes(textOf(el), 'The register has no agreements of the municipality.')
  excludes(textOf(el), 'undefined')
})

it('lets the page route to a role', async () => {
  const el = await show([role('ett', { unit: committee })])
  el.addEventListener('intl-select', (event) => event.preventDefault())
  const chosen = next(document.body, 'intl-select')
  inside<HTMLAnchorElement>(el, '[part=role] a').click()
  equal((await chosen).detail, { id: 'ett', url: role('ett').url })
})

for (const [name, sv] of Object.entries({
  script: '<script>document.title = "fel"</script><img src=x onerror="document.title = \'fel\'">',
  long: 'ordet '.repeat(1667).trim(),
}))
  it(`shows ${name} as text everywhere`, async () => {
    const words = { sv }
    const unit = { id: 'u', name: words, kind: 'committee' } as const
    const el = await show([role('ett', { title: words, unit, wording: words })], {
      memberships: [membership(sv, { purpose: words, unit })],
      agreements: [agreement(sv)],
    })
    for (const part of ['role', 'membership', 'agreement', 'wording'])
      includes(textOf(inside(el, `[part=${part}]`)), sv)
    equal(allInside(el, 'script, img').length, 0)
    equal(document.title, 'Test')
    ok(el.getBoundingClientRect().right <= innerWidth)
  })

it('shows a snapshot with all its lists', async () => {
  const el = fixture<IntlContacts>('<intl-contacts></intl-contacts>')
  el.data = {
    records: envelope([role('ett', { unit: committee })]),
    agreements: envelope([agreement('Vänskapsavtal med Turnov')]),
  } as never
  await el.updateComplete
  includes(textOf(el), 'Kontaktperson ett')
  includes(textOf(el), 'Vänskapsavtal med Turnov')
})

it('marks what is only in Swedish on a page in English', async () => {
  const el = await show(
    onlySwedish([role('kultur', { unit: committee, wording: { sv: 'en kontaktperson' } })]),
    {
      memberships: onlySwedish([membership('Eurocities', { purpose: { sv: 'Lära' } })]),
      agreements: onlySwedish([agreement('Vänortsavtal')]),
    },
    'lang="en"',
  )
  await until(() => textOf(el).includes('Contact person'))
  const { marked, unmarked } = swedishIn(el)
  ok(marked.length > 2)
  equal(unmarked, [])
})
