/**
 * Each widget ships its own messages only. A language is one file, and a bundler puts a whole file into one chunk;
 * so each of its exports becomes a module of its own.
 */
import type { Plugin } from 'vite'

const IMPORT = /(import \{ (\w+)(?: as \w+)? \} from ["'][^"']*\/messages\/\w+\.ts)(["'])/g

export function splitMessages(): Plugin {
  return {
    name: 'utblick:split-messages',
    apply: 'build',
    enforce: 'post',
    transform: (code, id) =>
      /\/widgets\/.*\.ts$/.test(id) ? { code: code.replace(IMPORT, '$1?$2$3'), map: null } : undefined,
  }
}
