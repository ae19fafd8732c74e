/** The map: content and movement. It renders itself without the list below it. */
import { render } from 'lit'
import type { BaseMap, Point } from '../map/equal-earth.ts'
import { clamp, fit, nearest, pan, shows, TOWARDS, type ViewBox, zoom } from '../map/viewport.ts'
import type { ProjectsView } from './list.ts'
import { ClusterLoader, type ClusterSource, cornersOf } from './map-clusters.ts'
import { focusBeneath, focusMap, hideNames, isInside, namesAgain } from './map-focus.ts'
import { gestures } from './map-gestures.ts'
import { type MapActions, mapTemplate } from './map-template.ts'
import { nameOfAll, projectsIn } from './place-names.ts'
import { bboxOf, inPlaces, type Marker, markersIn, ownOf, type Spot, spotsOf, TARGET_PX } from './places.ts'
import type { Project } from './listed-project.ts'

/** Grid units across (20 is about 400 km) below which the coarse and the fine coast look angular. */
const [COARSE_SPAN, FINE_SPAN] = [120, 40]
/** Grid units per pixel below which the fine coast is loaded. */
const FINE_UNIT = 0.35
/** Places closer together than this are first shown with their surroundings. */
const HOME_SPAN = 2 * COARSE_SPAN

const holds = (spots: readonly Spot[], id: string) => spots.some((spot) => spot.id === id)

export class ProjectMap {
  private readonly world: BaseMap
  /** The 50m base map: loaded at close zoom; null when loading failed. */
  private fine: BaseMap | null | undefined
  private readonly fetchFine: () => Promise<BaseMap>
  /** Renders the list again, with the opened places, and announces to screen readers. */
  private readonly changed: (announcement: string) => Promise<unknown>
  /** Key of the projects that it shows. */
  key = ''
  private container: HTMLElement | undefined
  private view!: ProjectsView
  private total = 0
  /** The places, when clustered by the API. */
  private clusterLoader: ClusterLoader | undefined
  private spots: readonly Spot[] = []
  /** The main group of places: initially in view. */
  private mainGroup: readonly Spot[] = []
  /** Whether all of them are to be in view. */
  private wide = false
  private unknown: readonly Project[] = []
  private markers: readonly Marker[] = []
  /** The reader's zoom; null for the initial view, or for all places. */
  private box: ViewBox | null = null
  private held!: ViewBox
  private size = { width: 640, height: 320 }
  /** Id of the place that the arrow keys start from. */
  private current = ''
  /** The opened places, in their state when opened. */
  private openSpots: readonly Spot[] = []
  private highlighted = ''
  private onScreen = {}
  private readonly observer = new ResizeObserver(() => this.measure())

  constructor(world: BaseMap, fetchFine: () => Promise<BaseMap>, changed: ProjectMap['changed']) {
    this.world = world
    this.fetchFine = fetchFine
    this.changed = changed
    if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) this.fine = null
  }

  /** Ids of the projects in the opened places; null when all are open, or when the API decides. */
  get opened(): ReadonlySet<string> | null {
    const { open } = this
    return open.length > 0 && !this.clusterLoader ? new Set([...inPlaces(open)].map(({ id }) => id)) : null
  }

  /** The opened bounding box, for the API; '' for all. */
  get area(): string {
    return bboxOf(this.openSpots)
  }

  /** The opened places in their current state; those of the API as they were when opened. */
  private get open(): readonly Spot[] {
    return this.clusterLoader ? this.openSpots : this.spots.filter(({ id }) => holds(this.openSpots, id))
  }

  /** Resets, with `all` places in view and none opened. */
  private reset(all = false): void {
    this.box = null
    this.wide = all
    this.openSpots = []
  }

  /** Print has no zoom: all places are in view, and the reader's view is restored afterwards. */
  print(now: boolean): void {
    const { box, wide, openSpots } = this
    if (now) this.reset(true)
    else Object.assign(this, this.onScreen)
    this.onScreen = { box, wide, openSpots }
  }

  /** `key` is equal for the same set; `source` clusters all `total` projects where not all of them are loaded. */
  show(
    container: HTMLElement,
    key: string,
    projects: readonly Project[],
    view: ProjectsView,
    total: number,
    source?: ClusterSource,
  ): void {
    if (key !== this.key) this.reset()
    this.key = key
    // While a place is open, requests are limited to it; the map shows all.
    if (!source || this.openSpots.length === 0) this.total = total
    this.view = view
    if (!source) Object.assign(this, { clusterLoader: undefined }, spotsOf(projects))
    else if (source.key !== this.clusterLoader?.key) {
      this.unknown = []
      this.spots = []
      this.clusterLoader = new ClusterLoader(source, (spots) => {
        this.spots = spots
        if (container.isConnected) this.renderMap()
      })
    }
    if (container !== this.container) {
      this.container = container
      this.observer.disconnect()
      this.observer.observe(container)
      for (const type of ['mouseover', 'focusin'])
        container.parentElement!.addEventListener(type, this.highlight as EventListener)
    }
    this.renderMap()
  }

  /** Highlights the places of the project that the reader hovers or focuses in the list. */
  private readonly highlight = ({ target }: Event) => {
    const id = (target as Element).closest<HTMLElement>('.row')?.dataset.id ?? ''
    if (id === this.highlighted || !this.container!.isConnected) return
    this.highlighted = id
    this.renderMap()
  }

  private get map(): HTMLElement {
    return this.container!.querySelector<HTMLElement>('.map')!
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.map
    if (!width || (width === this.size.width && height === this.size.height)) return
    this.size = { width, height }
    if (this.box) this.box = clamp({ ...this.box, height: (this.box.width * height) / width })
    this.renderMap()
  }

  private fit(points: readonly Point[], minSpan: number): ViewBox {
    return fit(points, { ...this.size, padding: TARGET_PX, minSpan })
  }

  /** The view of the main group of places, or of all, with the municipality. */
  private get initialView(): ViewBox {
    const { size, clusterLoader, wide, spots: all } = this
    const own = ownOf(this.view)
    const around = (spots: readonly Spot[]) =>
      this.fit(own && spots.length > 0 ? [...spots, own] : spots, HOME_SPAN)
    if (clusterLoader) return around(clusterLoader.whole)
    const whole = (spots: readonly Spot[]): ViewBox => {
      const box = around(spots)
      // Includes markers that the edge would clip.
      const seen = all.filter((spot) => shows(box, spot, (TARGET_PX / 2) * (box.width / size.width)))
      return seen.length > spots.length ? whole(seen) : box
    }
    return whole(wide ? all : this.mainGroup)
  }

  private get shown(): ViewBox {
    return this.box ?? this.initialView
  }

  private get currentMarker(): Marker | undefined {
    const { markers, current } = this
    return markers.find(({ spots }) => holds(spots, current)) ?? markers[0]
  }

  private renderMap(): void {
    const box = this.shown
    const unit = box.width / this.size.width
    this.markers = markersIn(box, this.spots, unit, this.total)
    const { fine, markers, currentMarker: current, unknown, open, total } = this
    const near = unit < FINE_UNIT
    const isClustered = !!this.clusterLoader
    const highlighted = this.highlighted || this.view.current
    const outside = isClustered ? 0 : this.spots.length - markers.flatMap(({ spots }) => spots).length
    const state = { box, unit, markers, current, unknown, open, highlighted, total, outside, isClustered }
    const world = (near && fine) || this.world
    const own = ownOf(this.view)
    const flags = { own, closest: box.width <= this.closest, moved: !!this.box || outside > 0 }
    render(mapTemplate({ ...state, ...flags, world }, this.actions, this.view), this.container!)
    if (near && fine === undefined) void this.refine()
    this.clusterLoader?.loadVisible(box, unit)
  }

  /** Grid units across at the closest zoom. */
  private get closest(): number {
    return this.fine === null ? COARSE_SPAN : FINE_SPAN
  }

  /** Loads the finer base map; it replaces the coarse one on the same grid, so nothing moves. */
  private async refine(): Promise<void> {
    this.fine = this.world
    this.fine = await this.fetchFine().catch(() => null)
    if (this.container!.isConnected) this.renderMap()
  }

  private to(box: ViewBox | null): void {
    const { map } = this
    const [inside, { className }] = [isInside(map), map]
    this.box = box
    this.renderMap()
    if (inside) focusMap(map)
    // Hidden names stay hidden while the map moves.
    map.className = className
  }

  /** To all places, or to the initial view. */
  private home(wide: boolean): void {
    this.wide = wide
    this.to(null)
  }

  private zoom(factor: number, centre?: Point): void {
    const box = this.shown
    this.to(zoom(box, Math.min(factor, box.width / this.closest), centre))
  }

  /** Zooms to places that can be separated, opens those that cannot; closes open ones. */
  private choose({ spots }: Marker, byKeyboard: boolean): void {
    this.current = spots[0]!.id
    const { clusterLoader, closest, size } = this
    const closer = this.fit(clusterLoader ? cornersOf(spots) : spots, closest)
    // Clusters of the API may separate at any zoom.
    const parts = clusterLoader
      ? closer.width < 0.9 * this.shown.width
      : markersIn(closer, spots, closer.width / size.width, 1).length > 1
    if (parts) return this.to(closer)
    if (spots.some(({ id }) => holds(this.openSpots, id))) return void this.close()
    this.openSpots = spots
    // Opening by keyboard moves focus to the heading, which is announced.
    const opened = this.changed(byKeyboard ? '' : nameOfAll(spots, this.view.lang))
    if (byKeyboard) void opened.then(() => focusBeneath(this.map))
  }

  private close(): Promise<unknown> {
    this.openSpots = []
    return this.changed(projectsIn(this.total, this.view.lang))
  }

  /** A point of the screen, on the map as it is held. */
  private point({ x, y }: Point, box: ViewBox): Point {
    const { left, top, width, height } = this.map.getBoundingClientRect()
    return { x: box.x + ((x - left) / width) * box.width, y: box.y + ((y - top) / height) * box.height }
  }

  private readonly actions: MapActions = {
    skip: () => focusBeneath(this.map),
    open: (marker, { detail }) => this.choose(marker, detail === 0),
    close: () => void this.close().then(() => focusMap(this.map, true)),
    leave: (event) => {
      if (event.key !== 'Escape' || this.openSpots.length === 0) return
      event.preventDefault()
      this.actions.close()
    },
    reach: ({ spots }) => {
      if (holds(spots, this.current)) return
      this.current = spots[0]!.id
      this.renderMap()
    },
    // Around the densest part, so that no step leads to empty sea.
    zoom: (factor) => this.zoom(factor, [...this.markers].sort((a, b) => b.count - a.count)[0]),
    move: (right, down) => {
      const box = this.shown
      this.to(pan(box, (right * box.width) / 4, (down * box.height) / 4))
    },
    whole: () => this.home(true),
    names: namesAgain(),
    gestures: gestures({
      step: (direction) => {
        const from = this.currentMarker
        const next = from && nearest(this.markers, from.id, direction)
        if (!next) return this.actions.move(...TOWARDS[direction])
        this.current = next.spots[0]!.id
        this.renderMap()
        focusMap(this.map)
      },
      zoom: (factor, at) => this.zoom(factor, at ? this.point(at, this.shown) : this.currentMarker),
      home: () => this.home(false),
      out: () => {
        const isOpen = this.openSpots.length > 0
        if (isOpen) this.actions.close()
        if (isOpen || hideNames(this.map)) return true
        if (!this.box) return false
        const wider = zoom(this.box, 0.4, this.currentMarker)
        this.to(wider.width < this.initialView.width ? wider : null)
        return true
      },
      hold: () => void (this.held = this.shown),
      follow: (from, to, factor) => {
        const box = this.held
        const closer = zoom(box, Math.min(factor, box.width / this.closest), this.point(from, box))
        const unit = closer.width / this.size.width
        this.to(pan(closer, (from.x - to.x) * unit, (from.y - to.y) * unit))
      },
    }),
  }
}
