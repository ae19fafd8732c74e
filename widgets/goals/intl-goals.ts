import type { PropertyDeclarations } from 'lit'
import { IntlElement } from '../element/element.ts'
import type { SelectDetail } from '../element/events.ts'
import { GroupMember } from '../page/group.ts'
import { table } from '../styles/table.ts'
import type { View } from '../element/view.ts'
import { goalFields } from '../records/goal.ts'
import { styles } from './styles.ts'
import { skeleton, goalsTemplate } from './template.ts'
import { messagesIn } from './messages.ts'
import { areByUnit, type Goals, unitsRequest } from './goals.ts'
import { policiesRequest } from '../records/policy.ts'

/**
 * How far a municipality has come with the goals of its international policy: each goal in the policy's own
 * wording, with measurements over the years and their numbers, "not measured" with who ought to measure, or the
 * municipality's own account; and the projects and activities behind it.
 *
 * @element intl-goals
 * @fires intl-select - A project, activity, effect or goal was followed; cancel it to route yourself.
 * @csspart figures - How many goals there are, how many are measured and how many targets are reached.
 * @csspart standing - The document with the goals, and whether it is proposed, adopted or replaced.
 * @csspart silence - Facts missing for all or several goals, in one place.
 * @csspart goals - All goals.
 * @csspart goal - One goal with its progress.
 * @csspart wording - The goal in the document's wording.
 * @csspart indicator - What is measured, as a chart, as text and as numbers.
 * @csspart indicator-title - The name of what is measured.
 * @csspart chart - The line over the years.
 * @csspart units - Small charts, one for each unit.
 * @csspart unmeasured - That a goal has not been measured, and who ought to do it.
 * @csspart numbers - The table, and what is counted.
 * @csspart narrative - The municipality's own account.
 * @csspart evidence - Projects and activities behind the goal, and their effects.
 * @csspart choose - The button that chooses the goal for the group.
 */
export class IntlGoals extends IntlElement<Goals> {
  static override properties: PropertyDeclarations = {
    goal: { reflect: true, useDefault: true },
    group: { reflect: true, useDefault: true },
    projectPage: { attribute: 'project-page', reflect: true, useDefault: true },
  }
  static override styles = [IntlElement.styles, table, styles]
  /** Id of one goal, to show only that. */
  declare goal: string
  /** Name of a group of widgets: a goal chosen here narrows the projects there. */
  declare group: string
  /** Address of the page with an `<intl-project sync-url>`: projects lead there. */
  declare projectPage: string

  constructor() {
    super()
    this.goal = ''
    this.group = ''
    this.projectPage = ''
  }

  private readonly member = new GroupMember(this)
  /** Names of units are requested only where a measurement belongs to a unit. */
  private hasUnits = false

  protected override willUpdate() {
    this.hasUnits ||= areByUnit(this.lists?.records ?? [])
  }

  protected override requests() {
    const { municipality, goal } = this
    const fields = goalFields.join()
    return {
      records: goal
        ? { path: `goals/${encodeURIComponent(goal)}`, params: { fields } }
        : { path: 'goals', params: { municipality, sort: 'position', fields } },
      policies: policiesRequest(municipality),
      ...(this.hasUnits && { units: unitsRequest(municipality) }),
    }
  }

  protected override defaultHeading() {
    return messagesIn(this.language).title
  }

  protected override emptyText() {
    return messagesIn(this.language).empty
  }

  protected override skeleton() {
    return skeleton()
  }

  protected override renderContent(lists: Goals, view: View) {
    const { member, projectPage } = this
    const chosen = member.choices.goal?.id
    return goalsTemplate(lists, this.ordered, view, {
      chosen,
      choose: member.offers('goal')
        ? ({ id, wording: title }) => member.choose('goal', id === chosen ? null : { id, title })
        : null,
      projectPage,
    })
  }

  protected override followed(event: Event, { id }: SelectDetail) {
    const projects = this.lists?.records.flatMap((goal) => goal.projects)
    this.member.follow(
      event,
      projects?.find((project) => project.id === id),
    )
  }
}
