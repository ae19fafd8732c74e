import type { Batch } from '../../resources/index.ts'

export const municipalityCode = '0114'
export const policyId = '0114-policy'

/** One place in the policy, with the policy's own words. */
export const cite = (place: string, quote: string) => [{ sourceId: 'vasby-policy', place, quote }]

/** One of the seven purposes and ambitions. */
export const citeAmbition = (number: number, quote: string) =>
  cite(`Syftet och de övergripande ambitionerna, punkt ${number}`, quote)

type RecordOf<N extends keyof Batch> = NonNullable<Batch[N]>[number]
type Own<N extends keyof Batch> = Omit<RecordOf<N>, 'municipalityCode' | 'policyId' | 'sources'>
export type Goal = RecordOf<'goal'>
export type DecisionRule = RecordOf<'decisionRule'>
export type OwnGoal = Own<'goal'>
export type OwnDecisionRule = Own<'decisionRule'>
