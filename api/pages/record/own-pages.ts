import type { ResourceName } from '../../../db/resources/index.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { AppContext } from '../../context.ts'
import { municipalityPage } from '../municipality/municipality-page.ts'
import type { Page, PageContext } from '../page.ts'

/** Makes the page of a record. Reads `db` of the context. */
type RecordPage = (context: AppContext, record: Json, page: PageContext) => Promise<Page>

/** Records whose page is more than themselves; the others have that of `recordPage`. */
export const ownPages: { readonly [N in ResourceName]?: RecordPage } = { municipality: municipalityPage }
