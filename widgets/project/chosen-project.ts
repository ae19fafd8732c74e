import type { LitElement, ReactiveController } from 'lit'
import { showNamed } from '../page/join-page.ts'
import { type Choice, GroupMember } from '../page/group.ts'
import { onUrlChange, readUrl, writeUrl } from '../page/url-state.ts'

/** The attributes that decide which project is shown. */
interface Host extends LitElement {
  readonly projectId: string
  readonly group: string
  readonly syncUrl: boolean
  loading: 'lazy' | 'eager'
}

/** Validates the id in the page's address, which anyone can write. */
const idInUrl = () => readUrl('project').id?.match(/^[\da-z-]+$/)?.[0] ?? ''

/** Which project the element shows: the one chosen in its group, the one in the page's address, or the page's own. */
export class ChosenProject implements ReactiveController {
  private readonly host: Host
  private readonly member: GroupMember
  /** The reader's choice, from the list or the address; '' for the page's own `project-id`. */
  private picked = ''
  /** The group, its choice and the page's own id at the last update. */
  private seen: { group: string; chosen: Choice | undefined; projectId: string } | undefined
  /** Whether the reader has just chosen it, and is to be taken there. */
  movesFocus = false
  private stopListening = () => {}

  constructor(host: Host) {
    this.host = host
    this.member = new GroupMember(host, ['project'])
    host.addController(this)
  }

  /** Id of the project; '' before one is chosen. */
  get id(): string {
    return this.picked || this.host.projectId || ''
  }

  hostConnected(): void {
    this.follow()
    if (this.picked) showNamed(this.host)
    this.stopListening = onUrlChange(() => this.follow())
  }

  hostUpdate(): void {
    const { host, seen } = this
    const { group, projectId } = host
    const chosen = this.member.choices.project
    if (seen && projectId !== seen.projectId) this.picked = ''
    // A choice, not a change of project: opening the same project again moves to it too.
    if (chosen !== seen?.chosen) {
      this.picked = chosen?.id ?? ''
      // A choice made before this widget was connected does not move the reader.
      if (group === seen?.group) {
        if (host.syncUrl) writeUrl('project', { id: this.picked })
        this.movesFocus = !!chosen
        // The reader's choice overrides lazy loading.
        if (chosen) host.loading = 'eager'
      }
    }
    this.seen = { group, chosen, projectId }
  }

  hostDisconnected(): void {
    this.stopListening()
  }

  /** Takes over the id in the address. */
  private follow(): void {
    if (!this.host.syncUrl) return
    this.picked = idInUrl()
    if (this.seen && (this.seen.chosen?.id ?? '') !== this.picked) {
      // The reader went back; the same project can be chosen in the list once more.
      this.seen.chosen = undefined
      this.member.choose('project', null)
    }
    this.host.requestUpdate()
  }
}
