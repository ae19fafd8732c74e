import { mergeBatches } from '../../db/import/batch.ts'
import { readSeed } from '../../db/seed/index.ts'

const read = await readSeed({ examples: true })
if ('issues' in read) throw new Error(`The seed has issues:\n${JSON.stringify(read.issues, null, 2)}`)
const [policies, examples] = read.parts

/** The project's own data: the five policies and Exempelby. */
export const seed = mergeBatches(policies!.batch, examples!.batch)

/** Exempelby alone. */
export const exempelby = examples!.batch
