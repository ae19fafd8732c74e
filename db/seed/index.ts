import type { Batch } from '../resources/index.ts'
import { mergeBatches } from '../import/batch.ts'
import { alvesta } from './alvesta/index.ts'
import { enkoping } from './enkoping/index.ts'
import { exempelby } from './exempelby/index.ts'
import { shared } from './shared.ts'
import { tyreso } from './tyreso/index.ts'
import { upplandsBro } from './upplands-bro/index.ts'
import { upplandsVasby } from './upplands-vasby/index.ts'

/** The project's own data: the five founding policies, and Exempelby, which is invented and says so. */
export const seed: Batch = mergeBatches(
  shared,
  upplandsVasby,
  upplandsBro,
  enkoping,
  tyreso,
  alvesta,
  exempelby,
)
