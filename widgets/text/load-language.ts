/** Language of a place in the page, and the loading of its messages. Browser only. */
import languages from 'virtual:languages'
import { type Language, languageFiles } from './language.ts'

/** Pending files. */
const pending: Record<Language, Promise<unknown>> = {}

/** The language of a place in the page: its own `lang` or the closest one, through shadow roots; else Swedish. */
export function languageAt(element: HTMLElement): Language {
  const hostOf = (at: Element) => (at.getRootNode() as Partial<ShadowRoot>).host
  // The property before the attribute, which Lit writes later.
  let { lang } = element
  for (let at = element.parentElement ?? hostOf(element); at && !lang; at = hostOf(at))
    lang = at.closest<HTMLElement>('[lang]')?.lang ?? ''
  const primary = lang.toLowerCase().split(/[-_]/)[0]!
  return languages[primary] ? primary : 'sv'
}

/** Loads the messages of a language, once; undefined when there is nothing to wait for. Never rejects. */
export function loadMessages(lang: Language): Promise<unknown> | undefined {
  const fetch = languages[lang]
  if (!fetch || lang in languageFiles) return undefined
  return (pending[lang] ??= fetch().then(
    (file) => (languageFiles[lang] = file),
    () => (languageFiles[lang] = null),
  ))
}
