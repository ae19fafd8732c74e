import { count } from '../shared/format.ts'
import { html } from 'lit/html.js'
import { adoptStyles } from '../shared/css.ts'
import { IntlElement } from '../shared/element.ts'
import { controls } from '../shared/styles/controls.ts'
import type { View } from '../shared/view.ts'
import { type Choices, chosenProjects } from './choices.ts'
import type * as MapAndTable from './map-and-table.ts'
import { type Project, projectFields } from './project.ts'
import type { Sorting } from './sorting.ts'
import { styles } from './styles.ts'
import { type Actions, pageOf, projectsTemplate, type ViewName, viewNames } from './template.ts'
import { wordsIn } from './words.ts'

const printing = ['beforeprint', 'afterprint']

interface Projects {
  readonly records: readonly Project[]
}

export interface FilterDetail extends Choices {
  /** Projects that the filters leave. */
  readonly count: number
  /** Projects in all. */
  readonly total: number
}

declare module '../shared/events.ts' {
  interface IntlEvents {
    'intl-filter': CustomEvent<FilterDetail>
  }
}

/**
 * A municipality's international projects as a list, a map and a table of one set, with filters.
 *
 * @element intl-projects
 * The filters and the view are attributes: the page sets how they begin, the reader changes them.
 * @attr {string} status - Such as "ongoing"; '' for all.
 * @attr {string} programme - Id of a programme.
 * @attr {string} country - ISO 3166-1 code, such as "PL".
 * @attr {string} priority-area - Id of a priority area; property `priorityArea`.
 * @attr {string} q - Words to look for.
 * @attr {'auto'|'list'|'map'|'table'} view - `auto` is the list.
 * @slot - Shown until there are projects, and when they cannot be fetched.
 * @slot heading
 * @slot intro
 * @slot empty
 * @slot footer
 * @event {CustomEvent<LoadDetail>} intl-load
 * @event {CustomEvent<ErrorDetail>} intl-error
 * @event {CustomEvent<SelectDetail>} intl-select - A project was followed; cancel it to route yourself.
 * @event {CustomEvent<FilterDetail>} intl-filter - The reader changed a filter.
 * @csspart figures - The line of key figures.
 * @csspart filters
 * @csspart views - The choice between list, map and table.
 * @csspart list
 * @csspart item
 * @csspart link
 * @csspart partners
 * @csspart summary
 * @csspart bar - The years.
 * @csspart facts - Status, money, programme and owner.
 * @csspart status-mark
 * @csspart table
 * @csspart map
 * @csspart marker
 * @csspart more
 * @cssprop --intl-map-land
 * @cssprop --intl-map-water
 * @cssprop --intl-map-border
 * @cssprop --intl-map-marker
 * @cssstate loading
 * @cssstate ready
 * @cssstate empty
 * @cssstate stale
 * @cssstate error
 */
export class IntlProjects extends IntlElement<Projects> {
  static override properties = {
    ...IntlElement.properties,
    status: {},
    programme: {},
    country: {},
    priorityArea: { attribute: 'priority-area' },
    q: {},
    view: { default: 'auto' },
  }
  static override styles = [...IntlElement.styles, controls, styles]
  /** Fetches what draws the other views, once one of them is asked for. */
  static fetchPart = (view: ViewName) =>
    Promise.all([import('./map-and-table.ts'), view === 'map' ? import('./base-map.ts') : null])

  declare status: string
  declare programme: string
  declare country: string
  declare priorityArea: string
  declare q: string
  declare view: 'auto' | ViewName

  private sorting: Sorting = { by: 'start', descending: true }
  private pages = 1
  private otherViews: typeof MapAndTable | undefined
  private map: MapAndTable.ProjectMap | undefined
  private progress: 'none' | 'asked' | 'failed' = 'none'
  /** What the widget was painted for last. */
  private paintedFor = ''
  private pause: ReturnType<typeof setTimeout> | undefined
  private paintMap = (_place: HTMLElement) => {}

  override connectedCallback(): void {
    super.connectedCallback()
    for (const type of printing) window.addEventListener(type, this.onPrint)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const type of printing) window.removeEventListener(type, this.onPrint)
  }

  /** On paper nobody can ask for more, nor zoom out. */
  private readonly onPrint = ({ type }: Event) => {
    this.pages = type === printing[0] ? Infinity : 1
    this.map?.reset()
    void this.requestUpdate()
  }

  protected override asks() {
    const params = { municipality: this.municipality, sort: '-startDate', fields: projectFields }
    return { records: { path: 'projects', params } }
  }

  protected override name(): string {
    return wordsIn(this.language).title
  }

  protected override skeleton() {
    const bone = html`<p class="bone"></p>`
    return [1, 2, 3].map(() => html`<div class="row">${bone}${bone}${bone}</div>`)
  }

  protected override content({ records }: Projects, view: View) {
    const { choices, viewName, sorting } = this
    const now = JSON.stringify([choices, view.meta.release, this.municipality])
    if (now !== this.paintedFor) {
      this.pages = 1
      this.map?.reset()
    }
    this.paintedFor = now
    const chosen = chosenProjects(records, choices)
    this.paintMap = (place) => this.map?.show(place, chosen, view)
    return projectsTemplate(
      {
        records,
        chosen,
        opened: viewName === 'map' ? (this.map?.opened ?? null) : null,
        choices,
        viewName,
        sorting,
        pages: this.pages,
        part: this.ready ? 'ready' : this.progress === 'failed' ? 'failed' : 'awaited',
        table: this.otherViews?.table,
      },
      this.actions,
      view,
    )
  }

  protected override updated(): void {
    const place = this.shadowRoot!.querySelector<HTMLElement>('.map-part')
    if (place) this.paintMap(place)
    if (this.lists && !this.ready && this.progress === 'none') void this.fetchPart()
  }

  private get choices(): Choices {
    const { status, programme, country, priorityArea, q } = this
    return { status, programme, country, priorityArea, q }
  }

  private get viewName(): ViewName {
    return viewNames.find((name) => name === this.view) ?? 'list'
  }

  /** Whether what draws the chosen view has come. */
  private get ready(): boolean {
    return this.viewName === 'list' || !!(this.viewName === 'map' ? this.map : this.otherViews)
  }

  private readonly actions: Actions = {
    choose: (change) => {
      Object.assign(this, change)
      clearTimeout(this.pause)
      // A reader who types is told when the hand rests.
      this.pause = setTimeout(() => this.tell(), 'q' in change ? 300 : 0)
    },
    clear: () => {
      this.actions.choose({ status: '', programme: '', country: '', priorityArea: '', q: '' })
      // The button goes; the reader stays by the filters.
      this.shadowRoot!.querySelector<HTMLElement>('.filters select, .filters input')?.focus()
    },
    showAs: (view) => {
      this.view = view
      this.pages = 1
    },
    sort: (by) => {
      this.sorting = { by, descending: this.sorting.by === by && !this.sorting.descending }
      void this.requestUpdate()
    },
    more: async () => {
      const before = pageOf(this.viewName) * this.pages++
      await this.requestUpdate()
      const rows = this.shadowRoot!.querySelectorAll('[data-id]')
      rows[before]?.querySelector('a')?.focus({ preventScroll: true })
    },
    retry: () => void this.fetchPart(),
  }

  /** Says what the filters leave, to the page and to those who do not see it. */
  private tell(): void {
    const records = this.lists?.records
    if (!records) return
    const { choices, language } = this
    const words = wordsIn(language)
    const left = chosenProjects(records, choices).length
    this.announce(words.some(left, count(records.length, words.projects, language)))
    this.emit('intl-filter', { ...choices, count: left, total: records.length })
  }

  private async fetchPart(): Promise<void> {
    this.progress = 'asked'
    try {
      const [part, base] = await IntlProjects.fetchPart(this.viewName)
      if (!this.otherViews) adoptStyles(this.shadowRoot!, [...IntlProjects.styles, part.styles])
      this.otherViews = part
      if (base) this.map ??= new part.ProjectMap(base.world, () => this.requestUpdate())
      this.progress = 'none'
    } catch {
      this.progress = 'failed'
    }
    void this.requestUpdate()
  }
}
