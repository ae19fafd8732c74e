/** What the API derives for a widget, from the lists that a page reads anyway. */
import { obligationReads, type ObligationRecords, obligationsOf } from '../../../db/derived/obligations.ts'
import { yearSeenFrom } from '../../../db/derived/year.ts'
import { type ResourceName, resourceOf } from '../../../db/resources/index.ts'
import type { ApiRequest } from '../../../widgets/data/client.ts'
import { obligationsRequest } from '../../../widgets/reporting/reporting.ts'
import { limits } from '../../limits.ts'
import { inWords } from '../follow-up/obligation-words.ts'
import { yearsOf } from '../follow-up/obligation-years.ts'
import type { RelatedList } from './related-list.ts'

type Lists = Readonly<Record<string, readonly object[]>>

const [before, after] = obligationsRequest('|').path.split('|') as [string, string]
const names = Object.keys(obligationReads) as (keyof typeof obligationReads)[]
const nameOf = (request: string, list: string) => `${request}/${list}`

/** The municipality whose obligations are requested; undefined for another request. */
export const municipalityOfObligations = ({ path }: ApiRequest): string | undefined =>
  path.startsWith(before) && path.endsWith(after) ? path.slice(before.length, -after.length) : undefined

/** The lists that its obligations follow from, in the order that a page reads them in. */
export const obligationLists = (
  request: string,
  code: string,
  sortOf: (name: ResourceName) => RelatedList['sort'],
): RelatedList[] =>
  names.map((list) => {
    const { resource } = obligationReads[list]
    return {
      name: nameOf(request, list),
      resource: resourceOf(resource)!,
      filters: { municipality: [code] },
      sort: sortOf(resource),
    }
  })

/** The lists, with the obligations that follow from them: none where a list may have more records than were read. */
export function withObligations(related: Lists, today: string): Lists {
  const [name] = Object.keys(related).flatMap((key) =>
    key.endsWith(`/${names[0]!}`) ? [key.slice(0, -names[0]!.length - 1)] : [],
  )
  if (name === undefined || today === '') return related
  const lists = names.map((list) => [list, related[nameOf(name, list)] ?? []] as const)
  if (lists.some(([, { length }]) => length >= limits.maxPageSize)) return related
  const records = Object.fromEntries(lists) as unknown as ObligationRecords
  const unitNames = new Map(records.units.map((unit) => [unit.id, unit.name]))
  return {
    ...related,
    [name]: yearsOf(today).flatMap((year) =>
      obligationsOf(records, yearSeenFrom(year, today)).map((one) =>
        inWords(one, year, (id) => unitNames.get(id)),
      ),
    ),
  }
}
