import { equal, excludes, includes, ok } from '../helpers/assert.ts'
import { envelope } from '../helpers/api.ts'
import { allInside, fixture, inside, next, textOf } from '../helpers/page.ts'
import { adopted, consulted, day, guidelines, policiesApi, policy, replaced, rule } from './fixtures.ts'
import { fact, open, part, show } from './show.ts'

it('marks a proposal first, and states that no adoption is recorded', async () => {
  for (const status of ['draft', 'consultation', 'revised', 'proposed'] as const) {
    const el = await show([policy('x', { status })])
    includes(part(el, 'standing'), 'Det här är ett förslag. Registret visar inte att det har antagits.')
    includes(textOf(el), /antagen: uppgift saknas/i)
  }
  const text = textOf(await show([guidelines]))
  ok(text.indexOf('Förslag till beslut') < text.indexOf('Policyn riktlinjer'))
})

it('states that the adoption of a document is unknown', async () => {
  const el = await show([policy('x')])
  equal(part(el, 'status-of-policy'), 'Det framgår inte om dokumentet är antaget.')
  equal(allInside(el, '[part=standing]').length, 0)
})

it('marks an adopted policy, without a notice while it is valid', async () => {
  const el = await show([adopted])
  equal(part(el, 'status-of-policy'), 'Antagen')
  equal(allInside(el, '[part=standing]').length, 0)
  excludes(textOf(el), 'ett förslag')
})

it('states that an adopted policy has expired, by the day of the data', async () => {
  const until = async (validTo: string) => textOf(await show([policy('x', { status: 'adopted', validTo })]))
  includes(await until('2026-11-20'), 'Dokumentet gällde till och med 20 november 2026.')
  excludes(await until('2026-11-21'), 'gällde till')
})

it('states that a replaced policy is no longer valid', async () => {
  equal(part(await show([replaced]), 'standing'), 'Dokumentet är ersatt och gäller inte längre.')
})

it('shows the document’s own header, each field by its name', async () => {
  const el = await show([
    policy('x', {
      documentType: 'guidelines',
      caseDocument: 'Tjänsteutlåtande',
      documentDate: { ...day('2003-01-01'), edtf: '[2003..]', latest: null, precision: 'interval' },
      registrationNumber: 'KS2013/520',
      addressee: 'Kommunstyrelsen',
      authorRole: 'Utredare',
      signatoryRole: 'Kommunchef',
      decidedBy: 'Kommunfullmäktige',
      validFrom: '2020-02-12',
      validTo: '2030-12-31',
      replaces: 'Riktlinjer från 1989',
      appliesTo: 'Nämnder och bolag',
      responsibleFunction: 'Kommunledningskontoret',
      revised: '2021-06-01',
      statedTwinTowns: 0,
    }),
  ])
  for (const [term, description] of [
    ['Dokumenttyp', 'Riktlinjer'],
    ['Handling', 'Tjänsteutlåtande'],
    ['Daterad', 'tidigast 2003'],
    ['Diarienummer', 'KS2013/520'],
    ['Ställd till', 'Kommunstyrelsen'],
    ['Handläggarens roll', 'Utredare'],
    ['Undertecknarens roll', 'Kommunchef'],
    ['Beslutad av', 'Kommunfullmäktige'],
    ['Gäller från och med', '12 februari 2020'],
    ['Gäller till och med', '31 december 2030'],
    ['Ersätter', 'Riktlinjer från 1989'],
    ['Gäller för', 'Nämnder och bolag'],
    ['Ansvarig funktion', 'Kommunledningskontoret'],
    ['Reviderad', '1 juni 2021'],
    ['Antal vänorter enligt dokumentet', '0'],
  ] as const)
    equal(fact(el, term), description)
  const { userSelect, webkitUserSelect } = getComputedStyle(inside(el, '.whole'))
  equal(userSelect ?? webkitUserSelect, 'all')
})

it('lists missing header fields once, as in Enköping', async () => {
  const el = await show([policy('x', { registrationNumber: 'KS2013/520', signatoryRole: 'Kommunchef' })])
  equal(
    part(el, 'facts'),
    'Diarienummer KS2013/520 Undertecknarens roll Kommunchef Uppgift saknas: dokumenttyp, datum, vem som har beslutat, när det börjar gälla, när det slutar gälla, vad det ersätter, vem det gäller för, ansvarig funktion, om det är reviderat, vem det är ställt till, handläggarens roll, syfte, barnperspektiv.',
  )
  // Optional fields of the document.
  excludes(textOf(el), /Handling|vänorter/)
  includes(part(await show([guidelines]), 'not-stated'), 'vem som har undertecknat')
})

it('lists no missing fields where there are none', async () => {
  const words = { sv: 'Ord' }
  const empty = Object.entries(policy('x')).filter(([, value]) => value === null)
  const own = {
    ...Object.fromEntries(empty.map(([name]) => [name, '2020-01-01'])),
    documentType: 'policy',
    status: 'adopted',
    documentDate: day('2020-01-01'),
    purpose: words,
    followUp: words,
    childPerspective: words,
    stages: ['adopted'],
    consultationOutcome: words,
    backgroundPassages: [{ place: 'Inledning', wording: words }],
    plainLanguage: words,
  } as const
  const el = await show([policy('x', own)])
  equal(allInside(el, '[part=not-stated]').length, 0)
  ok(allInside(el, '[part=facts] dt').length > 12)
})

it('states that the follow-up is unknown, as in Tyresö', async () => {
  const el = await show([guidelines])
  includes(part(el, 'passages'), 'Uppföljning Policyn anger ingen uppföljning.')
  excludes(part(el, 'facts'), /uppföljning/i)
})

it('quotes purpose, follow-up and child perspective in the document’s language', async () => {
  const el = await show([
    policy('x', {
      purpose: { sv: 'En samlad tanke.' },
      followUp: { sv: 'Varje år.\n- projekt' },
      childPerspective: { sv: 'Barn lever i världen.' },
    }),
  ])
  equal(
    allInside(el, '[part=passages] section').map((section) => textOf(section)),
    ['Syfte En samlad tanke.', 'Uppföljning Varje år. - projekt', 'Barnperspektiv Barn lever i världen.'],
  )
  equal(
    allInside(el, '[part=passages] blockquote').map(({ lang }) => lang),
    ['sv', 'sv', 'sv'],
  )
  // WebKit's `innerText` would leave the line break out, though it shows it.
  const quoted = allInside(el, '[part=passages] .text').find(({ textContent }) =>
    textContent.includes('projekt'),
  )!
  includes(quoted.textContent, 'Varje år.\n- projekt')
  equal(getComputedStyle(quoted).whiteSpace, 'pre-line')
})

it('marks expired frameworks, by the day of the data', async () => {
  const text = part(await show([adopted]), 'documents')
  includes(text, 'Europa 2020 Ramverk, löpte ut 31 december 2020 smart tillväxt och tillväxt för alla')
  includes(text, 'Agenda 2030 Ramverk, löper ut 31 december 2030')
  includes(text, 'Visionen Ramverk, Gäller till och med: uppgift saknas')
})

it('shows related and required documents, and priority areas', async () => {
  const el = await show([
    policy('x', {
      relatedDocuments: [
        { title: 'Flerårsplan', relation: 'parent', note: null },
        { title: 'En strategi', relation: 'called-for', note: null },
      ],
      priorityAreas: consulted.priorityAreas,
    }),
  ])
  includes(
    part(el, 'documents'),
    'Flerårsplan Överordnat dokument En strategi Behöver tas fram enligt dokumentet; om det finns är inte känt',
  )
  equal(part(el, 'areas'), 'Livslångt lärande')
})

it('omits unknown facts of documents', async () => {
  const el = await show([
    { ...adopted, relatedDocuments: [{ title: 'Flerårsplan', relation: 'parent', note: null }] },
  ])
  const values = allInside(el, '[part=documents] dd').map((dd) => textOf(dd))
  equal(values.length, 5)
  ok(values.every(Boolean))
})

it('leaves out what the register has nothing of', async () => {
  const el = await show([policy('x')])
  for (const name of ['documents', 'areas', 'responses', 'rules'])
    equal(allInside(el, `[part=${name}]`).length, 0, name)
  equal(allInside(el, 'blockquote').length, 0)
})

it('shows decision rules once per actor, and marks those of a proposal', async () => {
  const rules = [
    rule('a', 'Kommunfullmäktige', 'Fullmäktige beslutar om att ingå och säga upp vänortsavtal.'),
    rule('b', 'Kommunfullmäktige', 'Fullmäktige beslutar om att ingå och säga upp vänortsavtal.', {
      matter: 'twin-town-end',
    }),
    rule('c', 'Kommunstyrelsen', 'Kommunstyrelsen tecknar samarbetsavtal.'),
    rule('d', 'Nämnden', 'Hör till en annan policy.', { policyId: 'annan' }),
  ]
  const others = { 'decision-rules': { json: envelope(rules) } }
  const el = await show([consulted], '', others)
  open(el)
  equal(
    part(el, 'rules'),
    'Vem gör vad enligt dokumentet Reglerna är ett förslag. Kommunfullmäktige Fullmäktige beslutar om att ingå och säga upp vänortsavtal. Kommunstyrelsen Kommunstyrelsen tecknar samarbetsavtal.',
  )
  const decided = await show([{ ...consulted, status: 'adopted' }], '', others)
  open(decided)
  excludes(part(decided, 'rules'), 'Reglerna är ett förslag.')
})

it('shows rules in the order of the document', async () => {
  const at = (place: string | null, actor: string, wording: string) =>
    rule(`${wording}`, actor, wording, {
      sources: [
        {
          sourceId: 's',
          title: 'Riktlinjer',
          publisher: 'Kommunen',
          kind: 'policy-document',
          href: null,
          documentDate: null,
          registrationNumber: null,
          retrieved: null,
          supports: null,
          place,
          quote: null,
        },
      ],
    })
  const rules = [
    at('Ansvar, mening 10', 'Varje nämnd', 'Den rapporterar.'),
    at('Ansvar, mening 4', 'Varje nämnd', 'Det innebär att nämnden ansöker.'),
    at('Ansvar, mening 1', 'Fullmäktige', 'Fullmäktige beslutar.'),
    at('Ansvar, mening 3', 'Varje nämnd', 'Nämnden har huvudansvaret.'),
  ]
  const el = await show([consulted], '', { 'decision-rules': { json: envelope(rules) } })
  open(el)
  includes(
    part(el, 'rules'),
    'Fullmäktige Fullmäktige beslutar. Varje nämnd Nämnden har huvudansvaret. Det innebär att nämnden ansöker. Den rapporterar.',
  )
  // Without a place, rules keep the order of the register.
  const placeless = [at(null, 'B', 'Ett.'), at(null, 'A', 'Två.'), rule('x', 'A', 'Tre.')]
  const other = await show([consulted], '', { 'decision-rules': { json: envelope(placeless) } })
  open(other)
  includes(part(other, 'rules'), 'B Ett. A Två. Tre.')
})

it('puts what holds first and what is replaced last', async () => {
  const newer = policy('nyare', { status: 'proposed', documentDate: day('2024-01-01') })
  const el = await show([replaced, policy('okänd'), guidelines, newer, adopted])
  equal(
    allInside(el, '[part=title]').map((title) => textOf(title)),
    ['Policyn antagen', 'Policyn nyare', 'Policyn riktlinjer', 'Policyn okänd', 'Policyn ersatt'],
  )
})

it('shows one policy by its id, and finds out itself whose it is', async () => {
  const api = await policiesApi([], {
    'policies/antagen': { json: envelope(adopted) },
    municipalities: { json: envelope({ id: '0764', name: 'Alvesta', fictional: false }) },
  })
  const el = fixture(`<intl-policy policy-id="antagen" loading="eager" api="${api.base}"></intl-policy>`)
  // intl-load is fired once, though two requests were needed.
  await next(el, 'intl-load')
  equal(allInside(el, '[part=policy]').length, 1)
  // What it replaced is in the municipality's other decisions.
  includes(textOf(el), 'Tidigare beslut 18 maj 2009')
  const requests = await api.requests()
  ok(requests.some((path) => /^decisions\?.*municipality=0764/.test(path)))
  ok(!requests.some((path) => path.startsWith('decisions?') && !path.includes('municipality=')))
  ok(requests.some((path) => /^decision-rules\?.*policy=antagen.*sources/.test(path)))
})

it('lets the page follow the title itself', async () => {
  const el = await show([adopted])
  el.addEventListener('intl-select', (event) => event.preventDefault(), { once: true })
  const chosen = next(el, 'intl-select')
  inside<HTMLAnchorElement>(el, '[part=title] a').click()
  equal((await chosen).detail, { id: 'antagen', url: adopted.url })
  ok(!location.pathname.includes('policies'))
})

it('takes records from the page, up to the limit', async () => {
  const el = fixture('<intl-policy limit="1"></intl-policy>')
  el.data = envelope([replaced, adopted])
  await el.updateComplete
  equal(
    allInside(el, '[part=title]').map((title) => textOf(title)),
    ['Policyn antagen'],
  )
})

describe('priority areas', () => {
  const names = (...titles: string[]) =>
    titles.map((sv, index) => ({ id: `area-${index}`, title: { sv }, position: index + 1 }))
  const areas = (...descriptions: (string | null)[]) => ({
    'priority-areas': {
      json: envelope(
        descriptions.map((sv, index) => ({ id: `area-${index}`, description: sv === null ? null : { sv } })),
      ),
    },
  })

  it('come with the policy’s own words', async () => {
    const el = await show(
      [policy('ett', { priorityAreas: names('Lärande', 'Omsorg') as never })],
      '',
      areas('Vi lär av andra.', null),
    )
    equal(allInside(el, '[part=areas] > li').map(textOf), ['Lärande Vi lär av andra.', 'Omsorg'])
    equal(textOf(inside(el, '[part=areas] blockquote')), 'Vi lär av andra.')
    equal(allInside(el, '[part=areas] details').length, 0)
  })

  it('are all folded where the words are long, and are names alone where they could not be loaded', async () => {
    const priorityAreas = names('Lärande', 'Omsorg') as never
    const long = await show([policy('ett', { priorityAreas })], '', areas('Lång text. '.repeat(60), 'Kort.'))
    equal(allInside(long, '[part=areas] summary').map(textOf), ['Lärande', 'Omsorg'])
    ok(allInside<HTMLDetailsElement>(long, '[part=areas] details').every(({ open: isOpen }) => !isOpen))
    const failed = await show([policy('ett', { priorityAreas })], '', {
      'priority-areas': { status: 500, text: '{}' },
    })
    equal(allInside(failed, '[part=areas] > li').map(textOf), ['Lärande', 'Omsorg'])
  })
})

it('shows the stages that the document says it has passed', async () => {
  const el = await show([
    policy('x', { status: 'proposed', stages: ['consultation', 'revised', 'proposed'] }),
  ])
  includes(textOf(el), 'På remiss')
  includes(textOf(el), 'Bearbetad efter remiss')
})

it('shows plain language as ours, and the background folded, in the document’s words', async () => {
  const el = await show([
    policy('x', {
      plainLanguage: { sv: 'Kommunen ska lära av andra.' },
      backgroundPassages: [{ place: 'Inledning', wording: { sv: 'Vi verkar i en internationell miljö.' } }],
    }),
  ])
  equal(
    part(el, 'plain-language'),
    'Kommunen ska lära av andra. Det är Utblicks sammanfattning, inte kommunens egna ord.',
  )
  const background = inside<HTMLDetailsElement>(el, '[part=background]')
  equal(background.open, false)
  includes(textOf(background), 'Inledning Vi verkar i en internationell miljö.')
})

it('quotes what the document says of another', async () => {
  const relatedDocuments = [
    { title: 'Riktlinjer', relation: 'replaced', note: { sv: 'Huvuddragen gäller.' } } as const,
  ]
  includes(
    part(await show([policy('x', { relatedDocuments })]), 'documents'),
    'Riktlinjer Ersätts enligt dokumentet Huvuddragen gäller.',
  )
})

it('says what a proposal would replace, and what an adopted document replaces', async () => {
  const own = {
    replaces: 'Riktlinjer från 1989',
    relatedDocuments: [{ title: 'Riktlinjer från 2000', relation: 'replaced', note: null } as const],
  }
  const proposal = await show([policy('x', { ...own, status: 'proposed' })])
  equal(fact(proposal, 'Skulle ersätta'), 'Riktlinjer från 1989')
  equal(part(proposal, 'documents'), 'Riktlinjer från 2000 Skulle ersättas enligt förslaget')
  const adopted = await show([policy('x', { ...own, status: 'adopted' })])
  equal(fact(adopted, 'Ersätter'), 'Riktlinjer från 1989')
  equal(part(adopted, 'documents'), 'Riktlinjer från 2000 Ersätts enligt dokumentet')
})
