/** What the widget has in common with the page: the choices of its group, and its state in the page's address. */
import type { LanguageMap } from '../../db/schema/field.ts'
import { GroupMember } from '../page/group.ts'
import { showNamed } from '../page/enter.ts'
import { onUrlChange, readUrl, type UrlValues, writeUrl } from '../page/url-state.ts'
import { type Choices, choicesOf, type Relation, relations } from './choices.ts'
import { sortingOf, textOfSorting } from './sort-text.ts'
import type { Sorting } from './sorting.ts'

/** The widget, as far as the page concerns it. */
interface Attributes extends Choices, HTMLElement {
  readonly group: string
  readonly syncUrl: boolean
  view: string
  requestUpdate(): unknown
}

/** What else the widget knows and does. */
export interface Host {
  /** The order of the table, set where it is given. */
  readonly sort: (sorting?: Sorting) => Sorting
  /** As when the reader chooses. */
  readonly choose: (change: Partial<Choices>) => void
  readonly titles: () => Readonly<Record<Relation, LanguageMap>>
  /** After the address has set the widget. */
  readonly restored: () => unknown
}

export class InPage {
  /** The widget in its group. */
  readonly member: GroupMember
  private readonly element: Attributes
  private readonly host: Host
  /** What the group had chosen when we looked last. */
  private readonly seen: Partial<Record<Relation, string>> = {}
  /** Id of the project that an `<intl-project>` of the group showed when we looked last. */
  private opened: string | undefined
  /** How the page set the widget, before any address did. */
  private begin: UrlValues | undefined
  private stop = () => {}

  constructor(element: Attributes, host: Host) {
    this.element = element
    this.host = host
    this.member = new GroupMember(() => void element.requestUpdate(), relations)
  }

  /** All that the reader can set. */
  private get settings(): UrlValues {
    const { view } = this.element
    // The list need not be said, unless the page began with something else.
    const isUsual = view === 'auto' || (view === 'list' && !this.begin?.view)
    return { ...choicesOf(this.element), view: isUsual ? '' : view, sort: textOfSorting(this.host.sort()) }
  }

  enter(): void {
    this.stop = onUrlChange(() => this.begin && this.read())
  }

  leave(): void {
    this.stop()
    this.member.leave()
  }

  /** Before each render. */
  meet(): void {
    const { element, host, member, seen } = this
    const { group, syncUrl } = element
    if (syncUrl && !this.begin) {
      this.begin = this.settings
      if (this.read()) showNamed(element)
    }
    member.join(group)
    if (!group) return
    this.welcome(member.choices.project?.id)
    for (const relation of relations) {
      const own = element[relation]
      const id = member.choices[relation]?.id ?? ''
      const others = id !== (seen[relation] ?? '')
      const isNew = relation in seen
      seen[relation] = others ? id : own
      if (others) {
        host.choose({ [relation]: id })
        // From a card far down the page nobody sees what became of the list.
        if (id && isNew) this.come()
      } else if (id !== own) member.choose(relation, own ? { id: own, title: host.titles()[relation] } : null)
    }
  }

  /** A reader whose project was closed around them, as by going back, is where they came from. */
  private welcome(opened: string | undefined): void {
    const { element } = this
    if (this.opened && !opened && document.activeElement?.localName === 'intl-project')
      element.shadowRoot!.querySelector<HTMLElement>(`[data-id="${CSS.escape(this.opened)}"] a`)?.focus()
    this.opened = opened
  }

  /** Brings the widget before the reader. */
  private come(): void {
    this.element.scrollIntoView()
    this.element.shadowRoot!.querySelector('section')?.focus({ preventScroll: true })
  }

  /** Takes over what the address says. Whether it says anything of this widget. */
  private read(): boolean {
    const address = readUrl(this.name)
    const isNamed = Object.keys(address).length > 0
    // Where something of ours is in the address, what is not there has been taken away.
    const values = isNamed ? address : this.begin!
    const before = JSON.stringify(this.settings)
    Object.assign(this.element, choicesOf(values), { view: values.view || 'auto' })
    this.host.sort(sortingOf(values.sort))
    // One step of the reader's may come as two events.
    if (JSON.stringify(this.settings) !== before) this.host.restored()
    void this.element.requestUpdate()
    return isNamed
  }

  /** After the reader has chosen. `replace` makes no step back. */
  write(replace: boolean): void {
    const { begin } = this
    if (!begin) return
    const { settings } = this
    const changed = Object.keys(settings).some((name) => settings[name] !== begin[name])
    writeUrl(this.name, changed ? settings : {}, replace)
  }

  private get name(): string {
    return this.element.id || 'projects'
  }
}
