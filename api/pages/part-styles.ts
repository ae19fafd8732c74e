/** The widgets' own style sheets, for their templates as ordinary markup: each rule only within its part. */
import type { CSSResult } from 'lit'
import { styles as contacts } from '../../widgets/contacts/styles.ts'
import { styles as goals } from '../../widgets/goals/styles.ts'
import { styles as plans } from '../../widgets/plans/styles.ts'
import { styles as policy } from '../../widgets/policy/styles.ts'
import { styles as project } from '../../widgets/project/styles.ts'
import { listStyles } from '../../widgets/projects/list-styles.ts'
import { styles as projects } from '../../widgets/projects/styles.ts'
import { styles as reporting } from '../../widgets/reporting/styles.ts'
import { base } from '../../widgets/styles/base.ts'
import { controls } from '../../widgets/styles/controls.ts'
import { dots } from '../../widgets/styles/dots.ts'
import { rows } from '../../widgets/styles/rows.ts'
import { mark } from '../../widgets/styles/mark.ts'
import { table } from '../../widgets/styles/table.ts'
import { tokens } from '../../widgets/styles/tokens.ts'
import { styles as twinTowns } from '../../widgets/twin-towns/styles.ts'
import { once } from '../once.ts'

/** Without those of what only an element has: its place in the page, buttons, states, footer. */
const shared = [tokens, base, table, dots, mark]
const own: Readonly<Record<string, CSSResult | readonly CSSResult[]>> = {
  project,
  projects: [controls, projects, listStyles],
  'twin-towns': twinTowns,
  goals,
  policy,
  reporting,
  activities: rows,
  monitoring: rows,
  plans,
  contacts,
}

const compact = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim()

/** One selector of a list: commas within `:is(…)` and `:has(…)` do not end it. */
const SELECTOR = /(?:\((?:[^()]|\([^()]*\))*\)|[^,(])+/g

/** A compact sheet with each selector inside `scope`; `:host` is the scope itself. */
const within = (scope: string, css: string) =>
  css.replace(/(^|[{}])([^{}@;]+)(?=\{)/g, (_, before: string, selectors: string) => {
    const scoped = selectors.match(SELECTOR)!.map((each) => (each === ':host' ? scope : `${scope} ${each}`))
    return before + scoped.join()
  })

/** CSS of all parts. */
export const partStyles = once(() =>
  [
    ...shared.map(({ cssText }) => within('.part', compact(cssText))),
    ...Object.entries(own).flatMap(([widget, sheets]) =>
      [sheets].flat().map(({ cssText }) => within(`.part-${widget}`, compact(cssText))),
    ),
  ].join(''),
)
