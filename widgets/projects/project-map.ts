/** The map: what it shows and how it moves. It repaints itself without the list beneath it. */
import { render } from 'lit/html.js'
import { type BaseMap, type Point, project as toPoint } from '../shared/map/equal-earth.ts'
import { clamp, fit, nearest, pan, type ViewBox, zoom } from '../shared/map/viewport.ts'
import type { ProjectsView } from './list.ts'
import { type ClusterSource, cornersOf, Gathered } from './map-clusters.ts'
import { gestures, STEPS } from './map-gestures.ts'
import { type MapActions, mapTemplate } from './map-template.ts'
import { areaOf, inPlaces, type Marker, markersIn, type Spot, spotsOf, TARGET } from './places.ts'
import type { Project } from './project.ts'

/** Grid units across (20 is about 400 km) below which the coarse coast looks hewn, and the fine one. */
const [COARSE, FINE] = [120, 40]
/** Grid units per pixel below which the coarse coast is seen to be so. */
const COARSE_PIXEL = 0.35
/** Places that lie closer than this together are first shown with what is around them. */
const HOME = 2 * COARSE

export class ProjectMap {
  private readonly world: BaseMap
  /** The world drawn finer: asked for when the reader comes close; null when it is not to be had. */
  private fine: BaseMap | null | undefined
  private readonly fetchFine: () => Promise<BaseMap>
  /** Paints the list anew, with what is opened. */
  private readonly changed: () => Promise<void>
  private place: HTMLElement | undefined
  private view!: ProjectsView
  private total = 0
  /** The places, where the API gathers them. */
  private gathered: Gathered | undefined
  private spots: readonly Spot[] = []
  private unknown: readonly Project[] = []
  private markers: readonly Marker[] = []
  /** What the reader has zoomed to; null for all places. */
  private box: ViewBox | null = null
  private held: ViewBox | null = null
  private size = { width: 640, height: 320 }
  /** Id of the place that the arrow keys start from. */
  private current = ''
  /** Ids of the opened places. */
  private openIds: readonly string[] = []
  private openSpots: readonly Spot[] = []
  private lookedAt = ''
  private readonly observer = new ResizeObserver(() => this.measure())

  constructor(world: BaseMap, fetchFine: () => Promise<BaseMap>, changed: () => Promise<void>) {
    this.world = world
    this.fetchFine = fetchFine
    this.changed = changed
    if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) this.fine = null
  }

  /** Ids of the projects in the opened places; null when all are open, or when the API is to say. */
  get opened(): ReadonlySet<string> | null {
    const { open } = this
    return open.length > 0 && !this.gathered ? new Set([...inPlaces(open)].map(({ id }) => id)) : null
  }

  /** The part of the world that is opened, for the API; '' for all. */
  get area(): string {
    // A single place has no width, and roundings of it must lie within.
    return this.openSpots.length > 0
      ? areaOf(this.openSpots)
          .map((degrees, side) => (degrees + (side < 2 ? -0.001 : 0.001)).toFixed(3))
          .join()
      : ''
  }

  /** The opened places as they are now; those of the API as they were when they were opened. */
  private get open(): readonly Spot[] {
    return this.gathered ? this.openSpots : this.spots.filter(({ id }) => this.openIds.includes(id))
  }

  /** Shows all places, and opens none; for when the projects become others. */
  reset(): void {
    this.box = null
    this.openNone()
  }

  private openNone(): void {
    this.openIds = []
    this.openSpots = []
  }

  /** `source` where there are more projects than those at hand: it gathers all of them, `total`. */
  show(
    place: HTMLElement,
    projects: readonly Project[],
    view: ProjectsView,
    total: number,
    source?: ClusterSource,
  ): void {
    // While a place is open, what is asked for lies there; the map shows all.
    if (!source || this.openSpots.length === 0) this.total = total
    this.view = view
    if (!source) Object.assign(this, { gathered: undefined }, spotsOf(projects))
    else if (source.key !== this.gathered?.key) {
      this.unknown = []
      this.spots = []
      this.gathered = new Gathered(source, (spots) => {
        this.spots = spots
        if (place.isConnected) this.paint()
      })
    }
    if (place !== this.place) {
      this.place = place
      this.observer.disconnect()
      this.observer.observe(place)
      for (const type of ['mouseover', 'focusin'])
        place.parentElement!.addEventListener(type, this.lookAt as EventListener)
    }
    this.paint()
  }

  /** Lights up the places of the project that the reader looks at in the list. */
  private readonly lookAt = ({ target }: Event) => {
    const id = (target as Element).closest<HTMLElement>('.row')?.dataset.id ?? ''
    if (id === this.lookedAt || !this.place!.isConnected) return
    this.lookedAt = id
    this.paint()
  }

  private get map(): HTMLElement {
    return this.place!.querySelector<HTMLElement>('.map')!
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.map
    if (!width || (width === this.size.width && height === this.size.height)) return
    this.size = { width, height }
    if (this.box) this.box = clamp({ ...this.box, height: (this.box.width * height) / width })
    this.paint()
  }

  /** The municipality itself on the map. */
  private get own(): (Point & { readonly name: string }) | null {
    const { longitude = null, latitude = null, name = '' } = this.view.place ?? {}
    return longitude === null || latitude === null ? null : { ...toPoint(longitude, latitude), name }
  }

  private fit(points: readonly Point[], minSpan: number): ViewBox {
    return fit(points, { ...this.size, padding: TARGET, minSpan })
  }

  /** The view of all places and of the municipality. */
  private get home(): ViewBox {
    const { own } = this
    const spots = this.gathered?.whole ?? this.spots
    return this.fit(own && spots.length > 0 ? [...spots, own] : spots, HOME)
  }

  private get shown(): ViewBox {
    return this.box ?? this.home
  }

  private get currentMarker(): Marker | undefined {
    const { markers, current } = this
    return markers.find(({ spots }) => spots.some(({ id }) => id === current)) ?? markers[0]
  }

  private paint(): void {
    const box = this.shown
    const unit = box.width / this.size.width
    // A project in several of the API's places is counted in each.
    this.markers = markersIn(box, this.spots, unit).map((marker) => ({
      ...marker,
      count: Math.min(marker.count, this.total),
    }))
    const { fine, markers, currentMarker: current, own, unknown, open, total } = this
    const near = unit < COARSE_PIXEL
    const lookedAt = this.lookedAt || this.view.current
    const state = { box, unit, markers, current, own, unknown, open, lookedAt, total }
    const world = (near && fine) || this.world
    const flags = { closest: box.width <= this.closest, moved: !!this.box, gathered: !!this.gathered }
    render(mapTemplate({ ...state, ...flags, world }, this.actions, this.view), this.place!)
    if (near && fine === undefined) void this.refine()
    this.gathered?.look(box, unit)
  }

  /** Grid units across at the closest zoom. */
  private get closest(): number {
    return this.fine === null ? COARSE : FINE
  }

  /** Fetches the finer world; it takes the coarse one's place on the same grid, so nothing moves. */
  private async refine(): Promise<void> {
    this.fine = this.world
    this.fine = await this.fetchFine().catch(() => null)
    if (this.place!.isConnected) this.paint()
  }

  /** To where the keyboard is on the map. */
  private focus(): void {
    this.map.parentElement!.querySelector<HTMLElement>('.map[tabindex="0"], .marker[tabindex="0"]')?.focus({
      preventScroll: true,
    })
  }

  private to(box: ViewBox | null): void {
    const inside = this.map.contains((this.map.getRootNode() as ShadowRoot).activeElement)
    this.box = box
    this.paint()
    if (inside) this.focus()
  }

  private zoom(factor: number, centre?: Point): void {
    const box = this.shown
    this.to(zoom(box, Math.min(factor, box.width / this.closest), centre))
  }

  private move(right: number, down: number): void {
    const { width, height } = this.shown
    this.to(pan(this.shown, (right * width) / 4, (down * height) / 4))
  }

  /** Zooms to places that can be told apart, opens those that cannot; closes what is open. */
  private choose({ spots }: Marker, byKeyboard: boolean): void {
    this.current = spots[0]!.id
    const { gathered, closest, size } = this
    const closer = this.fit(gathered ? cornersOf(spots) : spots, closest)
    // What the API has gathered may part anywhere on the way.
    const parts = gathered
      ? closer.width < 0.9 * this.shown.width
      : markersIn(closer, spots, closer.width / size.width).length > 1
    if (parts) return this.to(closer)
    const wasOpen = spots.some(({ id }) => this.openIds.includes(id))
    this.openIds = wasOpen ? [] : spots.map(({ id }) => id)
    this.openSpots = wasOpen ? [] : spots
    void this.changed().then(() => {
      if (byKeyboard && !wasOpen) this.skip()
    })
  }

  private close(): void {
    this.openNone()
    void this.changed().then(() => this.focus())
  }

  /** Past the map, to what comes after it. */
  private skip(): void {
    this.place!.querySelector<HTMLElement>('.opened')?.focus()
  }

  /** A point of the screen, on the map as it is held. */
  private point({ x, y }: Point, box: ViewBox): Point {
    const { left, top, width, height } = this.map.getBoundingClientRect()
    return { x: box.x + ((x - left) / width) * box.width, y: box.y + ((y - top) / height) * box.height }
  }

  private readonly actions: MapActions = {
    skip: () => this.skip(),
    open: (marker, { detail }) => this.choose(marker, detail === 0),
    close: () => this.close(),
    leave: (event) => {
      if (event.key !== 'Escape' || this.openIds.length === 0) return
      event.preventDefault()
      this.close()
    },
    reach: ({ spots }) => {
      if (spots.some(({ id }) => id === this.current)) return
      this.current = spots[0]!.id
      this.paint()
    },
    // Around where there is most to see, so that no step leads out to sea.
    zoom: (factor) => this.zoom(factor, [...this.markers].sort((a, b) => b.count - a.count)[0]),
    move: (right, down) => this.move(right, down),
    whole: () => this.to(null),
    gestures: gestures({
      step: (direction) => {
        const from = this.currentMarker
        const next = from && nearest(this.markers, from.id, direction)
        if (!next) return this.move(...STEPS[direction])
        this.current = next.spots[0]!.id
        this.paint()
        this.focus()
      },
      zoom: (factor, at) => this.zoom(factor, at ? this.point(at, this.shown) : this.currentMarker),
      whole: () => this.to(null),
      out: () => {
        if (!this.box && this.openIds.length === 0) return false
        if (this.box) {
          const wider = zoom(this.box, 0.4, this.currentMarker)
          this.to(wider.width < this.home.width ? wider : null)
        } else this.close()
        return true
      },
      hold: () => {
        this.held = this.shown
      },
      follow: (from, to, factor) => {
        const box = this.held!
        const closer = zoom(box, Math.min(factor, box.width / this.closest), this.point(from, box))
        const unit = closer.width / this.size.width
        this.to(pan(closer, (from.x - to.x) * unit, (from.y - to.y) * unit))
      },
    }),
  }
}
