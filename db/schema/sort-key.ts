// In Swedish å, ä and ö are sorted after z; these characters follow z in ASCII. SQLite itself cannot fold or sort them.
const swedish: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' }

/** A text's key in Swedish alphabetical order, to be compared byte by byte: "Öland" sorts after "Zorn". */
export function sortKey(text: string): string {
  return [...text.normalize('NFC').toLocaleLowerCase('sv')]
    .map((letter) => swedish[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/[^\p{L}\p{N}{|} ]/gu, '')
}
