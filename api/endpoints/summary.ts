import { municipalitySummary, parts, summarySize } from '../../db/queries/municipality-summary.ts'
import { municipality } from '../../db/resources/municipality.ts'
import { titleOf } from '../../db/schema/record-title.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { json } from '../formats/json.ts'
import { respond } from '../http/respond.ts'
import { recordNotFound } from '../parameters/check-references.ts'
import { perRecord } from '../http/cost.ts'
import { citationOf, citeAs, permanentAddress } from '../formats/citation.ts'
import { isFictional, metaOf, withAddress, withFields } from '../http/document.ts'
import { linkSet, withQuery } from '../http/links.ts'
import { commonParameters, readCommon } from '../parameters/common-parameters.ts'
import { Parameters } from '../parameters/parameters.ts'

const resource = municipality as unknown as Resource
const summaryTitle = { sv: 'Internationellt arbete', en: 'International work' }

/** GET /municipalities/{code}/summary: everything a page's widgets show, in one cacheable answer. */
export async function summaryRoute(
  context: Context,
  code: string,
  request: Request,
  url: URL,
): Promise<Response> {
  const parameters = new Parameters(url, commonParameters)
  const releases = await context.releases()
  const common = readCommon(parameters, { request, url, releases, now: context.now() }, [json])
  const { resolved } = common
  parameters.check()
  const address = permanentAddress(url, parameters.canonical(), resolved)
  return respond(context, {
    request,
    url,
    ...common,
    canonical: parameters.canonical(),
    describedBy: '/datasets/municipalities',
    links: [citeAs(address)],
    cost: {
      // An older release is read past the index over current versions.
      looks: resolved.isLatest ? 0 : 0.2,
      resources: Object.values(parts).map((part) => part.resource as unknown as Resource),
      records: () => sizeOf(context, code, resolved.release?.id ?? 0),
      each: perRecord.reshaped,
    },
    body: async (context) => {
      const summary = await municipalitySummary(
        context.db,
        code,
        resolved.release?.id ?? 0,
        resolved.isLatest && resolved.release !== undefined,
      )
      if (!summary) throw await recordNotFound(context, resource, code)
      const members = Object.entries(summary.parts).map(([name, part]) => {
        const documents = part.rows.map(({ id, doc }) =>
          withFields(withAddress(url.origin, part.resource, id, doc), part.fields),
        )
        return `${JSON.stringify(name)}:[${documents.join(',')}]`
      })
      const own = withAddress(url.origin, resource, code, summary.municipality.doc)
      const data = `{"municipality":${own},"figures":${JSON.stringify(summary.figures)},${members.join(',')}}`
      const fictional = isFictional(own)
      const record = titleOf(resource, JSON.parse(own) as Record<string, unknown>)
      const meta = {
        ...metaOf(resolved, resource.title, fictional),
        citation: citationOf({ title: summaryTitle, record, resolved, address, fictional }),
      }
      const path = `${BASE}/municipalities/${code}`
      const links = linkSet(url.origin, {
        self: withQuery(`${path}/summary`, parameters.canonical()),
        up: path,
      })
      return `{"data":${data},"_meta":${JSON.stringify(meta)},"_links":${JSON.stringify(links)}}`
    },
  })
}

/** Counted once per release and municipality. */
async function sizeOf({ db, totals }: Context, code: string, release: number): Promise<number> {
  // What is no code of a municipality has nothing.
  if (!/^\d{4}$/.test(code)) return 0
  const key = `summary ${release} ${code}`
  const size = totals.get(key) ?? (await summarySize(db, code))
  totals.set(key, size)
  return size
}
