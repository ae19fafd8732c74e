/** The map: what it shows and how it moves. It repaints itself without the list beneath it. */
import { render } from 'lit'
import type { BaseMap, Point } from '../map/equal-earth.ts'
import { clamp, fit, nearest, pan, shows, TOWARDS, type ViewBox, zoom } from '../map/viewport.ts'
import type { ProjectsView } from './list.ts'
import { type ClusterSource, cornersOf, Gathered } from './map-clusters.ts'
import { focusBeneath, focusMap, hideNames, isInside, namesAgain } from './map-focus.ts'
import { gestures } from './map-gestures.ts'
import { type MapActions, mapTemplate } from './map-template.ts'
import { nameOfAll, projectsIn } from './place-names.ts'
import { bboxOf, inPlaces, type Marker, markersIn, ownOf, type Spot, spotsOf, TARGET } from './places.ts'
import type { Project } from './project.ts'

/** Grid units across (20 is about 400 km) below which the coarse coast looks hewn, and the fine one; per pixel, the coarse. */
const [COARSE, FINE, COARSE_PIXEL] = [120, 40, 0.35]
/** Places that lie closer than this together are first shown with what is around them. */
const HOME = 2 * COARSE

const holds = (spots: readonly Spot[], id: string) => spots.some((spot) => spot.id === id)

export class ProjectMap {
  private readonly world: BaseMap
  /** The world drawn finer: asked for when the reader comes close; null when it is not to be had. */
  private fine: BaseMap | null | undefined
  private readonly fetchFine: () => Promise<BaseMap>
  /** Paints the list anew, with what is opened, and says something to screen readers. */
  private readonly changed: (said: string) => Promise<unknown>
  /** Of the projects that it shows. */
  key = ''
  private place: HTMLElement | undefined
  private view!: ProjectsView
  private total = 0
  /** The places, where the API gathers them. */
  private gathered: Gathered | undefined
  private spots: readonly Spot[] = []
  /** Those that the map begins with. */
  private most: readonly Spot[] = []
  /** Whether the reader wants to see all of them. */
  private wide = false
  private unknown: readonly Project[] = []
  private markers: readonly Marker[] = []
  /** What the reader has zoomed to; null for what the map begins with, or for all places. */
  private box: ViewBox | null = null
  private held!: ViewBox
  private size = { width: 640, height: 320 }
  /** Id of the place that the arrow keys start from. */
  private current = ''
  /** The opened places, as they were when they were opened. */
  private openSpots: readonly Spot[] = []
  private lookedAt = ''
  private onScreen = {}
  private readonly observer = new ResizeObserver(() => this.measure())

  constructor(world: BaseMap, fetchFine: () => Promise<BaseMap>, changed: ProjectMap['changed']) {
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
    return bboxOf(this.openSpots)
  }

  /** The opened places as they are now; those of the API as they were when they were opened. */
  private get open(): readonly Spot[] {
    return this.gathered ? this.openSpots : this.spots.filter(({ id }) => holds(this.openSpots, id))
  }

  /** Begins anew, with `all` places in sight and none opened. */
  private reset(all = false): void {
    this.box = null
    this.wide = all
    this.openSpots = []
  }

  /** On paper nobody can zoom out: all places are shown, and afterwards what the reader had before. */
  print(now: boolean): void {
    const { box, wide, openSpots } = this
    if (now) this.reset(true)
    else Object.assign(this, this.onScreen)
    this.onScreen = { box, wide, openSpots }
  }

  /** `key` is equal for the same set of projects; `source` where there are more projects than those at hand: it gathers all of them, `total`. */
  show(
    place: HTMLElement,
    key: string,
    projects: readonly Project[],
    view: ProjectsView,
    total: number,
    source?: ClusterSource,
  ): void {
    if (key !== this.key) this.reset()
    this.key = key
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

  private fit(points: readonly Point[], minSpan: number): ViewBox {
    return fit(points, { ...this.size, padding: TARGET, minSpan })
  }

  /** The view of most places, or of all, and of the municipality. */
  private get begin(): ViewBox {
    const { size, gathered, wide, spots: all } = this
    const own = ownOf(this.view)
    const around = (spots: readonly Spot[]) =>
      this.fit(own && spots.length > 0 ? [...spots, own] : spots, HOME)
    if (gathered) return around(gathered.whole)
    const whole = (spots: readonly Spot[]): ViewBox => {
      const box = around(spots)
      // What the edge would cut is taken in.
      const seen = all.filter((spot) => shows(box, spot, (TARGET / 2) * (box.width / size.width)))
      return seen.length > spots.length ? whole(seen) : box
    }
    return whole(wide ? all : this.most)
  }

  private get shown(): ViewBox {
    return this.box ?? this.begin
  }

  private get currentMarker(): Marker | undefined {
    const { markers, current } = this
    return markers.find(({ spots }) => holds(spots, current)) ?? markers[0]
  }

  private paint(): void {
    const box = this.shown
    const unit = box.width / this.size.width
    this.markers = markersIn(box, this.spots, unit, this.total)
    const { fine, markers, currentMarker: current, unknown, open, total } = this
    const near = unit < COARSE_PIXEL
    const [lookedAt, gathered] = [this.lookedAt || this.view.current, !!this.gathered]
    const outside = gathered ? 0 : this.spots.length - markers.flatMap(({ spots }) => spots).length
    const state = { box, unit, markers, current, unknown, open, lookedAt, total, outside, gathered }
    const world = (near && fine) || this.world
    const own = ownOf(this.view)
    const flags = { own, closest: box.width <= this.closest, moved: !!this.box || outside > 0 }
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

  private to(box: ViewBox | null): void {
    const { map } = this
    const [inside, { className }] = [isInside(map), map]
    this.box = box
    this.paint()
    if (inside) focusMap(map)
    // Names that were hidden stay so while the map moves.
    map.className = className
  }

  /** To all places, or to what the map began with. */
  private home(wide: boolean): void {
    this.wide = wide
    this.to(null)
  }

  private zoom(factor: number, centre?: Point): void {
    const box = this.shown
    this.to(zoom(box, Math.min(factor, box.width / this.closest), centre))
  }

  /** Zooms to places that can be told apart, opens those that cannot; closes what is open. */
  private choose({ spots }: Marker, byKeyboard: boolean): void {
    this.current = spots[0]!.id
    const { gathered, closest, size } = this
    const closer = this.fit(gathered ? cornersOf(spots) : spots, closest)
    // What the API has gathered may part anywhere on the way.
    const parts = gathered
      ? closer.width < 0.9 * this.shown.width
      : markersIn(closer, spots, closer.width / size.width, 1).length > 1
    if (parts) return this.to(closer)
    if (spots.some(({ id }) => holds(this.openSpots, id))) return void this.close()
    this.openSpots = spots
    // Who opens with the keyboard comes to the heading, and hears it there.
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
      this.paint()
    },
    // Around where there is most to see, so that no step leads out to sea.
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
        this.paint()
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
        this.to(wider.width < this.begin.width ? wider : null)
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
