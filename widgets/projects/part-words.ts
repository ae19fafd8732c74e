import type { Language } from '../shared/language.ts'
import { projectViews as en } from '../shared/messages/en.ts'
import { projectViews as sv } from '../shared/messages/sv.ts'

/** The words of the map and the table, which come when one of them is asked for. */
export const partWords = (lang: Language): typeof sv => (lang === 'en' ? en : sv)
