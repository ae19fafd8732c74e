import '../../../widgets/policy/define.ts'
import type { MockResponse } from '../helpers/api.ts'
import { allInside, fixture, inside, next, textOf } from '../helpers/page.ts'
import type { Policy } from '../../../widgets/policy/policy.ts'
import { policiesApi } from './fixtures.ts'

/** The widget with these policies, painted. */
export async function show(
  records: readonly Policy[],
  attributes = '',
  others: Record<string, MockResponse> = {},
) {
  const api = await policiesApi(records, others)
  const el = fixture(
    `<intl-policy municipality="0764" loading="eager" api="${api.base}" ${attributes}></intl-policy>`,
  )
  await next(el, 'intl-load')
  await el.updateComplete
  return el
}

/** What is read at each stage of the first policy, in order. */
export const stages = (el: Element) => allInside(el, '[part=station]').map((stage) => textOf(stage))

/** What is read of a part of the first policy. */
export const part = (el: Element, name: string) => textOf(inside(el, `[part=${name}]`))

/** "Beslutad av: uppgift saknas", by the term. */
export const fact = (el: Element, term: string) => {
  const found = allInside(el, '[part=facts] dt').find((dt) => textOf(dt) === term)
  return found ? textOf(found.nextElementSibling!) : null
}

export const open = (el: Element) =>
  allInside<HTMLDetailsElement>(el, 'details').forEach((each) => (each.open = true))
