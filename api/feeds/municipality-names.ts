import { recordNames } from '../../db/queries/record-names.ts'
import { municipality } from '../../db/resources/municipality.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { AppContext } from '../context.ts'
import type { ResolvedRelease } from '../parameters/as-of.ts'

/** Names of municipalities by code; the code itself for an unknown one. */
export async function municipalityNames(
  { db }: AppContext,
  { release, isLatest }: ResolvedRelease,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const titles = await recordNames(
    db,
    {
      resource: municipality as unknown as Resource,
      release: release?.id ?? 0,
      isLatest: isLatest && release !== undefined,
    },
    codes,
  )
  return new Map(codes.map((code) => [code, titles.get(code)?.sv ?? code]))
}
