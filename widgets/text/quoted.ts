/**
 * One word in typographic quotes or primes, which are in a row in Unicode. Editors that correct typography turn
 * `municipality="0764"` into `municipality=”0764″`, where they are part of the value.
 */
export const QUOTED = /^[«»‘-″](\S*)[«»‘-″]$/
