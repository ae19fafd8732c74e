/** What the Content-Security-Policy of a page must allow, so that it can show the widgets. Pure. */

/** The Trusted Types policies that the widgets create: Lit's, and the one for addresses of scripts. */
export const TRUSTED_TYPES = 'trusted-types lit-html utblick'

/** What a page contains: our scripts, whether for links or tags, or only a frame. */
export type EmbeddedAs = 'script' | 'frame'

/** How a page's policy allows scripts: by host, or by a nonce that the page's own script tag has. */
export type AllowedBy = 'host' | 'nonce'

/** The nonce in the lines: the page has a new one in each answer. */
const NONCE = 'NONCE'

/** One directive each, in addition to those that the page has. Trusted Types only where the page requires them. */
export function policyLines(
  origin: string,
  as: EmbeddedAs,
  {
    by = 'host',
    requiresTrustedTypes = false,
    nonce = NONCE,
  }: { readonly by?: AllowedBy; readonly requiresTrustedTypes?: boolean; readonly nonce?: string } = {},
): readonly string[] {
  if (as === 'frame') return [`frame-src ${origin}`]
  return [
    by === 'nonce' ? `script-src 'nonce-${nonce}' 'strict-dynamic'` : `script-src ${origin}`,
    `connect-src ${origin}`,
    ...(requiresTrustedTypes ? [TRUSTED_TYPES] : []),
  ]
}
