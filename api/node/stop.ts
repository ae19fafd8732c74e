import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Time without a new request after which no more are expected. */
const IDLE_MS = 100
/** How long connections are accepted at most after the signal. */
const MAX_ACCEPT_MS = 1000
/** Ctrl+C under npm arrives twice, from the terminal and from npm; within this time it counts once. In milliseconds. */
const SAME_SIGNAL_MS = 500
/** How often a server started by npm checks that its parent is alive, in milliseconds. */
const PARENT_CHECK_MS = 500

/** Exit codes by signal: 128 plus the signal's number. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

interface StopOptions {
  /** Seconds that pending responses may take. */
  readonly seconds: number
  /** Called when stopping begins. */
  readonly onBegin: () => void
  /** Called when all connections have ended; `cut` of them by the deadline. */
  readonly onEnd: (cut: number) => void
}

/**
 * Graceful shutdown. Requests that have arrived are answered with "Connection: close", new connections refused, idle ones
 * closed; what is not done by the deadline is cut. Only the first call of the returned function counts.
 */
export function stoppable(server: Server, { seconds, onBegin, onEnd }: StopOptions): () => void {
  // Latest response by connection: cheaper than a listener per request.
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
    // Requests in the kernel's buffers are read first.
    const lastCall = setInterval(() => {
      if (arrived !== seen && performance.now() - begun < MAX_ACCEPT_MS) {
        seen = arrived
        return
      }
      clearInterval(lastCall)
      server.close(() => onEnd(cut))
      // Idle connections, or with half a request head: there is no response to lose.
      for (const [socket, response] of latest) if (!isBusy(response)) socket.destroy()
      setTimeout(() => {
        cut = latest.size
        server.closeAllConnections()
      }, seconds * 1000).unref()
    }, IDLE_MS)
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
      } else if (now - first > SAME_SIGNAL_MS) process.exit(exitCode)
    })
}

/**
 * Calls `stop` when the parent process is gone. npm forwards a signal to the shell of its script, which dies of it; the
 * server would keep running and hold its port.
 */
export function stopWithParent(stop: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, PARENT_CHECK_MS).unref()
}
