/**
 * Builds the command `utblick` for the npm package: dist/node, with the folders that the code has here. Run with the
 * build: `node api/node/build-package.ts`.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../../db/project.ts'

const target = join(project, 'dist/node')

rmSync(target, { recursive: true, force: true })
execFileSync(
  join(project, 'node_modules/.bin/tsc'),
  ['-p', join(project, 'api/node/tsconfig.package.json'), '--outDir', target],
  { stdio: 'inherit' },
)
// What the code reads at run time: migrations, and Exempelby's files.
for (const path of globSync('db/**/*.{sql,csv,ndjson,json}', { cwd: project, exclude: ['**/tsconfig.json'] }))
  cpSync(join(project, path), join(target, path))
