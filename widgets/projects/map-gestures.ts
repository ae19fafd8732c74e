/** Keys, wheel, mouse and fingers on the map. One finger and the bare wheel stay with the page, so that it scrolls. */
import type { Point } from '../map/equal-earth.ts'
import type { Direction } from '../map/viewport.ts'

/** Actions of the map. */
export interface Movable {
  /** Goes to the next place in a direction, or moves the map where there is none. */
  readonly step: (direction: Direction) => void
  /** Zooms around a point of the screen, or around the focused marker. */
  readonly zoom: (factor: number, at?: Point) => void
  /** Resets the view. */
  readonly home: () => void
  /** One step back; false when there is none. */
  readonly out: () => boolean
  /** Stores the current view. */
  readonly hold: () => void
  /** Relative to the stored view: zooms so that `from` moves to `to`. */
  readonly follow: (from: Point, to: Point, factor: number) => void
}

export interface Gestures {
  readonly key: (event: KeyboardEvent) => void
  readonly wheel: (event: WheelEvent) => void
  readonly press: (event: PointerEvent) => void
  readonly drag: (event: PointerEvent) => void
  readonly touch: (event: TouchEvent) => void
  readonly pinch: (event: TouchEvent) => void
}

const ARROW = /^Arrow(Left|Right|Up|Down)$/

const pointOf = ({ clientX: x, clientY: y }: { clientX: number; clientY: number }): Point => ({ x, y })
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

export function gestures({ step, zoom, home, out, hold, follow }: Movable): Gestures {
  /** Where the mouse or the two fingers took hold. */
  let held: readonly Point[] = []
  const take = (points: readonly Point[]) => {
    held = points
    hold()
  }
  return {
    key(event) {
      const { key } = event
      const arrow = ARROW.exec(key)?.[1]
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (arrow) step(arrow.toLowerCase() as Direction)
      else if (key === '+') zoom(2)
      else if (key === '-') zoom(0.5)
      else if (key === 'Home') home()
      else if (key !== 'Escape' || !out()) return
      event.preventDefault()
      event.stopPropagation()
    },
    wheel(event) {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      // `deltaY` of a wheel is in lines or some hundred pixels, of a touchpad pinch a few pixels.
      const step = event.deltaMode ? event.deltaY / 3 : event.deltaY / 100
      zoom(2 ** -Math.min(1, Math.max(-1, step)), pointOf(event))
    },
    press(event) {
      held = []
      if (event.pointerType === 'mouse' && event.button === 0) take([pointOf(event)])
    },
    drag(event) {
      const [from] = held
      const map = event.currentTarget as Element
      if (event.pointerType !== 'mouse' || event.buttons !== 1 || !from) return
      if (!map.hasPointerCapture(event.pointerId)) {
        if (apart(from, pointOf(event)) < 5) return
        // From here on it is a drag, not a click on a marker.
        map.setPointerCapture(event.pointerId)
      }
      follow(from, pointOf(event), 1)
    },
    touch({ touches }) {
      take(touches.length === 2 ? [...touches].map(pointOf) : [])
    },
    pinch(event) {
      const [a, b] = [...event.touches].map(pointOf)
      const [c, d] = held
      if (!a || !b || !c || !d) return
      event.preventDefault()
      follow(middle(c, d), middle(a, b), apart(a, b) / apart(c, d))
    },
  }
}
