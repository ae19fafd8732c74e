import type { RecordFor } from '../../db/resources/index.ts'

type Programme = Pick<RecordFor<'programme'>, 'periodStart' | 'periodEnd'>

/** " 2021–2027" after a programme's title, since titles recur from period to period; '' where it is not known. */
export const programmePeriod = ({ periodStart, periodEnd }: Programme): string =>
  periodStart && periodEnd ? ` ${periodStart}–${periodEnd}` : ''
