import { envelope } from '../helpers/api.ts'
import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { allInside } from '../helpers/page.ts'
import { adopted, consulted, day, decision, guidelines, policy, replaced } from './fixtures.ts'
import { show, stages } from './show.ts'

const isOpen = (el: Element) => allInside(el, '[part=station]').map(({ className }) => /open/.test(className))

it('shows what a proposal would replace, oldest first, and never that it was adopted', async () => {
  const el = await show([guidelines])
  equal(stages(el), [
    'Tidigare beslut 12 oktober 1989 Kommunfullmäktige, § 144 Riktlinjer för vänortsutbyte Skulle ersättas enligt förslaget',
    'Tidigare beslut 26 september 2000 Kommunstyrelsen, § 144 Riktlinjer för det internationella arbetet Skulle ersättas enligt förslaget',
    'På remiss: uppgift saknas',
    'Förslag till beslut Datum: uppgift saknas Förslag från kommunstyrelseförvaltningen Riktlinjer för internationellt samarbete antas',
    'Antagen: uppgift saknas',
  ])
  equal(isOpen(el), [false, false, true, false, true])
})

it('shows who was consulted, and what was proposed to whom', async () => {
  equal(stages(await show([consulted])), [
    'På remiss Datum: uppgift saknas 3 svar inkomna, 1 preliminärt, 1 inte inkommet',
    'Förslag till beslut Datum: uppgift saknas Förslag till kommunfullmäktige Styrelsen föreslår fullmäktige. Förslag till kommunstyrelsen Ärendet uppdrag',
    'Antagen: uppgift saknas',
  ])
})

it('shows what an adopted policy replaced, and what that had replaced', async () => {
  equal(stages(await show([adopted])), [
    'Tidigare beslut 25 april 1994 Kommunfullmäktige Handlingsprogram Ersatt',
    'Tidigare beslut 18 maj 2009 Kommunfullmäktige Ärendet kf-2009 Ersatt',
    'På remiss, förslag till beslut: uppgift saknas',
    'Antagen 12 februari 2020 Kommunfullmäktige, § 12',
    'Uppdrag att införa policyn Datum: uppgift saknas Kommunfullmäktige',
  ])
})

it('shows what replaced a replaced one', async () => {
  equal(stages(await show([replaced])).slice(-2), [
    'Antagen 18 maj 2009 Kommunfullmäktige Ärendet kf-2009',
    'Ersatt 12 februari 2020 Kommunfullmäktige, § 12 Policyn antagen',
  ])
})

it('is one dashed stage where the register knows nothing', async () => {
  const el = await show([policy('x')])
  equal(stages(el), ['På remiss, förslag till beslut, antagen: uppgift saknas'])
  const [first] = allInside(el, '[part=station]')
  equal(getComputedStyle(first!, '::before').borderTopStyle, 'dashed')
})

it('draws the way to a stage that is not known to be reached dashed', async () => {
  const el = await show([consulted])
  const lines = allInside(el, '[part=station]').map(
    (stage) => getComputedStyle(stage, '::after').borderLeftStyle,
  )
  equal(lines.slice(0, 2), ['solid', 'dashed'])
})

it('derives a stage from the status without a decision', async () => {
  const known = async (status: Parameters<typeof policy>[1]) => stages(await show([policy('x', status)]))
  equal(await known({ status: 'adopted' }), [
    'På remiss, förslag till beslut: uppgift saknas',
    'Antagen Datum: uppgift saknas',
  ])
  equal((await known({ status: 'revised' }))[0], 'På remiss Datum: uppgift saknas')
  equal((await known({ status: 'replaced' })).at(-1), 'Ersatt Datum: uppgift saknas')
})

it('treats neither a rejection nor a proposal as an adoption', async () => {
  const own = (...decisions: ReturnType<typeof decision>[]) => show([policy('x', { decisions })])
  const rejected = stages(await own(decision('avslag', { verb: 'rejects', date: day('2020-01-02') })))
  includes(
    rejected.join('; '),
    'antagen: uppgift saknas; Ärendet avslag 2 januari 2020 Avslag, Kommunfullmäktige',
  )
  const proposed = await own(decision('f', { verb: 'adopts', status: 'proposal', date: day('2020-01-02') }))
  equal(isOpen(proposed), [true, false, true])
})

it('omits the paragraph of a proposal, which belongs to the proposer’s minutes', async () => {
  const body = { verb: 'proposes', status: 'proposal', paragraph: '§ 163' } as const
  const proposer = { id: 'ks', name: { sv: 'Kommunstyrelsen' } }
  const proposed = decision('f', { ...body, proposer, date: day('2022-10-12') })
  const el = await show([policy('x', { decisions: [proposed] })], '', {
    decisions: { json: envelope([proposed]) },
  })
  includes(
    stages(el).join(),
    'Förslag till beslut 12 oktober 2022 Förslag från kommunstyrelsen till kommunfullmäktige Ärendet f',
  )
})

it('shows the case of a decision, unless it is the policy’s own', async () => {
  const registrationNumber = 'KS 2008/0241'
  const kf = decision('kf', { paragraph: '§ 61', registrationNumber })
  const other = await show([policy('x', { decisions: [kf], registrationNumber: 'KS 2021/0317' })])
  includes(
    stages(other).join(),
    'Antagen Datum: uppgift saknas Kommunfullmäktige, § 61, diarienummer KS 2008/0241',
  )
  const own = await show([policy('x', { decisions: [kf], registrationNumber })])
  includes(stages(own).join(), 'Antagen Datum: uppgift saknas Kommunfullmäktige, § 61 Ärendet kf')
})

it('shows the policy’s own decisions when the others fail to load', async () => {
  const el = await show([guidelines], '', { decisions: { status: 404, text: '{}' } })
  equal(stages(el).length, 3)
  excludes(stages(el).join(), 'Tidigare beslut')
  includes(stages(el)[1]!, 'Riktlinjer för internationellt samarbete antas')
})

it('ends where decisions replace each other in a circle', async () => {
  const circle = [
    decision('a', { replacesDecisionIds: ['b'] }),
    decision('b', { replacesDecisionIds: ['c', 'a'] }),
    decision('c', { replacesDecisionIds: ['b', 'c'] }),
  ]
  const el = await show([policy('x', { status: 'adopted', decisions: [circle[0]!] })], '', {
    decisions: { json: envelope(circle) },
  })
  ok(stages(el).length <= 7)
  equal(stages(el).filter((stage) => stage.startsWith('Tidigare beslut')).length, 2)
})
