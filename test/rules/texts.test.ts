import { expect, test } from 'vitest'
import { commands } from '../../db/cli/commands.ts'
import { allResources } from '../../db/resources/index.ts'
import * as en from '../../widgets/text/messages/en.ts'
import * as sv from '../../widgets/text/messages/sv.ts'
import { nestedQuotes } from '../../widgets/text/nested-quotes.ts'

/** Every text inside a value, with its path. Functions are called with a word and a number. */
function textsOf(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const make = value as (...args: unknown[]) => unknown
    return [['ord', 'ord', 'ord'] as const, [1, 2, 3] as const].flatMap((args) => {
      try {
        return textsOf(make(...args), path)
      } catch {
        // A name has no number's methods, and the other way round.
        return []
      }
    })
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

/** Texts of one language in definitions, which have both side by side. */
const textsIn = (value: unknown, language: 'sv' | 'en') =>
  textsOf(value).filter(([path]) => path.endsWith(`.${language}`))

const texts = {
  sv: [
    ...textsOf(sv),
    ...textsIn(
      allResources.map(({ title, description, noun }) => ({ title, description, noun })),
      'sv',
    ),
    ...textsIn(
      commands.map(({ title, options }) => ({ title, options })),
      'sv',
    ),
  ],
  en: [
    ...textsOf(en),
    ...textsIn(
      allResources.map(({ title, description, noun }) => ({ title, description, noun })),
      'en',
    ),
    ...textsIn(
      commands.map(({ title, options }) => ({ title, options })),
      'en',
    ),
  ],
}

test.each([
  ['sv', /["“„‘]/u],
  ['en', /["„]|”(?=\p{L})/u],
] as const)('texts in %s have the quotation marks of the language', (language, wrong) => {
  expect(texts[language].length).toBeGreaterThan(300)
  expect(texts[language].filter(([, text]) => wrong.test(text))).toEqual([])
})

test.each(['sv', 'en'] as const)(
  'texts in %s have no hyphen for a dash, and no space before a mark',
  (language) => {
    expect(texts[language].filter(([, text]) => / - | [.,;:!?](\s|$)/u.test(text))).toEqual([])
  },
)

test('marks inside the marks that a page sets are single, and nothing else of the text changes', () => {
  const shown = (text: string) => nestedQuotes({ sv: text, en: text })
  expect(shown('devisen ”där färgstarka människor möts”.').sv).toBe(
    'devisen ’där färgstarka människor möts’.',
  )
  expect(shown('its tagline “where people meet”').en).toBe('its tagline ‘where people meet’')
  expect(shown('("a" och »b»)')).toEqual({ sv: '(’a’ och ’b’)', en: '(‘a’ och ‘b’)' })
  expect(shown('kommunens § 4, 5–6: it’s')).toEqual({
    sv: 'kommunens § 4, 5–6: it’s',
    en: 'kommunens § 4, 5–6: it’s',
  })
})
