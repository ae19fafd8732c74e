/**
 * Tells Cloudflare which files of dist/ are public, and their headers: dist/.assetsignore and dist/_headers. Run after
 * the build: `node api/node/worker-assets.ts`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../../db/project.ts'
import { CACHE_CONTROL, OF_EVERY_FILE } from '../http/built-files.ts'

const folder = join(project, 'dist')

const lines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)

// Every rule that matches adds its headers; "!" first removes what an earlier one has added. One path is one rule.
const rules = CACHE_CONTROL.map(([path, value], index) =>
  [
    `${path}*\n`,
    ...(index === 0 ? lines(OF_EVERY_FILE) : ['  ! Cache-Control\n']),
    ...lines({ 'Cache-Control': value }),
  ].join(''),
)
writeFileSync(join(folder, '_headers'), rules.join('\n'))
writeFileSync(join(folder, '.assetsignore'), '/*\n!/w\n')
