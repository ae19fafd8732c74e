import { expect, test } from 'vitest'
import { read } from '../../helpers/page.ts'
import { answerOfSmallRegister, type Small } from '../../helpers/small-register.ts'

const rule = {
  matter: 'follow-up',
  act: 'evaluates',
  actor: { sv: 'Kommunstyrelsen' },
  force: 'must',
} as const
const goal = { kind: 'goal', measured: false } as const

/** A policy that applies, and a proposal of the one to come. */
const register: Small = {
  policy: [
    { id: '9999-nu', title: { sv: 'Policyn nu' }, status: 'adopted', validFrom: '2020-01-01' },
    { id: '9999-sedan', title: { sv: 'Policyn sedan' }, status: 'proposed', documentDate: '2025-03-01' },
  ],
  decisionRule: [
    { ...rule, id: '9999-r1', policyId: '9999-nu', wording: { sv: 'Regeln som gäller.' } },
    { ...rule, id: '9999-r2', policyId: '9999-sedan', wording: { sv: 'Regeln som föreslås.' } },
  ],
  report: [{ id: '9999-krav', kind: 'follow-up', content: { sv: 'Kravet utan policy.' } }],
  goal: [
    { ...goal, id: '9999-m1', policyId: '9999-nu', position: 1, wording: { sv: 'Målet som gäller.' } },
    { ...goal, id: '9999-m2', policyId: '9999-sedan', position: 1, wording: { sv: 'Målet som föreslås.' } },
    {
      ...goal,
      id: '9999-m3',
      policyId: '9999-sedan',
      position: 2,
      measured: true,
      wording: { sv: 'Måttet som föreslås.' },
    },
  ],
}

const readPage = (batch: Small, accept = 'text/html'): Promise<string> =>
  answerOfSmallRegister(batch, '2025-11-30', { path: 'municipalities/9999/follow-ups/2025', accept })

test('what is only proposed is told apart from what applies in the same year', async () => {
  const text = read(await readPage(register))
  const inOrder = [
    'Policyn nu',
    'Regeln som gäller.',
    'Policyn sedan',
    'Policyn är ett förslag. Inget i registret visar att den har antagits.',
    'Regeln som föreslås.',
    'Krav där registret inte säger i vilken policy de står',
    'Kravet utan policy.',
  ]
  const places = inOrder.map((part) => text.indexOf(part))
  expect(places, text).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  for (const wording of ['Målet som föreslås.', 'Måttet som föreslås.'])
    expect(text).toContain(`Enligt ett förslag: ${wording}`)
  expect(text).not.toContain('Enligt ett förslag: Målet som gäller.')
  const { data } = JSON.parse(await readPage(register, 'application/json'))
  expect(data.goals.map(({ policyId }: { policyId: string }) => policyId).toSorted()).toEqual([
    '9999-nu',
    '9999-sedan',
    '9999-sedan',
  ])
})

test('a demand that names no policy is that of the only one, and a proposal alone is told once', async () => {
  const [, proposal] = register.policy!
  const text = read(
    await readPage({
      ...register,
      policy: [proposal!],
      decisionRule: [],
      goal: register.goal!.filter(({ policyId }) => policyId === proposal!.id),
    }),
  )
  expect(text).toContain('Kravet utan policy.')
  expect(text).not.toContain('i vilken policy')
  expect(text).toContain('Målen står i ett förslag.')
  expect(text).not.toContain('Enligt ett förslag:')
})
