import type { Money } from '../../schema/field.ts'
import type { Draft } from './make.ts'

type Funding = Draft<'funding'>
interface Lines {
  readonly eu?: number
  readonly own: number
  /** Amount and funder. */
  readonly state?: readonly [amount: number, funder: string]
  readonly other?: readonly [amount: number, funder: string]
}

/** Money of the Swedish state that comes through a programme. */
export const icld = 'Sida genom ICLD'

/** The lines of one stage: outside money carries the programme and the day it was granted, own money neither. */
export const linesAt =
  (stage: Funding['stage'], money: (amount: number) => Money) =>
  (project: string, grantedOn: string | null, programmeId: string | null, lines: Lines): Funding[] => {
    const line = (origin: Funding['origin'], funder: string, amount: number): Funding => ({
      id: `9999-${project}-${origin}`,
      projectId: `9999-${project}`,
      origin,
      funder,
      programmeId: origin === 'eu' || funder === icld ? programmeId : null,
      amount: money(amount),
      stage,
      grantedOn: origin === 'own' ? null : grantedOn,
    })
    const made = [line('own', 'Exempelby kommun', lines.own)]
    if (lines.eu) made.unshift(line('eu', 'Europeiska unionen', lines.eu))
    if (lines.state) made.push(line('state', lines.state[1], lines.state[0]))
    if (lines.other) made.push(line('other', lines.other[1], lines.other[0]))
    return made
  }
