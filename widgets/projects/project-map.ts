/** The map: what it shows and how it moves. It repaints itself without the list beneath it. */
import { render } from 'lit/html.js'
import { type BaseMap, type Point, project as toPoint } from '../shared/map/equal-earth.ts'
import { clamp, type Direction, fit, nearest, pan, type ViewBox, zoom } from '../shared/map/viewport.ts'
import type { View } from '../shared/view.ts'
import { gestures } from './map-gestures.ts'
import { type MapActions, mapTemplate } from './map-template.ts'
import { inPlaces, type Marker, markersIn, type Spot, spotsOf, TARGET } from './places.ts'
import type { Project } from './project.ts'

/** The closest zoom, in grid units across: some 2,400 km, beyond which the 110m coast looks hewn. */
const CLOSEST = 120

const STEPS: Readonly<Record<Direction, readonly [right: number, down: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

export class ProjectMap {
  private readonly world: BaseMap
  /** Paints the list anew, with what is opened. */
  private readonly changed: () => Promise<void>
  private place: HTMLElement | undefined
  private view!: View
  private projects: readonly Project[] = []
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
  private lookedAt = ''
  private readonly observer = new ResizeObserver(() => this.measure())

  constructor(world: BaseMap, changed: () => Promise<void>) {
    this.world = world
    this.changed = changed
  }

  /** Ids of the projects in the opened places; null when all are open. */
  get opened(): ReadonlySet<string> | null {
    const { open } = this
    return open.length > 0 ? new Set([...inPlaces(open)].map(({ id }) => id)) : null
  }

  private get open(): Spot[] {
    return this.spots.filter(({ id }) => this.openIds.includes(id))
  }

  /** Shows all places, and opens none; for when the projects become others. */
  reset(): void {
    this.box = null
    this.openIds = []
  }

  show(place: HTMLElement, projects: readonly Project[], view: View): void {
    Object.assign(this, { projects, view }, spotsOf(projects))
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
    const { own, spots } = this
    return this.fit(own && spots.length > 0 ? [...spots, own] : spots, 2 * CLOSEST)
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
    this.markers = markersIn(box, this.spots, unit)
    const { world, markers, currentMarker: current, own, projects, unknown, open, lookedAt } = this
    const closest = box.width <= CLOSEST
    const state = { world, box, unit, markers, current, own, projects, unknown, open, lookedAt, closest }
    render(mapTemplate(state, this.actions, this.view), this.place!)
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
    this.to(zoom(box, Math.min(factor, box.width / CLOSEST), centre))
  }

  private move(right: number, down: number): void {
    const { width, height } = this.shown
    this.to(pan(this.shown, (right * width) / 4, (down * height) / 4))
  }

  /** Zooms to places that can be told apart, opens those that cannot; closes what is open. */
  private choose({ spots }: Marker, byKeyboard: boolean): void {
    this.current = spots[0]!.id
    const closer = this.fit(spots, CLOSEST)
    if (markersIn(closer, spots, closer.width / this.size.width).length > 1) return this.to(closer)
    const wasOpen = spots.some(({ id }) => this.openIds.includes(id))
    this.openIds = wasOpen ? [] : spots.map(({ id }) => id)
    void this.changed().then(() => {
      if (byKeyboard && !wasOpen) this.skip()
    })
  }

  private close(): void {
    this.openIds = []
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
    reach: ({ spots }) => {
      if (spots.some(({ id }) => id === this.current)) return
      this.current = spots[0]!.id
      this.paint()
    },
    zoom: (factor) => this.zoom(factor),
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
        const closer = zoom(box, Math.min(factor, box.width / CLOSEST), this.point(from, box))
        const unit = closer.width / this.size.width
        this.to(pan(closer, (from.x - to.x) * unit, (from.y - to.y) * unit))
      },
    }),
  }
}
