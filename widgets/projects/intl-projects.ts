import { adoptStyles } from '../styles/css.ts'
import { IntlElement } from '../element/element.ts'
import type { SelectDetail } from '../element/events.ts'
import { count, number } from '../text/format.ts'
import { controls } from '../styles/controls.ts'
import type { View } from '../element/view.ts'
import { type Choices, choicesOf, chosenProjects, facets } from './choices.ts'
import './filter-event.ts'
import { Hand } from './hand.ts'
import { InPage } from './in-page.ts'
import { OtherViews } from './other-views.ts'
import { isPlaced, type Project, projectFields } from './project.ts'
import { onPrint } from './printing.ts'
import { byStart } from './sort-text.ts'
import { styles } from './styles.ts'
import { type Actions, type State, viewNamed, type ViewName } from './state.ts'
import { bones, mostIn, projectsTemplate } from './template.ts'
import { type Named, titleAsks, titlesOf } from './titles.ts'
import { WholeRegister } from './whole-register.ts'
import { wordsIn } from './words.ts'

type Projects = Named & { readonly records: readonly Project[] }

/**
 * A municipality's international projects as a list, a map and a table of one set, with filters.
 * The filters and the view are attributes: the page sets how they begin, the reader changes them.
 *
 * @element intl-projects
 * @attr {string} status - Such as "ongoing"; '' for all.
 * @attr {string} programme - Id of a programme.
 * @attr {string} country - ISO 3166-1 code, such as "PL".
 * @attr {string} priority-area - Id of a priority area.
 * @attr {string} twin-town - Id of a twin town that the projects build on.
 * @attr {string} goal - Id of a goal that the projects serve.
 * @attr {string} q - Words to look for.
 * @attr {'auto'|'list'|'map'|'table'} view - `auto` is the list.
 * @attr {string} group - Name shared with other widgets of the page: what is chosen in one narrows the others.
 * @attr {boolean} sync-url - Keeps filters and view after # in the page's address, named by the element's id.
 * @attr {string} project-page - Address of the page that shows one project, with an `<intl-project sync-url>`.
 * @event {CustomEvent<FilterDetail>} intl-filter - The reader has changed what is chosen, here or in the group.
 * @csspart figures - The line of key figures.
 * @csspart filters - The selects and the search field.
 * @csspart views - The choice between list, map and table.
 * @csspart chip - A chosen twin town or goal, to be taken back.
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
  static override properties = {
    ...IntlElement.properties,
    status: {},
    programme: {},
    country: {},
    priorityArea: { attribute: 'priority-area' },
    twinTown: { attribute: 'twin-town' },
    goal: {},
    q: {},
    view: { default: 'auto' },
    group: {},
    syncUrl: { attribute: 'sync-url', type: Boolean },
    projectPage: { attribute: 'project-page' },
  }
  static override styles = [...IntlElement.styles, controls, styles]

  declare status: string
  declare programme: string
  declare country: string
  declare priorityArea: string
  declare twinTown: string
  declare goal: string
  declare q: string
  declare view: 'auto' | ViewName
  declare group: string
  declare syncUrl: boolean
  declare projectPage: string

  private sorting = byStart
  private pages = 1
  private paintedFor = ''
  private readonly hand = new Hand()
  private untold = false
  private asked: Choices | undefined
  private drawn: ViewName = 'list'
  private stopPrinting = () => {}
  /** What is left to do when the content is in the page. */
  private settle: (() => void) | undefined
  private readonly page = new InPage(this, {
    sort: (sorting = this.sorting) => (this.sorting = sorting),
    choose: (change) => this.choose(change),
    titles: () => this.titles(),
    restored: () => (this.untold = !!this.lists),
  })
  private readonly views = new OtherViews(
    (said) => (this.announce(said), this.requestUpdate()),
    (more) => adoptStyles(this.shadowRoot!, [...IntlProjects.styles, more]),
  )
  private readonly register = new WholeRegister(
    () => [this.municipality, this.api, this.asOf].join(),
    () => this.question(false),
    () => void this.requestUpdate(),
  )

  override connectedCallback(): void {
    super.connectedCallback()
    this.page.enter()
    let { pages } = this
    this.stopPrinting = onPrint((now) => {
      // On paper nobody can ask for more, nor zoom out.
      if (now) pages = this.pages
      this.pages = now ? Infinity : pages
      this.views.map?.print(now)
      // At once: a script that prints waits for nothing.
      this.update()
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.page.leave()
    this.stopPrinting()
    this.hand.stop()
  }

  protected override willUpdate(): void {
    this.page.meet()
    if (!this.hand.isTyping || !this.asked) this.asked = choicesOf(this)
    this.paintsNone = !!this.many && Object.values(this.asked).some(Boolean)
    super.willUpdate()
  }

  protected override asks() {
    const bbox = this.many && this.view === 'map' ? this.views.map?.area : ''
    const params = { ...this.params, bbox, sort: '-startDate', fields: projectFields.join() }
    return { records: { path: 'projects', params }, ...titleAsks(choicesOf(this), this.page.member.choices) }
  }

  /** Which projects the API is asked for. */
  private get params(): Record<string, string> {
    return { municipality: this.municipality, ...this.many?.toParameters(this.asked!) }
  }

  protected override get narrowing() {
    // Where the widget searches by itself, the API would find other words, in other texts.
    return this.many ? this.params : { ...choicesOf(this), q: null }
  }

  private get many() {
    return this.register.many
  }

  protected override name(): string {
    return wordsIn(this.language).title
  }

  protected override skeleton() {
    return bones
  }

  protected override content({ records }: Projects, shared: View) {
    const { sorting, page, many } = this
    const [choices, viewName] = [choicesOf(this), viewNamed(this.view)]
    const view = { ...shared, page: this.projectPage, current: page.member.choices.project?.id ?? '' }
    const now = JSON.stringify([choices, view.meta.release, this.municipality])
    if (now !== this.paintedFor) {
      this.pages = 1
      this.views.map?.reset()
    }
    this.paintedFor = now
    const total = Math.max(view.meta.totalRecords ?? 0, records.length)
    // A file, or as many as the page wants to see, is all there is.
    const more = !this.src && !this.given && (!this.limit || records.length < this.limit)
    if (more && !many && total > records.length) this.register.learn(total).catch(() => {})
    // The API finds words in more than is here.
    const chosen = chosenProjects(records, many ? { ...choices, q: '' } : choices)
    const left = many && chosen.length > 0 ? total : chosen.length
    // A world without places says nothing; nor is it fetched.
    const isEmpty = !many && !chosen.some(({ partners }) => partners.some(isPlaced))
    const drawn = (this.drawn = viewName === 'map' && isEmpty ? 'list' : viewName)
    const awaited = !!many && (this.hand.isTyping || this.state === 'loading')
    const painted = { total, left, all: many?.all ?? records.length, drawn, awaited }
    this.settle = () => {
      const place = this.shadowRoot!.querySelector<HTMLElement>('.map-part')
      if (place) this.views.map?.show(place, chosen, view, left, many?.gather(this.params))
      this.views.need(drawn, this.messages)
      void many?.count({ ...this.params, facets: facets.join() })
      if (this.untold && !awaited) this.tell(painted)
    }
    return projectsTemplate(
      {
        records,
        chosen,
        opened: drawn === 'map' ? (this.views.map?.opened ?? null) : null,
        choices,
        ...painted,
        counted: many?.counts,
        latest: !this.src && !this.given,
        titles: this.titles(),
        viewName,
        sorting,
        pages: this.pages,
        part: this.views.stateOf(drawn),
        table: this.views.part?.table,
      },
      this.actions,
      view,
    )
  }

  protected override updated(): void {
    this.settle?.()
    this.settle = undefined
  }

  protected override followed(event: Event, { id }: SelectDetail): void {
    const project = this.lists?.records.find((record) => record.id === id)
    this.page.member.follow(event, project)
  }

  private titles = () => titlesOf(choicesOf(this), this.page.member.choices, this.lists)

  private choose(change: Partial<Choices>): void {
    Object.assign(this, change)
    this.hand.rest(Object.keys(change).join() === 'q', (wasTyping) => {
      this.page.write(wasTyping)
      this.untold = true
      void this.requestUpdate()
    })
  }

  private readonly actions: Actions = {
    choose: (change) => this.choose(change),
    clear: async (names) => {
      this.choose(Object.fromEntries(names.map((name) => [name, ''])))
      await this.requestUpdate()
      // The button has gone; the reader stays by the filters.
      this.shadowRoot!.querySelector<HTMLElement>('.filters select, .filters input, .views input')?.focus()
    },
    showAs: (view) => {
      this.view = view
      this.pages = 1
      this.page.write(false)
    },
    sort: (by) => {
      this.sorting = { by, descending: this.sorting.by === by && !this.sorting.descending }
      this.page.write(false)
      void this.requestUpdate()
    },
    more: async () => {
      const before = mostIn(this.drawn, this.pages++)
      await this.requestUpdate()
      const rows = this.shadowRoot!.querySelectorAll('[data-id]')
      rows[before]?.querySelector('a')?.focus({ preventScroll: true })
    },
    retry: async () => {
      await this.views.fetch(this.drawn, this.messages)
      // The button goes when the part has come; a reader who has gone elsewhere is left there.
      if (document.activeElement === document.body)
        this.shadowRoot!.querySelector<HTMLElement>('.views :checked')!.focus()
    },
  }

  /** Says what the filters leave, to the page and to those who do not see it. */
  private tell({ left, all }: Pick<State, 'left' | 'all'>): void {
    this.untold = false
    const { language } = this
    const words = wordsIn(language)
    this.announce(words.some(number(left, language), count(all, words.projects, language)))
    this.emit('intl-filter', { ...choicesOf(this), count: left, total: all })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-projects': IntlProjects
  }
}
