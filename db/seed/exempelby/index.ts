import type { Batch } from '../../resources/index.ts'
import { municipalities } from './municipality.ts'
import { sources } from './source.ts'

export const exempelby: Batch = { municipality: municipalities, source: sources }
