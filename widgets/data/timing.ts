/** How long a reader waits, in milliseconds. The tests shorten them. */
export const timing = {
  /** Before a skeleton is shown: most answers are there by then. */
  skeleton: 300,
  /** Before we say that it takes longer than usual. */
  slow: 4000,
  /** Before a request is given up. */
  timeout: 8000,
  /** Before the first and the second new try, at least; up to twice as long, so that pages do not knock in step. */
  retries: [400, 1200],
  /** How long the main content waits for what it can do without. */
  optional: 1000,
  /** How long an answer serves other widgets of the page. */
  memory: 60_000,
}
