import { join } from 'node:path'
import { mergeBatches } from '../import/batch.ts'
import { readFolder } from '../import/read-folder.ts'
import type { ReadFile } from '../import/table.ts'
import type { Issue } from '../schema/validate.ts'
import { alvesta } from './alvesta/index.ts'
import { enkoping } from './enkoping/index.ts'
import { shared } from './shared.ts'
import { tyreso } from './tyreso/index.ts'
import { upplandsBro } from './upplands-bro/index.ts'
import { upplandsVasby } from './upplands-vasby/index.ts'

/** The five founding policies, and the programmes and networks that all municipalities share. */
const policies = mergeBatches(shared, upplandsVasby, upplandsBro, enkoping, tyreso, alvesta)

/** Records of the project's own data, and the way from an error to its place in their file. */
export type SeedPart = Pick<ReadFile, 'batch' | 'locate'>

/** All parts, or every error of the files. */
export type Seed = { readonly parts: readonly SeedPart[] } | { readonly issues: readonly Issue[] }

/**
 * The project's own data: the policies and, with `examples`, Exempelby (9999). Exempelby does not exist, and has
 * everything that a real municipality could publish; today is 2026-11-21 there. The importer reads its files, as it
 * reads anybody's.
 * @param folder of Exempelby's files
 */
export async function readSeed(
  { examples }: { readonly examples: boolean },
  folder = join(import.meta.dirname, 'exempelby'),
): Promise<Seed> {
  const founding = { batch: policies, locate: (issue: Issue) => issue }
  if (!examples) return { parts: [founding] }
  const exempelby = await readFolder(folder)
  return 'issues' in exempelby ? exempelby : { parts: [founding, exempelby] }
}
