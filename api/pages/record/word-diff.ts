/** A run of words of a text: in both versions, or only in the one before or after. */
export interface Run {
  readonly in: 'both' | 'before' | 'after'
  readonly text: string
}

/** Words compared at most, as a product of both texts; of longer texts all that differs is one run. */
const MAX_COMPARED = 4_000_000

const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}]+|./gsu) ?? []

/** What was taken out of a text and put in, word by word (the longest common subsequence). */
export function wordDiff(before: string, after: string): Run[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const start = commonStart(old, now)
  const end = Math.min(
    commonStart(old.toReversed(), now.toReversed()),
    old.length - start,
    now.length - start,
  )
  const runs: Run[] = []
  const add = (where: Run['in'], text: string) => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.in === where) runs[runs.length - 1] = { in: where, text: last.text + text }
    else runs.push({ in: where, text })
  }
  add('both', old.slice(0, start).join(''))
  const [left, right] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  if (left.length * right.length > MAX_COMPARED) {
    add('before', left.join(''))
    add('after', right.join(''))
  } else for (const [where, word] of steps(left, right)) add(where, word)
  add('both', old.slice(old.length - end).join(''))
  return runs
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

function* steps(a: readonly string[], b: readonly string[]): Generator<readonly [Run['in'], string]> {
  // lengths[i][j]: of the longest sequence that a from i and b from j have in common.
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length)
    if (i < a.length && j < b.length && a[i] === b[j]) {
      yield ['both', a[i++]!]
      j++
    } else if (j < b.length && (i === a.length || lengths[i]![j + 1]! > lengths[i + 1]![j]!))
      yield ['after', b[j++]!]
    else yield ['before', a[i++]!]
}
