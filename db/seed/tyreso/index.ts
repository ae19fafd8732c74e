import { mergeBatches } from '../../import/batch.ts'
import type { Batch } from '../../resources/index.ts'
import { activities } from './activities.ts'
import { bilohorodka } from './bilohorodka.ts'
import { decisionRules } from './decision-rules.ts'
import { decisions } from './decisions.ts'
import { goals } from './goals.ts'
import { partnership } from './partnership.ts'
import { policy } from './policy.ts'
import { twinTowns } from './twin-towns.ts'
import { units } from './units.ts'

/** Tyresö: the guidelines proposed in 2010, and the towns that its page and the local paper name. */
export const tyreso: Batch = mergeBatches(
  policy,
  units,
  decisions,
  goals,
  decisionRules,
  twinTowns,
  partnership,
  bilohorodka,
  activities,
)
