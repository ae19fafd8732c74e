import '../../../widgets/goals/define.ts'
import { allInside, fixture, inside, next, textOf } from '../helpers/page.ts'
import { goals, goalsApi } from './fixtures.ts'

/** The widget with these goals, painted. */
export async function show(records = goals, attributes = '', others = {}) {
  const api = await goalsApi(records, others)
  const el = fixture(
    `<intl-goals municipality="0764" loading="eager" api="${api.base}" ${attributes}></intl-goals>`,
  )
  await next(el, 'intl-load')
  await el.updateComplete
  return el
}

/** What is read of one goal. */
export const article = (el: Element, id: string) => textOf(inside(el, `#${id}`))

/** The labels of a goal's chart, in order. */
export const labelsIn = (el: Element, id: string) =>
  allInside(el, `#${id} svg text`).map((text) => textOf(text))
