import type { CDPSession, Page } from 'playwright-core'

/** What a screen reader announces of the element that has focus. */
export interface FocusedNode {
  readonly role: string
  readonly name: string
  /** "expanded", "not expanded", "pressed", "selected", "checked" … in the browser's own words. */
  readonly states: readonly string[]
}

interface AxNode {
  readonly nodeId: string
  readonly childIds?: readonly string[]
  readonly ignored?: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
}

const FOCUSED = `(() => { let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at })()`

/** Reads it from the browser's own accessibility tree. */
export async function focusedNode(cdp: CDPSession): Promise<FocusedNode> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: FOCUSED })
  const { nodes } = (await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  })) as unknown as { nodes: readonly AxNode[] }
  const [node] = nodes
  const states = (node?.properties ?? [])
    .filter(({ name }) => ['expanded', 'pressed', 'selected', 'checked', 'disabled'].includes(name))
    .map(({ name, value }) => (String(value.value) === 'true' ? name : `not ${name}`))
  return { role: node?.role?.value ?? '', name: node?.name?.value ?? '', states }
}

/** Where the focus is, and whether a reader who looks can see that. */
export interface Focus {
  readonly inside: boolean
  /** Width of the ring around it, in pixels; 0 for none. */
  readonly ring: number
  /** Whether some of it is in the window and not covered: WCAG 2.4.11. */
  readonly bare: boolean
}

export const focusIn = (page: Page, id: string): Promise<Focus> =>
  page.evaluate((specimen) => {
    let at: Element | null = document.activeElement
    const inside = !!at && at !== document.body && document.getElementById(specimen)!.contains(at)
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    if (!at) return { inside: false, ring: 0, bare: false }
    // The ring may be drawn on a part of it, such as a marker's dot, or on the label of a hidden button.
    const label = at.closest('label')
    const rings = [
      at,
      ...at.querySelectorAll('*'),
      ...(label ? [label, ...label.querySelectorAll('*')] : []),
    ].map((each) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each)
      const seen = outlineStyle !== 'none' && outlineColor !== 'rgba(0, 0, 0, 0)'
      return seen ? Number.parseFloat(outlineWidth) : 0
    })
    const here = at
    const bare = [...(label ?? at).getClientRects()].some(({ left, top, width, height }) =>
      [0.2, 0.5, 0.8].some((part) => {
        let hit = document.elementFromPoint(left + width * part, top + height / 2)
        while (hit?.shadowRoot) {
          const deeper = hit.shadowRoot.elementFromPoint(left + width * part, top + height / 2)
          if (!deeper || deeper === hit) break
          hit = deeper
        }
        return !!hit && (hit === here || here.contains(hit) || hit === label)
      }),
    )
    return { inside, ring: Math.max(...rings), bare }
  }, id)

/** Puts the focus just before the specimen's content. */
export const enter = (page: Page, id: string): Promise<void> =>
  page
    .locator(`#${id} h3`)
    .first()
    .evaluate((heading) => {
      heading.setAttribute('tabindex', '-1')
      ;(heading as HTMLElement).focus()
    })

/** Presses Tab through a specimen until the focus has left it, and returns every stop. */
export async function tabThrough(
  page: Page,
  id: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<(FocusedNode & Focus)[]> {
  const cdp = await page.context().newCDPSession(page)
  const stops: (FocusedNode & Focus)[] = []
  for (;;) {
    await page.keyboard.press(key)
    const focus = await focusIn(page, id)
    if (!focus.inside) return stops
    stops.push({ ...focus, ...(await focusedNode(cdp)) })
    if (stops.length > 400) throw new Error(`The focus does not come out of ${id}.`)
  }
}

/** Something that a screen reader comes to. */
export interface Heard {
  readonly role: string
  readonly name: string
  /** Of a heading. */
  readonly level?: number
}

/** What a screen reader comes to on the page, in its order, from the browser's own accessibility tree. */
export async function heardOn(page: Page): Promise<Heard[]> {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AxNode[] }
  await cdp.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = ({ role, name, ignored, properties, childIds = [] }: AxNode): Heard[] => {
    const level = properties?.find((one) => one.name === 'level')?.value.value as number | undefined
    const own = { role: role?.value ?? '', name: name?.value ?? '', ...(level !== undefined && { level }) }
    // The lines of a text repeat it; what is written in a field is its value.
    const inside = ['StaticText', 'searchbox', 'textbox'].includes(own.role)
      ? []
      : childIds.flatMap((id) => below(byId.get(id)!))
    return ignored ? inside : [own, ...inside]
  }
  return below(nodes[0]!)
}
