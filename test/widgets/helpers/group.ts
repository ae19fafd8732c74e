import { type ChoiceKind, GroupMember } from '../../../widgets/page/group.ts'

/** Another member of a group, without an element: tests connect and disconnect it. */
export class OtherMember extends GroupMember {
  private readonly fake: { group: string }

  constructor(changed: () => void = () => {}, accepts: readonly ChoiceKind[] = []) {
    const fake = {
      group: '',
      addController() {},
      removeController() {},
      requestUpdate: changed,
      updateComplete: Promise.resolve(true),
    }
    super(fake, accepts)
    this.fake = fake
  }

  come(group: string): void {
    this.fake.group = group
    this.hostConnected()
  }

  go(): void {
    this.hostDisconnected()
  }
}
