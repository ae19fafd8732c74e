/** Ways in which an API fails, with what a widget says of each. */
import type { Answer } from './api.ts'

export interface Fault {
  readonly what: string
  readonly answer: Answer
  readonly code: string
  readonly retryable: boolean
  /** How often the widget asks before it gives up. */
  readonly requests: number
  /** Part of what the reader is told, in Swedish. */
  readonly words: string
}

const http = { code: 'http', words: 'svarar inte som det ska' }
const unreadable = { code: 'bad-response', retryable: true, requests: 1, words: 'gick inte att läsa' }

export const faults: readonly Fault[] = [
  { what: 'a server that fails', answer: { status: 500, text: 'oj' }, ...http, retryable: true, requests: 3 },
  {
    what: 'a server that refuses the question',
    answer: { status: 400, text: '{}' },
    ...http,
    code: 'bad-attribute',
    words: 'Något av widgetens attribut är felskrivet',
    retryable: false,
    requests: 1,
  },
  {
    what: 'a server that asks for two minutes',
    answer: { status: 429, headers: { 'Retry-After': '120' } },
    ...http,
    retryable: true,
    requests: 1,
  },
  {
    what: 'a missing page',
    answer: { status: 404, text: '{}' },
    code: 'not-found',
    retryable: false,
    requests: 1,
    words: 'finns inte i registret',
  },
  { what: 'JSON that is cut off', answer: { text: '{"data": [' }, ...unreadable },
  { what: 'JSON that is something else', answer: { text: '{"hej": 1}' }, ...unreadable },
  { what: 'a page of HTML', answer: { text: '<!doctype html><title>Hej</title>' }, ...unreadable },
  {
    what: 'an API of another version',
    answer: { text: '{"data": [], "_meta": {"version": 9}}' },
    code: 'other-version',
    retryable: false,
    requests: 1,
    words: 'nyare skript',
  },
  {
    what: 'a server that never answers',
    answer: { hang: true },
    code: 'timeout',
    retryable: true,
    requests: 1,
    words: 'svarade inte i tid',
  },
]
