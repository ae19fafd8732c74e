import { expect, test } from 'vitest'
import { withoutParts } from '../../api/pages/follow-up/obligation-words.ts'

const kept = (...texts: string[]) => withoutParts(texts.map((sv) => ({ sv }))).map(({ sv }) => sv)

test('what several quote is told once: the whole sentence, and of the same ones the first', () => {
  expect(kept('Planen utvärderas årligen.', 'utvärderas årligen')).toEqual(['Planen utvärderas årligen.'])
  expect(kept('utvärderas årligen.', 'Planen utvärderas årligen och revideras.')).toEqual([
    'Planen utvärderas årligen och revideras.',
  ])
  expect(kept('Det utvärderas.', 'Det revideras.', 'Det utvärderas.')).toEqual([
    'Det utvärderas.',
    'Det revideras.',
  ])
  // They differ in how the quote ends.
  expect(kept('Det utvärderas;', 'Det utvärderas.')).toEqual(['Det utvärderas;'])
})
