#!/usr/bin/env node
// In JavaScript, so that a Node too old for TypeScript gets here: better-sqlite3 would crash it without a word.
import { existsSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  // The npm package has no TypeScript: Node would not run it below node_modules.
  const source = new URL('main.ts', import.meta.url)
  await import(
    existsSync(source) ? source.href : new URL('../../dist/node/db/cli/main.js', import.meta.url).href
  )
} else {
  process.stderr.write(
    `Utblick needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
      'On Linux x64 the project brings its own: run "npm ci", then start through npm, as "npx utblick import FILE" or "npm start".\n',
  )
  process.exitCode = 1
}
