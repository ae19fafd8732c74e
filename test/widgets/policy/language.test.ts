import { consultationResponse } from '../../../db/resources/consultation-response.ts'
import { policyFields } from '../../../db/resources/policy-fields.ts'
import { priorityArea } from '../../../db/resources/priority-area.ts'
import { policy as en } from '../../../widgets/text/messages/en.ts'
import { policy as sv } from '../../../widgets/text/messages/sv.ts'
import { equal, includes, ok } from '../helpers/assert.ts'
import { envelope } from '../helpers/api.ts'
import { allInside, fixture, inside, textOf } from '../helpers/page.ts'
import { onlySwedish, swedishIn } from '../helpers/swedish.ts'
import {
  adopted,
  consulted,
  day,
  decision,
  decisions,
  guidelines,
  policy,
  response,
  rule,
} from './fixtures.ts'
import { open, part, stages } from './show.ts'

/** Written again for the sake of weight: the definitions carry descriptions and examples too. */
it('names every field as its definition does', () => {
  for (const [lang, words] of [['sv', sv] as const, ['en', en] as const]) {
    for (const [field, name] of Object.entries(words.fields))
      equal(name, policyFields[field as keyof typeof words.fields].title[lang], field)
    equal(words.framework, policyFields.frameworks.fields?.title?.title[lang])
    equal(words.areas, priorityArea.title[lang])
    equal(words.responses, consultationResponse.title[lang])
    equal(words.body, consultationResponse.fields.body.title[lang])
    equal(words.disposition, consultationResponse.fields.disposition.title[lang])
  }
})

async function english(records: readonly object[], rules: readonly object[] = []) {
  const page = fixture<HTMLElement>('<div lang="en"><intl-policy municipality="0764"></intl-policy></div>')
  const el = page.querySelector('intl-policy')!
  el.data = { records: envelope(records), rules: envelope(rules), decisions: envelope([]) }
  await el.updateComplete
  return el
}

it('speaks English', async () => {
  const el = await english([consulted])
  includes(textOf(el), 'International policy')
  includes(part(el, 'standing'), 'This is a proposal. Nothing in the register shows that it was adopted.')
  includes(
    textOf(inside(el, '[part=facts]')),
    'Not stated: date, registration number, who decided it, when it takes effect, when it ceases to apply, what it replaces, who it applies to, responsible function, whether it has been revised, who it is addressed to, author’s role, purpose, child perspective.',
  )
  includes(
    textOf(inside(el, 'caption')),
    'The editors have judged which responses are in favour. How the comments in one of the responses were handled is not stated.',
  )
  includes(
    stages(el)[0]!,
    'Out for consultation Date: not stated 3 responses received, 1 preliminary, 1 not received',
  )
  includes(stages(el)[2]!, 'Adopted: not stated')
  includes(textOf(inside(el, 'tbody')), 'In favour, with comments')
  const documents = part(await english([adopted]), 'documents')
  includes(documents, 'Europa 2020 Framework, expired on 31 December 2020')
})

it('counts one response and none in English', async () => {
  const captionOf = async (...consultationResponses: ReturnType<typeof response>[]) =>
    textOf(inside(await english([policy('x', { consultationResponses })]), 'caption'))
  const [unsettled, settled] = [response('A'), response('B', { disposition: 'considered' })]
  includes(await captionOf(unsettled), 'How the comments in the response were handled is not stated.')
  includes(
    await captionOf(unsettled, settled),
    'How the comments in one of the responses were handled is not stated.',
  )
  const el = await english([policy('x')])
  includes(part(el, 'passages'), 'The policy states no follow-up.')
})

it('names the body that decided in English where its unit has a name', async () => {
  const council = {
    id: '0764-kf',
    name: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
    kind: 'council',
  }
  const kf = decision('kf', { bodyUnit: council as never, paragraph: '§ 2' })
  const el = await english([policy('x', { decisions: [kf] })])
  el.data = { records: envelope([policy('x', { decisions: [kf] })]), decisions: envelope([kf]) }
  await el.updateComplete
  includes(stages(el)[1]!, 'Municipal council, § 2')
})

it('marks a translation, with the original wording', async () => {
  const el = await english([guidelines])
  open(el)
  const [passage] = allInside(el, '[part=passages] section')
  equal(
    textOf(passage!),
    'Purpose An instrument for developing services. Translated from Swedish. Read the original Ett instrument för verksamhetsutveckling.',
  )
  equal(inside(el, '[part=passages] blockquote').lang, 'en')
  equal(inside(el, '[part=passages] details p').lang, 'sv')
})

it('marks what is only in Swedish', async () => {
  const own = { purpose: { sv: 'Ett syfte.' }, appliesTo: 'Nämnder och bolag' }
  const el = await english(
    [policy('bred', { ...own, title: { sv: 'Bara svenska' } })],
    [rule('a', 'Nämnden', 'Nämnden beslutar.')],
  )
  open(el)
  const swedish = new Set(allInside(el, '[lang=sv]').map((each) => textOf(each)))
  for (const text of ['Bara svenska', 'Ett syfte.', 'Nämnder och bolag', 'Nämnden', 'Nämnden beslutar.'])
    ok(swedish.has(text), `${text} is not marked as Swedish`)
})

it('keeps § with its number in Swedish text on an English page too', async () => {
  const el = await english([policy('x', { replaces: 'Riktlinjer, § 61' })])
  equal(inside(el, '[part=facts] [lang=sv]').textContent, 'Riktlinjer, §\u00a061')
})

it('leaves no Swedish text on an English page unmarked, with all fields and everything open', async () => {
  const header = {
    addressee: 'Styrelsen',
    authorRole: 'Utredare',
    decidedBy: 'Fullmäktige',
    replaces: 'Riktlinjer',
    appliesTo: 'Alla',
    responsibleFunction: 'Kansliet',
    documentDate: day('2020-01-01'),
  }
  const el = await english([])
  el.data = {
    records: envelope(onlySwedish([{ ...consulted, ...header }, guidelines, adopted])),
    rules: envelope(onlySwedish([rule('a', 'Nämnden', 'Nämnden beslutar.')])),
    decisions: envelope(onlySwedish(decisions)),
  }
  await el.updateComplete
  const { marked, unmarked } = swedishIn(el)
  equal(unmarked, [])
  ok(marked.length > 30, `${marked.length} texts`)
})
