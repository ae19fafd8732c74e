import { fetchWords, languageAt, spoken, wordsOf } from '../../../widgets/text/language.ts'
import { shared } from '../../../widgets/text/messages/sv.ts'
import { equal } from '../helpers/assert.ts'

const words = wordsOf('shared', shared)

it('speaks Swedish at once, and English when its file has come', async () => {
  equal([fetchWords('sv'), spoken('sv'), words('sv').retry], [undefined, 'sv', 'Försök igen'])
  equal([spoken('en'), words('en').retry], ['sv', 'Försök igen'])
  await Promise.all([fetchWords('en'), fetchWords('en')])
  equal([fetchWords('en'), spoken('en'), words('en').retry], [undefined, 'en', 'Try again'])
})

it('is Swedish on a page in a language that it has no file of', () => {
  const element = document.createElement('p')
  for (const [lang, expected] of [
    ['en-GB', 'en'],
    ['SV', 'sv'],
    ['de', 'sv'],
    ['', 'sv'],
  ] as const) {
    element.lang = lang
    equal(languageAt(element), expected)
  }
})
