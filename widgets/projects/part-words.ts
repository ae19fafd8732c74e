import { wordsOf } from '../text/language.ts'
import { projectViews as sv } from '../text/messages/sv.ts'

/** The words of the map and the table, which come when one of them is asked for. */
export const partWords = wordsOf('projectViews', sv)
