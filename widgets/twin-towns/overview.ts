/** The line above the cards: "12 orter i 11 länder · den äldsta sedan 1952 · därutöver 1 vilande". */
import { nothing } from 'lit'
import { count, number, wordList } from '../text/format.ts'
import type { Forms } from '../text/messages/forms.ts'
import type { View } from '../element/view.ts'
import { dots } from '../element/dots.ts'
import { yearInWords } from './relation.ts'
import type { TwinTown } from './twin-town.ts'
import type { Messages } from './messages.ts'

/** A relation without a status counts as not ended, and is reported as unknown. */
const groupOf = ({ status }: TwinTown) => (status === 'merged' ? 'ended' : (status ?? 'active'))

export function townsOverview(towns: readonly TwinTown[], t: Messages, { lang }: View) {
  // With one card, the overview would repeat it.
  if (towns.length < 2) return nothing
  const those = (group: string) => towns.filter((town) => groupOf(town) === group)
  const tally = (amount: number, forms: Forms) => (amount > 0 ? count(amount, forms, lang) : '')
  const present = those('active')
  const unknown = present.filter(({ status }) => !status).length
  const countries = new Set(present.map(({ country }) => country)).size
  // A relation without a year, or without a status, may be older than the active ones.
  const start = ({ since }: TwinTown) => since?.earliest ?? ''
  const oldest = [...present].sort((a, b) => (start(a) < start(b) ? -1 : 1))[0]
  const amount = tally(present.length, t.towns)
  const others = Object.entries(t.tally).map(([group, forms]) => tally(those(group).length, forms))
  const besides = wordList(others.filter(Boolean), lang)
  return dots(
    [
      amount &&
        t.within(amount, count(countries, t.countries, lang)) +
          (unknown > 0 ? t.unknown(number(unknown, lang), unknown === present.length) : ''),
      present.length > 1 && oldest!.status && start(oldest!) && t.oldest(yearInWords(oldest!.since, lang)),
      besides && (amount ? t.besides(besides) : besides),
    ],
    'overview',
  )
}
