/**
 * Distinguishes requests blocked by the page's own policy from network failures: a retry cannot help, so the console
 * shows what to add to the policy. Loaded after a request has failed.
 */

/** Milliseconds in which the browser may report a violation after the request has failed. */
const REPORT_TIMEOUT_MS = 50

/** Addresses refused by the page's Content-Security-Policy, without the fragment; or origins alone. */
const refused = new Set<string>()
const logged = new Set<string>()

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
  if (effectiveDirective !== 'connect-src' || disposition === 'report') return
  refused.add(blockedURI.replace(/\/$/, ''))
})

function logOnce(text: string): void {
  // oxlint-disable-next-line no-console -- only the page's developer can do something about it
  if (!logged.has(text)) console.error(`Utblick: ${text}`)
  logged.add(text)
}

const isLoopback = ({ hostname }: URL) => /^(localhost|127\..*|\[::1\])$/.test(hostname)

/** Whether the page forbids requests to this address. Known from the second request on, when this listens. */
export async function isBlocked(address: string): Promise<boolean> {
  const url = new URL(address)
  if (location.protocol === 'https:' && url.protocol === 'http:' && !isLoopback(url)) {
    logOnce(`the page is https, and browsers refuse data by http. Set the attribute api to an https address.`)
    return true
  }
  await new Promise((done) => setTimeout(done, REPORT_TIMEOUT_MS))
  if (!refused.has(url.href) && !refused.has(url.origin)) return false
  logOnce(`the page's Content-Security-Policy refuses the data. Add to it: connect-src ${url.origin}`)
  return true
}
