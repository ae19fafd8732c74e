/** Which money counts as granted. */
import type { RecordFor } from './index.ts'

type Line = Pick<RecordFor<'funding'>, 'origin' | 'stage'>

/** Whether the money is granted or paid. Planned or applied-for money does not count. */
export const isGranted = ({ stage }: Pick<Line, 'stage'>): boolean => stage === 'granted' || stage === 'paid'

export const isGrantFromEu = (line: Line): boolean => line.origin === 'eu' && isGranted(line)
