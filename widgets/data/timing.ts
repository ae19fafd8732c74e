/** How long a reader waits, in milliseconds. The tests shorten them. */
export const timing = {
  /** Before a skeleton is shown: most responses arrive earlier. */
  skeleton: 300,
  /** Before the "takes longer than usual" message. */
  slow: 4000,
  /** Before a request times out. */
  timeout: 8000,
  /** Minimum pause before the first and second retry; up to twice as long, so that pages do not retry in step. */
  retries: [400, 1200],
  /** How long the main content waits for optional requests. */
  optional: 1000,
  /** How long a response is shared with other widgets of the page. */
  memory: 60_000,
}
