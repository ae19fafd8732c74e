/** The assertions of the tests; messages name the value and the expectation. */

const show = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value, null, 1)

export function ok(value: unknown, message = `expected something, got ${show(value)}`): asserts value {
  if (!value) throw new Error(message)
}

/** Compares by value; elements by identity. */
export function equal(actual: unknown, expected: unknown, message = ''): void {
  if (actual instanceof Node && expected instanceof Node)
    return ok(actual === expected, `${message} another ${expected.nodeName}: ${actual.nodeName}`)
  const [a, b] = [show(actual), show(expected)]
  if (a !== b) throw new Error(`${message} expected ${b}, got ${a}`)
}

export function includes(text: string, part: string | RegExp): void {
  const found = typeof part === 'string' ? text.includes(part) : part.test(text)
  if (!found) throw new Error(`expected ${String(part)} in ${JSON.stringify(text)}`)
}

export function excludes(text: string, part: string | RegExp): void {
  const found = typeof part === 'string' ? text.includes(part) : part.test(text)
  if (found) throw new Error(`did not expect ${String(part)} in ${JSON.stringify(text)}`)
}
