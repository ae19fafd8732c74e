/** What the answers on the quality of the data share. */
import { type MunicipalityName, municipalityNames } from '../../db/queries/municipality-names.ts'
import { type DatasetQuality, qualityOf } from '../../db/quality/quality.ts'
import { allResources, resources } from '../../db/resources/index.ts'
import { choice } from '../../db/schema/kinds/index.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { AppContext } from '../context.ts'
import { type Cost, perRecord } from '../cost/cost.ts'
import { dayOf, type ResolvedRelease, toSelection } from '../parameters/as-of.ts'
import { recordNotFound } from './not-found.ts'

/** The data set that a row is about. */
export const datasetField = {
  dataset: choice(Object.fromEntries(allResources.map(({ path, title }) => [path, title])), {
    title: { sv: 'Datamängd', en: 'Data set' },
    description: { sv: 'Datamängden som posterna hör till.', en: 'The data set of the records.' },
    example: resources.project.path,
  }),
} as const

/** Every record of a municipality may have to be read. */
export const costOfQuality = ({ isLatest }: ResolvedRelease): Cost => ({
  scans: isLatest ? 0.2 : 1,
  resources: allResources,
  rowsPerRecord: perRecord.reshaped,
})

export interface MunicipalityQuality {
  readonly own: MunicipalityName
  readonly datasets: readonly DatasetQuality[]
}

/** @throws Problem where the release does not have the municipality */
export async function readQuality(
  context: AppContext,
  resolved: ResolvedRelease,
  code: string,
): Promise<MunicipalityQuality> {
  const release = toSelection(resolved)
  const [own] = await municipalityNames(context.db, release, code)
  if (!own) throw await recordNotFound(context, resources.municipality as unknown as Resource, code)
  return { own, datasets: await qualityOf(context.db, { ...release, code, today: dayOf(resolved) }) }
}
