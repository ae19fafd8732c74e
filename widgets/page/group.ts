/**
 * Choices shared between widgets of the page with the same `group` attribute. A town
 * or a goal narrows the projects; a project fills `<intl-project>`.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { LanguageMap } from '../../db/schema/field.ts'

export type ChoiceKind = 'twinTown' | 'goal' | 'project'

export interface Choice {
  readonly id: string
  /** Name of the record, so that other widgets need no request for it. */
  readonly title: LanguageMap
}

export type GroupChoices = Readonly<Partial<Record<ChoiceKind, Choice>>>

interface Group {
  choices: GroupChoices
  readonly members: Set<GroupMember>
}

/** Kept on the page, so that widgets of two scripts share it. */
const GROUPS = Symbol.for('utblick.groups')
const groups = ((globalThis as Record<symbol, unknown>)[GROUPS] ??= new Map()) as Map<string, Group>

/** An element with a `group` attribute. */
export type GroupHost = ReactiveControllerHost & { readonly group: string }

/** Membership of an element in the group that its `group` attribute names. */
export class GroupMember implements ReactiveController {
  private readonly host: GroupHost
  private readonly acceptedKinds: readonly ChoiceKind[]
  private name = ''

  /** `accepts` is what the element acts on. It updates when another member, or itself, has chosen. */
  constructor(host: GroupHost, accepts: readonly ChoiceKind[] = []) {
    this.host = host
    this.acceptedKinds = accepts
    host.addController(this)
  }

  hostConnected(): void {
    this.join(this.host.group)
  }

  hostUpdate(): void {
    this.join(this.host.group)
  }

  hostDisconnected(): void {
    this.leave()
  }

  private get group(): Group | undefined {
    return groups.get(this.name)
  }

  private join(name: string): void {
    if (name === this.name) return
    this.leave()
    this.name = name
    if (!name) return
    if (!this.group) groups.set(name, { choices: {}, members: new Set() })
    const { members } = this.group!
    members.add(this)
    // Notifies earlier members that this kind of choice has a listener now.
    if (this.acceptedKinds.length > 0) for (const member of members) member.host.requestUpdate()
  }

  private leave(): void {
    const { group, name } = this
    this.name = ''
    if (!group?.members.delete(this)) return
    for (const member of group.members) member.host.requestUpdate()
    // When a script moves an element that contains the whole group, its members leave and rejoin at once.
    void Promise.resolve().then(() => group.members.size === 0 && groups.delete(name))
  }

  /** What is chosen now; nothing outside a group. */
  get choices(): GroupChoices {
    return this.group?.choices ?? {}
  }

  /** Whether another widget accepts such a choice: only then it is offered. */
  offers(kind: ChoiceKind): boolean {
    return [...(this.group?.members ?? [])].some(
      (other) => other !== this && other.acceptedKinds.includes(kind),
    )
  }

  /** Chooses for the group; null clears the choice. The same project may be chosen again, to move to it. */
  choose(kind: ChoiceKind, choice: Choice | null): void {
    const { group } = this
    if (!group || (group.choices[kind]?.id === choice?.id && !(choice && kind === 'project'))) return
    group.choices = { ...group.choices, [kind]: choice ?? undefined }
    for (const member of group.members) member.host.requestUpdate()
  }

  /** After the reader followed a project's link: shows it in the group's own `<intl-project>`, if there is one. */
  follow(event: Event, project: Choice | undefined): void {
    if (!project || !this.offers('project')) return
    event.preventDefault()
    this.choose('project', { id: project.id, title: project.title })
  }
}
