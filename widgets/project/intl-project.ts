import { html } from 'lit/html.js'
import { IntlElement } from '../element/element.ts'
import type { Snapshot } from '../data/envelope.ts'
import type { Frame } from '../element/frame.ts'
import { type Choice, GroupMember } from '../page/group.ts'
import { showNamed } from '../page/enter.ts'
import { inLanguage, textIn } from '../text/language.ts'
import { onUrlChange, readUrl, writeUrl } from '../page/url-state.ts'
import type { View } from '../element/view.ts'
import { effectFields, type ProjectLists } from './project.ts'
import { styles } from './styles.ts'
import { projectTemplate } from './template.ts'
import { wordsIn } from './words.ts'

/** Shown in a group before the reader has chosen. */
const notChosen = { data: [], _meta: { release: 0, publishedAt: null }, _links: {} } as unknown as Snapshot

/** What may stand in the page's address, which anyone can write: an id of the register and nothing else. */
const idInUrl = () => readUrl('project').id?.match(/^[\da-z-]+$/)?.[0] ?? ''

/**
 * One international project in full: need, aim and result, the path from idea to closing report with its decisions,
 * the money by source, the partners, and the publicity that the EU asks of those it has given money.
 *
 * @element intl-project
 * @attr {string} project-id - Id of the project, such as "9999-grona-skolgardar".
 * @attr {string} group - Name shared with an `<intl-projects>` of the page: shows the project chosen there.
 * @attr {boolean} sync-url - Keeps the id after # in the page's address ("#project.id=…") and shows the one found there.
 * @csspart summary - What the project does, in a few sentences.
 * @csspart stations - The path from idea to closing report.
 * @csspart station - One station: its name, its date, its decision.
 * @csspart texts - Need, aim, expected benefit, result, lessons, evaluation, effects.
 * @csspart section-title - Heading of a part, such as "Behov".
 * @csspart effects - The list of effects.
 * @csspart facts - Owner, programme and other terms.
 * @csspart money-bar - The money of one currency, divided by source.
 * @csspart money-lines - The money line by line.
 * @csspart partners - The list of partners.
 * @csspart not-stated - What the register does not say.
 * @csspart publicity - The EU's emblem and statement, or the sentence on EU money.
 * @csspart emblem - The emblem; never lower than 1 cm.
 * @csspart eu-statement - The statement beside the emblem.
 * @csspart sources - What the source says.
 */
export class IntlProject extends IntlElement<ProjectLists> {
  static override properties = {
    ...IntlElement.properties,
    projectId: { attribute: 'project-id' },
    group: {},
    syncUrl: { attribute: 'sync-url', type: Boolean },
  }
  static override styles = [...IntlElement.styles, styles]

  declare projectId: string
  declare group: string
  declare syncUrl: boolean

  private readonly member = new GroupMember(() => void this.requestUpdate(), ['project'])
  /** What the reader chose, in the list or by the address; '' for what the page says. */
  private picked = ''
  /** The group, its choice and the page's own id when they were looked at last. */
  private seen: { group: string; chosen: Choice | undefined; projectId: string } | undefined
  /** Whether to take the reader to the project as soon as it is there. */
  private isAwaited = false
  private stopListening = () => {}

  /** Id of the project to show; '' before one is chosen. */
  private get wanted(): string {
    return this.picked || this.projectId
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const follow = () => {
      if (!this.syncUrl) return
      this.picked = idInUrl()
      if (this.seen && (this.seen.chosen?.id ?? '') !== this.picked) {
        // The reader went back; the same project can be chosen in the list once more.
        this.seen.chosen = undefined
        this.member.choose('project', null)
      }
      void this.requestUpdate()
    }
    follow()
    if (this.picked) showNamed(this)
    this.stopListening = onUrlChange(follow)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.stopListening()
    this.member.leave()
  }

  protected override willUpdate(): void {
    const { member, group, projectId, seen } = this
    member.join(group)
    const chosen = member.choices.project
    if (seen && projectId !== seen.projectId) this.picked = ''
    // Another choice, not another project: who opens the same one again wants to be taken there.
    if (chosen !== seen?.chosen) {
      this.picked = chosen?.id ?? ''
      // What was chosen before this widget came is no reason to move the reader.
      if (group === seen?.group) {
        if (this.syncUrl) writeUrl('project', { id: this.picked })
        this.isAwaited = !!chosen
        // Nor is it lazy to wait for a reader who has asked.
        if (chosen) this.loading = 'eager'
      }
    }
    this.seen = { group, chosen, projectId }
    super.willUpdate()
  }

  protected override updated(): void {
    if (!this.isAwaited || (this.record?.id !== this.wanted && this.state !== 'error')) return
    this.isAwaited = false
    const root = this.shadowRoot!
    const place = root.querySelector<HTMLElement>('#heading') ?? root.querySelector('section')!
    place.tabIndex = -1
    place.focus()
  }

  protected override missing() {
    return this.wanted ? null : 'missing-project'
  }

  protected override get given() {
    return this.data ?? (this.group && !this.wanted && !this.src ? notChosen : undefined)
  }

  protected override get municipalityCode(): string {
    return this.wanted.slice(0, 4) || this.municipality
  }

  protected override asks() {
    const { wanted } = this
    return {
      records: { path: `projects/${encodeURIComponent(wanted)}` },
      effects: {
        path: 'effects',
        params: { project: wanted, fields: effectFields.join(), sort: '-year' },
        optional: true,
      },
    }
  }

  private get record() {
    return this.lists?.records[0]
  }

  protected override name(): string {
    const { record, language } = this
    return record ? textIn(record.title, language) : wordsIn(language).title
  }

  protected override frame(parts: Frame): unknown {
    const { record, heading, language } = this
    return super.frame(
      record && heading === null ? { ...parts, title: inLanguage(record.title, language) } : parts,
    )
  }

  protected override emptyText(): string {
    return this.given === notChosen ? wordsIn(this.language).choose : super.emptyText()
  }

  protected override content(lists: ProjectLists, view: View) {
    return projectTemplate(lists, view)
  }

  protected override skeleton() {
    const bone = html`<p class="bone"></p>`
    return html`<div class="texts">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(() => bone)}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-project': IntlProject
  }
}
