import type { ResourceName } from '../../../db/resources/index.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { AppContext } from '../../context.ts'
import type { Cost } from '../../cost/cost.ts'
import { costOfSummary } from '../../cost/summary-cost.ts'
import type { ResolvedRelease } from '../../parameters/as-of.ts'
import { municipalityPage } from '../municipality/municipality-page.ts'
import type { Page, PageContext } from '../page.ts'

/** The page of a record that shows more than itself. */
interface OwnPage {
  /** Reads `db` of the context. */
  readonly page: (context: AppContext, record: Json, page: PageContext) => Promise<Page>
  readonly cost: (context: AppContext, id: string, resolved: ResolvedRelease) => Cost
}

/** Records whose page is more than themselves; the others have that of `recordPage`. */
export const ownPages: { readonly [N in ResourceName]?: OwnPage } = {
  municipality: { page: municipalityPage, cost: costOfSummary },
}
