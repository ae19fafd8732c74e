import type { LitElement, ReactiveController } from 'lit'
import type { LanguageMap } from '../../db/schema/field.ts'
import { GroupMember } from '../page/group.ts'
import { type Choices, type Relation, relations } from './choices.ts'

interface Host extends LitElement, Choices {
  readonly group: string
}

/** Interface to the element. */
interface Source {
  /** Same as a choice by the reader. */
  readonly choose: (change: Partial<Choices>) => void
  readonly titles: () => Readonly<Record<Relation, LanguageMap>>
}

/** Synchronises the relations of the element with the choices of its group. */
export class GroupChoices implements ReactiveController {
  readonly member: GroupMember
  private readonly host: Host
  private readonly source: Source
  /** What the group had chosen at the last update. */
  private readonly seen: Partial<Record<Relation, string>> = {}
  /** Id of the project that an `<intl-project>` of the group showed at the last update. */
  private opened: string | undefined
  /** Whether another element has chosen, and the list is to be scrolled into view. */
  private isChosenElsewhere = false

  constructor(host: Host, source: Source) {
    this.host = host
    this.source = source
    this.member = new GroupMember(host, relations)
    host.addController(this)
  }

  hostUpdate(): void {
    const { host, source, member, seen } = this
    if (!host.group) return
    for (const relation of relations) {
      const own = host[relation]
      const id = member.choices[relation]?.id ?? ''
      const others = id !== (seen[relation] ?? '')
      const isNew = relation in seen
      seen[relation] = others ? id : own
      if (others) {
        source.choose({ [relation]: id })
        // From a card far down the page the change of the list would be out of sight.
        this.isChosenElsewhere ||= !!id && isNew
      } else if (id !== own)
        member.choose(relation, own ? { id: own, title: source.titles()[relation] } : null)
    }
  }

  hostUpdated(): void {
    const { host, opened } = this
    const section = host.renderRoot.querySelector('section')
    // A project closed by navigation while it had focus returns focus to its link in the list.
    this.opened = this.member.choices.project?.id
    if (opened && !this.opened && document.activeElement?.localName === 'intl-project')
      host.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(opened)}"] a`)?.focus()
    if (!this.isChosenElsewhere) return
    this.isChosenElsewhere = false
    host.scrollIntoView()
    section?.focus({ preventScroll: true })
  }
}
