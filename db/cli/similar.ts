/**
 * Whether a word is likely a misspelt name: an abbreviation, or one character off.
 * @param minLength letters that a name needs for that; of shorter ones everything is one character off
 */
export function isTypoOf(word: string, name: string, minLength: number): boolean {
  const [one, other] = [letters(word), letters(name)]
  const isStart =
    one.length >= minLength - 1 &&
    other.length >= minLength + 1 &&
    (other.startsWith(one) || one.startsWith(other))
  return one === other || isStart || (other.length >= minLength && isOneCharacterOff(one, other))
}

const letters = (text: string) => text.replace(/[^a-z]/g, '')

/** One character too many, too few, or another. */
function isOneCharacterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const shortest = Math.min(one.length, other.length)
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return Math.max(one.length, other.length) - start - end <= 1
}
