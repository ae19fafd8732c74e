let last: Promise<unknown> = Promise.resolve()

/**
 * Resolves in a task of its own, in call order. Six widgets updating in one task would block input on a slow phone.
 */
export const nextTask = (): Promise<unknown> =>
  (last = last.then(() => new Promise((done) => setTimeout(done))))
