/** Waits until the reader's hand rests: who types letter after letter is answered, and told, then. */
export class Hand {
  isTyping = false
  private pause: ReturnType<typeof setTimeout> | undefined

  /** Calls when it rests, and not before for what came earlier; says whether it was typing. */
  rest(isTyping: boolean, rested: (wasTyping: boolean) => void): void {
    this.stop()
    this.isTyping = isTyping
    const done = () => {
      this.isTyping = false
      rested(isTyping)
    }
    this.pause = setTimeout(done, isTyping ? 300 : 0)
  }

  stop(): void {
    clearTimeout(this.pause)
    this.isTyping = false
  }
}
