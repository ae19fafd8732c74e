import { escapeXml } from '../feeds/xml.ts'

/** The attribute of a property: "as-of" of asOf. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * A widget's element as markup.
 * @param properties by name; those with '' too
 * @param content escaped
 */
export function elementTag(
  widget: string,
  properties: Iterable<readonly [name: string, value: string]>,
  content = '',
): string {
  const attributes = [...properties].map(([name, value]) => ` ${attributeOf(name)}="${escapeXml(value)}"`)
  return `<intl-${widget}${attributes.join('')}>${content}</intl-${widget}>`
}
