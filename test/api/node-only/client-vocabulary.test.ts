import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { writeVocabulary } from '../../../api/client/generate/write-vocabulary.ts'

const file = new URL('../../../api/client/vocabulary.d.ts', import.meta.url).pathname

test('the client’s types are those of the definitions; updated by running this test with -u', async () => {
  const style = await resolveConfig(file)
  await expect(await format(writeVocabulary(), { ...style, parser: 'typescript' })).toMatchFileSnapshot(file)
})
