/** A language is one file more. Here it is made of the Swedish, with a mark before each word. */
import languages from 'virtual:languages'
import { projectStatuses } from '../../../db/resources/project-fields.ts'
import { labelIn } from '../../../widgets/text/language.ts'
import { loadMessages } from '../../../widgets/text/load-language.ts'
import type { LanguageFile } from '../../../widgets/text/messages/language-file.ts'
import * as sv from '../../../widgets/text/messages/sv.ts'
import { equal, excludes, includes } from '../helpers/assert.ts'
import { expectNoAxeViolations } from '../helpers/axe.ts'
import { inside, textOf } from '../helpers/page.ts'
import { cases, shown } from './elements.ts'

const marked = (value: unknown): unknown => {
  if (typeof value === 'string') return value && `§${value}`
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value === 'function')
    return (...given: unknown[]) => marked((value as (...given: unknown[]) => string)(...given))
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, marked(inner)]))
}

const finnish = { ...(marked({ ...sv }) as LanguageFile), labels: { Ongoing: '§Käynnissä' } }

before(() => {
  // As the build does with one more file among the messages.
  Object.assign(languages, { fi: async () => finnish })
})
after(() => {
  delete (languages as Record<string, unknown>)['fi']
})

for (const of of cases)
  it(`<${of.tag}> speaks it, and is marked as speaking it`, async () => {
    const { el } = await shown(of, '', 'lang="fi"')
    await el.updateComplete
    equal(inside(el, '[lang]').lang, 'fi')
    const text = textOf(el)
    includes(text, '§')
    // Not a word of the base in Swedish.
    for (const word of [sv.shared.source, sv.shared.openAs, sv.shared.cite])
      excludes(text, new RegExp(`(?<![§\\p{L}])${word}(?!\\p{L})`, 'u'))
    await expectNoAxeViolations(el)
  })

it('has labels for the codes of the register, and English where it has none', async () => {
  await loadMessages('fi')
  equal(labelIn(projectStatuses.ongoing, 'fi'), '§Käynnissä')
  equal(labelIn(projectStatuses.idea, 'fi'), projectStatuses.idea.en)
})
