/** The line above the cards: "12 orter i 11 länder · den äldsta sedan 1952 · 1 vilande". */
import { nothing } from 'lit/html.js'
import { count, type Forms } from '../shared/format.ts'
import type { View } from '../shared/view.ts'
import { dots } from './dots.ts'
import { yearInWords } from './relation.ts'
import type { TwinTown } from './twin-town.ts'
import type { Words } from './words.ts'

/** Where nothing gives a status, nothing says that the relation is not alive. */
const groupOf = ({ status }: TwinTown) => (status === 'merged' ? 'ended' : (status ?? 'active'))

export function overview(towns: readonly TwinTown[], words: Words, { lang }: View) {
  // One card says it all.
  if (towns.length < 2) return nothing
  const those = (group: string) => towns.filter((town) => groupOf(town) === group)
  const tally = (number: number, forms: Forms) => number > 0 && count(number, forms, lang)
  const alive = those('active')
  const countries = new Set(alive.map(({ country }) => country)).size
  // One without a year may be older than all the others.
  const start = ({ since }: TwinTown) => since?.earliest ?? ''
  const oldest = [...alive].sort((a, b) => (start(a) < start(b) ? -1 : 1))[0]
  const amount = tally(alive.length, words.towns)
  return dots(
    [
      amount && words.within(amount, count(countries, words.countries, lang)),
      alive.length > 1 && start(oldest!) && words.oldest(yearInWords(oldest!.since, lang)),
      ...Object.entries(words.tally).map(([group, forms]) => tally(those(group).length, forms)),
    ],
    'overview',
  )
}
