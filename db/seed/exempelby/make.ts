import type { Input } from '../../schema/resource.ts'
import type { Money } from '../../schema/field.ts'
import type { ResourceName, Resources } from '../../resources/index.ts'

/** A record of Exempelby before it is told whose it is and what it rests on. */
export type Draft<N extends ResourceName> = Omit<Input<Resources[N]>, 'municipalityCode' | 'sources'>

/** Everything in this folder is invented: each record belongs to 9999 and cites the one source that says so. */
export function invent<const N extends ResourceName>(
  _name: N,
  drafts: readonly Draft<N>[],
): readonly Input<Resources[N]>[] {
  const mark = { municipalityCode: '9999', sources: [{ sourceId: 'exempelby-fiktion' }] }
  return drafts.map((draft) => ({ ...draft, ...mark })) as unknown as readonly Input<Resources[N]>[]
}

export const sek = (kronor: number): Money => ({ amount: kronor.toFixed(2), currency: 'SEK' })
export const eur = (euro: number): Money => ({ amount: euro.toFixed(2), currency: 'EUR' })
