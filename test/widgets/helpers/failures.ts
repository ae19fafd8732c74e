/** Failures of an API, and how a widget reports each. */
import type { MockResponse } from './api.ts'

export interface Failure {
  readonly what: string
  readonly answer: MockResponse
  readonly code: string
  readonly retryable: boolean
  /** Number of requests before the widget gives up. */
  readonly requests: number
  /** Part of the message to the reader, in Swedish. */
  readonly text: string
}

const http = { code: 'http', text: 'fungerar inte som det ska' }
const unreadable = { code: 'bad-response', retryable: true, requests: 1, text: 'gick inte att läsa' }

export const failures: readonly Failure[] = [
  { what: 'a server that fails', answer: { status: 500, text: 'oj' }, ...http, retryable: true, requests: 3 },
  {
    what: 'a server that rejects the request',
    answer: { status: 400, text: '{}' },
    ...http,
    code: 'bad-attribute',
    text: 'ett attribut är felskrivet',
    retryable: false,
    requests: 1,
  },
  {
    what: 'a Retry-After of two minutes',
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
    text: 'finns inte i registret',
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
    text: 'nyare skript',
  },
  {
    what: 'a server that never answers',
    answer: { hang: true },
    code: 'timeout',
    retryable: true,
    requests: 1,
    text: 'svarade inte i tid',
  },
]
