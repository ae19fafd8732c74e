import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { preferredLanguage } from '../parameters/language.ts'

/** Node's own status for requests that it cannot parse, by error code; else 400. */
const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

const unencoded = {
  sv: 'Adressen har tecken som måste kodas: ä skrivs %C3%A4 och mellanslag %20. Med curl: -G --data-urlencode "q=Väsby".',
  en: 'The address has characters that must be encoded: ä is written %C3%A4, and a space %20. With curl: -G --data-urlencode "q=Väsby".',
}

interface ParseError extends Error {
  readonly code?: string
  readonly rawPacket?: Buffer
}

/**
 * Answers requests that Node cannot parse as Node does, with an explanation if the address contains unencoded letters
 * such as å, ä and ö, as curl sends them.
 */
export function explainMalformed(server: Server): void {
  server.on('clientError', (error: ParseError, socket: Socket & { _httpMessage?: object | null }) => {
    // A response is being sent on this connection: nothing can be inserted.
    if (!socket.writable || socket._httpMessage) return socket.destroy()
    const status = statuses[error.code ?? ''] ?? '400 Bad Request'
    if (error.code !== 'HPE_INVALID_URL') {
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
      return socket.destroySoon()
    }
    const accepted = /^accept-language: *(.+)$/im.exec(error.rawPacket?.toString('latin1') ?? '')
    const language = preferredLanguage(accepted?.[1] ?? null)
    const problem = { type: 'about:blank', title: 'Bad Request', status: 400, detail: unencoded[language] }
    const body = Buffer.from(JSON.stringify(problem))
    const head = [
      `HTTP/1.1 ${status}`,
      'Content-Type: application/problem+json',
      `Content-Language: ${language}`,
      `Content-Length: ${body.length}`,
      'Access-Control-Allow-Origin: *',
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
    ]
    socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]))
    socket.destroySoon()
  })
}
