import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'

/** Characters of a piece: a slow connection brings about as many at a time. */
const PIECE = 1500

/** A page in pieces that each begin with a tag; the first has its head and the beginning of its body. */
function piecesOf(document: string): string[] {
  const pieces: string[] = []
  const body = document.indexOf('<body')
  let from = 0
  for (let at = body; at !== -1; at = document.indexOf('\n<', at + 1)) {
    if (at - Math.max(from, body) < PIECE) continue
    pieces.push(document.slice(from, at))
    from = at
  }
  return [...pieces, document.slice(from)]
}

/** Runs in the page: whether it is there so far. */
const isParsed = (end: string): boolean => document.documentElement.outerHTML.includes(end)

/** Runs in the page: two frames, unless it is not to be painted before more of it is there. */
async function painted(): Promise<void> {
  const awaited = [...document.querySelectorAll<HTMLLinkElement>('link[rel=expect]')]
    .filter(({ media }) => matchMedia(media).matches)
    .map(({ href }) => new URL(href).hash.slice(1))
  if (awaited.some((id) => document.getElementById(id) === null)) return
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}

/** Opens a page of a server as over a slow connection: each piece is painted before the next one arrives. */
export async function openInPieces(page: Page, address: URL): Promise<void> {
  const document = await (await fetch(address, { headers: { Accept: 'text/html' } })).text()
  const pieces = piecesOf(document)
  const last = pieces.pop()!
  const send = async (write: (text: string) => void) => {
    for (const [i, piece] of pieces.entries()) {
      const end = `<!--piece ${i}-->`
      write(piece + end)
      // There is no document to ask while the page takes the place of the one before.
      while (!(await page.evaluate(isParsed, end).catch(() => false)));
      await page.evaluate(painted)
    }
    write(last)
  }
  const server = createServer(async ({ url = '' }, response) => {
    if (url === address.pathname + address.search) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      await send((text) => response.write(text))
      response.end()
    } else {
      const answer = await fetch(new URL(url, address))
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' })
      response.end(Buffer.from(await answer.arrayBuffer()))
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  try {
    await page.goto(`http://127.0.0.1:${port}${address.pathname}${address.search}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
