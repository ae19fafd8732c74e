/** Rows painted at first; then twice as many at a time, so that a slow phone never stands still. Tests change it. */
export const pace = { rows: 5 }

export class Growth {
  /** Rows that may be painted now. */
  rows = pace.rows
  private growing = 0
  private readonly changed: () => unknown

  constructor(changed: () => unknown) {
    this.changed = changed
  }

  /** After each painting. */
  more(): void {
    const { rows } = this
    if (rows === this.growing || rows === Infinity) return
    this.growing = rows
    setTimeout(() => {
      this.rows = rows < 100 ? 2 * rows : Infinity
      this.changed()
    }, 32)
  }
}
