import { html, type PropertyDeclarations } from 'lit'
import { IntlElement } from '../element/element.ts'
import type { Snapshot } from '../data/envelope.ts'
import type { Frame } from '../element/frame.ts'
import { inLanguage, textIn } from '../text/language.ts'
import type { View } from '../element/view.ts'
import { policiesRequest } from '../records/policy.ts'
import { ChosenProject } from './chosen-project.ts'
import { type ProjectLists, requestFor } from './full-project.ts'
import { styles } from './styles.ts'
import { projectTemplate } from './template.ts'
import { messagesIn } from './messages.ts'

/** Shown in a group before the reader has chosen. */
const notChosen = { data: [], _meta: { release: 0, publishedAt: null } } as unknown as Snapshot

/**
 * One international project in full: need, aim and result, the path from idea to closing report with its decisions,
 * the goals it serves, its activities and effects, the money by source, the partners, and the publicity that the EU
 * requires of those it has given money.
 *
 * @element intl-project
 * @csspart summary - What the project does, in a few sentences.
 * @csspart stations - The path from idea to closing report.
 * @csspart station - One stage: its name, its date, its decision.
 * @csspart texts - Need, aim, expected benefit, result, lessons, evaluation, goals, activities, effects.
 * @csspart section-title - Heading of a part, such as "Behov".
 * @csspart goals - The goals of the policy that it serves, in their wording.
 * @csspart activities - The activities that belong to it.
 * @csspart effects - The list of effects.
 * @csspart facts - Owner, programme and other terms.
 * @csspart money-bar - The money of one currency, divided by source.
 * @csspart money-lines - The money line by line.
 * @csspart partners - The list of partners.
 * @csspart not-stated - What the register does not state.
 * @csspart publicity - The EU's emblem and statement, or the sentence on EU money.
 * @csspart emblem - The emblem; never lower than 1 cm.
 * @csspart eu-statement - The statement beside the emblem.
 * @csspart sources - Source details.
 */
export class IntlProject extends IntlElement<ProjectLists> {
  static override properties: PropertyDeclarations = {
    projectId: { attribute: 'project-id', reflect: true, useDefault: true },
    group: { reflect: true, useDefault: true },
    syncUrl: { attribute: 'sync-url', type: Boolean, reflect: true, useDefault: true },
  }
  static override styles = [IntlElement.styles, styles]

  /** Id of the project, such as "9999-grona-skolgardar". */
  declare projectId: string
  /** Name shared with an `<intl-projects>` of the page: shows the project chosen there. */
  declare group: string
  /** Keeps the id after # in the page's address ("#project.id=…") and shows the one found there. */
  declare syncUrl: boolean

  private readonly chosen = new ChosenProject(this)

  constructor() {
    super()
    this.projectId = ''
    this.group = ''
    this.syncUrl = false
  }

  protected override updated(): void {
    super.updated()
    const { chosen } = this
    if (!chosen.movesFocus || (this.record?.id !== chosen.id && this.state !== 'error')) return
    chosen.movesFocus = false
    const root = this.shadowRoot!
    const focusTarget = root.querySelector<HTMLElement>('#heading') ?? root.querySelector('section')!
    focusTarget.tabIndex = -1
    focusTarget.focus()
  }

  protected override missing() {
    return this.chosen.id ? null : 'missing-project'
  }

  protected override get given() {
    return this.data ?? (this.group && !this.chosen.id && !this.src ? notChosen : undefined)
  }

  protected override get municipalityCode(): string {
    return this.chosen.id.slice(0, 4) || this.municipality
  }

  protected override requests() {
    const { id } = this.chosen
    return {
      records: { path: `projects/${encodeURIComponent(id)}` },
      goals: requestFor('goals', id),
      policies: policiesRequest(this.municipalityCode),
      activities: requestFor('activities', id),
      effects: requestFor('effects', id),
    }
  }

  private get record() {
    return this.lists?.records[0]
  }

  protected override defaultHeading(): string {
    const { record, language } = this
    return record ? textIn(record.title, language) : messagesIn(language).title
  }

  protected override renderFrame(parts: Frame): unknown {
    const { record, heading, language } = this
    return super.renderFrame(
      record && heading === null ? { ...parts, title: inLanguage(record.title, language) } : parts,
    )
  }

  protected override emptyText(): string {
    return this.given === notChosen ? messagesIn(this.language).choose : super.emptyText()
  }

  protected override renderContent(lists: ProjectLists, view: View) {
    return projectTemplate(lists, view)
  }

  protected override skeleton() {
    const bone = html`<p class="bone"></p>`
    return html`<div class="texts">${Array(9).fill(bone)}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-project': IntlProject
  }
}
