import { IntlElement } from '../shared/element.ts'
import { table } from '../shared/styles/table.ts'
import type { View } from '../shared/view.ts'
import { goalFields, type Goals } from './goal.ts'
import { styles } from './styles.ts'
import { bones, goalsTemplate } from './template.ts'
import { wordsIn } from './words.ts'

/**
 * How far a municipality has come with the goals of its international policy: each goal in the policy's own
 * words, with measurements over the years and their numbers, "not measured" with who ought to measure, or the
 * municipality's own account; and the projects and activities behind it.
 *
 * @element intl-goals
 * @attr {string} municipality - Code of the municipality at Statistics Sweden, such as "0764".
 * @attr {string} goal - Id of one goal, to show only that.
 * @attr {string} api - Base address of the API; by default where the script came from.
 * @attr {string} src - Address of an answer kept as a file, instead of an API.
 * @attr {string} lang - "sv" or "en"; by default the language of the page around.
 * @attr {string} heading - Heading; empty for none.
 * @attr {number} heading-level - 2 to 6.
 * @attr {'auto'|'light'|'dark'} theme
 * @attr {number} limit - Most goals shown; 0 for all.
 * @attr {'lazy'|'eager'} loading
 * @attr {string} as-of - Date or release number: the goals as they were.
 * @prop {object} data - An answer handed over by the page.
 * @slot - Shown until there is data, and when it fails.
 * @slot heading
 * @slot intro
 * @slot empty - Instead of the sentence on an empty register.
 * @slot footer
 * @event {CustomEvent} intl-load
 * @event {CustomEvent} intl-error
 * @event {CustomEvent} intl-select - A project or activity behind a goal was chosen; cancel it to route yourself.
 * @csspart figures - How many goals, and how many are measured.
 * @csspart standing - That the goals are proposed, or replaced.
 * @csspart goals
 * @csspart goal
 * @csspart wording
 * @csspart indicator
 * @csspart indicator-title
 * @csspart chart
 * @csspart unmeasured
 * @csspart numbers
 * @csspart narrative
 * @csspart evidence
 * @cssprop --intl-color-text
 * @cssprop --intl-color-surface
 * @cssprop --intl-color-accent - Links, and the line of the charts.
 * @cssprop --intl-color-border
 * @cssprop --intl-color-focus
 * @cssprop --intl-font-family
 * @cssprop --intl-radius
 * @cssprop --intl-space
 * @cssstate loading
 * @cssstate ready
 * @cssstate empty
 * @cssstate stale
 * @cssstate error
 */
export class IntlGoals extends IntlElement<Goals> {
  static override properties = { ...IntlElement.properties, goal: {} }
  static override styles = [...IntlElement.styles, table, styles]
  /** Id of one goal, to show only that. */
  declare goal: string

  /** Names of units are asked for only where a measurement is a unit's own. */
  private hasUnits = false

  protected override asks() {
    const { municipality, goal } = this
    const fields = goalFields.join()
    return {
      records: goal
        ? { path: `goals/${encodeURIComponent(goal)}`, params: { fields } }
        : { path: 'goals', params: { municipality, sort: 'position', fields } },
      policies: { path: 'policies', params: { municipality, fields: 'title,status' }, optional: true },
      ...(this.hasUnits && {
        units: { path: 'units', params: { municipality, fields: 'name' }, optional: true },
      }),
    }
  }

  protected override name() {
    return wordsIn(this.language).title
  }

  protected override emptyText() {
    return wordsIn(this.language).empty
  }

  protected override skeleton() {
    return bones()
  }

  protected override content(lists: Goals, view: View) {
    const { records } = lists
    if (records.some((goal) => goal.indicators.some((each) => each.measurements.some((m) => m.unitId)))) {
      if (!this.hasUnits) void this.requestUpdate()
      this.hasUnits = true
    }
    return goalsTemplate(lists, view)
  }
}
