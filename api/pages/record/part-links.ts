import { resourceOf } from '../../../db/resources/index.ts'
import type { Field } from '../../../db/schema/field.ts'
import { escapeXml } from '../../feeds/xml.ts'
import { textIn } from '../text.ts'
import { valuesAt } from '../values.ts'
import type { RecordView } from './view.ts'

/** A part that leads to the records that it names. */
export interface LinkedPart {
  readonly markup: string
  /** Fields that the part shows under their titles, with a link for each record: as facts they would stand twice. */
  readonly linked: readonly string[]
}

/** Makes links of the names that a part shows under the title of the field that refers to them. */
export function linkedPart(view: RecordView): LinkedPart | null {
  const { part, resource } = view
  if (!part) return null
  return Object.entries(resource.fields).reduce<LinkedPart>(
    ({ markup, linked }, [name, field]) => {
      const changed = part.used.has(name) && withLinks(markup, name, field, view)
      return changed ? { markup: changed, linked: [...linked, name] } : { markup, linked }
    },
    { markup: part.markup, linked: [] },
  )
}

/** The markup with a link for each record that a field refers to; null where it does not name them all. */
function withLinks(
  markup: string,
  fieldName: string,
  field: Field,
  { record, language, to, findName, isProposed }: RecordView,
): string | null {
  const { refersTo = '' } = field.item ?? field
  const resource = resourceOf(refersTo)
  const found = markup.match(
    new RegExp(`<(dt|h\\d)[^>]*>\\s*${asPattern(field.title[language])}\\s*</\\1>.*?</(?:dd|ul)>`, 's'),
  )
  const ids = valuesAt(record, fieldName).flat().map(String)
  if (!resource || !found || ids.length === 0) return null
  let below = found[0]
  for (const id of ids) {
    const name = findName(refersTo, id)
    // The mark of a proposal is with its fact.
    if (!name || isProposed(refersTo, id)) return null
    const href = escapeXml(to(`/${resource.path}/${id}`))
    // The part leads there itself.
    if (below.includes(`${href}"`)) continue
    const whole = new RegExp(`(>\\s*)(${asPattern(textIn(name, language))})(\\s*</(?!a>))`)
    if (!whole.test(below)) return null
    below = below.replace(
      whole,
      (_, before: string, text: string, after: string) => `${before}<a href="${href}">${text}</a>${after}`,
    )
  }
  return markup.replace(found[0], () => below)
}

/** The source of a regular expression that matches a text in escaped markup. */
const asPattern = (text: string): string => escapeXml(text).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
