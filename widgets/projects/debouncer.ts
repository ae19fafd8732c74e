import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Milliseconds without input after which typing has ended. */
const DEBOUNCE_MS = 300

/** Debounces input: waits for a pause in typing. */
export class Debouncer implements ReactiveController {
  isTyping = false
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.cancel()
  }

  /** Calls in a task of its own, after a pause when typing; cancels an earlier pending call. */
  run(isTyping: boolean, call: (wasTyping: boolean) => void): void {
    this.cancel()
    this.isTyping = isTyping
    this.timer = setTimeout(
      () => {
        this.isTyping = false
        call(isTyping)
      },
      isTyping ? DEBOUNCE_MS : 0,
    )
  }

  private cancel(): void {
    clearTimeout(this.timer)
    this.isTyping = false
  }
}
