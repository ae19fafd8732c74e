import type { Page } from 'playwright-core'

/** What a look at the page would find, worked out in it: through shadow roots, of what can be seen. */
export interface Layout {
  /** Texts that are cut off, or stick out of the specimen or their picture. */
  readonly cut: (selector: string) => string[]
  /** Pairs of texts that overlap. */
  readonly overlapping: (selector: string) => string[]
  /** Targets that are too small, or too close to others, for a finger. */
  readonly smallTargets: (selector: string) => string[]
  /** Elements that move or fade, with how long. */
  readonly moving: (selector: string) => string[]
}

declare global {
  interface Window {
    layout: Layout
  }
}

/** Runs in the page: must not use anything of this file. */
function install(): void {
  interface Box {
    left: number
    top: number
    right: number
    bottom: number
  }
  const deep = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? deep(each.shadowRoot) : []),
    ])
  const parentOf = (at: Node): Element | null => {
    const slot = at instanceof Element || at instanceof Text ? at.assignedSlot : null
    return slot ?? at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null
  }
  const ancestors = (at: Node): Element[] => {
    const parent = parentOf(at)
    return parent ? [parent, ...ancestors(parent)] : []
  }
  const forEars = (at: Element) => getComputedStyle(at).clipPath.startsWith('inset(50%')
  const visible = (at: Element) =>
    at.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    ![at, ...ancestors(at)].some(forEars)
  const clips = (at: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(at).overflow)
  /** An excerpt that says by its dots that there is more: not a text that got lost. */
  const isExcerpt = (at: Element) => getComputedStyle(at).webkitLineClamp !== 'none'
  const nameOf = (at: Element) =>
    `${at.localName}${at.getAttribute('class') ? `.${at.getAttribute('class')!.replaceAll(' ', '.')}` : ''}`
  const short = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 40)

  /** Where the text can be seen: what scrolls out of an ancestor's box is not there. */
  const clipped = (box: Box, at: Element, root: Element): Box => {
    let { left, top, right, bottom } = box
    for (const each of [at, ...ancestors(at)]) {
      if (each === root.parentElement) break
      if (!clips(each)) continue
      const frame = each.getBoundingClientRect()
      left = Math.max(left, frame.left)
      right = Math.min(right, frame.right)
      top = Math.max(top, frame.top)
      bottom = Math.min(bottom, frame.bottom)
    }
    return { left, top, right, bottom }
  }

  interface Line extends Box {
    readonly text: string
    readonly at: Element
    readonly node: Node
  }
  const lines = (root: Element): Line[] => {
    const found: Line[] = []
    const owners = [root, ...deep(root)].filter(
      (at) => !/^(style|script|option|title|desc)$/.test(at.localName),
    )
    for (const at of owners) {
      const nodes = [...at.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim())
      if (nodes.length === 0 || !visible(at)) continue
      for (const node of nodes) {
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const rect of range.getClientRects()) {
          const box = clipped(rect, at, root)
          if (box.right - box.left > 1 && box.bottom - box.top > 1)
            found.push({ ...box, text: short(node.textContent!), at, node })
        }
      }
    }
    return found
  }

  const layout: Layout = {
    cut: (selector) =>
      [...document.querySelectorAll(selector)].flatMap((root) => {
        const frame = root.getBoundingClientRect()
        const cut = deep(root)
          .filter((at) => !(at instanceof SVGElement) && visible(at) && !isExcerpt(at))
          .filter((at) => {
            const { overflowX, overflowY } = getComputedStyle(at)
            return (
              (/hidden|clip/.test(overflowX) && at.scrollWidth > at.clientWidth + 1) ||
              (/hidden|clip/.test(overflowY) && at.scrollHeight > at.clientHeight + 1)
            )
          })
          .map((at) => `${root.id}: ${nameOf(at)} cuts off “${short(at.textContent ?? '')}”`)
        const out = lines(root).flatMap(({ left, right, top, bottom, text, at }) => {
          const picture = at instanceof SVGElement ? at.ownerSVGElement : null
          const inside =
            picture && getComputedStyle(picture).overflow === 'hidden' && picture.getBoundingClientRect()
          const clip = inside || { left: frame.left, right: frame.right, top: -1e9, bottom: 1e9 }
          const fits =
            left >= clip.left - 1 &&
            right <= clip.right + 1 &&
            top >= clip.top - 2 &&
            bottom <= clip.bottom + 2
          return fits ? [] : [`${root.id}: “${text}” sticks out of ${inside ? 'its picture' : 'its place'}`]
        })
        return [...new Set([...cut, ...out])]
      }),

    overlapping: (selector) =>
      [...document.querySelectorAll(selector)].flatMap((root) => {
        const all = lines(root).sort((a, b) => a.top - b.top)
        const found = new Set<string>()
        for (const [n, a] of all.entries())
          for (let m = n + 1; m < all.length && all[m]!.top < a.bottom; m += 1) {
            const b = all[m]!
            if (a.node === b.node) continue
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
            // Letters have air above and below: lines that are close together share some of it.
            if (across > 2 && down > 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top))
              found.add(`${root.id}: “${a.text}” and “${b.text}”`)
          }
        return [...found]
      }),

    smallTargets: (selector) =>
      [...document.querySelectorAll(selector)].flatMap((root) => {
        const targets = deep(root)
          .filter((at) => at.matches('a[href], button, summary, select, input, textarea, [role="button"]'))
          .filter(visible)
          .map((at) => ({ at, box: at.getBoundingClientRect(), all: [...at.getClientRects()] }))
        const inSentence = (at: Element) => {
          const line = ancestors(at).find((each) => !getComputedStyle(each).display.startsWith('inline'))
          const own = at.textContent?.trim() ?? ''
          return (
            getComputedStyle(at).display === 'inline' &&
            (line?.textContent?.trim().length ?? 0) > own.length + 1
          )
        }
        const small = targets.filter(
          ({ at, box }) => (box.width < 23.5 || box.height < 23.5) && !inSentence(at),
        )
        /** WCAG 2.5.8: a circle of 24 px on its middle touches no other target, nor another's circle. */
        const hasRoom = (one: (typeof targets)[number]) => {
          const x = one.box.left + one.box.width / 2
          const y = one.box.top + one.box.height / 2
          return targets.every((other) => {
            if (other.at === one.at) return true
            if (small.includes(other)) {
              const dx = other.box.left + other.box.width / 2 - x
              const dy = other.box.top + other.box.height / 2 - y
              return Math.hypot(dx, dy) >= 24
            }
            return other.all.every((box) => {
              const dx = Math.max(box.left - x, 0, x - box.right)
              const dy = Math.max(box.top - y, 0, y - box.bottom)
              return Math.hypot(dx, dy) >= 12
            })
          })
        }
        return small
          .filter((one) => !hasRoom(one))
          .map(
            ({ at, box }) =>
              `${root.id}: ${nameOf(at)} “${short(at.textContent ?? '')}” is ${Math.round(box.width)} × ${Math.round(box.height)}`,
          )
      }),

    moving: (selector) =>
      [...document.querySelectorAll(selector)].flatMap((root) =>
        deep(root).flatMap((at) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(at)
          const time = (list: string) => Math.max(...list.split(',').map(Number.parseFloat))
          const moves =
            time(transitionDuration) > 0 || (animationName !== 'none' && time(animationDuration) > 0)
          return moves ? [`${root.id}: ${nameOf(at)} ${transitionDuration} ${animationName}`] : []
        }),
      ),
  }
  window.layout = layout
}

/** Puts `window.layout` into the page. */
export const withLayout = (page: Page): Promise<void> => page.evaluate(install)

/** Sideways scrolling, texts that are cut off and texts that overlap. @param within what is looked through */
export async function layoutErrors(page: Page, within = '.specimen'): Promise<string[]> {
  await withLayout(page)
  return page.evaluate((selector) => {
    const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth
    return [
      ...(beyond > 0 ? [`the page scrolls ${beyond} px sideways`] : []),
      ...window.layout.cut(selector),
      ...window.layout.overlapping(selector).map((pair) => `${pair} overlap`),
    ]
  }, within)
}
