/** The gold standard's list of elements is the folders': none is left out of its tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { elementFolders } from '../../../widgets/build/manifest/elements.ts'
import { project } from '../helpers/source.ts'

test('every element is tested by the gold standard', () => {
  const code = readFileSync(join(project, 'test/widgets/gold-standard/elements.ts'), 'utf8')
  const tested = [...code.matchAll(/tag: 'intl-([\w-]+)'/g)].map(([, name]) => name!)
  expect(tested.sort()).toEqual(elementFolders())
})
