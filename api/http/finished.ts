import { boundedCache, cacheBudgets, sizeOfBytes, sizeOfHeaders, sizeOfText } from '../caches.ts'

/** A finished answer: its body, and the headers that came with it. */
export interface Finished {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
  readonly links: readonly string[]
}

/** Finished answers, by what was chosen: release, form, address and query in a fixed order. */
export const finishedAnswers = () =>
  boundedCache<Finished>(
    cacheBudgets.answers,
    ({ bytes, headers, links }) =>
      sizeOfBytes(bytes) + sizeOfHeaders(headers) + links.reduce((size, link) => size + sizeOfText(link), 0),
  )
