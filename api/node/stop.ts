import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** While new requests keep being read, within this time, it is not over. In milliseconds. */
const QUIET = 100
/** How long new connections are taken in at most after the signal, in milliseconds. */
const LAST_CALL = 1000
/** Ctrl+C under npm arrives twice, from the terminal and passed on by npm: within this time it is one. In milliseconds. */
const SAME_SIGNAL = 500
/** How often a server that npm started looks whether its parent is still there, in milliseconds. */
const PARENT_CHECK = 500

/** Exit codes of programs that a signal ends: 128 and the signal's number. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

export interface StopOptions {
  /** Seconds that answers under way may take. */
  readonly seconds: number
  /** Called when stopping begins. */
  readonly onBegin: () => void
  /** Called when every connection has ended; `cut` of them by the deadline. */
  readonly onEnd: (cut: number) => void
}

/**
 * Ends a server without losing answers. Requests that have arrived are answered, each with "Connection: close"; new
 * connections are refused, idle ones closed; what is not done by the deadline is cut. Call the returned function once
 * or more; only the first call counts.
 */
export function stoppable(server: Server, { seconds, onBegin, onEnd }: StopOptions): () => void {
  // By connection, its latest response: a map entry per request costs less than a listener.
  const latest = new Map<Socket, ServerResponse | null>()
  let arrived = 0
  server.on('connection', (socket: Socket) => {
    arrived += 1
    latest.set(socket, null)
    socket.once('close', () => latest.delete(socket))
  })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    latest.set(request.socket, response)
  })
  const isBusy = (response: ServerResponse | null): response is ServerResponse =>
    response !== null && !response.writableFinished && !response.destroyed
  const closeAfter = (response: ServerResponse, socket: Socket) => {
    if (!response.headersSent) response.setHeader('Connection', 'close')
    response.once('close', () => socket.destroySoon())
  }
  let stopping = false
  return () => {
    if (stopping) return
    stopping = true
    onBegin()
    for (const [socket, response] of latest) if (isBusy(response)) closeAfter(response, socket)
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
      arrived += 1
      closeAfter(response, request.socket)
    })
    const begun = performance.now()
    let seen = -1
    let cut = 0
    // What had reached this computer before the signal, but not yet the program, is read first.
    const lastCall = setInterval(() => {
      if (arrived !== seen && performance.now() - begun < LAST_CALL) {
        seen = arrived
        return
      }
      clearInterval(lastCall)
      server.close(() => onEnd(cut))
      // Connections that are silent, or have sent half of a request's head: there is no answer to lose.
      for (const [socket, response] of latest) if (!isBusy(response)) socket.destroy()
      setTimeout(() => {
        cut = latest.size
        server.closeAllConnections()
      }, seconds * 1000).unref()
    }, QUIET)
  }
}

/** Calls `stop` at the first SIGTERM, SIGINT or SIGHUP; a second one ends the process at once. */
export function stopOnSignals(stop: () => void): void {
  let first: number | null = null
  for (const [signal, exitCode] of Object.entries(signals))
    process.on(signal, () => {
      const now = performance.now()
      if (first === null) {
        first = now
        stop()
      } else if (now - first > SAME_SIGNAL) process.exit(exitCode)
    })
}

/**
 * Calls `stop` when the process that started this one is gone. npm passes a signal on to the shell of its script; a
 * shell that waits for its child dies of it, and the server would keep running, and hold its port, without anyone
 * who could stop it.
 */
export function stopWithParent(stop: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, PARENT_CHECK).unref()
}
