/** What `@custom-elements-manifest/analyzer` exports and its own types leave out. */
import type { Package } from 'custom-elements-manifest'
import type { InitializeParams, Plugin } from '@custom-elements-manifest/analyzer'

declare module '@custom-elements-manifest/analyzer' {
  export const ts: InitializeParams['ts']
  export function create(options: {
    modules: readonly unknown[]
    plugins?: readonly Plugin[]
    context?: { readonly dev: boolean }
  }): Package
}
