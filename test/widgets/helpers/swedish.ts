/** Swedish texts on a page in another language that are not marked as Swedish. */
import { citationFields } from '../../../db/resources/citation.ts'
import { allResources } from '../../../db/resources/index.ts'
import type { Fields } from '../../../db/schema/field.ts'

const MARK = 'Svenska'
/** The names of the fields whose values are texts in Swedish only, and of those within others. */
const textsOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const { kind, isProperName, fields: own } = field.item ?? field
    return kind === 'text' && !isProperName ? [name] : own ? textsOf(own) : []
  })
const swedishFields = new Set([...allResources.map(({ fields }) => fields), citationFields].flatMap(textsOf))

/** The records with no text in any language but Swedish, each of them beginning with a word to look for. */
export function onlySwedish<T>(value: T, key = ''): T {
  const swedish = (inner: unknown): unknown => {
    // A year is the same in all languages.
    if (typeof inner === 'string')
      return swedishFields.has(key) && !/^\d/.test(inner) ? `${MARK} ${inner}` : inner
    if (typeof inner !== 'object' || inner === null) return inner
    if (Array.isArray(inner)) return inner.map((each) => onlySwedish(each as unknown, key))
    const { sv } = inner as { readonly sv?: unknown }
    if (typeof sv === 'string') return { sv: `${MARK} ${sv}` }
    return Object.fromEntries(Object.entries(inner).map(([name, each]) => [name, onlySwedish(each, name)]))
  }
  return swedish(value) as T
}

/** The marked texts of a widget, by whether their surroundings mark them as Swedish. */
export function swedishIn(element: Element): { readonly marked: string[]; readonly unmarked: string[] } {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT)
  const [marked, unmarked]: string[][] = [[], []]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!
    if (!text.toLowerCase().includes(MARK.toLowerCase())) continue
    const isMarked = node.parentElement!.closest('[lang]')?.getAttribute('lang') === 'sv'
    ;(isMarked ? marked : unmarked)!.push(text.trim())
  }
  return { marked: marked!, unmarked: unmarked! }
}
