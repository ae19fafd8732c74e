import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { expect, test } from 'vitest'
import { SLOW, vitestFiles, widgetFiles } from '../sets.ts'

const project = join(import.meta.dirname, '..', '..')
const testFiles = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'test/**.test.*', 'test/**.spec.*'],
  { cwd: project, encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(project, path)))

const runners = (file: string) => [
  ...Object.entries(vitestFiles)
    .filter(([, { include, exclude }]) => matchesGlob(file, include) && !matchesGlob(file, exclude))
    .map(([name]) => name),
  ...(matchesGlob(file, widgetFiles) ? ['widgets'] : []),
]

test('every test file is run, by its name in `npm test` or in `npm run test:all`', () => {
  expect(testFiles.length).toBeGreaterThan(200)
  expect(testFiles.filter((file) => runners(file).length === 0)).toEqual([])
  const slow = testFiles.filter((file) => matchesGlob(file, SLOW))
  expect(slow.length).toBeGreaterThan(0)
  expect(slow.length).toBeLessThan(testFiles.length / 4)
})

test('the API’s tests run on Node and in workerd, all others in one place', () => {
  for (const file of testFiles)
    expect(runners(file), file).toEqual(
      matchesGlob(file, 'test/api/**') && !matchesGlob(file, 'test/api/node-only/**')
        ? ['node', 'worker']
        : [expect.any(String)],
    )
})
