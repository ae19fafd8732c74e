import type { PropertyDeclarations, PropertyValues } from 'lit'
import { IntlElement } from '../element/element.ts'
import type { SelectDetail } from '../element/events.ts'
import { count, number } from '../text/format.ts'
import { controls } from '../styles/controls.ts'
import type { View } from '../element/view.ts'
import { type Choices, choicesOf, chosenProjects, facets } from './choices.ts'
import { Debouncer } from './debouncer.ts'
import { AddressState } from './address-state.ts'
import { GroupChoices } from './group-choices.ts'
import { OtherViews } from './other-views.ts'
import { isPlaced, type Project, projectFields } from './listed-project.ts'
import { PrintController } from './print-controller.ts'
import { byStart } from './sorting.ts'
import { listStyles } from './list-styles.ts'
import { styles } from './styles.ts'
import { type Actions, viewNamed, type ViewName } from './state.ts'
import { skeleton, maxShownIn, projectsTemplate } from './template.ts'
import { type Named, titleRequests, titlesOf } from './titles.ts'
import { RemoteFiltering } from './remote-filtering.ts'
import { messagesIn } from './messages.ts'

export type { FilterDetail } from './filter-event.ts'

type Projects = Named & { readonly records: readonly Project[] }
type Derived = ReturnType<IntlProjects['derive']>

/**
 * A municipality's international projects as a list, a map and a table of one set, with filters.
 * The filters and the view are attributes: the page sets how they begin, the reader changes them.
 *
 * @element intl-projects
 * @fires intl-filter - The reader has changed the filters, here or in the group.
 * @csspart figures - The line of key figures.
 * @csspart filters - The selects and the search field.
 * @csspart views - The choice between list, map and table.
 * @csspart chip - A chosen twin town or goal; the button clears it.
 * @csspart list - The list of projects.
 * @csspart item - A project in the list.
 * @csspart link - A project's title.
 * @csspart title - Heading of a project, or of the places opened on the map.
 * @csspart partners - The partners of a project.
 * @csspart owner - Programme and owner of a project.
 * @csspart summary - What a project does.
 * @csspart bar - The years of a project.
 * @csspart facts - Status and money of a project.
 * @csspart status-mark - A status, with its shape.
 * @csspart table - The table.
 * @csspart map - The map.
 * @csspart marker - A place on the map, or several.
 * @csspart more - The button that shows more projects.
 * @cssprop --intl-map-land - Land on the map. Default: the text's colour, mostly let through.
 * @cssprop --intl-map-water - Water on the map. Default: none.
 * @cssprop --intl-map-border - Borders on the map. Default: the surface.
 * @cssprop --intl-map-marker - Places on the map. Default: the accent.
 */
export class IntlProjects extends IntlElement<Projects> {
  static override properties: PropertyDeclarations = {
    status: { reflect: true, useDefault: true },
    programme: { reflect: true, useDefault: true },
    country: { reflect: true, useDefault: true },
    priorityArea: { attribute: 'priority-area', reflect: true, useDefault: true },
    twinTown: { attribute: 'twin-town', reflect: true, useDefault: true },
    goal: { reflect: true, useDefault: true },
    q: { reflect: true, useDefault: true },
    view: { reflect: true, useDefault: true },
    group: { reflect: true, useDefault: true },
    syncUrl: { attribute: 'sync-url', type: Boolean, reflect: true, useDefault: true },
    projectPage: { attribute: 'project-page', reflect: true, useDefault: true },
  }
  static override styles = [IntlElement.styles, controls, styles, listStyles]

  /** Such as "ongoing"; '' for all. */
  declare status: string
  /** Id of a programme. */
  declare programme: string
  /** ISO 3166-1 code, such as "PL". */
  declare country: string
  /** Id of a priority area. */
  declare priorityArea: string
  /** Id of a twin town that the projects build on. */
  declare twinTown: string
  /** Id of a goal that the projects serve. */
  declare goal: string
  /** Search text. */
  declare q: string
  /** `auto` is the list. */
  declare view: 'auto' | ViewName
  /** Name shared with other widgets of the page: a choice in one filters the others. */
  declare group: string
  /** Keeps filters and view after # in the page's address, named by the element's id. */
  declare syncUrl: boolean
  /** Address of the page that shows one project, with an `<intl-project sync-url>`. */
  declare projectPage: string

  private sorting = byStart
  /** How many times the reader has requested more, and once; of which set. */
  private paging = { of: '', pages: 1 }
  private isPrinting = false
  /** The API request while the reader types. */
  private previousChoices: Choices | undefined
  /** Whether the result of the filters is still to be announced. */
  private announcePending = false
  /** What is rendered; null where there are no projects. */
  private derived: Derived | null = null

  private readonly debouncer = new Debouncer(this)
  private readonly address = new AddressState(
    this,
    (sorting = this.sorting) => (this.sorting = sorting),
    () => (this.announcePending = !!this.lists),
  )
  private readonly choicesOfGroup = new GroupChoices(this, {
    choose: (change) => this.choose(change),
    titles: () => this.titles(),
  })
  private readonly remote = new RemoteFiltering(this, {
    key: () => [this.municipality, this.api, this.asOf].join(),
    options: () => this.request(),
    total: () => this.derived?.beyond,
    params: () => ({ ...this.params, facets: facets.join() }),
  })
  private readonly views = new OtherViews(this, {
    drawn: () => this.derived?.drawn,
    messages: () => this.messages,
    announce: (text) => this.announce(text),
  })
  private readonly printing = new PrintController(this, (now) => {
    // Print has neither "show more" nor zoom.
    this.isPrinting = now
    this.views.map?.print(now)
    // Synchronous: `window.print()` does not wait.
    this.updateNow()
  })

  constructor() {
    super()
    this.status = ''
    this.programme = ''
    this.country = ''
    this.priorityArea = ''
    this.twinTown = ''
    this.goal = ''
    this.q = ''
    this.view = 'auto'
    this.group = ''
    this.syncUrl = false
    this.projectPage = ''
  }

  protected override requests() {
    const bbox = this.many && this.view === 'map' ? this.map?.area : ''
    const params = { ...this.params, bbox, sort: '-startDate', fields: projectFields.join() }
    return {
      records: { path: 'projects', params },
      ...titleRequests(choicesOf(this), this.choicesOfGroup.member.choices),
    }
  }

  /** The request for projects. */
  private get params(): Record<string, string> {
    return { municipality: this.municipality, ...this.many?.toParameters(this.requested) }
  }

  protected override get filterParams() {
    // With local search, the API would search other texts for other words.
    return this.many ? this.params : { ...choicesOf(this), q: null }
  }

  private get many() {
    return this.remote.active
  }

  /** The choices sent to the API: the previous ones while the reader types. */
  private get requested(): Choices {
    return (this.debouncer.isTyping && this.previousChoices) || choicesOf(this)
  }

  protected override get rendersEmpty() {
    return !!this.many && Object.values(this.requested).some(Boolean)
  }

  /** Key of the set: a new set starts at its first page, with the whole map. */
  private get key(): string {
    const release = this.loader.now.responses?.records.meta.release
    return JSON.stringify([choicesOf(this), release, this.municipality])
  }

  private get pages(): number {
    if (this.isPrinting) return Infinity
    return this.paging.of === this.key ? this.paging.pages : 1
  }

  private set pages(pages: number) {
    this.paging = { of: this.key, pages }
  }

  /** The map, if it shows the set. */
  private get map() {
    const { map } = this.views
    return map?.key === this.key ? map : undefined
  }

  protected override defaultHeading(): string {
    return messagesIn(this.language).title
  }

  protected override skeleton() {
    return skeleton
  }

  /** The render state, from attributes, responses and the reader's choices. */
  private derive({ records }: Projects, shared: View) {
    const { many, choicesOfGroup } = this
    const [choices, viewName] = [choicesOf(this), viewNamed(this.view)]
    const current = choicesOfGroup.member.choices.project?.id ?? ''
    const view = { ...shared, page: this.projectPage, current }
    const total = Math.max(view.meta.totalRecords ?? 0, records.length)
    // A snapshot, or a limited list, is the complete set.
    const isPart = !this.src && !this.given && (!this.limit || records.length < this.limit)
    // The API searches more text than is loaded here.
    const chosen = chosenProjects(records, many ? { ...choices, q: '' } : choices)
    // Without places there is no map, and its code is not loaded.
    const isEmpty = !many && !chosen.some(({ partners }) => partners.some(isPlaced))
    const drawn: ViewName = viewName === 'map' && isEmpty ? 'list' : viewName
    return {
      records,
      choices,
      viewName,
      view,
      total,
      beyond: many || (isPart && total > records.length) ? total : undefined,
      chosen,
      left: many && chosen.length > 0 ? total : chosen.length,
      all: many?.all ?? records.length,
      drawn,
      awaited: !!many && (this.debouncer.isTyping || this.state === 'loading'),
    }
  }

  protected override update(changed: PropertyValues): void {
    const { lists, currentView } = this
    const isRendered = lists && (lists.records.length > 0 || this.rendersEmpty)
    this.derived = isRendered && currentView ? this.derive(lists, currentView) : null
    super.update(changed)
  }

  protected override renderContent() {
    const { view, ...derived } = this.derived!
    return projectsTemplate(
      {
        ...derived,
        opened: derived.drawn === 'map' ? (this.map?.opened ?? null) : null,
        counted: this.many?.counts,
        latest: !this.src && !this.given,
        titles: this.titles(),
        sorting: this.sorting,
        pages: this.pages,
        part: this.views.stateOf(derived.drawn),
        table: this.views.part?.table,
      },
      this.actions,
      view,
    )
  }

  protected override updated(): void {
    super.updated()
    const { derived, key, many } = this
    if (!derived) return
    const { chosen, view, left } = derived
    const container = this.renderRoot.querySelector<HTMLElement>('.map-part')
    if (container) this.views.map?.show(container, key, chosen, view, left, many?.clusterSource(this.params))
    if (this.announcePending && !derived.awaited) this.announceResult(derived)
  }

  protected override followed(event: Event, { id }: SelectDetail): void {
    const project = this.lists?.records.find((record) => record.id === id)
    this.choicesOfGroup.member.follow(event, project)
  }

  private titles = () => titlesOf(choicesOf(this), this.choicesOfGroup.member.choices, this.lists)

  private choose(change: Partial<Choices>): void {
    const isTyping = Object.keys(change).join() === 'q'
    this.previousChoices = this.requested
    Object.assign(this, change)
    this.debouncer.run(isTyping, (wasTyping) => {
      this.address.write(wasTyping)
      this.announcePending = true
      this.requestUpdate()
    })
  }

  private readonly actions: Actions = {
    choose: (change) => this.choose(change),
    clear: async (names) => {
      this.choose(Object.fromEntries(names.map((name) => [name, ''])))
      await this.updateComplete
      // The button is gone; focus moves to the filters.
      this.shadowRoot!.querySelector<HTMLElement>('.filters select, .filters input, .views input')?.focus()
    },
    showAs: (view) => {
      this.view = view
      this.pages = 1
      this.address.write(false)
    },
    sort: (by) => {
      this.sorting = { by, descending: this.sorting.by === by && !this.sorting.descending }
      this.address.write(false)
      this.requestUpdate()
    },
    more: async () => {
      const before = maxShownIn(this.derived!.drawn, this.pages++)
      this.requestUpdate()
      await this.updateComplete
      const rows = this.shadowRoot!.querySelectorAll('[data-id]')
      rows[before]?.querySelector('a')?.focus({ preventScroll: true })
    },
    retry: async () => {
      await this.views.fetch(this.derived!.drawn)
      // The button disappears when the part is loaded; focus moves only if it was lost.
      if (document.activeElement === document.body)
        this.shadowRoot!.querySelector<HTMLElement>('.views :checked')!.focus()
    },
  }

  /** Reports the result of the filters, by event and to screen readers. */
  private announceResult({ left, all }: Derived): void {
    this.announcePending = false
    const { language } = this
    const t = messagesIn(language)
    this.announce(t.some(number(left, language), count(all, t.projects, language)))
    this.emit('intl-filter', { ...choicesOf(this), count: left, total: all })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-projects': IntlProjects
  }
}
