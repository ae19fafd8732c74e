/** Asking, waiting, failing and asking again: what a widget shows at each moment, without a word on how. */
import { absolute, type Answers, type Ask, load, type Loaded, readSnapshot, type Terms } from './client.ts'
import type { Snapshot } from './envelope.ts'
import { fetchPage } from './fetch-page.ts'
import { type ErrorCode, LoadError } from './load-error.ts'
import { wait } from './retry.ts'
import { timing } from './timing.ts'
import { turn } from '../element/turn.ts'
import type { WidgetState } from '../element/view.ts'

export interface Question extends Terms {
  /** What the page forgot to say, when nothing can be asked without it. */
  readonly missing: ErrorCode | null
  /** Address of a snapshot to read instead of the API. */
  readonly src: string
  readonly asks: Readonly<Record<string, Ask>> & { readonly records: Ask }
}

/** What the reader is to see now. */
export interface Progress {
  readonly state: WidgetState
  readonly answers: Answers | null
  readonly error: LoadError | null
  /** How long the reader has waited for something to show. */
  readonly waited: 'no' | 'skeleton' | 'slow'
}

/** Asks once for all of it, `came` when what it can do without is there too. Throws a LoadError. */
export async function ask({ asks, src, missing, ...terms }: Question, signal: AbortSignal, came: () => void) {
  if (src) {
    const address = absolute(src)
    if (!address) throw new LoadError('bad-attribute', false)
    return readSnapshot(await fetchPage(address, signal, terms.fresh))
  }
  if (missing) throw new LoadError(missing, false)
  const answers: Record<string, Loaded> = {}
  let unknown: LoadError | null = null
  const fetchAll = (optional: boolean) =>
    Object.entries(asks)
      .filter(([, each]) => (each.optional ?? false) === optional)
      .map(async ([name, each]) => {
        const answer = load(each, terms, signal)
        // A list that the widget can do without is missing rather than an error.
        const loaded = await (optional
          ? answer.catch((error: LoadError) => {
              if (name === 'place' && error.code === 'not-found') unknown = error
            })
          : answer)
        if (loaded) answers[name] = loaded
      })
  const extras = Promise.all(fetchAll(true)).then(came)
  let failure: LoadError | undefined
  await Promise.all(fetchAll(false)).catch((error: LoadError) => {
    if (error.code !== 'bad-attribute') throw error
    failure = error
  })
  await Promise.race([extras, wait(timing.optional)])
  // Nothing of a municipality that the register does not have is another thing than having nothing, or asking wrongly.
  if (unknown && !answers.records?.data.length) throw unknown as LoadError
  if (failure) throw failure
  return answers as Answers
}

/** Equal for equal questions. */
export const keyOf = (question: Question) => JSON.stringify({ ...question, fresh: 0 })

/** Loads for one widget. `changed` is called whenever there is something else to see. */
export function createLoader(changed: () => void) {
  let now: Progress = { state: 'loading', answers: null, error: null, waited: 'no' }
  let asked = ''
  let isAsking = false
  let stop = new AbortController()

  const to = (next: Partial<Progress>) => {
    now = { ...now, ...next }
    changed()
  }

  /** Shows answers that are there already. */
  const show = (answers: Answers) =>
    to({ state: answers.records.data.length > 0 ? 'ready' : 'empty', answers, error: null })

  return {
    get now() {
      return now
    },
    /** Shows answers that were handed over; after them, when there are none any more, what was asked is asked again. */
    hand(snapshot: Snapshot | undefined) {
      stop.abort()
      asked = ''
      if (snapshot) show(readSnapshot(snapshot))
    },
    /** Shows what a question was answered with, had in another way. */
    take(question: Question, answers: Answers) {
      stop.abort()
      isAsking = false
      asked = keyOf(question)
      show(answers)
    },
    /** For answers that turn out to be unfit to show. */
    fail: (error: LoadError) => to({ state: 'error', answers: null, error }),
    /** Forgets a question that was not answered, so that it will be asked again. */
    abort() {
      stop.abort()
      if (isAsking) asked = ''
    },
    /** Asks unless it has been asked already. Says whether anything came of it. */
    async load(question: Question): Promise<boolean> {
      const key = keyOf(question)
      const again = key === asked
      if (again && !question.fresh) return false
      asked = key
      isAsking = true
      stop.abort()
      const { signal } = (stop = new AbortController())
      const waits = (['skeleton', 'slow'] as const).map((waited) =>
        setTimeout(to, timing[waited], { waited }),
      )
      to(again && now.answers ? { waited: 'no' } : { state: 'loading', error: null, waited: 'no' })
      try {
        const answers = await ask(question, signal, () => signal.aborted || changed())
        // Widgets that asked the same are answered at the same time.
        await turn()
        if (!signal.aborted) show(answers)
      } catch (thrown) {
        const error = thrown instanceof LoadError ? thrown : new LoadError('bad-response', false)
        // Older data may stand in for newer, but never for the answer to another question.
        const answers = again ? now.answers : null
        if (!signal.aborted) to({ state: answers ? 'stale' : 'error', answers, error })
      }
      waits.forEach((timer) => clearTimeout(timer))
      if (signal.aborted) return false
      isAsking = false
      return true
    },
  }
}
