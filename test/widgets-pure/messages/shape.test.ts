import { expect, test } from 'vitest'
import type { LanguageFile } from '../../../widgets/text/messages/language-file.ts'
import { errorsOf, invented, languageFiles, leavesOf, sv } from '../helpers/messages.ts'

const files = await languageFiles()

test('Swedish and English are there', () => {
  expect([...files.keys()]).toEqual(expect.arrayContaining(['en', 'sv']))
  expect(leavesOf(sv).length).toBeGreaterThan(100)
})

test.each([...files])('%s has every word, each as it is used', (lang, file) => {
  expect(errorsOf(lang, file)).toEqual([])
})

test.each([...files].filter(([lang]) => lang !== 'sv'))('%s is another language than Swedish', (_, file) => {
  const swedish = new Map(leavesOf(sv).map(({ path, value }) => [path, value]))
  const long = leavesOf(file).filter(({ value }) => typeof value === 'string' && value.includes(' '))
  expect(long.length).toBeGreaterThan(10)
  for (const { path, value } of long) expect(value, path).not.toBe(swedish.get(path))
})

test('a word that is missing, unknown, empty, of another kind or in a form that the language lacks is found', () => {
  const { retry: _, ...shared } = invented('fi').shared
  const bad = {
    ...invented('fi'),
    shared: { ...shared, boat: 'vene', open: '', stale: () => '' },
    twinTowns: { ...sv.twinTowns, years: { few: 'v', other: 'vuotta' }, title: 3 },
  } as unknown as LanguageFile
  expect(errorsOf('fi', bad).sort()).toEqual([
    'shared.boat is unknown',
    'shared.open is empty',
    'shared.retry is missing',
    'shared.stale is function of 0, not function of 1',
    'twinTowns.title is number, not string',
    'twinTowns.years has the form "few", which fi does not have',
  ])
  expect(errorsOf('fi', invented('fi'))).toEqual([])
})
