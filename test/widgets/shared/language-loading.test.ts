import { availableLanguage, messagesOf } from '../../../widgets/text/language.ts'
import { languageAt, loadMessages } from '../../../widgets/text/load-language.ts'
import { shared } from '../../../widgets/text/messages/sv.ts'
import { equal } from '../helpers/assert.ts'

const messages = messagesOf('shared', shared)

it('has Swedish at once, and English once its file is loaded', async () => {
  equal([loadMessages('sv'), availableLanguage('sv'), messages('sv').retry], [undefined, 'sv', 'Försök igen'])
  equal([availableLanguage('en'), messages('en').retry], ['sv', 'Försök igen'])
  await Promise.all([loadMessages('en'), loadMessages('en')])
  equal([loadMessages('en'), availableLanguage('en'), messages('en').retry], [undefined, 'en', 'Try again'])
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
