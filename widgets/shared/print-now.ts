/**
 * What the reader has not come near is not loaded, and a browser that prints waits for no answer that comes later. So
 * the missing answers are asked for while it waits, which only a synchronous request can. Comes when the page is at
 * rest and has such widgets.
 */
import {
  addressOf,
  type Answers,
  type Ask,
  absolute,
  type Loaded,
  readSnapshot,
  type Terms,
} from './client.ts'
import { LARGEST_PAGE } from './api-client/address.ts'
import type { Envelope } from './envelope.ts'
import type { Question } from './loader.ts'

/** Milliseconds after which nothing more is asked for: the rest is printed as the page has it. */
const MOST = 3000

export interface Printable {
  /** Paints at once what `answer` has; keeps what it shows where that is null. */
  paintNow(answer: (question: Question) => Answers | null): void
}

export function printNow(widgets: Iterable<Printable>): void {
  const start = performance.now()
  const known = new Map<string, unknown>()
  const get = (address: string): unknown => {
    if (known.has(address)) return known.get(address)
    if (performance.now() - start > MOST || !navigator.onLine) throw new Error('no time')
    const request = new XMLHttpRequest()
    request.open('GET', address, false)
    request.send()
    if (request.status !== 200) throw new Error(String(request.status))
    const answer: unknown = JSON.parse(request.responseText)
    known.set(address, answer)
    return answer
  }
  const load = (ask: Ask, terms: Terms): Loaded => {
    const url = new URL(addressOf(ask, terms))
    const most = ask.records ?? LARGEST_PAGE
    const all: object[] = []
    for (;;) {
      const page = get(url.href) as Envelope
      const { data, meta } = readSnapshot(page).records
      all.push(...data)
      const next = page._links?.next
      if (!next || !data[0] || all.length >= most) return { data: all.slice(0, most), meta }
      url.search = new URL(next.href).search
    }
  }
  for (const widget of widgets)
    widget.paintNow(({ src, missing, asks, ...terms }) => {
      if (missing && !src) return null
      try {
        if (src) return readSnapshot(get(absolute(src)))
        const answers: Record<string, Loaded> = {}
        for (const [name, ask] of Object.entries(asks))
          try {
            answers[name] = load(ask, terms)
          } catch (error) {
            if (!ask.optional) throw error
          }
        return answers as Answers
      } catch {
        return null
      }
    })
}
