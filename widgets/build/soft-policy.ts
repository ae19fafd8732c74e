/**
 * lit-html creates a Trusted Types policy when it is evaluated. If the page refuses, the whole module would throw,
 * also in pages that demand no Trusted Types: with this it continues without a policy, and `define.ts` checks whether
 * it can render.
 */
import type { Plugin } from 'vite'

const ASKING = /(\w+)\?(\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)):void 0/

/** Throws when lit-html's call has changed, so that an update cannot silently undo this. */
export function soften(code: string): string {
  if (!ASKING.test(code))
    throw new Error('lit-html creates its Trusted Types policy in another way: see soft-policy.ts.')
  return code.replace(ASKING, '(()=>{try{return $1?.createPolicy&&$2}catch{}})()')
}

export function softPolicy(): Plugin {
  return {
    name: 'utblick:soft-policy',
    transform: (code, id) =>
      id.endsWith('/lit-html/lit-html.js') ? { code: soften(code), map: null } : undefined,
  }
}
